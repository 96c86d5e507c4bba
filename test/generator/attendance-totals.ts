import type { AttendanceTable } from "./attendance";
import type { DrawnGroup } from "./attendance-groups";
import * as recorded from "./attendance-recorded";
import { address } from "./canvas";
import type { ExpectedGroup } from "./expected";
import { writePercent, wrongPercent } from "./figures";
import type { PercentManner } from "./figures";
import { monthsOf } from "./words";

interface DrawnTotals {
  readonly next: number;
  readonly months: number | null;
}

interface DrawnStability {
  readonly next: number;
  readonly rate: number | null;
  readonly cell: string | null;
}

/** Draws the rows over all groups, says what a reader has to make of the table, and gives the next row. */
export function drawTotals(table: AttendanceTable, top: number, groups: readonly DrawnGroup[]): number {
  const totals = drawSums(table, top, groups);
  const stability = drawStability(table, totals.next);
  expectAttendance(table, groups, totals, stability);
  return stability.next;
}

function drawSums(table: AttendanceTable, top: number, groups: readonly DrawnGroup[]): DrawnTotals {
  const { draft, canvas, plan, columns } = table;
  const headcountAt = top + (plan.totalMarksRow ? 1 : 0);
  const marksRow = plan.totalMarksRow ? top : null;
  const headcountRow = plan.totalHeadcountRow ? headcountAt : null;
  const next = headcountAt + (plan.totalHeadcountRow ? 1 : 0);
  const inner = plan.totalColumn && next > top && columns.labels.right > columns.left;
  if (inner) {
    canvas.label({ top, bottom: next - 1, left: columns.left, right: columns.left }, "总计", "merged");
  }
  const from = inner ? columns.left + 1 : columns.left;
  const everyone = groups.flatMap(({ group }) => group.people);
  if (marksRow !== null) {
    const long = "每月社保购买、工资发放、人员到岗等情况总计";
    recorded.labelRow(table, marksRow, inner ? long : draft.random.pick([long, "总计", "合计"]), from);
    recorded.countMarks(table, everyone).forEach((count, index) => {
      const column = columns.marks + index;
      const formula = recorded.plusFormula(
        groups.map((group) => group.marksRow),
        column,
      );
      recorded.writeRecorded(table, "monthly-marks-mismatch", { row: marksRow, column }, count, formula);
    });
  }
  const effective = recorded.countEffective(table, everyone);
  if (headcountRow !== null) {
    const long = "社工有效人次小计（即持证社工及非持证社工有效人次总数）";
    recorded.labelRow(table, headcountRow, draft.random.pick([long, "社工有效人次总计"]), from);
    recorded.writeHeadcounts(table, headcountRow, effective, (left) =>
      recorded.plusFormula(
        groups.map((group) => group.headcountRow),
        left,
      ),
    );
  }
  const months = recorded.drawMonthsRow(table, marksRow, headcountRow);
  drawAllMonths(table, months, recorded.sum(effective), groups);
  return { next, months: months === null ? null : recorded.sum(effective) };
}

function drawAllMonths(
  table: AttendanceTable,
  row: number | null,
  months: number,
  groups: readonly DrawnGroup[],
): void {
  const { draft, columns } = table;
  const column = columns.months;
  if (row === null || column === null) {
    return;
  }
  const formula = recorded.plusFormula(
    groups.map((group) => group.monthsRow),
    column,
  );
  recorded.writeRecorded(table, "months-total-mismatch", { row, column }, months, formula, (wrong) => {
    if (draft.attendance) {
      draft.attendance.recordedMonths = wrong;
    }
  });
}

function drawStability(table: AttendanceTable, top: number): DrawnStability {
  const { draft, canvas, plan, columns } = table;
  const { requiredStaff } = plan;
  if (!plan.stabilityRow || requiredStaff === null) {
    return { next: top, rate: null, cell: null };
  }
  const long = "社工站稳岗率（持续在岗社工数/协议要求在岗社工数*100%）";
  const word = draft.random.pick([long, "社工站稳岗率", "稳岗率"]);
  const isUnderMarks = plan.stabilityAt === "marks";
  const row = plan.stabilityAt === "apart" ? top + 1 : top;
  const column = isUnderMarks ? columns.marks : columns.left + 1;
  if (isUnderMarks) {
    recorded.labelRow(table, row, word, columns.left);
  } else {
    canvas.put(row, columns.left, word);
  }
  const fraction = { completed: continuousOf(plan.groups), required: requiredStaff };
  const { value, format } = writePercent(draft.random, plan.stability, fraction);
  const rate = fraction.completed / requiredStaff;
  if (plan.stability === "formula") {
    canvas.putFormula(row, column, `${fraction.completed}/${requiredStaff}`, Number(rate.toPrecision(15)), "0.00%");
  } else {
    canvas.put(row, column, value, format);
  }
  if (isUnderMarks && draft.random.chance(0.6)) {
    canvas.merge({ top: row, bottom: row, left: column, right: column + 3 * draft.period.months - 1 });
  }
  const exact = Number.isInteger((fraction.completed * 10_000) / requiredStaff) && fraction.completed > 0;
  draft.inferable = draft.slip === null && exact && isExact(plan.stability) && draft.random.chance(0.3);
  draft.candidates.push({
    code: "stability-mismatch",
    canvas,
    position: { row, column },
    plant: (random) => {
      const wrong = wrongPercent(random, plan.stability, fraction, null);
      canvas.put(row, column, wrong.value, wrong.format);
      if (draft.attendance) {
        draft.attendance.recordedStability = null;
      }
    },
  });
  return { next: row + 1, rate: Number(rate.toFixed(6)), cell: address(row, column) };
}

/** Whether the manner shows two decimals of a percentage. */
function isExact(manner: PercentManner): boolean {
  return manner === "percent-2" || manner === "text-2" || manner === "formula";
}

function continuousOf(groups: AttendanceTable["plan"]["groups"]): number {
  return groups.flatMap(({ people }) => people).filter((person) => recorded.isContinuous(person)).length;
}

function expectAttendance(
  table: AttendanceTable,
  groups: readonly DrawnGroup[],
  totals: DrawnTotals,
  stability: DrawnStability,
): void {
  const { draft, canvas, plan } = table;
  const months = monthsOf(draft.period).map(({ year, month }) => `${year}-${String(month).padStart(2, "0")}`);
  const none = (): ExpectedGroup => ({ effective: months.map(() => 0), months: 0, recordedMonths: null });
  const effective = recorded.countEffective(
    table,
    groups.flatMap(({ group }) => group.people),
  );
  const continuous = continuousOf(plan.groups);
  draft.attendance = {
    sheet: canvas.name,
    months,
    people: groups.flatMap(({ people }) => people),
    groups: {
      certified: groups.find(({ group }) => group.certified)?.expected ?? none(),
      uncertified: groups.find(({ group }) => !group.certified)?.expected ?? none(),
    },
    requiredStaff: plan.requiredStaff,
    effective,
    effectiveMonths: recorded.sum(effective),
    recordedMonths: totals.months,
    continuous,
    stability: plan.requiredStaff === null ? null : Number((continuous / plan.requiredStaff).toFixed(6)),
    recordedStability: stability.rate,
    stabilityCell: stability.cell,
  };
}
