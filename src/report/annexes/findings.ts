import { placeText } from "../../edits/place";
import type { Finding } from "../../evaluation/finding";
import { findingMessage, findingSubject, formatValue, severityName } from "../../locales/findings";
import { cell, headerCell, paragraph, type ReportBlock, type ReportCell, widthsOf } from "../document";
import type { ReportSources } from "../sources";

/** What was found in the workbook and is still to be looked into. */
export function findingsAnnex(sources: ReportSources): ReportBlock[] {
  const { openFindings, texts } = sources;
  if (openFindings.length === 0) {
    return [paragraph(texts.notes.nothingFound, "note")];
  }
  return [
    {
      kind: "table",
      caption: "",
      widths: widthsOf([6, 7, 14, 19, 34, 10, 10]),
      headerRows: 1,
      rows: [
        texts.annexes.findingsHeader.map((text) => headerCell(text)),
        ...openFindings.map((finding, index) => row(finding, index + 1, sources)),
      ],
    },
  ];
}

function row(finding: Finding, number: number, { language }: ReportSources): ReportCell[] {
  return [
    cell(String(number), { align: "center" }),
    cell(severityName(finding.severity, language), { align: "center" }),
    cell(placeText(finding.at), { at: finding.at }),
    cell(findingSubject(finding, language)),
    cell(findingMessage(finding, language)),
    cell(formatValue(finding.code, finding.recorded), { align: "right", at: finding.at }),
    cell(formatValue(finding.code, finding.expected), { align: "right" }),
  ];
}
