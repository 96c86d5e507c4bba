import type { Severity } from "../../evaluation/finding";
import { severityName } from "../../locales/findings";
import type { Language } from "../../locales/language";
import { type FindingStatus, SHEET_TEXTS } from "../../locales/sheets";
import { columnName, quoteSheetName } from "../../sheet/address";
import { type Block, block, cell, computedCell, headerRow, row } from "../document";
import type { DocumentCell } from "../edit";
import type { FindingsList } from "../findings/list";
import { FINDINGS_COLUMN } from "../findings/columns";
import { textLiteral } from "../formulas";
import { COLUMN, toTheEnd } from "./columns";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const STATUSES: readonly FindingStatus[] = ["open", "handled", "ignored", "solved"];

/**
 * How many findings there are of each severity, and what became of them.
 * @param isLive whether the findings sheet is there for formulas to refer to
 */
export function countsBlock(list: FindingsList, isLive: boolean, language: Language, top: number): Block {
  const { summary, findings } = SHEET_TEXTS[language];
  const header = [...summary.counts.header, ...STATUSES.map((status) => findings.status[status]), "", ""];
  const link = { sheet: list.sheet, row: list.top, column: 0 };
  const range = (column: number): string => {
    const name = columnName(column);
    return `${quoteSheetName(list.sheet)}!$${name}$${String(list.top + 1)}:$${name}$${String(list.bottom + 1)}`;
  };
  const count = (severity: Severity, status: FindingStatus, isOther: boolean): DocumentCell => {
    const words = [severityName(severity, language), findings.status[status]] as const;
    const criterion = textLiteral(isOther ? `<>${words[1]}` : words[1]);
    const formula =
      `COUNTIFS(${range(FINDINGS_COLUMN.severity)},${textLiteral(words[0])},` +
      `${range(FINDINGS_COLUMN.status)},${criterion})`;
    const value = list.entries.filter(
      (entry) => entry.severity === words[0] && (entry.status === words[1]) !== isOther,
    ).length;
    return computedCell({ formula: isLive ? formula : null, value }, "number");
  };
  const rows = [
    row([cell(summary.counts.heading, "section")], 24),
    headerRow(header),
    ...SEVERITIES.map((severity, index) =>
      row([
        cell(severityName(severity, language), "text"),
        count(severity, "solved", true),
        ...STATUSES.map((status) => count(severity, status, false)),
        index === 0 && isLive ? cell(summary.counts.details(list.sheet), "link", link) : cell(null, "text"),
      ]),
    ),
  ];
  return block(rows, { merges: rows.slice(1).map((_, index) => toTheEnd(top + 1 + index, COLUMN.bar)) });
}
