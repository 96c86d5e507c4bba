import type { Grid } from "./grid";
import { type HeaderRole, isPeriodLabel, isTotalLabel } from "./vocabulary";
import type { WordCell } from "./words";

/** A word of a header, in one of the rows in which it is seen. */
export interface HeaderCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly role: HeaderRole;
}

/** The header cells of a sheet by the rows they are seen in, each merged cell once a row. */
export function findHeaderCells(grid: Grid, words: readonly WordCell[]): Map<number, HeaderCell[]> {
  const rows = new Map<number, HeaderCell[]>();
  for (const { row, column, text, role } of words) {
    if (role === null) {
      continue;
    }
    const { bottom } = grid.area(row, column);
    for (let seen = row; seen <= Math.min(bottom, row + TALLEST_HEADER); seen += 1) {
      const cells = rows.get(seen) ?? [];
      cells.push({ row: seen, column, text, role });
      rows.set(seen, cells);
    }
  }
  return rows;
}

const TALLEST_HEADER = 6;

/** How many columns lie from one header cell to another, the columns of months and other parts of the year left out, a merged header counted once. */
export function distance(grid: Grid, from: HeaderCell, to: HeaderCell): number {
  const start = Math.min(grid.area(from.row, from.column).right, to.column);
  const between = Array.from({ length: Math.max(0, to.column - start - 1) }, (_, index) => start + 1 + index);
  const isLeftOut = (column: number): boolean =>
    isPeriodAt(grid, to.row, column) || grid.anchor(to.row, column).column < column;
  return to.column - start - between.filter(isLeftOut).length;
}

/**
 * The column that sums up the months or the parts before it: its header is 合计 and no word of what was done.
 * @param parts the columns whose headers do say that something was done
 */
export function findSumColumn(
  grid: Grid,
  row: number,
  { left, right, parts }: { readonly left: number; readonly right: number; readonly parts: readonly number[] },
): number | null {
  const columns = Array.from({ length: Math.max(0, right - left - 1) }, (_, index) => left + 1 + index);
  const isPart = (column: number): boolean => parts.includes(column) || isPeriodAt(grid, row, column);
  const isSum = (column: number): boolean =>
    isTotalLabel(grid.label(row, column)) && isPart(column - 1) && isPart(column - 2);
  return columns.find(isSum) ?? null;
}

function isPeriodAt(grid: Grid, row: number, column: number): boolean {
  return isPeriodLabel(grid.text(row, column));
}
