import type { Range } from "../sheet/address";
import { readMonth } from "../sheet/date";
import { readMark } from "../sheet/mark";
import type { CellValue } from "../sheet/sheet";
import { bareWords, normalize } from "../sheet/text";
import type { AttendanceHeader } from "./attendance-header";
import { groupName, isCertificate, markName, type StaffColumn, staffColumn, summaryKind } from "./attendance-words";
import type { Grid } from "./grid";

/** The columns beside the months, by what they are for. */
export type Columns = ReadonlyMap<StaffColumn, readonly number[]>;

/**
 * The table's columns: the months', and those beside them whose headers follow without a gap. One blank column may set
 * the people apart on the left, and the sums on the right: beyond it nothing else may stand, or it is another table.
 */
export function spanOf(grid: Grid, header: AttendanceHeader, others: readonly Range[]): Range {
  const marks = header.months.flatMap((month) => month.marks);
  const hasHeader = (column: number): boolean =>
    column >= 0 &&
    column < grid.sheet.columns &&
    Array.from({ length: header.bottom - header.top + 1 }, (_, index) => header.top + index).some(
      (row) => grid.text(row, column) !== "",
    );
  const runFrom = (start: number, step: 1 | -1): number => {
    let end = start;
    while (hasHeader(end + step)) {
      end += step;
    }
    return end;
  };
  let left = runFrom(Math.min(...marks), -1);
  const beyond = hasHeader(left - 2) ? runFrom(left - 2, -1) : left;
  if (!rolesIn(grid, header, left, Math.min(...marks) - 1).has("name")) {
    left = rolesIn(grid, header, beyond, left - 1).has("name") ? beyond : left;
  }
  left -= holdsGroups(grid, header, left - 1) ? 1 : 0;
  let right = runFrom(Math.max(...marks), 1);
  const behind = hasHeader(right + 2) ? runFrom(right + 2, 1) : right;
  if (areSums(grid, header, right + 2, behind)) {
    right = behind;
  }
  const below = others.filter((other) => other.top > header.bottom && other.left <= right && other.right >= left);
  return { top: header.top, left, bottom: Math.min(grid.sheet.rows, ...below.map((other) => other.top)) - 1, right };
}

/** What the columns are for, null for words that say nothing of it. */
function rolesIn(grid: Grid, { top, bottom }: AttendanceHeader, left: number, right: number): Set<StaffColumn | null> {
  const columns = Array.from({ length: Math.max(0, right - left + 1) }, (_, index) => left + index);
  const roles = (column: number): StaffColumn | null =>
    staffColumn(grid.text(bottom, column)) ?? staffColumn(grid.text(top, column));
  return new Set(columns.filter((column) => grid.text(bottom, column) + grid.text(top, column) !== "").map(roles));
}

/** Whether columns behind a blank one have headers as high as the table's own, of sums and then of remarks. */
function areSums(grid: Grid, header: AttendanceHeader, left: number, right: number): boolean {
  const { top, bottom } = header;
  const columns = Array.from({ length: Math.max(0, right - left + 1) }, (_, index) => left + index);
  const isColumn = (column: number): boolean => {
    const area = grid.area(top, column);
    const [role] = rolesIn(grid, header, column, column);
    return area.left === area.right && area.top === top && area.bottom >= bottom && !!role && BEHIND_MARKS.has(role);
  };
  return rolesIn(grid, header, left, left).has("total") && columns.every(isColumn);
}

const BEHIND_MARKS: ReadonlySet<StaffColumn> = new Set(["total", "senior", "remark"]);

/** The column of the groups may have no header: the first of them stands right below it. */
function holdsGroups(grid: Grid, { bottom }: AttendanceHeader, column: number): boolean {
  return column >= 0 && groupName(grid.label(bottom + 1, column)) !== null;
}

/** Rows in which a table shows what its columns hold. */
function rowsBelow({ sheet }: Grid, bottom: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.min(SAMPLE, sheet.rows - bottom - 1)) },
    (_, index) => bottom + 1 + index,
  );
}

const SAMPLE = 60;

