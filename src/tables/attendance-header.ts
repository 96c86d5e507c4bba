import { type HeaderMonth, readMonth } from "../sheet/date";
import { MARKS, type MarkName, markName } from "./attendance-words";
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
  return { headers, incomplete };
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
  return null;
}

/** The months that have all three marks. In the upper row a label stands for the blank cells behind it. */
function readMonths(grid: Grid, markRow: number, monthRow: number): MonthColumns[] {
  const months: { month: HeaderMonth; marks: Map<MarkName, number> }[] = [];
  let month: HeaderMonth | null = null;
  let mark: MarkName | null = null;
  for (let column = 0; column < grid.sheet.columns; column += 1) {
    const hasMonth = grid.text(monthRow, column) !== "";
    const hasMark = grid.text(markRow, column) !== "";
    month = hasMonth ? readMonth(grid.cell(monthRow, column)) : monthRow < markRow ? month : null;
    mark = hasMark ? markName(grid.label(markRow, column)) : markRow < monthRow ? mark : null;
    if (month !== null && mark !== null) {
      addMark(months, month, mark, column);
    }
  }
  return months.flatMap(({ month: found, marks }) => {
    const [post, insured, paid] = MARKS.map((name) => marks.get(name));
    return post === undefined || insured === undefined || paid === undefined
      ? []
      : [{ month: found, marks: [post, insured, paid] as const }];
  });
}

function addMark(
  months: { month: HeaderMonth; marks: Map<MarkName, number> }[],
  month: HeaderMonth,
  mark: MarkName,
  column: number,
): void {
  const present = months.find(
    (other) => other.month.month === month.month && other.month.year === month.year && !other.marks.has(mark),
  );
  if (present) {
    present.marks.set(mark, column);
  } else {
    months.push({ month, marks: new Map([[mark, column]]) });
  }
}
