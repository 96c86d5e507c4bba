import { type HeaderMonth, readMonth, readMonthText } from "../sheet/date";
import { normalize } from "../sheet/text";
import { MARKS, type MarkName, markName, staffColumn, summaryKind } from "./attendance-words";
import type { Grid } from "./grid";
import type { MonthColumns } from "./table";
import type { WordCell } from "./words";

/** The two header rows of an attendance table, and the columns of its months. */
export interface AttendanceHeader {
  readonly top: number;
  readonly bottom: number;
  readonly months: readonly MonthColumns[];
}

export interface AttendanceHeaderSearch {
  readonly headers: readonly AttendanceHeader[];
  /** Rows that name some of the three marks without making a table. */
  readonly incomplete: readonly { readonly row: number; readonly column: number }[];
}

/** How far apart the months' row and the marks' row may be: a title or a merged header may stand between. */
const FARTHEST = 2;

/** Finds the headers of attendance tables: a row of months over a row of marks, or the other way round. */
export function findAttendanceHeaders(grid: Grid, words: readonly WordCell[]): AttendanceHeaderSearch {
  const headers: AttendanceHeader[] = [];
  const incomplete: { row: number; column: number }[] = [];
  for (const [row, columns] of findMarkRows(words)) {
    if (headers.some((header) => row <= header.bottom)) {
      continue;
    }
    const header = findHeader(grid, row);
    if (header) {
      headers.push(header);
    } else if (columns.length >= MARKS.length - 1) {
      incomplete.push({ row, column: columns[0] ?? 0 });
    }
  }
  const [stacked] = headers.length + incomplete.length === 0 ? findStackedMarks(words) : [];
  return { headers, incomplete: stacked ? [stacked] : incomplete };
}

/** The marks may stand below each other beside every person: that is no table that we read, and must be told. */
function findStackedMarks(words: readonly WordCell[]): { row: number; column: number }[] {
  const marks = new Map(words.map(({ row, column, mark }) => [`${String(row)}/${String(column)}`, mark]));
  return words.filter(({ row, column }) => {
    const near = MARKS.map((_, down) => marks.get(`${String(row + down)}/${String(column)}`) ?? null);
    return MARKS.every((mark) => near.includes(mark));
  });
}

/** Rows that name at least two different marks, and where. */
function findMarkRows(words: readonly WordCell[]): [number, number[]][] {
  const rows = new Map<number, { columns: number[]; marks: Set<MarkName> }>();
  for (const { row, column, mark } of words) {
    if (mark !== null) {
      const found = rows.get(row) ?? { columns: [], marks: new Set() };
      found.columns.push(column);
      found.marks.add(mark);
      rows.set(row, found);
    }
  }
  return [...rows].filter(([, { marks }]) => marks.size >= 2).map(([row, { columns }]) => [row, columns]);
}

function findHeader(grid: Grid, markRow: number): AttendanceHeader | null {
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    for (const monthRow of [markRow - distance, markRow + distance]) {
      const months = monthRow < 0 ? [] : readMonths(grid, markRow, monthRow);
      if (months.length > 0) {
        const lower = Math.max(markRow, monthRow);
        const bottoms = months.flatMap(({ marks }) => marks.map((column) => grid.area(lower, column).bottom));
        return { top: Math.min(markRow, monthRow), bottom: Math.max(...bottoms), months };
      }
    }
  }
  return headerInOneRow(grid, markRow);
}

/** Each header may name its month itself: `9月人员到位`. */
function headerInOneRow(grid: Grid, row: number): AttendanceHeader | null {
  const found: FoundMonth[] = [];
  for (let column = 0; column < grid.sheet.columns; column += 1) {
    const text = normalize(grid.label(row, column));
    const mark = markName(text);
    const month = mark === null ? null : readMonthText(MONTH_PREFIX.exec(text)?.[1] ?? "");
    if (mark !== null && month !== null) {
      addMark(found, month, mark, column);
    }
  }
  const months = completeMonths(found);
  return months.length === 0 ? null : { top: row, bottom: grid.area(row, months[0]?.marks[0] ?? 0).bottom, months };
}

