import type { Range } from "../sheet/address";
import { displayText, readFigure } from "../sheet/figure";
import { readPercentage } from "../sheet/percentage";
import { readMark } from "../sheet/mark";
import { squeeze } from "../sheet/text";
import { greatest } from "../sheet/extremes";
import {
  beginsOtherTable,
  type Columns,
  findColumns,
  isBlankRow,
  isOtherHeader,
  labelColumnsOf,
  spanOf,
} from "./attendance-columns";
import { type DraftRow, readPeople, readSummaries, type SummaryDraft } from "./attendance-groups";
import type { AttendanceHeader } from "./attendance-header";
import { groupName, isAboutAll, isCertificate, type StaffColumn, summaryKind } from "./attendance-words";
import type { Grid } from "./grid";
import { findStabilityCell } from "./stability-cell";
import type { AttendanceTable, GroupName } from "./table";
import { isFooterLabel } from "./vocabulary";

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
  const table = { ...area, bottom: greatest(drafts.map((draft) => draft.row)) };
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

function draftRows(grid: Grid, headers: readonly AttendanceHeader[], area: Range, columns: Columns): DraftRow[] {
  const [header] = headers;
  const marks = header?.months.flatMap((month) => month.marks) ?? [];
  const labelColumns = labelColumnsOf(area, marks, columns);
  const drafts: DraftRow[] = [];
  let section = sectionAbove(grid, area);
  let isBelowGap = false;
  for (let row = (header?.bottom ?? 0) + 1; row <= area.bottom; row += 1) {
    if (headers.some((other) => row >= other.top && row <= other.bottom)) {
      continue;
    }
    if (beginsOtherTable(grid, row, labelColumns) || (isBelowGap && isOtherHeader(grid, row, area, marks))) {
      break;
    }
    isBelowGap ||= isBlankRow(grid, row, area);
    const texts = [...new Set(labelColumns.map((column) => grid.label(row, column)))].filter((text) => text !== "");
    const person = readPerson(grid, row, marks, columns);
    if (person !== null) {
      const group = groupOfRow(grid, row, columns) ?? section;
      isBelowGap = false;
      drafts.push({ kind: "person", row, name: person, group, certificate: certificateOf(grid, row, columns) });
    } else if (texts.some((text) => summaryKind(text) !== null) && hasFigure(grid, row, marks, columns, texts)) {
      const group = texts.map(groupName).find((found) => found !== null) ?? null;
      const text = texts.filter((label) => summaryKind(label) !== null || isAboutAll(label)).join("");
      isBelowGap = false;
      drafts.push({ kind: "summary", row, text, group });
    } else {
      const share = shareOf(texts, drafts);
      if (share === null) {
        section = sectionOf(texts) ?? section;
      } else if (hasFigure(grid, row, marks, columns, texts)) {
        drafts.push({ kind: "summary", row, ...share });
      }
    }
  }
  return drafts;
}

/** `其中：持证` right below a summary, and `非持证` below that, are shares of its people. */
function shareOf(texts: readonly string[], drafts: readonly DraftRow[]): Omit<SummaryDraft, "kind" | "row"> | null {
  const last = drafts.at(-1);
  const label = texts.find((text) => groupName(text) !== null);
  if (last?.kind !== "summary" || label === undefined || (last.shareOf === undefined && !label.startsWith("其中"))) {
    return null;
  }
  return { text: `${label}小计`, group: groupName(label), shareOf: last.shareOf ?? last.row };
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

/** A table for each group may be named by a line above it; a longer text is a title. */
function sectionAbove(grid: Grid, { top, left, right }: Range): GroupName | null {
  for (let row = top - 1; row >= Math.max(0, top - HIGHEST_SECTION); row -= 1) {
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    const [text, ...others] = new Set(columns.map((column) => grid.text(row, column)).filter((shown) => shown !== ""));
    if (text !== undefined && others.length === 0) {
      return text.length <= LONGEST_SECTION ? groupName(text) : null;
    }
  }
  return null;
}

const HIGHEST_SECTION = 2;
const LONGEST_SECTION = 12;
