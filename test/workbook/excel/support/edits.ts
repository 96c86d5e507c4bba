import { parsePosition, parseRange } from "../../../../src/sheet/address";
import type { Range } from "../../../../src/sheet/address";
import type { CellValue } from "../../../../src/sheet/sheet";
import type { AddHighlight, CellContent, PutSheet, SetCell, SheetDocument } from "../../../../src/edits/edit";
import { planAnnotation } from "../../../../src/edits/annotation";
import { isSafeRepair, planCorrections } from "../../../../src/edits/corrections";
import { reviewContent } from "../../../../src/edits/review";
import { NO_INPUTS } from "../../../../src/evaluation/evaluate";
import { DEFAULT_POLICY } from "../../../../src/evaluation/policy";
import type { Edit } from "../../../../src/edits/edit";
import type { WorkbookContent } from "../../../../src/sheet/sheet";

export function setCell(sheet: string, address: string, content: Partial<CellContent> | CellValue): SetCell {
  const at = parsePosition(address);
  if (!at) {
    throw new RangeError(address);
  }
  const isContent = typeof content === "object" && content !== null && !("error" in content);
  const given: Partial<CellContent> = isContent ? content : { value: content };
  return { kind: "set-cell", at: { sheet, ...at }, content: { value: null, formula: null, format: null, ...given } };
}

export function area(text: string): Range {
  const range = parseRange(text);
  if (!range) {
    throw new RangeError(text);
  }
  return range;
}

export function highlight(
  sheet: string,
  ranges: readonly string[],
  kind: AddHighlight["highlight"] = "below",
): AddHighlight {
  const formula = `N("station-review:${kind}")=0`;
  return { kind: "add-highlight", sheet, ranges: ranges.map(area), highlight: kind, formula };
}

export function putSheet(changes: Partial<SheetDocument> = {}): PutSheet {
  return { kind: "put-sheet", document: { ...DOCUMENT, ...changes } };
}

const DOCUMENT: SheetDocument = {
  name: "检查结果",
  columnWidths: [10, 20],
  rows: [
    { height: 30, cells: [{ value: "检查结果", formula: null, style: "title", link: null }, null] },
    {
      height: null,
      cells: [
        { value: "表!B2", formula: null, style: "link", link: { sheet: "表", row: 1, column: 1 } },
        { value: "open", formula: null, style: "statusInput", link: null },
      ],
    },
    {
      height: null,
      cells: [
        { value: "-1", formula: null, style: "text", link: null },
        { value: 3, formula: "SUM(表!B2)", style: "total", link: null },
      ],
    },
  ],
  merges: [area("A1:B1")],
  names: [{ name: "评估_总分", row: 2, column: 1 }],
  highlights: [{ range: area("B3"), highlight: "finding", formula: "B3>1" }],
  choices: [{ range: area("B2"), words: ["open", "忽略"] }],
  headerRows: 1,
  print: { orientation: "portrait", fitToOnePage: true },
};

/** The corrections of all that can be put right without asking. */
export function corrections(content: WorkbookContent): readonly Edit[] {
  const evaluation = reviewContent(content, NO_INPUTS, DEFAULT_POLICY);
  return planCorrections(evaluation, evaluation.findings.filter(isSafeRepair));
}

/** All that a check of a workbook writes: scores, highlights, and both sheets. */
export function annotation(content: WorkbookContent): readonly Edit[] {
  return planAnnotation(reviewContent(content, NO_INPUTS, DEFAULT_POLICY), content, "zh-CN");
}
