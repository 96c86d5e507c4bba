import type { Grid } from "./grid";
import { UNITS } from "../sheet/units";
import { findSumColumn, type HeaderCell } from "./header-cells";
import { type Group, groupCells } from "./header-groups";
import { findSubColumns, spannedColumns } from "./subcolumns";
import type { Part } from "./named-headers";
import { namedGroups } from "./named-groups";
import { isMeasureLabel, isPartOfPeriod, isPeriodLabel, mayBeCompleted, saysWhatWasDone } from "./vocabulary";
import type { WordCell } from "./words";

/** Three columns that make an indicator, and the header rows that name them. */
export interface Triple {
  readonly top: number;
  readonly bottom: number;
  readonly required: number;
  readonly completed: number;
  readonly percentage: number;
  /** Other columns that may be the required one: a goal of the year beside that of the period. */
  readonly alternatives: readonly number[];
  /** The columns of which the completed one may be any, when none says that it is the whole: 上半年 and 下半年. */
  readonly parts: readonly number[];
  /** The indicator that the headers themselves name; null where they do not. */
  readonly heading: string | null;
  /** The measure that they name besides. */
  readonly measure: string | null;
  /** Columns of further percentages beside it, and of the figures that they may be of: 中期完成率 beside 年度完成率. */
  readonly further: Readonly<Record<Part, readonly number[]>>;
}

/** A header with only two of the three columns. */
export interface HalfTriple {
  readonly row: number;
  readonly column: number;
}

export interface TripleSearch {
  readonly triples: readonly Triple[];
  readonly halves: readonly HalfTriple[];
}

/** A row with fewer words is none of a header, and there may be very many such rows. */
const LEAST_HEADERS = 2;

/** Finds the triples of a sheet from its header cells by row, and from those that name an indicator as well. */
export function findTriples(
  grid: Grid,
  headers: ReadonlyMap<number, readonly HeaderCell[]>,
  words: readonly WordCell[],
): TripleSearch {
  const plain = plainTriples(grid, headers);
  const named = namedGroups(words, headers)
    .map(({ row, name, cells }) => ({ ...makeTriple(grid, row, cells), heading: isPeriodLabel(name) ? null : name }))
    .filter((triple) => !plain.triples.some((other) => isSameTriple(triple, other)));
  const kept = plain.triples.filter((triple) => !named.some((other) => isAcross(triple, other)));
  const triples = [...kept, ...named].sort((one, other) => one.top - other.top);
  return { triples, halves: plain.halves.filter((half) => !triples.some((triple) => coversHalf(triple, half))) };
}

function isSameTriple(one: Triple, other: Triple): boolean {
  return one.top === other.top && PARTS.every((part) => one[part] === other[part]);
}

/** Whether two triples claim the same columns of the same header. */
function isAcross(one: Triple, other: Triple): boolean {
  const columns = columnsOf(other);
  return (
    one.top <= other.bottom && one.bottom >= other.top && columnsOf(one).some((column) => columns.includes(column))
  );
}

const PARTS = ["required", "completed", "percentage"] as const;

function plainTriples(grid: Grid, headers: ReadonlyMap<number, readonly HeaderCell[]>): TripleSearch {
  const triples: Triple[] = [];
  const halves: HalfTriple[] = [];
  const rows = [...headers].filter(([, cells]) => cells.length >= LEAST_HEADERS);
  for (const [row, cells] of rows.sort(([one], [other]) => one - other)) {
    const found = triplesInRow(grid, row, cells);
    const stepped =
      found.halves.length > 0 && found.triples.length === 0 ? steppedTriples(grid, row, cells, headers) : [];
    for (const triple of [...found.triples, ...stepped]) {
      addTriple(grid, triples, triple);
    }
    halves.push(...found.halves);
  }
  return { triples, halves };
}

