import type { Position } from "../../src/sheet/address";
import { address, cellOf } from "./canvas";
import type { Canvas } from "./canvas";
import type { Draft } from "./draft";
import { ratioOf } from "./expected";
import type { ExpectedIndicator, SlipCode } from "./expected";
import { fifteenDigits, writeNumber, wrongPercent } from "./figures";
import type { PercentManner } from "./figures";
import type { Random } from "./random";
import type { FigureStyle, Triple } from "./triple";

export interface Place {
  readonly required: Position;
  readonly completed: Position;
  readonly percentage: Position;
}

export function constantManner(style: FigureStyle): PercentManner {
  return style.percent === "formula" ? style.constantPercent : style.percent;
}

/** Ways to make the percentage of a triple wrong. */
export function addPercentCandidates(
  draft: Draft,
  { canvas, style, total }: Triple,
  place: Place,
  fraction: { required: number; completed: number },
): void {
  if (fraction.required === 0) {
    return;
  }
  const { row, column } = place.percentage;
  const { formula } = canvas.cell(row, column);
  const inverse = fraction.completed > 0 ? fifteenDigits(fraction.required / fraction.completed) : 0;
  const invertible = formula !== null && Math.abs(inverse - fraction.completed / fraction.required) > 0.02;
  draft.candidates.push(
    {
      code: "percent-mismatch",
      canvas,
      position: place.percentage,
      plant: (random) => {
        if (invertible && fraction.completed > 0 && random.chance(0.3)) {
          canvas.putFormula(row, column, `${cellOf(place.required)}/${cellOf(place.completed)}`, inverse, "0.00%");
        } else {
          const manner = formula === null ? constantManner(style) : "percent-2";
          const { value, format } = wrongPercent(random, manner, fraction, total?.mean ?? null);
          canvas.put(row, column, value, format);
        }
      },
    },
    {
      code: "formula-error",
      canvas,
      position: place.percentage,
      plant: (random) => {
        const [broken, error] = random.pick([
          [`${cellOf(place.completed)}/#REF!`, "#REF!"],
          [`${cellOf(place.completed)}/0`, "#DIV/0!"],
          [`ROUNDD(${cellOf(place.completed)},2)`, "#NAME?"],
        ] as const);
        canvas.putFormula(row, column, broken, { error }, "0.00%");
      },
    },
  );
}

/** Ways to make the figures of a triple wrong. */
export function addFigureCandidates(draft: Draft, triple: Triple, place: Place, expected: ExpectedIndicator): void {
  const { canvas } = triple;
  for (const role of ["required", "completed"] as const) {
    const position = place[role];
    const spoil = (code: SlipCode, write: (random: Random) => void) =>
      draft.candidates.push({
        code,
        canvas,
        position,
        plant: (random) => {
          write(random);
          expected[role] = null;
          expected.ratio = null;
        },
      });
    spoil("not-a-number", (random) => {
      const text = random.pick(["若干", "待核实", "3O", "见附件", "待统计", "12..5", "?", "已完成"]);
      canvas.put(position.row, position.column, text);
    });
    spoil("formula-error", (random) => {
      const [broken, error] = random.pick([
        ["SUM(#REF!)", "#REF!"],
        ["COUNTT(1)", "#NAME?"],
      ] as const);
      canvas.putFormula(position.row, position.column, broken, { error });
    });
    if (triple.total) {
      addTotalCandidate(draft, triple, place, expected, role);
    }
  }
}

/** A total that is not the sum; a percentage that is a formula follows it, any other stays. */
function addTotalCandidate(
  draft: Draft,
  { canvas, style, unit }: Triple,
  place: Place,
  expected: ExpectedIndicator,
  role: "required" | "completed",
): void {
  const position = place[role];
  draft.candidates.push({
    code: "total-mismatch",
    canvas,
    position,
    refreshed: [place.percentage],
    plant: (random) => {
      const right = expected[role] ?? 0;
      const shorter = shorterSum(canvas, position, right);
      if (shorter && random.chance(0.5)) {
        canvas.putFormula(position.row, position.column, shorter.formula, shorter.value);
        expected[role] = shorter.value;
      } else {
        const formula = canvas.cell(position.row, position.column).formula;
        const manner = role === "required" ? style.number : style.completed;
        const altered = otherTotal(random, right);
        writeNumber(canvas, position, altered, { manner: formula === null ? manner : "number", unit });
        expected[role] = altered;
      }
      expected.ratio = ratioOf(expected.required, expected.completed);
      refreshPercentage(canvas, place.percentage, expected);
    },
  });
}

function otherTotal(random: Random, right: number): number {
  const step = random.integer(1, Math.max(2, Math.round(right / 5)));
  return right > step && random.chance(0.5) ? right - step : right + step;
}

/** The sum that forgets its last row, when that makes a difference. */
function shorterSum(
  canvas: Canvas,
  { row, column }: Position,
  right: number,
): { formula: string; value: number } | null {
  const range = /^SUM\(([A-Z]+\d+):[A-Z]+(\d+)\)$/u.exec(canvas.cell(row, column).formula ?? "");
  const last = Number(range?.[2]) - 1;
  const { value } = canvas.cell(last, column);
  return range && typeof value === "number" && value > 0 && value < right
    ? { formula: `SUM(${range[1]}:${address(last - 1, column)})`, value: right - value }
    : null;
}

function refreshPercentage(canvas: Canvas, { row, column }: Position, expected: ExpectedIndicator): void {
  const { formula, format } = canvas.cell(row, column);
  if (formula !== null) {
    canvas.putFormula(
      row,
      column,
      formula,
      fifteenDigits((expected.completed ?? 0) / (expected.required ?? 1)),
      format,
    );
  }
}
