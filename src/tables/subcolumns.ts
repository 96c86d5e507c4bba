import { readMonth } from "../sheet/date";
import { readFigure } from "../sheet/figure";
import { readPercentage } from "../sheet/percentage";
import type { Cell } from "../sheet/sheet";
import { bareWords, normalize } from "../sheet/text";
import type { Grid } from "./grid";
import { headerRole, isPeriodLabel, isTotalLabel } from "./vocabulary";

/** What stands under a header that spans several columns of different things: months, halves of the year. */
export interface SubColumns {
  /** The row that names them. */
  readonly row: number;
  readonly columns: readonly number[];
  /** The one that says it is all of them; null where none does. */
  readonly whole: number | null;
}

/** The columns that the row below a header names, where the header spans them; null where there are none. */
export function findSubColumns(
  grid: Grid,
  header: { readonly row: number; readonly column: number },
): SubColumns | null {
  const row = grid.area(header.row, header.column).bottom + 1;
  const columns = spannedColumns(grid, header, row);
  const whole = columns.findLast((column) => isWhole(grid.label(row, column))) ?? null;
  const isNamed = columns.every((column) => isSubHeader(grid, row, column, whole !== null));
  const texts = [...new Set(columns.map((column) => grid.text(row, column)))];
  // Without a sum, words below a header are remarks of the first row of figures as likely as parts of the header.
  const isTold = whole !== null || texts.every(isPeriodLabel);
  return texts.length >= LEAST_COLUMNS && isNamed && isTold ? { row, columns, whole } : null;
}

const LEAST_COLUMNS = 2;

/** The columns of a merged header; those behind one that is not merged when only the row below says something there. */
export function spannedColumns(
  grid: Grid,
  header: { readonly row: number; readonly column: number },
  row: number,
): number[] {
  const area = grid.area(header.row, header.column);
  const { left } = area;
  let { right } = area;
  const isOpen = (column: number): boolean => grid.text(header.row, column) === "" && grid.text(row, column) !== "";
  while (left === area.right && right + 1 < grid.sheet.columns && isOpen(right + 1)) {
    right += 1;
  }
  return Array.from({ length: right - left + 1 }, (_, index) => left + index);
}

function isWhole(text: string): boolean {
  return isTotalLabel(text) || /累计|合计|总计|小计|全年/u.test(bareWords(text));
}

/** A caption over a triple spans headers of its own. Plain numbers are months only beside their sum. */
function isSubHeader(grid: Grid, row: number, column: number, hasWhole: boolean): boolean {
  const cell = grid.cell(row, column);
  const role = headerRole(grid.label(row, column));
  const isName = isWord(cell) || (hasWhole && readMonth(cell) !== null);
  return isName && role !== "required" && role !== "percentage";
}

/** A text that is no quantity, no percentage and no mark for "not applicable"; `9月` and `1日` head columns. */
export function isWord(cell: Cell): boolean {
  const isText = readFigure(cell).kind === "text" && readPercentage(cell).kind === "text";
  return (
    typeof cell.value === "string" &&
    (isText || /^\d{1,2}[日号]$/u.test(normalize(cell.value)) || (/月/u.test(cell.value) && readMonth(cell) !== null))
  );
}
