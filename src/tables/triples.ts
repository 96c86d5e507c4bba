import type { Grid } from "./grid";
import { distance, findSumColumn, type HeaderCell } from "./header-cells";
import { findSubColumns } from "./subcolumns";
import { isPartOfPeriod, mayBeCompleted } from "./vocabulary";

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

type Part = "required" | "completed" | "percentage";
type Group = Partial<Record<Part | "maybe", HeaderCell>>;

/** A row with fewer words is none of a header, and there may be very many such rows. */
const LEAST_HEADERS = 2;

/** Header cells further apart than this do not belong together. */
const WIDEST_TRIPLE = 8;

/** Finds the triples of a sheet from its header cells, by row. */
export function findTriples(grid: Grid, headers: ReadonlyMap<number, readonly HeaderCell[]>): TripleSearch {
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
  return { triples, halves: halves.filter((half) => !triples.some((triple) => coversHalf(triple, half))) };
}

function triplesInRow(grid: Grid, row: number, cells: readonly HeaderCell[]): TripleSearch {
  const triples: Triple[] = [];
  const halves: HalfTriple[] = [];
  let edge = -1;
  for (const group of groupCells(grid, clarified(cells))) {
    const { required, percentage } = group;
    const completed = sumOfParts(grid, group, columnsWith(cells, "completed")) ?? group.completed;
    if (required && completed && percentage) {
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
  return { triples, halves };
}

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
    (["required", "completed", "percentage"] as const).every((part) => above[part] === below[part]) &&
    below.top <= above.bottom + 1 &&
    columnsOf(below).every((column) => grid.text(above.bottom, column) === grid.text(below.top, column))
  );
}

function coversHalf(triple: Triple, half: HalfTriple): boolean {
  const [left, , right] = columnsOf(triple);
  return half.column >= left && half.column <= right && Math.abs(half.row - triple.top) <= 2;
}

function groupCells(grid: Grid, cells: readonly HeaderCell[]): Group[] {
  const groups: Group[] = [];
  let group: Group = {};
  const close = (): void => {
    groups.push(completeGroup(group));
    group = {};
  };
  const ordered = [...cells].sort((one, other) => one.column - other.column);
  for (const [index, cell] of ordered.entries()) {
    const { near, far } = parted(grid, group, cell);
    if (far) {
      groups.push(completeGroup(isComplete(group) ? group : far));
      group = isComplete(group) ? {} : near;
    }
    switch (cell.role) {
      case "required":
      case "completed":
      case "percentage":
        if (standsApart(cells, group, cell.role, cell)) {
          group[cell.role] = cell;
          break;
        }
        if (startsNext(group, cell.role) || followsWhole(group, cell, ordered[index + 1])) {
          close();
        }
        group[cell.role] = better(group[cell.role], cell);
        break;
      case "name-or-required":
        if (group.completed && group.percentage) {
          close();
        }
        // Of 服务指标 and 目标 the first names the rows.
        group.maybe = cell;
        break;
      case "name":
      case "district":
      case "serial":
      case "category":
        close();
        break;
      default:
    }
  }
  close();
  return groups;
}

/** A group as a cell further right parts it: what is near enough to belong to it, and what is not; null for none. */
function parted(grid: Grid, group: Group, next: HeaderCell): { readonly near: Group; readonly far: Group | null } {
  const isNear = ([, member]: [string, HeaderCell]): boolean => distance(grid, member, next) <= WIDEST_TRIPLE;
  const members = Object.entries(group);
  return members.every(isNear)
    ? { near: group, far: null }
    : {
        near: Object.fromEntries(members.filter(isNear)),
        far: Object.fromEntries(members.filter((member) => !isNear(member))),
      };
}

function isComplete(group: Group): boolean {
  return Boolean((group.required ?? group.maybe) && group.completed && group.percentage);
}

/** Whether 指标 was the required column of a whole triple, and a required column now begins the next one. */
function followsWhole(group: Group, { role }: HeaderCell, next: HeaderCell | undefined): boolean {
  const isWhole = !group.required && isComplete(group);
  return isWhole && role === "required" && (next?.role === "completed" || next?.role === "percentage");
}

/** Whether a role that the group already has begins the next triple, or is only a second column of this one. */
function startsNext(group: Group, role: Part): boolean {
  return Boolean(group[role]) && (isComplete(group) || (role !== "completed" && Boolean(group.completed)));
}

/** A remark such as 已完成 in the table beside reads like a header: parted from the others, it is none. */
function standsApart(cells: readonly HeaderCell[], group: Group, role: Part, next: HeaderCell): boolean {
  const present = group[role];
  const others = Object.entries(group).flatMap(([name, cell]) => (name === role ? [] : [cell.column]));
  const gap = (column: number): number => Math.min(...others.map((other) => Math.abs(other - column)));
  const isParted =
    present !== undefined && gap(present.column) > 1 && !cells.some(({ column }) => column === present.column + 1);
  return isParted && gap(next.column) === 1;
}

function completeGroup(group: Group): Group {
  return group.required || !group.maybe ? group : { ...group, required: group.maybe };
}

/** Of two columns for the same thing the one for the whole period, then the one that says 完成, then the later. */
function better(present: HeaderCell | undefined, next: HeaderCell): HeaderCell {
  if (!present) {
    return next;
  }
  const isPart = isPartOfPeriod(next.text) && !isPartOfPeriod(present.text);
  const isVague = /完成|达成/u.test(present.text) && !/完成|达成/u.test(next.text);
  return isPart || (present.role === "completed" && isVague) ? present : next;
}