export function findColumns(grid: Grid, header: AttendanceHeader, area: Range): Columns {
  const marks = header.months.flatMap((month) => month.marks);
  const [first, last] = [Math.min(...marks), Math.max(...marks)];
  const columns = new Map<StaffColumn, number[]>();
  const repeated = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const texts = [grid.text(header.bottom, column), grid.text(header.top, column)];
    const role = marks.includes(column) ? null : texts.map(staffColumn).find((found) => found !== null);
    const key = keyOfColumn(grid, header, column);
    // Each month may have a column of its own: that of the last month stands behind the marks.
    if (column > first && column < last) {
      repeated.add(key);
    } else if (grid.isSame({ row: header.top, column }, { row: header.top, column: last }) && role === "total") {
      continue;
    } else if (role && !(column > last && repeated.delete(key))) {
      columns.set(role, [...(columns.get(role) ?? []), column]);
      // 持证情况 may say 持证, or name the certificate.
      if (role === "group" && texts.some((text) => text.includes("证"))) {
        columns.set("qualification", [...(columns.get("qualification") ?? []), column]);
      }
    }
  }
  const blank = Array.from({ length: first - area.left }, (_, index) => area.left + index).filter(
    (column) => ![...columns.values()].flat().includes(column),
  );
  addColumn(
    columns,
    "group",
    blank.find((column) => holdsGroups(grid, header, column)),
  );
  addColumn(columns, "name", findNames(grid, header, blank));
  if (!columns.has("group")) {
    addColumn(columns, "qualification", findCertificates(grid, header, columns.get("remark") ?? []));
  }
  return columns;
}

function addColumn(columns: Map<StaffColumn, number[]>, role: StaffColumn, column: number | undefined): void {
  if (column !== undefined && !columns.has(role)) {
    columns.set(role, [column]);
  }
}

/** Certificates may stand among the remarks, under a header that says so. */
function findCertificates(
  grid: Grid,
  { top, bottom }: AttendanceHeader,
  columns: readonly number[],
): number | undefined {
  return columns.find((column) => {
    const heads = [grid.text(top, column), grid.text(bottom, column)];
    const isAbout = heads.some((text) => normalize(text).includes("证"));
    return isAbout && rowsBelow(grid, bottom).some((row) => isCertificate(grid.text(row, column)));
  });
}

/** Names under a word that we do not know are the texts of which hardly any stands twice. */
function findNames(grid: Grid, { bottom }: AttendanceHeader, columns: readonly number[]): number | undefined {
  return columns.find((column) => {
    const texts = rowsBelow(grid, bottom)
      .map((row) => grid.label(row, column))
      .filter(
        (text) => /^\p{L}[\p{L}\d·.*]{0,19}$/u.test(text) && summaryKind(text) === null && groupName(text) === null,
      );
    return texts.length > 0 && new Set(texts).size >= texts.length * MOSTLY;
  });
}

const MOSTLY = 0.8;

/** What heads a column, without the month or the mark that it belongs to. */
function keyOfColumn(grid: Grid, { top, bottom }: AttendanceHeader, column: number): string {
  const upper = grid.text(top, column);
  const isShared = readMonth(grid.cell(top, column)) !== null || markName(upper) !== null;
  return `${grid.text(bottom, column)}/${isShared ? "" : upper}`;
}

/** Where the labels of rows that are no person's may stand: before the months, and under the names. */
export function labelColumnsOf(area: Range, marks: readonly number[], columns: Columns): number[] {
  const figures = new Set([...marks, ...(columns.get("total") ?? []), ...(columns.get("senior") ?? [])]);
  const before = Array.from({ length: Math.min(...marks) - area.left }, (_, index) => area.left + index);
  const named = (["group", "serial", "name"] as const).flatMap((name) => columns.get(name) ?? []);
  return [...new Set([...before, ...named])].filter((column) => !figures.has(column));
}

/** Another table of people: a list of wages, of telephone numbers. */
export function beginsOtherTable(grid: Grid, row: number, columns: readonly number[]): boolean {
  const isTitle = (column: number): boolean => /^(?:员工|社工|人员)?姓名$/u.test(bareWords(grid.label(row, column)));
  return columns.some(isTitle);
}

export function isBlankRow(grid: Grid, row: number, area: Range): boolean {
  return ownCells(grid, row, area).length === 0;
}

/** Below a gap, several words without a figure or a mark head a table of something else. */
export function isOtherHeader(grid: Grid, row: number, area: Range, marks: readonly number[]): boolean {
  const cells = ownCells(grid, row, area);
  const isWord = ({ column, value }: OwnCell): boolean =>
    typeof value === "string" &&
    !/^\d+$/u.test(value.trim()) &&
    !(marks.includes(column) && readMark(grid.own(row, column)) !== "unknown");
  return cells.length >= LEAST_WORDS && cells.every(isWord);
}

const LEAST_WORDS = 2;

interface OwnCell {
  readonly column: number;
  readonly value: CellValue;
}

function ownCells(grid: Grid, row: number, { left, right }: Range): OwnCell[] {
  return Array.from({ length: right - left + 1 }, (_, index) => left + index)
    .map((column) => ({ column, value: grid.own(row, column).value }))
    .filter(({ value }) => value !== null);
}
