import type { Position } from "../../src/sheet/address";
import { address } from "./canvas";
import type { Canvas } from "./canvas";
import { drawTitles } from "./draft";
import type { Draft, Drawer, Extent } from "./draft";
import { isNumeric, percentUnits, writeNumber } from "./figures";
import { drawMatrixPlan, drawSubjects } from "./matrix-plan";
import type { MatrixPlan, Subject } from "./matrix-plan";
import { columnsOf, writeTriple } from "./triple";
import type { Figures } from "./triple";
import * as words from "./words";

/** A matrix of districts × indicators, in one panel or in several with the same districts. */
export function planMatrix(draft: Draft): Drawer[] {
  const { random } = draft;
  const plan = drawMatrixPlan(draft);
  const subjects = drawSubjects(random, plan.districts.length, plan.roles);
  const panels: Subject[][] = [];
  for (const rest = [...subjects]; rest.length > 0;) {
    panels.push(rest.splice(0, random.integer(1, Math.max(1, subjects.length))));
  }
  const { style, ...choices } = plan;
  draft.layout.push({ table: "matrix", panels: panels.length, ...choices, ...style });
  return panels.map((panel) => ({
    kind: "matrix",
    titles: drawTitles(random, words.withoutBlanks(titleOf(draft)), ["单位：个、节、人次"]),
    titleManner: random.chance(0.7) ? "merged" : "first",
    footers: random.chance(0.15) ? ["说明：百分比＝完成量÷协议量×100%；“/”表示不适用。"] : [],
    draw: (canvas, origin) => drawPanel(draft, canvas, origin, plan, panel),
  }));
}

export function titleOf({ random, station, period }: Draft): string {
  const dates = words.drawDates(random, words.periodDates(period));
  const subject = random.pick(["指标完成情况统计表", "服务指标完成情况", "中期评估指标完成情况表"]);
  return `${station}购买服务项目${subject}${random.chance(0.8) ? `（${dates}）` : ""}`;
}

function drawPanel(
  draft: Draft,
  canvas: Canvas,
  origin: Position,
  plan: MatrixPlan,
  subjects: readonly Subject[],
): Extent {
  const headerRows = plan.headerKind === "two" ? 2 : 3;
  const header = { top: origin.row, bottom: origin.row + headerRows - 1 };
  let right = origin.column - 1;
  const lead = (word: string): number => {
    right += 1;
    canvas.label({ ...header, left: right, right }, word, "merged", plan.down);
    return right;
  };
  const serial = plan.serial ? lead(draft.random.pick(words.SERIAL_WORDS)) : null;
  const district = lead(plan.districtWord);
  let staff = plan.staff && !plan.staffLast ? lead(plan.staffWord) : null;
  const triplesLeft = right + 1;
  right = drawHeaders(canvas, { row: origin.row, column: triplesLeft }, plan, subjects);
  staff ??= plan.staff && plan.staffLast ? lead(plan.staffWord) : null;
  const remark = plan.remark ? lead(draft.random.pick(words.REMARK_WORDS)) : null;

  const rows = rowsOf(plan, header.bottom + 1);
  plan.districts.forEach((name, index) => {
    const row = rows.first + index;
    canvas.put(row, district, name);
    if (serial !== null) {
      canvas.put(row, serial, index + 1);
    }
    if (remark !== null && draft.random.chance(0.2)) {
      canvas.put(row, remark, draft.random.pick(["进度正常", "完成情况较好", "需加快"]));
    }
  });
  if (rows.total !== null) {
    canvas.label(
      { top: rows.total, bottom: rows.total, left: origin.column, right: district },
      plan.totalLabel,
      plan.totalMerged ? "merged" : "first",
    );
    if (!plan.totalMerged && serial !== null) {
      canvas.put(rows.total, serial, null);
      canvas.put(rows.total, district, plan.totalLabel);
    }
  }
  if (staff !== null && plan.staff) {
    drawStaff(draft, canvas, plan, plan.staff, rows, staff);
  }
  drawTriples(draft, canvas, triplesLeft, plan, subjects, rows);
  return { bottom: rows.bottom, right };
}

interface Rows {
  readonly first: number;
  readonly total: number | null;
  readonly bottom: number;
}

function rowsOf({ districts, total, gapBeforeTotal }: MatrixPlan, top: number): Rows {
  const first = total === "above" ? top + 1 : top;
  const last = first + districts.length - 1;
  const below = last + (gapBeforeTotal ? 2 : 1);
  return {
    first,
    total: total === "above" ? top : total === "below" ? below : null,
    bottom: total === "below" ? below : last,
  };
}

