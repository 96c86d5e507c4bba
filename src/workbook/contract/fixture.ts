import { parseRange } from "../../sheet/address";
import type { Range } from "../../sheet/address";
import type { CellValue } from "../../sheet/sheet";
import type { AddHighlight, SetCell, SheetDocument } from "../../edits/edit";
import { HIGHLIGHT_TAG } from "../../edits/styles";

/** What the contract's workbook holds. Each adapter builds it in its own way. */
export interface Fixture {
  readonly sheets: readonly FixtureSheet[];
  readonly isStructureLocked: boolean;
}

export interface FixtureSheet {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | { readonly formula: string; readonly value: CellValue })[])[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** A range that one array formula fills with ones; null for none. */
  readonly array: Range | null;
}

/** @throws RangeError for what is no address. */
export function range(text: string): Range {
  const parsed = parseRange(text);
  if (!parsed) {
    throw new RangeError(text);
  }
  return parsed;
}

const PLAIN = { merges: [], hiddenRows: [], hiddenColumns: [], isHidden: false, isProtected: false, array: null };

export const FIXTURE: Fixture = {
  isStructureLocked: false,
  sheets: [
    {
      ...PLAIN,
      name: "附件1-1",
      rows: [
        ["指标", "协议量", "完成量", "百分比"],
        ["电访", 1800, 959, { formula: "C2/B2", value: 959 / 1800 }],
        ["面访", 20, "12人次", { error: "#DIV/0!" }],
        ["合计", null, true, ""],
      ],
      merges: [range("A4:B4")],
      hiddenRows: [2],
      hiddenColumns: [1],
    },
    { ...PLAIN, name: "锁定", rows: [["请勿改动", 1]], isProtected: true },
    { ...PLAIN, name: "数组", rows: [[1, 2]], array: range("D1:E2"), isHidden: true },
  ],
};

/** A workbook of one sheet whose name has letters of either case. */
export const LATIN_FIXTURE: Fixture = {
  isStructureLocked: false,
  sheets: [{ ...PLAIN, name: "Sheet", rows: [[1]] }],
};

/** A sheet of ours that uses all that such a sheet may have. */
export const DOCUMENT: SheetDocument = {
  name: "评分汇总",
  columnWidths: [10, 20.5],
  rows: [
    { height: 30, cells: [{ value: "评分汇总", formula: null, style: "title", link: null }, null] },
    {
      height: null,
      cells: [
        { value: "监督方", formula: null, style: "text", link: { sheet: "附件1-1", row: 1, column: 2 } },
        { value: 8.7, formula: null, style: "scoreInput", link: null },
      ],
    },
    {
      height: null,
      cells: [
        { value: "=1+1", formula: null, style: "text", link: null },
        { value: 8.7, formula: "SUM(B2)", style: "total", link: null },
      ],
    },
  ],
  merges: [range("A1:B1")],
  names: [{ name: "评估_监督方", row: 1, column: 1 }],
  highlights: [{ range: range("B2"), highlight: "finding", formula: `AND(B2>10,N("${HIGHLIGHT_TAG}")=0)` }],
  choices: [{ range: range("A2"), words: ["监督方", "购买方"] }],
  headerRows: 1,
  print: { orientation: "portrait", fitToOnePage: true },
};

export function place(sheet: string, row: number, column: number): SetCell["at"] {
  return { sheet, row, column };
}

/** Writes a value and nothing else of the cell. */
export function setCell(sheet: string, row: number, column: number, value: CellValue): SetCell {
  return { kind: "set-cell", at: place(sheet, row, column), content: { value, formula: null, format: null } };
}

export function highlight(sheet: string): AddHighlight {
  const formula = `AND(D2<1,N("${HIGHLIGHT_TAG} below")=0)`;
  return { kind: "add-highlight", sheet, ranges: [range("D2:D3")], highlight: "below", formula };
}
