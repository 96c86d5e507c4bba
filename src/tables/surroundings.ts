import type { Range } from "../sheet/address";
import type { Grid } from "./grid";
import { columnRole, isLabelCell } from "./labels";
import { columnsOf, type Triple } from "./triples";
import type { HeaderRole } from "./vocabulary";

/** A triple, and the rows in which it has figures. */
export interface Member {
  /** As its header was found. */
  readonly found: Triple;
  readonly triple: Triple;
  readonly rows: readonly number[];
  /** The same rows with further percentages beside. */
  readonly further: readonly Triple[];
}

/** The last column of the triples that stand left of one in some of its rows, with their remarks. */
export function edgeOfBeside(grid: Grid, { triple, rows }: Member, members: readonly Member[]): number {
  const [start] = columnsOf(triple);
  const bottom = rows.at(-1) ?? triple.bottom;
  const isBeside = (other: Member): boolean =>
    columnsOf(other.triple)[2] < start &&
    other.triple.top <= bottom &&
    (other.rows.at(-1) ?? other.triple.bottom) >= triple.top;
  const edge = Math.max(-1, ...members.filter(isBeside).map((other) => lastColumn(grid, other.triple)));
  return Math.min(edge, start - 1);
}

function lastColumn(grid: Grid, triple: Triple): number {
  let [, , right] = columnsOf(triple);
  while (ASIDES.has(columnRole(grid, triple, right + 1))) {
    right += 1;
  }
  return right;
}

const ASIDES: ReadonlySet<HeaderRole | null> = new Set<HeaderRole>(["remark", "extra"]);

export interface Span {
  readonly top: number;
  readonly left: number;
  readonly right: number;
}

/** The row at which a triple's rows end at the latest: the next header or table below it. */
export function endOfRows(grid: Grid, triple: Triple, spans: readonly Span[], taken: readonly Range[]): number {
  const [left, , right] = columnsOf(triple);
  const below = [...spans, ...taken].filter(
    (other) => other.top > triple.bottom && other.left <= right && other.right >= left,
  );
  return Math.min(grid.sheet.rows, ...below.map((other) => other.top));
}

/** A header's own columns, the headers on both sides of it, and on the left one label without a known word. */
export function headerSpan(grid: Grid, triple: Triple): { readonly left: number; readonly right: number } {
  let [left, , right] = columnsOf(triple);
  while (left > 0 && columnRole(grid, triple, left - 1) !== null) {
    left -= 1;
  }
  const isLabel = left > 0 && isLabelCell(grid, triple.bottom, left - 1);
  while (columnRole(grid, triple, right + 1) !== null) {
    right += 1;
  }
  return { left: isLabel ? left - 1 : left, right };
}

export function edgeOfTaken(triple: Triple, taken: readonly Range[]): number {
  const [start] = columnsOf(triple);
  const beside = taken.filter(
    (area) => area.right < start && area.top <= triple.bottom + 1 && area.bottom >= triple.top,
  );
  return Math.max(-1, ...beside.map((area) => area.right));
}

/** The last row above a triple that belongs to another table, or to another header's figures. */
export function floorOf(
  triple: Triple,
  members: readonly Member[],
  spans: ReadonlyMap<Triple, Span>,
  taken: readonly Range[],
): number {
  const [left, , right] = columnsOf(triple);
  const overlaps = (other: { readonly left: number; readonly right: number }): boolean =>
    other.left <= right && other.right >= left;
  const areas = taken.filter((area) => area.bottom < triple.top && overlaps(area)).map((area) => area.bottom);
  const rows = members.flatMap((other) => {
    const last = other.rows.at(-1) ?? -1;
    const span = spans.get(other.found);
    return span && last < triple.top && overlaps(span) ? [last] : [];
  });
  return Math.max(-1, ...areas, ...rows);
}