function triplesInRow(grid: Grid, row: number, cells: readonly HeaderCell[]): TripleSearch {
  const triples: Triple[] = [];
  const halves: HalfTriple[] = [];
  let edge = -1;
  const groups = groupCells(grid, clarified(cells));
  for (const group of groups.map((part, index) => wholeOf(part, groups.slice(index + 1)))) {
    const { required, percentage } = group;
    const completed = sumOfParts(grid, group, columnsWith(cells, "completed")) ?? group.completed;
    const block =
      required && completed && percentage ? blockTriples(grid, row, { required, completed, percentage }) : [];
    if (block.length > 0) {
      triples.push(...block);
      edge = Math.max(...block.map((triple) => columnsOf(triple)[2]));
    } else if (required && completed && percentage) {
      const triple = makeTriple(grid, row, { required, completed, percentage });
      const [, , right] = columnsOf(triple);
      const others = cells.filter(({ column }) => column > edge && column < right);
      triples.push({
        ...triple,
        alternatives: columnsWith(others, "required").filter((column) => column !== triple.required),
        parts: triple.parts.length > 0 ? triple.parts : partsOfPeriod(others, completed),
      });
      edge = right;
    } else if (completed && (required ?? percentage)) {
      halves.push({ row, column: completed.column });
    }
  }
  const isPlain = ({ heading, measure }: Triple): boolean => heading === null && measure === null;
  const withFurther = triples.map((triple) =>
    isPlain(triple) ? { ...triple, further: furtherOf(triple, triples, cells) } : triple,
  );
  return { triples: withFurther, halves };
}

/** 协议量, 完成量 and 百分比 over the same districts or measures each: as many triples as there are of those. */
function blockTriples(grid: Grid, row: number, group: Record<Part, HeaderCell>): Triple[] {
  const below = row + 1;
  const [required = [], completed = [], percentage = []] = PARTS.map((part) =>
    spannedColumns(grid, group[part], below),
  );
  const textsOf = (columns: readonly number[]): string[] => columns.map((column) => grid.label(below, column));
  const texts = textsOf(required);
  const isBlock =
    texts.length > 1 &&
    new Set(texts).size === texts.length &&
    !texts.includes("") &&
    [completed, percentage].every((columns) => textsOf(columns).join("\n") === texts.join("\n")) &&
    PARTS.every((part) => grid.area(row, group[part].column).bottom === row);
  return texts.flatMap((text, index): Triple[] => {
    const at = { required: required[index], completed: completed[index], percentage: percentage[index] };
    if (!isBlock || at.required === undefined || at.completed === undefined || at.percentage === undefined) {
      return [];
    }
    const isMeasure = isMeasureLabel(text) || UNITS.has(text);
    return [
      {
        top: row,
        bottom: below,
        required: at.required,
        completed: at.completed,
        percentage: at.percentage,
        alternatives: [],
        parts: [],
        heading: isMeasure || isPeriodLabel(text) ? null : text,
        measure: isMeasure ? text : grid.text(row, group.required.column),
        further: NO_FURTHER,
      },
    ];
  });
}

/** Halves of the year with percentages of their own may be followed by the whole of it, all of one goal. */
function wholeOf(group: Group, behind: readonly Group[]): Group {
  const next = behind.findIndex(({ required, maybe, completed }) => required ?? maybe ?? !completed);
  const sharing = next === -1 ? behind : behind.slice(0, next);
  const isPart = ({ completed, percentage }: Group): boolean =>
    completed !== undefined && percentage !== undefined && isPartOfPeriod(completed.text);
  const whole = sharing.find(({ completed, percentage }) => completed && percentage && !isPartOfPeriod(completed.text));
  return group.required && isPart(group) && whole ? { ...whole, required: group.required } : group;
}

/** The percentages in a header row that belong to no triple, up to the next one or the next labels. */
function furtherOf(triple: Triple, triples: readonly Triple[], cells: readonly HeaderCell[]): Triple["further"] {
  const [left] = columnsOf(triple);
  const isLabel = ({ role, column }: HeaderCell): boolean => column > left && LABELS.has(role);
  const ends = [...triples.map((other) => columnsOf(other)[0]), ...cells.filter(isLabel).map(({ column }) => column)];
  const end = Math.min(...ends.filter((column) => column > left && !columnsOf(triple).includes(column)));
  const own = cells.filter(({ column }) => column > left && column < end);
  return {
    required: columnsWith(own, "required").filter((column) => column !== triple.required),
    percentage: columnsWith(
      own.filter(({ text, column }) => column !== triple.percentage && saysWhatWasDone(text)),
      "percentage",
    ),
    completed: columnsWith(own, "completed").filter((column) => column !== triple.completed),
  };
}

const NO_FURTHER: Triple["further"] = { required: [], completed: [], percentage: [] };
const LABELS: ReadonlySet<string> = new Set(["name", "district", "serial", "category"]);

