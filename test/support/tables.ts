import { formatPosition } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { findTables } from "../../src/tables/find";
import type { AttendanceTable, IndicatorEntry, ScoreTable } from "../../src/tables/table";

/** The indicators found on a sheet as sentences: `片区1 电访 (协议量) B3 C3 D3`; a total's district stands in brackets. */
export function indicatorsOn(sheet: Sheet): string[] {
  return findTables(sheet).tables.flatMap((table) => (table.kind === "indicators" ? table.entries.map(entryText) : []));
}

/** The only attendance table of a sheet. */
export function attendanceOn(sheet: Sheet): AttendanceTable {
  return onlyOne(findTables(sheet).tables.filter((table) => table.kind === "attendance"));
}

/** The only score table of a sheet. */
export function scoresOn(sheet: Sheet): ScoreTable {
  return onlyOne(findTables(sheet).tables.filter((table) => table.kind === "scores"));
}

/** People as sentences: `员工01 certified`. */
export function peopleOn(sheet: Sheet): string[] {
  return attendanceOn(sheet).people.map(({ name, certified }) => `${name} ${GROUPS.get(certified) ?? ""}`);
}

/** Summary rows as sentences: `7 marks of certified`, rows counted from 1. */
export function summariesOn(sheet: Sheet): string[] {
  return attendanceOn(sheet).summaries.map(({ row, kind, group }) => `${String(row + 1)} ${kind} of ${group}`);
}

/** Months with the columns of their marks: `2024-9 D E F`. */
export function monthsOn(sheet: Sheet): string[] {
  return attendanceOn(sheet).months.map(({ month, marks }) => {
    const columns = marks.map((column) => formatPosition({ row: 0, column }).slice(0, -1));
    return `${String(month.year ?? "?")}-${String(month.month)} ${columns.join(" ")}`;
  });
}

/** What was not read: `columns-missing at B2`, `no-table`. */
export function skippedOn(sheet: Sheet): string[] {
  return findTables(sheet).skipped.map(({ reason, at }) => (at ? `${reason} at ${formatPosition(at)}` : reason));
}

/** Which kinds of tables a sheet has, in alphabetical order. */
export function kindsOn(sheet: Sheet): string[] {
  return findTables(sheet)
    .tables.map(({ kind }) => kind)
    .sort();
}

const GROUPS = new Map([
  [true, "certified"],
  [false, "uncertified"],
  [null, "unknown"],
]);

function entryText({ name, district, total, measure, required, completed, percentage }: IndicatorEntry): string {
  const place = district === null ? [] : [total ? `[${district}]` : district];
  const cells = [required, completed, percentage].map(formatPosition);
  return [...place, name, ...(measure === null ? [] : [`(${measure})`]), ...cells].join(" ");
}

function onlyOne<Item>(items: readonly Item[]): Item {
  const [item, ...others] = items;
  if (item === undefined || others.length > 0) {
    throw new Error(`${String(items.length)} tables where one was expected`);
  }
  return item;
}
