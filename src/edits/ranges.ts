import type { Position, Range } from "../sheet/address";

/** The fewest simple rectangles over cells: runs down a column, and equal runs side by side joined. From the top left on. */
export function joinCells(cells: readonly Position[]): Range[] {
  const joined: Range[] = [];
  for (const run of columnRuns(cells)) {
    const beside = joined.findIndex(
      ({ top, bottom, right }) => top === run.top && bottom === run.bottom && right === run.left - 1,
    );
    const neighbour = joined[beside];
    if (neighbour) {
      joined[beside] = { ...neighbour, right: run.right };
    } else {
      joined.push(run);
    }
  }
  return joined.sort((one, other) => one.top - other.top || one.left - other.left);
}

/** Runs of cells below one another, column by column. */
function columnRuns(cells: readonly Position[]): Range[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: Range[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) {
      runs[runs.length - 1] = { ...last, bottom: row };
    } else {
      runs.push({ top: row, bottom: row, left: column, right: column });
    }
  }
  return runs;
}
