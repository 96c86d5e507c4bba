import type { Range } from "../sheet/address";
import { readMonth } from "../sheet/date";
import { displayText, readFigure } from "../sheet/figure";
import { readPercentage } from "../sheet/percentage";
import { readMark } from "../sheet/mark";
import { bareWords, squeeze } from "../sheet/text";
import type { AttendanceHeader } from "./attendance-header";
import {
  groupName,
  isAboutAll,
  isCertificate,
  markName,
  namesBothGroups,
  type StaffColumn,
  staffColumn,
  summaryKind,
} from "./attendance-words";
import type { Grid } from "./grid";
import { findStabilityCell } from "./stability-cell";
import type { AttendanceTable, GroupName, PersonRow, SummaryRow } from "./table";
import { isFooterLabel } from "./vocabulary";

type Columns = ReadonlyMap<StaffColumn, readonly number[]>;

/** A row of the table before it is known to which group it belongs. */
type DraftRow =
  | {
      readonly kind: "person";
      readonly row: number;
      readonly name: string;
      readonly group: GroupName | null;
      readonly certificate: boolean | null;
    }
  | { readonly kind: "summary"; readonly row: number; readonly text: string; readonly group: GroupName | null };

/**
 * Reads one attendance table.
 * @param headers its header, and those that repeat it further down
 * @param others areas of other tables, at which it ends
 */
export function readAttendanceTable(
  grid: Grid,
  headers: readonly AttendanceHeader[],
  others: readonly Range[],
): AttendanceTable | null {
  const [header] = headers;
  if (!header) {
    return null;
  }
  const area = spanOf(grid, header, others);
  const columns = findColumns(grid, header, area);
  const drafts = draftRows(grid, headers, area, columns);
  const people = readPeople(drafts);
  if (people.length === 0) {
    return null;
  }
  const first = (column: StaffColumn): number | null => columns.get(column)?.[0] ?? null;
  const table = { ...area, bottom: Math.max(...drafts.map((draft) => draft.row)) };
  const start = Math.min(...header.months.flatMap((month) => month.marks));
  return {
    kind: "attendance",
    sheet: grid.sheet,
    area: table,
    months: header.months,
    people,
    summaries: readSummaries(drafts),
    stability: findStabilityCell(grid, table, header.bottom, start, area.bottom + 1),
    columns: {
      serial: first("serial"),
      name: first("name"),
      contract: first("contract"),
      total: first("total"),
      senior: first("senior"),
      remarks: columns.get("remark") ?? [],
    },
  };
}

/** The table's columns: the months', and those beside them whose headers follow without a gap. */
function spanOf(grid: Grid, header: AttendanceHeader, others: readonly Range[]): Range {
  const marks = header.months.flatMap((month) => month.marks);
  const hasHeader = (column: number): boolean =>
    column >= 0 &&
    column < grid.sheet.columns &&
    Array.from({ length: header.bottom - header.top + 1 }, (_, index) => header.top + index).some(
      (row) => grid.text(row, column) !== "",
    );
  let left = Math.min(...marks);
  while (hasHeader(left - 1)) {
    left -= 1;
  }
  let right = Math.max(...marks);
  while (hasHeader(right + 1)) {
    right += 1;
  }
  const below = others.filter((other) => other.top > header.bottom && other.left <= right && other.right >= left);
  return { top: header.top, left, bottom: Math.min(grid.sheet.rows, ...below.map((other) => other.top)) - 1, right };
}

function findColumns(grid: Grid, header: AttendanceHeader, area: Range): Columns {
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
    } else if (role && !(column > last && repeated.delete(key))) {
      columns.set(role, [...(columns.get(role) ?? []), column]);
    }
  }
  return columns;
}

/** What heads a column, without the month or the mark that it belongs to. */
function keyOfColumn(grid: Grid, { top, bottom }: AttendanceHeader, column: number): string {
  const upper = grid.text(top, column);
  const isShared = readMonth(grid.cell(top, column)) !== null || markName(upper) !== null;
  return `${grid.text(bottom, column)}/${isShared ? "" : upper}`;
}