/** Draws the header rows over the triples and says the last column. */
function drawHeaders(canvas: Canvas, origin: Position, plan: MatrixPlan, subjects: readonly Subject[]): number {
  const nameRow = origin.row + (plan.headerKind === "category" ? 1 : 0);
  const width = plan.roles.length;
  let column = origin.column;
  for (const { name, measures } of subjects) {
    const right = column + width * measures.length - 1;
    canvas.label({ top: nameRow, bottom: nameRow, left: column, right }, name, plan.across);
    for (const { header } of measures) {
      plan.roles.forEach((role, index) => {
        const bottom = nameRow + (plan.headerKind === "three" ? 2 : 1);
        const left = column + index;
        canvas.label({ top: nameRow + 1, bottom, left, right: left }, header[role], "merged", plan.down);
      });
      column += width;
    }
  }
  if (plan.headerKind === "category") {
    drawCategories(canvas, origin, plan, subjects);
  }
  return column - 1;
}

function drawCategories(
  canvas: Canvas,
  { row, column }: Position,
  plan: MatrixPlan,
  subjects: readonly Subject[],
): void {
  let left = column;
  let right = column - 1;
  subjects.forEach(({ category, measures }, index) => {
    right += plan.roles.length * measures.length;
    if (subjects[index + 1]?.category !== category) {
      canvas.label({ top: row, bottom: row, left, right }, category, plan.across);
      left = right + 1;
    }
  });
}

function drawStaff(
  draft: Draft,
  canvas: Canvas,
  plan: MatrixPlan,
  staff: readonly number[],
  rows: Rows,
  column: number,
): void {
  const style = { manner: plan.staffManner, unit: "人" } as const;
  staff.forEach((posts, index) => writeNumber(canvas, { row: rows.first + index, column }, posts, style));
  const { total } = rows;
  if (total === null) {
    return;
  }
  const sum = staff.reduce((all, posts) => all + posts, 0);
  if (plan.totalFormulas && plan.staffManner === "number") {
    canvas.putFormula(total, column, sumFormula(plan, rows, column), sum);
  } else {
    writeNumber(canvas, { row: total, column }, sum, style);
  }
  draft.candidates.push({
    code: "total-mismatch",
    canvas,
    position: { row: total, column },
    plant: (random) => writeNumber(canvas, { row: total, column }, sum + random.pick([-1, -0.5, 0.5, 1, 2]), style),
  });
}

function sumFormula({ totalFormulas, districts }: MatrixPlan, { first }: Rows, column: number): string {
  const last = first + districts.length - 1;
  return totalFormulas === "+"
    ? districts.map((_, index) => address(first + index, column)).join("+")
    : `SUM(${address(first, column)}:${address(last, column)})`;
}

function drawTriples(
  draft: Draft,
  canvas: Canvas,
  left: number,
  plan: MatrixPlan,
  subjects: readonly Subject[],
  rows: Rows,
): void {
  let column = left;
  for (const { name, measures } of subjects) {
    for (const { header, unit, figures } of measures) {
      const columns = columnsOf(plan.roles, column);
      const shared = { canvas, columns, style: plan.style, unit, name, measure: header.required };
      figures.forEach((figure, index) => {
        writeTriple(draft, {
          ...shared,
          row: rows.first + index,
          figures: figure,
          district: plan.districts[index] ?? "",
        });
      });
      if (rows.total !== null) {
        const places = [...columns].filter(([role]) => role !== "percentage").map(([, at]) => at);
        const formula = canSum(canvas, plan, rows, places) ? (at: number) => sumFormula(plan, rows, at) : null;
        const total = { formula, mean: meanOf(figures) };
        writeTriple(draft, { ...shared, row: rows.total, figures: sumsOf(figures), district: plan.totalLabel, total });
      }
      column += plan.roles.length;
    }
  }
}

/** Texts are no numbers to SUM, and + stumbles over every text. */
function canSum(canvas: Canvas, plan: MatrixPlan, { first }: Rows, columns: readonly number[]): boolean {
  return (
    plan.totalFormulas !== null &&
    isNumeric(plan.style.number) &&
    plan.districts.every((_, index) =>
      columns.every((column) => {
        const { value } = canvas.cell(first + index, column);
        const plainText = value === null || (typeof value === "string" && !/[\d０-９]/u.test(value));
        return typeof value === "number" || (plan.totalFormulas === "SUM" && plainText);
      }),
    )
  );
}

function sumsOf(figures: readonly Figures[]): Figures {
  const applicable = figures.filter(({ required }) => required !== null);
  if (applicable.length === 0) {
    return { required: null, completed: null };
  }
  return {
    required: applicable.reduce((sum, { required }) => sum + (required ?? 0), 0),
    completed: applicable.reduce((sum, { completed }) => sum + (typeof completed === "number" ? completed : 0), 0),
  };
}

/** The mean of the districts' percentages, which a total must not be taken for. */
function meanOf(figures: readonly Figures[]): number | null {
  const units = figures.flatMap(({ required, completed }) =>
    required !== null && typeof completed === "number" ? [percentUnits({ required, completed }, 2)] : [],
  );
  return units.length === 0 ? null : Math.round(units.reduce((sum, unit) => sum + unit, 0) / units.length);
}
