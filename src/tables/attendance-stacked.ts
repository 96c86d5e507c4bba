import { readMonth } from "../sheet/date";
import { type ArrangedRow, type Arrangement, own, type Placed } from "./arranged";
import { withYearAbove } from "./attendance-header";
import { groupName, MARKS, type MarkName } from "./attendance-words";
import type { Grid } from "./grid";
import type { WordCell } from "./words";

/** How far above the first marks the months may stand. */
const FARTHEST = 4;

/** The rows of three marks below each other. */
interface Stack {
  readonly row: number;
  readonly marks: readonly (MarkName | null)[];
}

/** Reads a table in which the three marks of a person stand below each other, beside a column that names them. */
export function arrangeStacked(grid: Grid, words: readonly WordCell[], end: number): Arrangement | null {
  for (const [column, marks] of marksByColumn(words)) {
    const stacks = stacksIn(marks);
    if (stacks.length === 0) {
      continue;
    }
    const top = stacks[0]?.row ?? 0;
    for (let row = top - 1; row >= Math.max(0, top - FARTHEST); row -= 1) {
      const months = monthColumns(grid, row, column + 1);
      if (months.length > 0) {
        const { bottom } = grid.area(row, months[0] ?? column);
        const header = { top: row, left: column, bottom, right: months.at(-1) ?? column };
        return {
          header,
          months: months.map((month) => ({ cell: grid.cell(row, month), from: grid.anchor(row, month) })),
          replaced: months,
          rows: arrangeRows(grid, stacks, column, months, bottom + 1, end),
        };
      }
    }
  }
  return null;
}

type MarksOfRows = ReadonlyMap<number, MarkName>;

/** In each column the rows that name a mark. */
function marksByColumn(words: readonly WordCell[]): Map<number, MarksOfRows> {
  const columns = new Map<number, Map<number, MarkName>>();
  for (const { row, column, mark } of words) {
    if (mark !== null) {
      const marks = columns.get(column) ?? new Map<number, MarkName>();
      columns.set(column, marks.set(row, mark));
    }
  }
  return columns;
}

function stacksIn(marks: MarksOfRows): Stack[] {
  const stacks: Stack[] = [];
  for (const row of [...marks.keys()].sort((one, other) => one - other)) {
    const near = MARKS.map((_, down) => marks.get(row + down) ?? null);
    const last = stacks.at(-1)?.row ?? -MARKS.length;
    if (row >= last + MARKS.length && MARKS.every((mark) => near.includes(mark))) {
      stacks.push({ row, marks: near });
    }
  }
  return stacks;
}

/** The columns of a row that name a month; none where one stands there twice, as months beside people do. */
export function monthColumns(grid: Grid, row: number, from: number): number[] {
  const columns: number[] = [];
  const months = new Set<string>();
  for (let column = from; column < grid.sheet.columns; column += 1) {
    const month = readMonth(grid.own(row, column));
    if (month !== null) {
      columns.push(column);
      months.add(`${String(withYearAbove(grid, row, column, month)?.year)}-${String(month.month)}`);
    }
  }
  return months.size === columns.length ? columns : [];
}

function arrangeRows(
  grid: Grid,
  stacks: readonly Stack[],
  column: number,
  months: readonly number[],
  top: number,
  end: number,
): ArrangedRow[] {
  const rows: ArrangedRow[] = [];
  let following = 0;
  for (let row = top; row < end; row += 1) {
    const stack = stacks[following];
    if (stack?.row === row) {
      following += 1;
      const next = stacks[following]?.row ?? end;
      const bottom = Math.min(next - 1, bottomOf(grid, row, column));
      const block = Array.from({ length: bottom - row + 1 }, (_, index) => row + index);
      rows.push({
        rows: block,
        sums: block.slice(MARKS.length),
        ignored: [column],
        marks: months.map((month) => MARKS.map((mark) => own(grid, row + stack.marks.indexOf(mark), month))),
      });
      row = bottom;
    } else {
      rows.push(looseRow(grid, row, months));
    }
  }
  return rows;
}

/** A row with one figure a month. */
export function looseRow(grid: Grid, row: number, months: readonly number[]): ArrangedRow {
  const marks = months.map((month): (Placed | null)[] => [own(grid, row, month), null, null]);
  return { rows: [row], sums: [], ignored: [], marks };
}

/** A person's cells may be merged over a fourth row, which sums up the three. */
function bottomOf(grid: Grid, row: number, column: number): number {
  const last = row + MARKS.length - 1;
  const merged = Array.from({ length: column }, (_, index) => index)
    .filter((label) => groupName(grid.label(row, label)) === null)
    .map((label) => grid.area(row, label))
    .filter((area) => area.top === row && area.bottom >= last)
    .map((area) => area.bottom);
  return merged.length === 0 ? last : Math.min(...merged);
}