function draftRows(grid: Grid, headers: readonly AttendanceHeader[], area: Range, columns: Columns): DraftRow[] {
  const [header] = headers;
  const marks = header?.months.flatMap((month) => month.marks) ?? [];
  const labelColumns = labelColumnsOf(area, marks, columns);
  const drafts: DraftRow[] = [];
  let section: GroupName | null = null;
  for (let row = (header?.bottom ?? 0) + 1; row <= area.bottom; row += 1) {
    if (headers.some((other) => row >= other.top && row <= other.bottom)) {
      continue;
    }
    if (beginsOtherTable(grid, row, area)) {
      break;
    }
    const texts = [...new Set(labelColumns.map((column) => grid.label(row, column)))].filter((text) => text !== "");
    const person = readPerson(grid, row, marks, columns);
    if (person !== null) {
      const group = groupOfRow(grid, row, columns) ?? section;
      drafts.push({ kind: "person", row, name: person, group, certificate: certificateOf(grid, row, columns) });
    } else if (texts.some((text) => summaryKind(text) !== null) && hasFigure(grid, row, marks, columns, texts)) {
      const group = texts.map(groupName).find((found) => found !== null) ?? null;
      const text = texts.filter((label) => summaryKind(label) !== null || isAboutAll(label)).join("");
      drafts.push({ kind: "summary", row, text, group });
    } else {
      section = sectionOf(texts) ?? section;
    }
  }
  return drafts;
}

/** Another table of people: a list of wages, of telephone numbers. */
function beginsOtherTable(grid: Grid, row: number, { left, right }: Range): boolean {
  const isTitle = (column: number): boolean => /^(?:员工|社工|人员)?姓名$/u.test(bareWords(grid.label(row, column)));
  return Array.from({ length: right - left + 1 }, (_, index) => left + index).some(isTitle);
}

/** A summary has something to say: a figure below the marks or the person-months. */
function hasFigure(
  grid: Grid,
  row: number,
  marks: readonly number[],
  columns: Columns,
  texts: readonly string[],
): boolean {
  if (texts.some((text) => summaryKind(text) === "stability")) {
    return marks.some((column) => grid.own(row, column).value !== null);
  }
  return [...marks, ...(columns.get("total") ?? [])].some((column) => {
    const { kind } = readPercentage(grid.own(row, column));
    return kind === "number" || kind === "error" || readFigure(grid.own(row, column)).kind === "number";
  });
}

/** Where the labels of rows that are no person's may stand: before the months, and under the names. */
function labelColumnsOf(area: Range, marks: readonly number[], columns: Columns): number[] {
  const figures = new Set([...marks, ...(columns.get("total") ?? []), ...(columns.get("senior") ?? [])]);
  const before = Array.from({ length: Math.min(...marks) - area.left }, (_, index) => area.left + index);
  const named = (["group", "serial", "name"] as const).flatMap((name) => columns.get(name) ?? []);
  return [...new Set([...before, ...named])].filter((column) => !figures.has(column));
}

function groupOfRow(grid: Grid, row: number, columns: Columns): GroupName | null {
  for (const column of columns.get("group") ?? []) {
    for (let above = row; above >= 0; above -= 1) {
      const text = grid.text(above, column);
      if (text !== "") {
        const bySign = above === row ? YES_NO.get(text) : undefined;
        const found = bySign ?? groupName(text);
        if (found !== null || summaryKind(text) !== null) {
          return summaryKind(text) === null ? found : null;
        }
        break;
      }
    }
  }
  return null;
}

const YES_NO: ReadonlyMap<string, GroupName> = new Map([
  ["是", "certified"],
  ["√", "certified"],
  ["✓", "certified"],
  ["✔", "certified"],
  ["否", "uncertified"],
  ["×", "uncertified"],
]);

