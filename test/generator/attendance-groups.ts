import type { CellValue } from "../../src/sheet/sheet";
import type { AttendanceTable } from "./attendance";
import { effectiveMonths } from "./attendance-people";
import type { Person } from "./attendance-people";
import type { Group } from "./attendance-plan";
import * as recorded from "./attendance-recorded";
import { address } from "./canvas";
import type { ExpectedGroup, ExpectedPerson } from "./expected";
import { withoutBlanks } from "./words";

/** A group as it was drawn. Rows are null where there is no such row. */
export interface DrawnGroup {
  readonly group: Group;
  readonly people: readonly ExpectedPerson[];
  readonly expected: ExpectedGroup;
  readonly marksRow: number | null;
  readonly headcountRow: number | null;
  readonly monthsRow: number | null;
  readonly bottom: number;
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** Draws people and subtotals from a row on; `drawHeader` draws the header again where a page breaks. */
export function drawGroup(
  table: AttendanceTable,
  top: number,
  group: Group,
  drawHeader: (row: number) => void,
): DrawnGroup {
  const { plan, draft } = table;
  const { people, bottom } = drawPeople(table, top, group, drawHeader);
  let next = bottom + 1;
  const marksRow = plan.marksRow ? next++ : null;
  const headcountRow = plan.headcountRow ? next++ : null;
  const rows = { top, bottom };
  labelGroup(table, { top, bottom: plan.group === "over-subtotals" ? next - 1 : bottom }, group);
  const effective = recorded.countEffective(table, group.people);
  const expected: ExpectedGroup = { effective, months: recorded.sum(effective), recordedMonths: null };
  if (marksRow !== null) {
    recorded.labelRow(table, marksRow, draft.random.pick(["小计", "小计", `${group.label}小计`]));
    drawMarkSums(table, marksRow, rows, group.people);
  }
  if (headcountRow !== null) {
    const full = `${group.label}有效人次小计`;
    recorded.labelRow(table, headcountRow, draft.random.pick([full, full, "有效人次小计"]));
    recorded.writeHeadcounts(table, headcountRow, effective, (left) =>
      recorded.headcountFormula(table, top, bottom, left),
    );
  }
  const monthsRow = drawGroupMonths(table, { marksRow, headcountRow }, rows, expected);
  drawSenior(table, marksRow ?? headcountRow, people);
  return { group, people, expected, marksRow, headcountRow, monthsRow, bottom: next - 1 };
}

function drawPeople(
  table: AttendanceTable,
  top: number,
  group: Group,
  drawHeader: (row: number) => void,
): { people: ExpectedPerson[]; bottom: number } {
  const { canvas, plan, columns } = table;
  const breakAt = plan.repeatedHeader === "inside" ? Math.floor(group.people.length / 2) : 0;
  let row = top - 1;
  const people = group.people.map((person, index) => {
    row += 1;
    if (index > 0 && index === breakAt) {
      drawHeader(row);
      row += 2;
    }
    if (plan.group === "repeated" && columns.group !== null) {
      canvas.put(row, columns.group, group.label);
    }
    drawDescription(table, row, person);
    drawMarksOf(table, row, person);
    return drawRecordedMonths(table, row, person);
  });
  return { people, bottom: row };
}

function labelGroup({ canvas, plan, columns }: AttendanceTable, { top, bottom }: Rows, { label }: Group): void {
  if (columns.group !== null && plan.group !== "repeated") {
    const manner = plan.group === "first" ? "first" : "merged";
    canvas.label({ top, bottom, left: columns.group, right: columns.group }, label, "merged", manner);
  }
}

function drawDescription(table: AttendanceTable, row: number, person: Person): void {
  const { canvas, columns, serials } = table;
  for (const [column, at] of columns.described) {
    if (column === "serial") {
      canvas.put(row, at, serials.next++);
    } else if (person[column] !== "") {
      canvas.put(row, at, person[column]);
    }
  }
}

function drawMarksOf({ draft, canvas, plan, columns }: AttendanceTable, row: number, person: Person): void {
  person.marks.forEach((month, index) => {
    plan.markOrder.forEach((mark, place) => {
      const marks: readonly CellValue[] = month[mark] ? plan.marks.ticks : plan.marks.dashes;
      canvas.put(row, columns.marks + 3 * index + place, marks[draft.random.integer(0, marks.length - 1)] ?? null);
    });
  });
}

function drawRecordedMonths(table: AttendanceTable, row: number, person: Person): ExpectedPerson {
  const { canvas, columns } = table;
  const months = effectiveMonths(person);
  const senior = columns.senior === null ? null : person.senior ? months : 0;
  if (columns.senior !== null) {
    canvas.put(row, columns.senior, senior);
  }
  const expected: ExpectedPerson = {
    name: withoutBlanks(person.name),
    certified: person.certified,
    months,
    recordedMonths: columns.months === null ? null : months,
    recordedSeniorMonths: senior,
    continuous: recorded.isContinuous(person),
    row: row + 1,
    monthsCell: columns.months === null ? null : address(row, columns.months),
  };
  if (columns.months !== null) {
    const right = columns.marks + 3 * person.marks.length - 1;
    const whole = person.marks.every((month) => month.every(Boolean) || !month.some(Boolean));
    const formula = whole
      ? recorded.tickFormula(table, { top: row, bottom: row, left: columns.marks, right }, "/3")
      : null;
    const position = { row, column: columns.months };
    recorded.writeRecorded(table, "person-months-mismatch", position, months, formula, (wrong) => {
      expected.recordedMonths = wrong;
    });
  }
  return expected;
}

function drawMarkSums(table: AttendanceTable, row: number, { top, bottom }: Rows, people: readonly Person[]): void {
  recorded.countMarks(table, people).forEach((count, index) => {
    const column = table.columns.marks + index;
    const formula = recorded.tickFormula(table, { top, bottom, left: column, right: column });
    recorded.writeRecorded(table, "monthly-marks-mismatch", { row, column }, count, formula);
  });
}

/** Draws the months of a group; a formula adds up its people or its headcounts. */
function drawGroupMonths(
  table: AttendanceTable,
  { marksRow, headcountRow }: { marksRow: number | null; headcountRow: number | null },
  { top, bottom }: Rows,
  expected: ExpectedGroup,
): number | null {
  const { columns, plan, draft } = table;
  const row = recorded.drawMonthsRow(table, marksRow, headcountRow);
  const column = columns.months;
  if (row === null || column === null) {
    return null;
  }
  const overPeople = `SUM(${address(top, column)}:${address(bottom, column)})`;
  const last = columns.marks + 3 * draft.period.months - 1;
  const overHeadcounts =
    headcountRow !== null && plan.headcounts !== "repeated" && draft.random.chance(0.5)
      ? `SUM(${address(headcountRow, columns.marks)}:${address(headcountRow, last)})`
      : null;
  expected.recordedMonths = expected.months;
  const formula = overHeadcounts ?? overPeople;
  recorded.writeRecorded(table, "months-total-mismatch", { row, column }, expected.months, formula, (wrong) => {
    expected.recordedMonths = wrong;
  });
  return row;
}

function drawSenior({ canvas, columns }: AttendanceTable, row: number | null, people: readonly ExpectedPerson[]): void {
  if (columns.senior !== null && row !== null) {
    canvas.put(row, columns.senior, recorded.sum(people.map((person) => person.recordedSeniorMonths ?? 0)));
  }
}
