import { type DateRange, formatDate } from "../sheet/date";
import { displayText } from "../sheet/figure";
import { readMark } from "../sheet/mark";
import type { Sheet } from "../sheet/sheet";
import { squeeze } from "../sheet/text";
import type { AttendanceTable, MonthColumns, PersonRow, SummaryRow } from "../tables/table";
import { labelMonths, placeMonths } from "./months";
import { recordedFigure, recordedMark, recordedRate, recordedText, reference } from "./recorded";
import type { Attendance, MonthLabel, MonthMarks, Person, RecordedFigure, Summary } from "./station";

/** What an attendance table says, in the light of what the titles tell of the time. */
export function assembleAttendance(table: AttendanceTable, times: Times): Attendance {
  const { period, agreement } = times;
  const start = (agreement ?? period)?.start ?? null;
  const months = placeMonths(
    table.months.map(({ month }) => month),
    times,
  );
  const labels = labelMonths(months, start);
  const last = lastAssessed(table, labels, period);
  const assessed = table.months.slice(0, last + 1);
  const tick = learnTick(table);
  return {
    sheet: table.sheet.name,
    months: labels.slice(0, last + 1),
    people: table.people.map((person) => assemblePerson(table, person, assessed, tick)),
    summaries: table.summaries.flatMap((summary) => assembleSummary(table, summary, assessed)),
    stability: table.stability && recordedRate(table.sheet, table.stability),
  };
}

/** A table without a single known tick ticks with something else: the most frequent word that is no dash, or a hollow sign. */
function learnTick({ sheet, months, people }: AttendanceTable): string | null {
  const counts = new Map<string, number>();
  for (const { row } of people) {
    for (const column of months.flatMap(({ marks }) => marks)) {
      const cell = sheet.cell(row, column);
      const mark = readMark(cell);
      const text = squeeze(displayText(cell));
      if (mark === "tick") {
        return null;
      }
      if (mark === "unknown" || HOLLOW.has(text)) {
        counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

const HOLLOW: ReadonlySet<string> = new Set(["○", "□", "◇", "☆"]);

export interface Times {
  readonly period: DateRange | null;
  readonly agreement: DateRange | null;
}

/**
 * The index of the last assessed month. A table may be ready for the whole year: months at the end in which nobody has
 * a mark are not yet assessed, unless the period covers them or somebody typed a subtotal.
 */
function lastAssessed(table: AttendanceTable, labels: readonly MonthLabel[], period: DateRange | null): number {
  const { sheet, months, people, summaries } = table;
  const end = period && formatDate(period.end).slice(0, FULL_LABEL);
  const isAssessed = ({ marks }: MonthColumns, index: number): boolean => {
    const label = labels[index] ?? "";
    return (
      people.some(({ row }) => marks.some((column) => sheet.cell(row, column).value !== null)) ||
      (end !== null && label.length === FULL_LABEL && label <= end) ||
      summaries.some(({ row }) => marks.some((column) => isTyped(sheet, row, column)))
    );
  };
  const last = months.findLastIndex(isAssessed);
  return last < 0 ? months.length - 1 : last;
}

/** `2024-09`. */
const FULL_LABEL = 7;

function isTyped(sheet: Sheet, row: number, column: number): boolean {
  const { value, formula } = sheet.cell(row, column);
  return value !== null && formula === null;
}

function assemblePerson(
  { sheet, columns }: AttendanceTable,
  { row, name, certified }: PersonRow,
  months: readonly MonthColumns[],
  tick: string | null,
): Person {
  const figure = (column: number | null): RecordedFigure | null =>
    column === null ? null : recordedFigure(sheet, { row, column });
  const first = months[0]?.marks[0] ?? 0;
  return {
    name,
    nameCell: reference(sheet, { row, column: columns.name ?? columns.serial ?? first }),
    certified: certified ?? false,
    marks: months.map(({ marks: [post, insured, paid] }): MonthMarks => [
      recordedMark(sheet, { row, column: post }, tick),
      recordedMark(sheet, { row, column: insured }, tick),
      recordedMark(sheet, { row, column: paid }, tick),
    ]),
    serial: figure(columns.serial),
    months: figure(columns.total),
    seniorMonths: figure(columns.senior),
    contract: columns.contract === null ? null : recordedText(sheet, { row, column: columns.contract }),
    remarks: columns.remarks.map((column) => recordedText(sheet, { row, column }).text).filter((text) => text !== ""),
  };
}

function assembleSummary(
  { sheet, columns, people }: AttendanceTable,
  { row, kind, group, part }: SummaryRow,
  months: readonly MonthColumns[],
): Summary[] {
  if (kind === "stability") {
    return [];
  }
  const isMerged = months.some(({ marks: [post, , paid] }) =>
    sheet.merges.some(
      (merge) =>
        row >= merge.top &&
        row <= merge.bottom &&
        merge.left <= Math.min(post, paid) &&
        merge.right >= Math.max(post, paid),
    ),
  );
  const isSingle = months.every(
    ({ marks }) => marks.filter((column) => sheet.cell(row, column).value !== null).length <= 1,
  );
  const asHeadcount = kind === "headcount" || isMerged || isSingle;
  const figures = months.map(({ marks }) => {
    const cells = marks.map((column) => recordedFigure(sheet, { row, column }));
    return asHeadcount ? cells.filter(({ figure }) => figure.kind !== "blank") : cells;
  });
  const total = columns.total === null ? null : recordedFigure(sheet, { row, column: columns.total });
  const members = part && people.flatMap((person, index) => (part.includes(person.row) ? [index] : []));
  return [{ kind: asHeadcount ? "headcount" : "marks", group, members, months: figures, total }];
}