const MONTH_PREFIX = /^(第?(?:\d{2,4}(?:年|[./-]))?(?:\d{1,2}|[一二三四五六七八九十]+)个?月份?|m\d{1,2})/iu;

interface FoundMonth {
  readonly month: HeaderMonth;
  readonly marks: Map<MarkName, number>;
  /** Columns of the month under a word that is none of the marks that we know. */
  readonly others: number[];
}

/** The months that have all three marks. In the upper row a label stands for the blank cells behind it. */
function readMonths(grid: Grid, markRow: number, monthRow: number): MonthColumns[] {
  const months: FoundMonth[] = [];
  const others: { readonly month: HeaderMonth; readonly column: number }[] = [];
  let month: HeaderMonth | null = null;
  let mark: MarkName | null = null;
  for (let column = 0; column < grid.sheet.columns; column += 1) {
    const hasMonth = grid.text(monthRow, column) !== "";
    const hasMark = grid.text(markRow, column) !== "";
    month = hasMonth
      ? withYearAbove(grid, monthRow, column, readMonth(grid.cell(monthRow, column)))
      : monthRow < markRow
        ? month
        : null;
    mark = hasMark ? markName(grid.label(markRow, column)) : markRow < monthRow ? mark : null;
    if (month !== null && mark !== null) {
      addMark(months, month, mark, column);
    } else if (month !== null && monthRow < markRow && mayBeMark(grid.label(markRow, column))) {
      others.push({ month, column });
    }
  }
  for (const other of others) {
    months.findLast((found) => isSameMonth(found.month, other.month))?.others.push(other.column);
  }
  return completeMonths(months);
}

function completeMonths(months: readonly FoundMonth[]): MonthColumns[] {
  return months.flatMap(({ month: found, marks, others }) => {
    const missing = MARKS.filter((name) => !marks.has(name));
    const near = others.filter((column) => [...marks.values()].some((mark) => Math.abs(mark - column) < MARKS.length));
    const [post, insured, paid] = MARKS.map((name) => marks.get(name) ?? (missing.length === 1 ? near[0] : undefined));
    return post === undefined || insured === undefined || paid === undefined || (missing.length > 0 && near.length > 1)
      ? []
      : [{ month: found, marks: [post, insured, paid] as const }];
  });
}

/** A word in the marks' row that names no sum and no remark may be the third mark: 在册 beside 社保 and 工资. */
function mayBeMark(text: string): boolean {
  return (
    /\p{L}/u.test(text) && staffColumn(text) === null && summaryKind(text) === null && !/有效|是否|人次/u.test(text)
  );
}

/** The year may stand in a row of its own above the months, merged or in the first of their columns. */
export function withYearAbove(
  grid: Grid,
  monthRow: number,
  column: number,
  month: HeaderMonth | null,
): HeaderMonth | null {
  if (month === null || month.year !== null) {
    return month;
  }
  for (let before = column; before >= 0; before -= 1) {
    const text = grid.text(monthRow - 1, before);
    if (text !== "") {
      const { left, right } = grid.area(monthRow - 1, before);
      const [, year, word] = /^(20\d\d)(年?)度?$/u.exec(normalize(text)) ?? [];
      // A bare number may be a figure of another table.
      return year === undefined || (word === "" && left === right) ? month : { ...month, year: Number(year) };
    }
  }
  return month;
}

function isSameMonth(one: HeaderMonth, other: HeaderMonth | null): boolean {
  return one.month === other?.month && one.year === other.year;
}

function addMark(months: FoundMonth[], month: HeaderMonth, mark: MarkName, column: number): void {
  const present = months.find((other) => isSameMonth(other.month, month) && !other.marks.has(mark));
  if (present) {
    present.marks.set(mark, column);
  } else {
    months.push({ month, marks: new Map([[mark, column]]), others: [] });
  }
}
