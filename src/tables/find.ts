import type { Position, Range } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { headerCells, readTablesAcross } from "./across";
import { type AttendanceHeader, findAttendanceHeaders } from "./attendance-header";
import { isOneMonth, readArranged } from "./attendance-arranged";
import { readAttendanceTable } from "./attendance-tables";
import { Grid } from "./grid";
import { findHeaderCells } from "./header-cells";
import { readIndicatorTables } from "./indicator-tables";
import { findScoreTables } from "./score-tables";
import type { AttendanceTable, Skipped, Table } from "./table";
import { columnsOf, findTriples, type Triple } from "./triples";
import { findWords, type WordCell } from "./words";

/** What a sheet holds of ours, and what looked like it and could not be read. */
export interface FoundTables {
  readonly tables: readonly Table[];
  readonly skipped: readonly Skipped[];
}

/** Finds all tables of a sheet, whatever their layout and wherever they stand. */
export function findTables(sheet: Sheet): FoundTables {
  const grid = new Grid(sheet);
  const words = findWords(sheet);
  const skipped: Skipped[] = [];
  const found = findTriples(grid, findHeaderCells(grid, words), words);
  const scores = findScoreTables(grid, words);
  const attendance = findAttendance(
    grid,
    words,
    found.triples,
    scores.tables.map((table) => table.area),
    skipped,
  );
  const taken = [...attendance, ...scores.tables].map((table) => table.area);
  const triples = found.triples.filter((triple) => !taken.some((area) => isInside(triple, area)));
  const headed = new Grid(
    sheet,
    triples.flatMap((triple) => headerCells(grid, triple)),
  );
  const indicators = readIndicatorTables(headed, triples, taken);
  const across = readTablesAcross(sheet, words, [...taken, ...indicators.tables.map(({ area }) => area)]);
  skipped.push(
    ...indicators.skipped,
    ...across.skipped,
    ...found.halves
      .filter((at) => !indicators.tables.some(({ area }) => isNear(area, at)))
      .map((at) => ({ sheet: sheet.name, reason: "columns-missing" as const, at })),
    ...scores.incomplete.map((at) => ({ sheet: sheet.name, reason: "parties-missing" as const, at })),
  );
  const tables: Table[] = [...indicators.tables, ...across.tables, ...attendance, ...scores.tables];
  if (tables.length === 0 && skipped.length === 0) {
    skipped.push({ sheet: sheet.name, reason: sheet.rows === 0 ? "empty" : "no-table", at: null });
  }
  return { tables, skipped };
}

function findAttendance(
  grid: Grid,
  words: readonly WordCell[],
  triples: readonly Triple[],
  scores: readonly Range[],
  skipped: Skipped[],
): AttendanceTable[] {
  const search = findAttendanceHeaders(grid, words);
  const arranged =
    search.headers.length === 0 ? readArranged(grid, words, [...triples.map(areaOfTriple), ...scores]) : null;
  if (arranged) {
    return [arranged];
  }
  skipped.push(
    ...search.incomplete.map((at) => ({
      sheet: grid.sheet.name,
      reason: isOneMonth(grid, words, at.row) ? ("one-month" as const) : ("marks-missing" as const),
      at,
    })),
  );
  const tables: AttendanceTable[] = [];
  const repeats = (header: AttendanceHeader): string => JSON.stringify(header.months);
  for (const [index, header] of search.headers.entries()) {
    const isRepeat = search.headers.slice(0, index).some((earlier) => repeats(earlier) === repeats(header));
    if (isRepeat) {
      continue;
    }
    const later = search.headers.slice(index + 1);
    const same = [header, ...later.filter((other) => repeats(other) === repeats(header))];
    const others = later.filter((other) => repeats(other) !== repeats(header)).map(areaOfHeader);
    const table = readAttendanceTable(grid, same, [...others, ...triples.map(areaOfTriple), ...scores]);
    if (table) {
      tables.push(table);
    } else {
      const column = header.months[0]?.marks[0] ?? 0;
      skipped.push({ sheet: grid.sheet.name, reason: "no-people", at: { row: header.top, column } });
    }
  }
  return tables;
}

/** A remark such as 已完成 beside a table is no header. */
function isNear(area: Range, at: Position): boolean {
  return (
    at.row >= area.top && at.row <= area.bottom && at.column >= area.left && at.column <= area.right + REMARK_COLUMNS
  );
}

const REMARK_COLUMNS = 4;

function areaOfHeader({ top, bottom, months }: AttendanceHeader): Range {
  const marks = months.flatMap((month) => month.marks);
  return { top, left: Math.min(...marks), bottom, right: Math.max(...marks) };
}

function areaOfTriple(triple: Triple): Range {
  const [left, , right] = columnsOf(triple);
  return { top: triple.top, left, bottom: triple.bottom, right };
}

function isInside(triple: Triple, area: Range): boolean {
  const [left, , right] = columnsOf(triple);
  return triple.top >= area.top && triple.top <= area.bottom && left >= area.left && right <= area.right;
}
