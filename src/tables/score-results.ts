import type { Position } from "../sheet/address";
import { displayText, isNotApplicable } from "../sheet/figure";
import type { Grid } from "./grid";
import { type Header, headerColumns } from "./score-headers";
import { isGradeLabel, partyName, RESULT_ROWS } from "./score-words";

/** A result in a column of its own, merged over the rows of all parties. */
export function besideParties(
  grid: Grid,
  header: Header,
  column: number,
  rows: readonly number[],
  isLabel: (text: string) => boolean,
): Position | null {
  const taken = [...header.columns.values()];
  const beside = headerColumns(grid, header.row, column).find((found) => {
    const { top, bottom } = grid.area(Math.min(...rows), found);
    return (
      !taken.includes(found) &&
      isLabel(grid.label(header.row, found)) &&
      top <= Math.min(...rows) &&
      bottom >= Math.max(...rows)
    );
  });
  return beside === undefined ? null : grid.anchor(Math.min(...rows), beside);
}

/** A result right above the header, behind its label. */
export function aboveHeader(
  grid: Grid,
  header: Header,
  column: number,
  isLabel: (text: string) => boolean,
): Position | null {
  for (let row = header.row - 1; row >= 0 && grid.text(row, column) !== ""; row -= 1) {
    const { right } = grid.area(row, column);
    if (partyName(grid.label(row, column)) !== null) {
      return null;
    }
    if (isLabel(grid.label(row, column)) && grid.text(row, right + 1) !== "") {
      return grid.anchor(row, right + 1);
    }
  }
  return null;
}

/** The rows in which total and grade may stand: below a gap another table of scores may begin. */
export function rowsOfResults(grid: Grid, column: number, first: number, last: number): number[] {
  const rows = Array.from({ length: last + RESULT_ROWS - first + 1 }, (_, index) => first + index);
  const gap = rows.find((row) => row > last && grid.text(row, column) === "");
  return rows.filter((row) => gap === undefined || row < gap || /[总等]/u.test(grid.label(row, column)));
}

/** Whether a row before its score has the label of a result. */
export function isResult(
  grid: Grid,
  row: number,
  column: number,
  score: number,
  isLabel: (text: string) => boolean,
): boolean {
  const labels = Array.from({ length: score - column }, (_, index) => grid.label(row, column + index));
  return labels.some((label) => partyName(label) === null && isLabel(label));
}

/** The grade's cell: the first that holds something beside the label, or the one in the score column. */
export function gradeCell(grid: Grid, row: number, column: number, score: number): Position {
  for (let beside = column + 1; beside <= score + 1; beside += 1) {
    const text = displayText(grid.cell(row, beside));
    const anchor = grid.anchor(row, beside);
    if (anchor.column > column && text.trim() !== "" && !isNotApplicable(text) && !isGradeLabel(text)) {
      return anchor;
    }
  }
  return grid.anchor(row, score);
}