/** Triples of which some headers stand in the row above over blank cells, as if the two were merged. */
function steppedTriples(
  grid: Grid,
  row: number,
  cells: readonly HeaderCell[],
  headers: ReadonlyMap<number, readonly HeaderCell[]>,
): Triple[] {
  const above = (headers.get(row - 1) ?? []).filter((cell) => grid.text(row, cell.column) === "");
  const lowered = above.map((cell) => ({ ...cell, row }));
  return above.length === 0
    ? []
    : triplesInRow(grid, row, [...lowered, ...cells]).triples.map((triple) => ({ ...triple, top: row - 1 }));
}

/** A triple under the header cells of one row; of a header over several columns the one that sums up the others counts. */
function makeTriple(grid: Grid, top: number, group: Record<Part, HeaderCell>): Triple {
  const required = settle(grid, group.required);
  const completed = settle(grid, group.completed);
  const percentage = settle(grid, group.percentage);
  return {
    top,
    bottom: Math.max(required.bottom, completed.bottom, percentage.bottom),
    required: required.column,
    completed: completed.column,
    percentage: percentage.column,
    alternatives: [],
    parts: completed.parts,
    heading: null,
    measure: null,
    further: NO_FURTHER,
  };
}

/** Where the figures of a header stand, and which columns they may be in when none is the whole. */
function settle(
  grid: Grid,
  cell: HeaderCell,
): { readonly column: number; readonly bottom: number; readonly parts: readonly number[] } {
  const below = findSubColumns(grid, cell);
  return below
    ? { column: below.whole ?? cell.column, bottom: below.row, parts: below.whole === null ? below.columns : [] }
    : { column: cell.column, bottom: grid.area(cell.row, cell.column).bottom, parts: [] };
}

function columnsWith(cells: readonly HeaderCell[], role: Part): number[] {
  return cells.filter((cell) => cell.role === role).map(({ column }) => column);
}

/** The columns of several parts of a period, when none is of the whole. */
function partsOfPeriod(cells: readonly HeaderCell[], completed: HeaderCell): number[] {
  const parts = columnsWith(
    cells.filter(({ text }) => isPartOfPeriod(text)),
    "completed",
  );
  return parts.length > 1 && parts.includes(completed.column) ? parts : [];
}

function sumOfParts(grid: Grid, { required, percentage }: Group, parts: readonly number[]): HeaderCell | undefined {
  if (!required || !percentage) {
    return undefined;
  }
  const { row } = required;
  const column = findSumColumn(grid, row, { left: required.column, right: percentage.column, parts });
  return column === null ? undefined : { row, column, text: grid.label(row, column), role: "completed" };
}

/** Words that may mean either are what was done where nothing else in the row says so. */
function clarified(cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const isVague = ({ role, text }: HeaderCell): boolean => role === "required" && mayBeCompleted(text);
  const hasRequired = cells.some((cell) => cell.role === "required" && !isVague(cell));
  return hasRequired && !cells.some(({ role }) => role === "completed")
    ? cells.map((cell) => (isVague(cell) ? { ...cell, role: "completed" } : cell))
    : cells;
}

/** The columns of a triple, from left to right. */
export function columnsOf({ required, completed, percentage }: Triple): [number, number, number] {
  const left = Math.min(required, completed, percentage);
  const right = Math.max(required, completed, percentage);
  return [left, required + completed + percentage - left - right, right];
}

/** A header written twice, row under row, is one header. */
function addTriple(grid: Grid, triples: Triple[], found: Triple): void {
  const index = triples.findIndex((triple) => isRepeated(grid, triple, found));
  const above = triples[index];
  if (above) {
    triples[index] = { ...above, bottom: found.bottom };
  } else {
    triples.push(found);
  }
}

function isRepeated(grid: Grid, above: Triple, below: Triple): boolean {
  return (
    PARTS.every((part) => above[part] === below[part]) &&
    below.top <= above.bottom + 1 &&
    columnsOf(below).every((column) => grid.text(above.bottom, column) === grid.text(below.top, column))
  );
}

function coversHalf(triple: Triple, half: HalfTriple): boolean {
  const [left, , right] = columnsOf(triple);
  return half.column >= left && half.column <= right && Math.abs(half.row - triple.top) <= 2;
}
