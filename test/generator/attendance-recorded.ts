import type { Position, Range } from "../../src/sheet/address";
import { recordedValue } from "./attendance-plan";
import type { AttendanceTable } from "./attendance";
import type { Person } from "./attendance-people";
import { countedText, countsAsNumber } from "./attendance-words";
import { address, cellOf } from "./canvas";
import type { SlipCode } from "./expected";

/** Writes a recorded count, as a formula where the table has formulas and there is one, and how it can be wrong. */
export function writeRecorded(
  { draft, canvas, plan }: AttendanceTable,
  code: SlipCode,
  { row, column }: Position,
  right: number,
  formula: string | null,
  recorded: (wrong: number | null) => void = () => undefined,
): void {
  if (plan.recorded === "formula" && formula !== null) {
    canvas.putFormula(row, column, formula, right);
  } else {
    canvas.put(row, column, recordedValue(plan.recorded, right));
  }
  const position = { row, column };
  draft.candidates.push(
    {
      code,
      canvas,
      position,
      plant: (random) => {
        const step = random.integer(1, 3);
        const wrong = right >= step && random.chance(0.5) ? right - step : right + step;
        canvas.put(row, column, recordedValue(plan.recorded, wrong));
        recorded(wrong);
      },
    },
    {
      code: "formula-error",
      canvas,
      position,
      plant: () => {
        canvas.putFormula(row, column, "SUM(#REF!)", { error: "#REF!" });
        recorded(null);
      },
    },
  );
}

/** The formula that counts the ticks of a range, null where none can. */
export function tickFormula({ plan }: AttendanceTable, range: Range, suffix = ""): string | null {
  const cells = `${address(range.top, range.left)}:${address(range.bottom, range.right)}`;
  const text = countedText(plan.marks);
  if (text !== null) {
    return `COUNTIF(${cells},"${text}")${suffix}`;
  }
  return countsAsNumber(plan.marks) && plan.repeatedHeader !== "inside" ? `SUM(${cells})${suffix}` : null;
}

/** The formula that counts the people effective in the month whose marks begin at `left`, null where none can. */
export function headcountFormula({ plan }: AttendanceTable, top: number, bottom: number, left: number): string | null {
  const text = countedText(plan.marks);
  if (text === null) {
    return null;
  }
  const conditions = [0, 1, 2].map(
    (place) => `${address(top, left + place)}:${address(bottom, left + place)},"${text}"`,
  );
  return `COUNTIFS(${conditions.join(",")})`;
}

/** `G26+G32`, null where a row is missing. */
export function plusFormula(rows: readonly (number | null)[], column: number): string | null {
  const present = rows.filter((row) => row !== null);
  return present.length < rows.length ? null : present.map((row) => cellOf({ row, column })).join("+");
}

/** The label of a subtotal row. */
export function labelRow({ canvas, plan, columns }: AttendanceTable, row: number, text: string, from?: number): void {
  const { left, right } = { ...columns.labels, ...(from === undefined ? {} : { left: from }) };
  canvas.label({ top: row, bottom: row, left, right }, text, plan.labelsMerged ? "merged" : "first");
}

/** The headcounts of a row, each over the three marks of its month. */
export function writeHeadcounts(
  table: AttendanceTable,
  row: number,
  counts: readonly number[],
  formula: (left: number) => string | null,
): void {
  const { canvas, plan, columns } = table;
  counts.forEach((count, month) => {
    const left = columns.marks + 3 * month;
    canvas.label(
      { top: row, bottom: row, left, right: left + 2 },
      recordedValue(plan.recorded, count),
      plan.headcounts,
    );
    const written = plan.headcounts === "repeated" ? null : formula(left);
    writeRecorded(table, "monthly-headcount-mismatch", { row, column: left }, count, written);
  });
}

/** In which of the two rows the months of a group or of all stand; null when there is neither. */
export function drawMonthsRow(
  { canvas, plan, columns }: AttendanceTable,
  marksRow: number | null,
  headcountRow: number | null,
): number | null {
  if (columns.months === null) {
    return null;
  }
  if (marksRow !== null && headcountRow !== null && plan.groupMonthsAt === "merged") {
    canvas.merge({ top: marksRow, bottom: headcountRow, left: columns.months, right: columns.months });
  }
  return plan.groupMonthsAt === "lower" ? (headcountRow ?? marksRow) : (marksRow ?? headcountRow);
}

/** The ticks of each mark column. */
export function countMarks({ plan, draft }: AttendanceTable, people: readonly Person[]): number[] {
  return Array.from({ length: draft.period.months }, (_, month) =>
    plan.markOrder.map((mark) => people.filter((person) => person.marks[month]?.[mark]).length),
  ).flat();
}

/** The people effective in each month. */
export function countEffective({ draft }: AttendanceTable, people: readonly Person[]): number[] {
  return Array.from(
    { length: draft.period.months },
    (_, month) => people.filter((person) => person.marks[month]?.every(Boolean)).length,
  );
}

export function isContinuous({ marks }: Person): boolean {
  return marks.every((month) => month.every(Boolean));
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
