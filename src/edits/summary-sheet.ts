import type { Evaluation } from "../evaluation/evaluation";
import type { Language } from "../locales/language";
import { SHEET_TEXTS } from "../locales/sheets";
import type { WorkbookContent } from "../sheet/sheet";
import { findOwnSheets } from "../station/own-sheets";
import { type Block, block, cell, gap, row, stack } from "./document";
import type { Edit, SheetDocument } from "./edit";
import { findingsDocument } from "./findings-sheet";
import type { FindingsList } from "./findings/list";
import { ownSheetName } from "./sheet-name";
import { attendanceBlock } from "./summary/attendance";
import { COLUMN, toTheEnd, WIDTHS } from "./summary/columns";
import { countsBlock } from "./summary/counts";
import { indicatorsBlock } from "./summary/indicators";
import { scoresBlock } from "./summary/scores";
import type { SummarySources } from "./summary/sources";
import { readTypedInputs, type TypedInputs } from "./typed-inputs";

/**
 * Adds or refills the score summary sheet. Scores, remarks and posts that people typed there stay. Its counts of
 * findings are formulas only together with the findings sheet, as `planAnnotation` writes both.
 */
export function planSummarySheet(evaluation: Evaluation, content: WorkbookContent, language: Language): Edit[] {
  const { list } = findingsDocument(evaluation, content, language);
  return [{ kind: "put-sheet", document: summaryDocument(evaluation, content, language, list, false) }];
}

/**
 * @param isListed whether the list of findings stands in the workbook as `list` says
 * @param remarks on the scores; they go before those that stand there
 */
export function summaryDocument(
  evaluation: Evaluation,
  content: WorkbookContent,
  language: Language,
  list: FindingsList,
  isListed: boolean,
  remarks: TypedInputs["remarks"] = {},
): SheetDocument {
  const texts = SHEET_TEXTS[language].summary;
  const typed = readTypedInputs(content);
  const sources: SummarySources = {
    evaluation,
    content,
    texts,
    typed: { ...typed, remarks: { ...typed.remarks, ...remarks } },
  };
  const body = stack([
    (top) => titleBlock(sources, top),
    (top) => scoresBlock(sources, top),
    () => block([gap()]),
    (top) => attendanceBlock(sources, top),
    () => block([gap()]),
    (top) => indicatorsBlock(sources, top),
    () => block([gap()]),
    (top) => countsBlock(list, isListed, language, top),
    (top) =>
      block([gap(), row([cell(texts.source(evaluation.policy.source), "note")])], {
        merges: [toTheEnd(top + 1, COLUMN.name)],
      }),
  ]);
  return {
    ...body,
    name: ownSheetName(content, findOwnSheets(content).summary, texts.sheetName),
    columnWidths: WIDTHS,
    headerRows: 0,
    print: { orientation: "portrait", fitToOnePage: true },
  };
}

function titleBlock({ evaluation: { station }, texts }: SummarySources, top: number): Block {
  return block(
    [
      row([cell(texts.title(station.name), "title")], 34),
      row([cell(`${texts.period(station.period)}        ${texts.agreement(station.agreement)}`, "subtitle")]),
    ],
    { merges: [toTheEnd(top, COLUMN.name), toTheEnd(top + 1, COLUMN.name)] },
  );
}
