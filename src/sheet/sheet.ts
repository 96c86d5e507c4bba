import type { Position, Range } from "./address";
import type { SheetLooks } from "./looks";

/** An Excel error as a cell shows it, such as `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Dates are serial numbers of the 1900 system; their number format tells them. */
export type CellValue = number | string | boolean | CellError | null;

export interface Cell {
  readonly value: CellValue;
  /** Without the leading `=`; null when the cell holds a constant. */
  readonly formula: string | null;
  /** The number format's code, `General` where there is none. */
  readonly format: string;
}

export const EMPTY_CELL: Cell = { value: null, formula: null, format: "General" };

export type Visibility = "visible" | "hidden" | "very-hidden";

/**
 * A worksheet as it was read. A merged range holds its value in its top-left cell only; the others are empty.
 * Rows and columns count from 0; `rows` and `columns` bound the cells that hold something.
 */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Range[];
  /** Not there where the program that shows the workbook knows by itself how it looks. */
  readonly looks?: SheetLooks;
  /** Whether a row or a column is hidden (by hand, by a filter, or with width or height 0). */
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** The cell at a position, `EMPTY_CELL` outside the used area. */
  cell(row: number, column: number): Cell;
  /** Where a cell stands on the sheet that this one shows in another arrangement; not there on the workbook's own. */
  source?(at: Position): SourceCell;
  /** Visits every cell that holds a value or a formula, row by row and from left to right. */
  scan(visit: (row: number, column: number, value: CellValue) => void): void;
}

export interface SourceCell extends Position {
  readonly sheet: Sheet;
}

/** Where a cell stands in the workbook, however its sheet is arranged. */
export function sourceOf(sheet: Sheet, at: Position): SourceCell {
  const source = sheet.source?.(at);
  return source ? sourceOf(source.sheet, source) : { sheet, row: at.row, column: at.column };
}

/** A defined name that refers to one cell. */
export interface CellName extends Position {
  readonly name: string;
  readonly sheet: string;
}

/** A sheet that cannot be read as a worksheet: a chart sheet, a macro sheet, a dialog. */
export interface OtherSheet {
  readonly name: string;
  readonly reason: "not-a-worksheet";
}

/** All that the core needs of a workbook. */
export interface WorkbookContent {
  readonly sheets: readonly Sheet[];
  readonly otherSheets: readonly OtherSheet[];
  readonly names: readonly CellName[];
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}
