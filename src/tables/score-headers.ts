import { readFigure } from "../sheet/figure";
import type { Grid } from "./grid";
import type { FoundParty } from "./score-blocks";
import { isTotalScoreLabel, LEAST_PARTIES, PARTIES, RESULT_ROWS, type ScoreColumn, scoreColumns } from "./score-words";

const HIGHEST_HEADER = 4;

/** Where the columns of a score table are named. */
export interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<ScoreColumn, number>;
}

/** The header above a block of parties. */
export function findHeader(grid: Grid, column: number, firstRow: number): Header | null {
  for (let row = firstRow - 1; row >= Math.max(0, firstRow - HIGHEST_HEADER); row -= 1) {
    const columns = headersIn(grid, row, column);
    if (columns.has("score")) {
      return { row, columns };
    }
  }
  return null;
}

/** The columns that a row of headers names behind the parties' column, without a gap. */
function headersIn(grid: Grid, row: number, column: number): ReadonlyMap<ScoreColumn, number> {
  return scoreColumns(
    headerColumns(grid, row, column).map((beside) => ({ column: beside, text: grid.label(row, beside) })),
  );
}

export function headerColumns(grid: Grid, row: number, column: number): number[] {
  const columns: number[] = [];
  for (let beside = column + 1; grid.text(row, beside) !== ""; beside += 1) {
    if (grid.anchor(row, beside).column === beside) {
      columns.push(beside);
    }
  }
  return columns;
}

/** Without a header the scores are the only numbers beside the parties, and a total stands below them. */
export function plainHeader(grid: Grid, column: number, block: readonly FoundParty[]): Header | null {
  const first = Math.min(...block.map(({ row }) => row));
  const last = Math.max(...block.map(({ row }) => row));
  const isNumber = (beside: number): boolean =>
    block.filter(({ row }) => readFigure(grid.own(row, beside)).kind === "number").length >= LEAST_PARTIES;
  const hasTotal = Array.from({ length: RESULT_ROWS }, (_, index) => last + 1 + index).some((row) =>
    isTotalScoreLabel(grid.label(row, column)),
  );
  return block.length === PARTIES && hasTotal && isNumber(column + 1) && !isNumber(column + 2)
    ? { row: first - 1, columns: new Map([["score", column + 1]]) }
    : null;
}

/** 评估方 may head the parties: beside it stand the names of columns, and no figure. */
export function isHeaderRow(grid: Grid, row: number, column: number): boolean {
  return headersIn(grid, row, column).has("score") && !hasNumber(grid, row, column);
}

function hasNumber(grid: Grid, row: number, column: number): boolean {
  return Array.from({ length: Math.max(0, grid.sheet.columns - column - 1) }, (_, index) => column + 1 + index).some(
    (beside) => readFigure(grid.own(row, beside)).kind === "number",
  );
}
