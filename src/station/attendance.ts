import type { CalendarDate } from "../sheet/date";
import type { AttendanceTable, MonthColumns, PersonRow, SummaryRow } from "../tables/table";
import { labelMonths } from "./months";
import { recordedFigure, recordedMark, recordedPercentage, recordedText, reference } from "./recorded";
import type { Attendance, MonthMarks, Person, RecordedFigure, RecordedPercentage, Summary } from "./station";

/**
 * What an attendance table says.
 * @param start where the months' years are counted from when no header tells one
 */
export function assembleAttendance(table: AttendanceTable, start: CalendarDate | null): Attendance {
  const assessed = assessedMonths(table);
  return {
    sheet: table.sheet.name,
    months: labelMonths(
      assessed.map(({ month }) => month),
      start,
    ),
    people: table.people.map((person) => assemblePerson(table, person, assessed)),
    summaries: table.summaries.flatMap((summary) => assembleSummary(table, summary, assessed)),
    stability: findStability(table),
  };
}

/** Months at the end in which nobody has any mark are not yet assessed: the table is ready for the whole year. */
function assessedMonths({ sheet, months, people }: AttendanceTable): MonthColumns[] {
  const isMarked = (month: MonthColumns): boolean =>
    people.some(({ row }) => month.marks.some((column) => sheet.cell(row, column).value !== null));
  const last = months.findLastIndex(isMarked);
  return last < 0 ? [...months] : months.slice(0, last + 1);
}

function assemblePerson(
  { sheet, columns }: AttendanceTable,
  { row, name, certified }: PersonRow,
  months: readonly MonthColumns[],
): Person {
  const figure = (column: number | null): RecordedFigure | null =>
    column === null ? null : recordedFigure(sheet, { row, column });
  const first = months[0]?.marks[0] ?? 0;
  return {
    name,
    nameCell: reference(sheet, { row, column: columns.name ?? columns.serial ?? first }),
    certified: certified ?? false,
    marks: months.map(({ marks: [post, insured, paid] }): MonthMarks => [
      recordedMark(sheet, { row, column: post }),
      recordedMark(sheet, { row, column: insured }),
      recordedMark(sheet, { row, column: paid }),
    ]),
    serial: figure(columns.serial),
    months: figure(columns.total),
    seniorMonths: figure(columns.senior),
    contract: columns.contract === null ? null : recordedText(sheet, { row, column: columns.contract }),
    remarks: columns.remarks.map((column) => recordedText(sheet, { row, column }).text).filter((text) => text !== ""),
  };
}

function assembleSummary(
  { sheet, columns }: AttendanceTable,
  { row, kind, group }: SummaryRow,
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
  const asHeadcount = kind === "headcount" || isMerged;
  const figures = months.map(({ marks }) => {
    const cells = marks.map((column) => recordedFigure(sheet, { row, column }));
    return asHeadcount ? cells.filter(({ figure }) => figure.kind !== "blank") : cells;
  });
  const total = columns.total === null ? null : recordedFigure(sheet, { row, column: columns.total });
  return [{ kind: asHeadcount ? "headcount" : "marks", group, months: figures, total }];
}

/** The stability rate: the first cell behind its label that holds something. */
function findStability({ sheet, summaries, months, area }: AttendanceTable): RecordedPercentage | null {
  const row = summaries.find((summary) => summary.kind === "stability")?.row;
  const marks = months.flatMap((month) => month.marks);
  if (row === undefined) {
    return null;
  }
  for (let column = Math.min(...marks); column <= area.right; column += 1) {
    if (sheet.cell(row, column).value !== null) {
      return recordedPercentage(sheet, { row, column });
    }
  }
  return null;
}
