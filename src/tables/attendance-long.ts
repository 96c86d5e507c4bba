import { type HeaderMonth, readMonth } from "../sheet/date";
import { displayText } from "../sheet/figure";
import { readMark } from "../sheet/mark";
import { type ArrangedRow, type Arrangement, own, type Placed } from "./arranged";
import { type LongEntry, orderMonths, shareSummaries } from "./attendance-entries";
import { groupName, MARKS, staffColumn, summaryKind } from "./attendance-words";
import type { Grid } from "./grid";
import { isFooterLabel } from "./vocabulary";
import type { WordCell } from "./words";

/** The columns of a table that has a row for each person and month. */
interface LongColumns {
  readonly row: number;
  readonly name: number;
  readonly month: number;
  readonly marks: readonly number[];
  /** The columns in front of the marks, where labels stand. */
  readonly labels: readonly number[];
}

/** Reads a table that has a row for each person and month, sorted by either. */
export function arrangeLong(grid: Grid, words: readonly WordCell[], end: number): Arrangement | null {
  const columns = findColumns(grid, words);
  if (!columns) {
    return null;
  }
  const entries = readEntries(grid, columns, words, end);
  const months = orderMonths(entries.flatMap(({ month, kind }) => (kind === "person" && month ? [month] : [])));
  const { row, marks, month: monthColumn } = columns;
  const headers = months.flatMap((month): Placed[] => {
    const found = entries.find((entry) => entry.month && isSame(entry.month, month));
    const at = found && grid.anchor(found.monthRow, monthColumn);
    return at ? [{ cell: grid.cell(at.row, at.column), from: at }] : [];
  });
  const header = { top: row, left: 0, bottom: row, right: grid.sheet.columns - 1 };
  return months.length === 0
    ? null
    : { header, months: headers, replaced: marks, rows: arrangeEntries(grid, columns, entries, months) };
}

function isSame(one: HeaderMonth, other: HeaderMonth): boolean {
  return one.month === other.month && one.year === other.year;
}

function findColumns(grid: Grid, words: readonly WordCell[]): LongColumns | null {
  const rows = new Map<number, WordCell[]>();
  for (const word of words.filter(({ mark }) => mark !== null)) {
    const named = rows.get(word.row) ?? [];
    named.push(word);
    rows.set(word.row, named);
  }
  for (const [row, named] of rows) {
    if (named.length !== MARKS.length || new Set(named.map(({ mark }) => mark)).size < MARKS.length) {
      continue;
    }
    const marks = MARKS.flatMap((mark) => named.filter((word) => word.mark === mark).map(({ column }) => column));
    const all = Array.from({ length: grid.sheet.columns }, (_, column) => column);
    const name = all.find((column) => staffColumn(grid.label(row, column)) === "name");
    const month = all.find((column) => !marks.includes(column) && isMonthColumn(grid, row, column));
    if (name !== undefined && month !== undefined) {
      return { row, name, month, marks, labels: all.filter((column) => column < Math.min(...marks)) };
    }
  }
  return null;
}

/** Serial numbers look like months: the header or the first month must say that it is one. */
function isMonthColumn(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row + 1, column);
  const isNamed = /月|时间|日期|期间/u.test(grid.text(row, column));
  return readMonth(grid.cell(row + 1, column)) !== null && (isNamed || text.includes("月"));
}

function readEntries(grid: Grid, columns: LongColumns, words: readonly WordCell[], end: number): LongEntry[] {
  const entries: LongEntry[] = [];
  const headers = new Set(
    words.filter(({ mark, column }) => mark !== null && columns.marks.includes(column)).map(({ row }) => row),
  );
  let name = "";
  let month: HeaderMonth | null = null;
  let monthRow = columns.row;
  for (let row = columns.row + 1; row < end; row += 1) {
    if (headers.has(row)) {
      continue;
    }
    const written = readMonth(grid.cell(row, columns.month));
    const texts = [...new Set(columns.labels.map((column) => grid.label(row, column)))];
    const labels = texts.filter((text) => summaryKind(text) !== null);
    const own = grid.label(row, columns.name);
    if (labels.length > 0) {
      entries.push({ kind: "summary", row, name: texts.join("/"), month: written, monthRow: row });
      continue;
    }
    [month, monthRow] = written ? [written, row] : [month, monthRow];
    name = isLabel(own) ? name : own || name;
    const isPerson = month && name && !isLabel(own) && (written ?? own) && isMarked(grid, row, columns.marks);
    entries.push({ kind: isPerson ? "person" : "other", row, name, month: isPerson ? month : null, monthRow });
  }
  return entries;
}

function isLabel(text: string): boolean {
  return groupName(text) !== null || isFooterLabel(text);
}

/** A month in which nobody was there may have no marks at all. */
function isMarked(grid: Grid, row: number, marks: readonly number[]): boolean {
  return marks.every((column) => {
    const cell = grid.own(row, column);
    return readMark(cell) !== "unknown" || displayText(cell).length <= LONGEST_MARK;
  });
}

const LONGEST_MARK = 8;

function arrangeEntries(
  grid: Grid,
  columns: LongColumns,
  entries: readonly LongEntry[],
  months: readonly HeaderMonth[],
): ArrangedRow[] {
  const marksOf = (row: number | undefined): (Placed | null)[] =>
    columns.marks.map((column) => (row === undefined ? null : own(grid, row, column)));
  const { people, summaries, loose } = shareSummaries(entries, months);
  const pivot = ({ rows, sums }: { readonly rows: readonly LongEntry[]; readonly sums: readonly LongEntry[] }) => ({
    rows: [...rows, ...sums].map(({ row }) => row),
    sums: sums.map(({ row }) => row),
    // The labels of summaries may be merged over the months as well.
    ignored: rows.some(({ kind }) => kind === "person") ? [columns.month] : [],
    marks: months.map((month) => marksOf(rows.find((entry) => entry.month && isSame(entry.month, month))?.row)),
  });
  const first = ({ rows }: ArrangedRow): number => rows[0] ?? 0;
  const last = ({ rows }: ArrangedRow): number => rows.at(-1) ?? 0;
  const singles = loose.map(({ row, kind }): ArrangedRow => {
    const isRate = columns.labels.some((column) => summaryKind(grid.label(row, column)) === "stability");
    const marks = months.map((_, index) => marksOf(index === 0 && (isRate || kind === "other") ? row : undefined));
    return { rows: [row], sums: [], ignored: [], marks };
  });
  const placed = [
    ...people.map(pivot).map((row) => ({ row, at: first(row) })),
    ...summaries.map((rows) => pivot({ rows, sums: [] })).map((row) => ({ row, at: last(row) })),
    ...singles.map((row) => ({ row, at: first(row) })),
  ];
  return placed.sort((one, other) => one.at - other.at).map(({ row }) => row);
}
