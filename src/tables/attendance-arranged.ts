import type { Position, Range } from "../sheet/address";
import { findDateRange, findMonthRange } from "../sheet/date";
import { readMark } from "../sheet/mark";
import { sourceOf } from "../sheet/sheet";
import { greatest, least } from "../sheet/extremes";
import { ArrangedSheet, type Arrangement } from "./arranged";
import { findAttendanceHeaders } from "./attendance-header";
import { arrangeJoined } from "./attendance-joined";
import { arrangeLong } from "./attendance-long";
import { arrangeStacked } from "./attendance-stacked";
import { readAttendanceTable } from "./attendance-tables";
import { MARKS } from "./attendance-words";
import { Grid } from "./grid";
import type { AttendanceTable } from "./table";
import { TransposedSheet } from "./transposed";
import { findWords, type WordCell } from "./words";

type Arrange = (grid: Grid, words: readonly WordCell[], end: number) => Arrangement | null;

const ARRANGEMENTS: readonly Arrange[] = [arrangeStacked, arrangeLong];

/**
 * Reads an attendance table that has not its months side by side with three marks each: as it would be if it had.
 * @param others areas of other tables, at which it ends
 */
export function readArranged(grid: Grid, words: readonly WordCell[], others: readonly Range[]): AttendanceTable | null {
  const tops = others.map(({ top }) => top);
  const joined = readAs(arrangeJoined, grid, words, tops);
  if (joined || !mayBeAttendance(words)) {
    return joined;
  }
  const turned = new TransposedSheet(grid.sheet);
  const sides = [
    { grid, words, tops },
    { grid: new Grid(turned), words: findWords(turned), tops: others.map(({ left }) => left) },
  ];
  for (const side of sides) {
    for (const arrange of ARRANGEMENTS) {
      const table = readAs(arrange, side.grid, side.words, side.tops);
      if (table) {
        return table;
      }
    }
  }
  return null;
}

function mayBeAttendance(words: readonly WordCell[]): boolean {
  return new Set(words.flatMap(({ mark }) => mark ?? [])).size > 1;
}

function readAs(
  arrange: Arrange,
  grid: Grid,
  words: readonly WordCell[],
  tops: readonly number[],
): AttendanceTable | null {
  const whole = arrange(grid, words, grid.sheet.rows);
  const end = Math.min(grid.sheet.rows, ...tops.filter((top) => whole && top > whole.header.bottom));
  const arrangement = whole && end < grid.sheet.rows ? arrange(grid, words, end) : whole;
  if (!arrangement || !holdsMarks(arrangement)) {
    return null;
  }
  const sheet = new ArrangedSheet(grid.sheet, grid, arrangement);
  const arranged = new Grid(sheet);
  const [header] = findAttendanceHeaders(arranged, findWords(sheet)).headers;
  const table = header ? readAttendanceTable(arranged, [header], []) : null;
  return table && { ...table, area: areaOf(sheet, table.area) };
}

/** Wages have the same headers: most of what stands below must be marks. */
function holdsMarks({ rows }: Arrangement): boolean {
  const cells = rows.flatMap(({ marks }) => marks.flat()).flatMap((placed) => (placed ? [placed.cell] : []));
  const filled = cells.filter(({ value }) => value !== null);
  return filled.filter((cell) => readMark(cell) !== "unknown").length * 2 > filled.length;
}

/** Where the cells of an arranged table stand in the workbook. */
function areaOf(sheet: ArrangedSheet, { top, left, bottom, right }: Range): Range {
  const cells: Position[] = [];
  sheet.scan((row, column) => {
    if (row >= top && row <= bottom && column >= left && column <= right) {
      cells.push(sourceOf(sheet, { row, column }));
    }
  });
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    top: least(rows),
    left: least(columns),
    bottom: greatest(rows),
    right: greatest(columns),
  };
}

/** Whether the marks of a row are those of one month, which the sheet's name or a title names: a sheet for each month. */
export function isOneMonth({ sheet }: Grid, words: readonly WordCell[], row: number): boolean {
  const marks = new Set(words.flatMap((word) => (word.row === row && word.mark !== null ? [word.mark] : [])));
  const titles = [sheet.name];
  sheet.scan((at, _, value) => {
    if (at < row && typeof value === "string") {
      titles.push(value);
    }
  });
  const isRange = titles.some((title) => findMonthRange(title) ?? findDateRange(title));
  return marks.size === MARKS.length && !isRange && titles.some((title) => /[\d一二三四五六七八九十]月/u.test(title));
}
