import { greatest } from "../sheet/extremes";
import type { Grid } from "./grid";
import { findHeading, findLabelColumns, type Heading, type LabelColumns, reachesFromHeader } from "./labels";
import type { Member } from "./surroundings";
import { columnsOf, type Triple } from "./triples";
import type { HeaderRole } from "./vocabulary";

/** Triples with the same header row and the same labels. */
export interface Panel {
  readonly left: number;
  /** The row from which labels reach down: a card without a label belongs to the one above. */
  readonly top: number;
  readonly columns: LabelColumns;
  readonly triples: (Pick<Member, "triple" | "rows" | "further"> & { readonly heading: Heading | null })[];
}

export interface Surroundings {
  /** The rows in which any triple of the same header has figures. */
  readonly labelled: readonly number[];
  /** The first column that may belong to the triple. */
  readonly left: number;
  /** The last row above that belongs to another table. */
  readonly floor: number;
}

/** Puts a triple into the panel beside it whose labels it shares, or begins a new one. */
export function addToPanel(
  grid: Grid,
  panels: Panel[],
  { triple, rows, further }: Member,
  { labelled, left, floor }: Surroundings,
): void {
  const columns = findLabelColumns(grid, triple, left, rowsToLabel(triple, rows, labelled));
  const above = findAbove(grid, panels, triple, rows);
  const nearest = columns.labels.at(-1)?.column ?? -1;
  if (above && nearest < (above.columns.labels.at(-1)?.column ?? -1)) {
    panels.push({ ...above, triples: [{ triple, rows, further, heading: null }] });
    return;
  }
  const previous = panels.at(-1);
  const besides = previous?.triples.at(-1)?.triple;
  if (previous && besides?.top === triple.top && !hasOwnLabels(grid, triple, columns, left, previous)) {
    const heading = headingOf(grid, triple, { left: previous.left, floor }, previous.columns);
    previous.triples.push({ triple, rows, further, heading });
  } else {
    const heading = headingOf(grid, triple, { left, floor }, columns);
    panels.push({ left, top: triple.top, columns, triples: [{ triple, rows, further, heading }] });
  }
}

/** What the headers themselves name, or what stands over them. */
function headingOf(
  grid: Grid,
  triple: Triple,
  bounds: { readonly left: number; readonly floor: number },
  { labels }: LabelColumns,
): Heading | null {
  const { heading, measure } = triple;
  return heading === null
    ? findHeading(grid, triple, bounds, labels)
    : { name: heading, measure: measure ?? measureBeside(grid.text(triple.bottom, triple.required), heading) };
}

/** What a header says besides the name: 协议数 of 个案协议数, 协议 of 探访（协议）. */
function measureBeside(header: string, name: string): string {
  return header.replace(name, "").replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, "");
}

/** A triple without figures shares the rows of its neighbours, or has those right below its header. */
function rowsToLabel({ bottom }: Triple, rows: readonly number[], labelled: readonly number[]): readonly number[] {
  return [rows, labelled].find((candidate) => candidate.length > 0) ?? [bottom + 1, bottom + 2];
}

/** The card right above one that has no label of its own: several headers may stand under one label. */
function findAbove(grid: Grid, panels: readonly Panel[], triple: Triple, rows: readonly number[]): Panel | null {
  const isAbove = ({ triples: [first], columns: { labels } }: Panel): boolean =>
    first !== undefined &&
    labels.length > 0 &&
    first.triple.required === triple.required &&
    first.triple.completed === triple.completed &&
    first.rows.at(-1) === triple.top - 1 &&
    [triple.top, triple.bottom, ...rows].every((row) => labels.every(({ column }) => grid.text(row, column) === ""));
  return panels.findLast(isAbove) ?? null;
}

/**
 * Columns between two triples are labels of the second when their header says so, when they begin beside the header
 * as a card's label does, when a blank column parts the two, or when nothing else names its rows.
 */
function hasOwnLabels(grid: Grid, triple: Triple, { labels }: LabelColumns, left: number, previous: Panel): boolean {
  const [first] = labels;
  if (!first || previous.columns.labels.length === 0) {
    return first !== undefined;
  }
  if (first.column === previous.columns.labels[0]?.column) {
    return false;
  }
  const [start] = columnsOf(triple);
  const isBlank = (column: number): boolean =>
    Array.from({
      length: greatest([...previous.triples.flatMap(({ rows }) => rows), triple.bottom]) - triple.top + 1,
    }).every((_, index) => grid.text(triple.top + index, column) === "");
  const isParted = Array.from({ length: start - left }, (_, index) => left + index).some(
    (column) => column < first.column && isBlank(column),
  );
  const isNamed = labels.some(({ role }) => role !== null && LABEL_ROLES.has(role));
  const isCard = labels.some(
    ({ column }) => reachesFromHeader(grid, triple, column) && isCardLabel(grid, triple, column),
  );
  return (
    isParted || isNamed || isCard || findHeading(grid, triple, { left, floor: -1 }, previous.columns.labels) === null
  );
}

export const LABEL_ROLES: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  "name",
  "district",
  "category",
  "name-or-required",
]);

/** A card's label stands beside the header and goes on below it, or is alone there. */
function isCardLabel(grid: Grid, triple: Triple, column: number): boolean {
  const below = grid.label(triple.bottom + 1, column);
  return below === "" || below === grid.label(triple.bottom, column);
}