function certificateOf(grid: Grid, row: number, columns: Columns): boolean | null {
  const texts = (columns.get("qualification") ?? [])
    .map((column) => grid.text(row, column))
    .filter((text) => text !== "");
  return texts.length === 0 ? null : texts.some(isCertificate);
}

/**
 * The name in a person's row; null for other rows. Signatures and notes below a table have neither a serial number nor
 * a mark, and a person without a name has at least both.
 */
function readPerson(grid: Grid, row: number, marks: readonly number[], columns: Columns): string | null {
  const own = (column: number): string => squeeze(displayText(grid.own(row, column)));
  const name = (columns.get("name") ?? []).map(own).find((text) => text !== "") ?? "";
  const isMarked = marks.some((column) => own(column) !== "" && readMark(grid.own(row, column)) !== "unknown");
  const isTicked = marks.some((column) => readMark(grid.own(row, column)) === "tick");
  const isNumbered = (columns.get("serial") ?? []).some((column) => /^\d+$/u.test(own(column)));
  if (name === "") {
    return isTicked && isNumbered ? name : null;
  }
  const isLabel = isFooterLabel(name) || summaryKind(name) !== null || groupName(name) !== null;
  return !isLabel && (isMarked || isNumbered) ? name : null;
}

function sectionOf(texts: readonly string[]): GroupName | null {
  return texts.map(groupName).find((found) => found !== null) ?? null;
}

/** A person without a group is in that of the next summary that names one, or as the certificate says. */
function readPeople(drafts: readonly DraftRow[]): PersonRow[] {
  return drafts.flatMap((draft, index) => {
    if (draft.kind !== "person") {
      return [];
    }
    const group = draft.group ?? groupOfNextSummaries(drafts.slice(index + 1));
    return [
      { row: draft.row, name: draft.name, certified: group === null ? draft.certificate : group === "certified" },
    ];
  });
}

/** Of the summaries right below some people one may be a bare 小计, and the next names the group. */
function groupOfNextSummaries(after: readonly DraftRow[]): GroupName | null {
  const first = after.findIndex((draft) => draft.kind === "summary");
  const summaries = first < 0 ? [] : after.slice(first);
  const end = summaries.findIndex((draft) => draft.kind === "person");
  const near = end < 0 ? summaries : summaries.slice(0, end);
  return near.find((draft) => draft.group !== null)?.group ?? null;
}

/** A summary without words of its own sums up the people next to it, or all when those have theirs. */
function readSummaries(drafts: readonly DraftRow[]): SummaryRow[] {
  const people = readPeople(drafts);
  const summaries: SummaryRow[] = [];
  for (const draft of drafts) {
    const kind = draft.kind === "summary" ? summaryKind(draft.text) : null;
    if (draft.kind === "summary" && kind !== null) {
      const group = draft.group ?? groupBeside(draft, kind, people, summaries);
      summaries.push({ row: draft.row, kind, group });
    }
  }
  return summaries;
}

function groupBeside(
  draft: DraftRow & { readonly kind: "summary" },
  kind: SummaryRow["kind"],
  people: readonly PersonRow[],
  before: readonly SummaryRow[],
): SummaryRow["group"] {
  const groups = new Set(people.map((person) => person.certified));
  const near = people.findLast((person) => person.row < draft.row) ?? people.find((person) => person.row > draft.row);
  const isBelow = ({ row }: PersonRow, other: SummaryRow): boolean => row > other.row && row < draft.row;
  const isLast = before.some((other) => other.group === "all" && !people.some((person) => isBelow(person, other)));
  if (
    kind === "stability" ||
    isLast ||
    isAboutAll(draft.text) ||
    namesBothGroups(draft.text) ||
    groups.size < 2 ||
    !near ||
    near.certified === null
  ) {
    return "all";
  }
  const group = near.certified ? "certified" : "uncertified";
  return before.some((other) => other.kind === kind && other.group === group) ? "all" : group;
}
