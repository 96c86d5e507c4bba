import { type Sheet, sourceOf, type WorkbookContent } from "../sheet/sheet";
import { findTables } from "../tables/find";
import type { AttendanceTable, IndicatorTable, Skipped, Table } from "../tables/table";
import { assembleAttendance } from "./attendance";
import { assembleIndicators, assembleStaff } from "./indicators";
import { findOwnSheets, isRollup } from "./own-sheets";
import { assembleScores } from "./scores";
import type { Station } from "./station";
import { readTitles } from "./titles";

/** Reads all that a workbook says of its station. Our own sheets are left alone. */
export function assembleStation(content: WorkbookContent): Station {
  const own = findOwnSheets(content);
  const isAllOwn = isRollup(content);
  const isOwn = ({ name }: Sheet): boolean => isAllOwn || name === own.summary || name === own.findings;
  const sheets = content.sheets.filter((sheet) => !isOwn(sheet));
  const found = sheets.map(findTables);
  const tables = found.flatMap((one) => one.tables);
  const titles = readTitles(sheets);
  const indicators = tables.filter((table) => table.kind === "indicators");
  const attendance = largest(tables.filter((table) => table.kind === "attendance"));
  const [scores, ...otherScores] = tables.filter((table) => table.kind === "scores");
  return {
    ...titles,
    indicators: indicators.flatMap(assembleIndicators),
    staff: indicators.flatMap(assembleStaff),
    attendance: attendance.table && assembleAttendance(attendance.table, titles),
    scores: scores ? assembleScores(scores) : null,
    skipped: [
      ...found.flatMap((one) => one.skipped),
      ...attendance.others.map((table) => skippedTable(table, "second-attendance")),
      ...otherScores.map((table) => skippedTable(table, "second-scores")),
      ...content.sheets.filter(isOwn).map((sheet): Skipped => ({ sheet: sheet.name, reason: "own-sheet", at: null })),
      ...content.otherSheets.map((sheet): Skipped => ({ sheet: sheet.name, reason: sheet.reason, at: null })),
      ...findUncalculated(sheets, indicators, attendance.table),
    ],
  };
}

/** A workbook has one attendance table; where there are several, the one with the most people is the station's. */
function largest(tables: readonly AttendanceTable[]): {
  readonly table: AttendanceTable | null;
  readonly others: readonly AttendanceTable[];
} {
  const [table = null] = [...tables].sort((one, other) => other.people.length - one.people.length);
  return { table, others: tables.filter((other) => other !== table) };
}

function skippedTable(table: Table, reason: Skipped["reason"]): Skipped {
  return { sheet: table.sheet.name, reason, at: { row: table.area.top, column: table.area.left } };
}

/** Formulas whose results were never stored read as blank: the user should know. */
function findUncalculated(
  sheets: readonly Sheet[],
  indicators: readonly IndicatorTable[],
  attendance: AttendanceTable | null,
): Skipped[] {
  const isUncalculated = (sheet: Sheet, row: number, column: number): boolean => {
    const { value, formula } = sheet.cell(row, column);
    return value === null && formula !== null;
  };
  const counted = attendance
    ? attendance.summaries.flatMap(({ row }) =>
        attendance.months.map(({ marks: [column] }) => sourceOf(attendance.sheet, { row, column })),
      )
    : [];
  return sheets.flatMap((sheet): Skipped[] => {
    const cells = [
      ...indicators
        .filter((table) => table.sheet === sheet)
        .flatMap((table) =>
          table.entries.flatMap(({ required, completed, percentage }) => [required, completed, percentage]),
        ),
      ...counted.filter((cell) => cell.sheet === sheet),
    ];
    const at = cells.find(({ row, column }) => isUncalculated(sheet, row, column));
    return at ? [{ sheet: sheet.name, reason: "not-calculated", at }] : [];
  });
}
