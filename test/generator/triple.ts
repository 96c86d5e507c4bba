import { cellOf } from "./canvas";
import type { Canvas } from "./canvas";
import type { Draft } from "./draft";
import { ratioOf } from "./expected";
import type { ExpectedIndicator } from "./expected";
import { drawNumberManner, drawPercentManner, fifteenDigits, isNumeric } from "./figures";
import { writeNumber, writePercent } from "./figures";
import type { NumberManner, PercentManner } from "./figures";
import type { Random } from "./random";
import { addFigureCandidates, addPercentCandidates, constantManner } from "./triple-slips";
import type { Place } from "./triple-slips";
import { withoutBlanks } from "./words";

export type Role = "required" | "completed" | "percentage" | "difference";

/** How one table writes its figures. `notApplicable` is the mark of a cell that does not apply; blank is `null`. */
export interface FigureStyle {
  readonly number: NumberManner;
  readonly completed: NumberManner;
  readonly percent: PercentManner;
  readonly constantPercent: PercentManner;
  readonly notApplicable: string | null;
}

/** What an indicator asks and what was done; null where it does not apply, `empty` where it is still to be filled. */
export interface Figures {
  readonly required: number | null;
  readonly completed: number | "empty" | null;
}

export interface Triple {
  readonly canvas: Canvas;
  readonly row: number;
  readonly columns: ReadonlyMap<Role, number>;
  readonly figures: Figures;
  readonly style: FigureStyle;
  readonly unit: string;
  readonly name: string;
  /** The unit that the required figure shows, when not given. */
  readonly measure?: string;
  readonly district?: string;
  /** In a total row, the sums' formulas (null for constants) and the mean of the districts, in hundredths of a percent. */
  readonly total?: { readonly formula: ((column: number) => string) | null; readonly mean: number | null };
}

export function drawFigureStyle(random: Random): FigureStyle {
  const number = drawNumberManner(random);
  const percent = drawPercentManner(random);
  return {
    number,
    completed: random.chance(0.9) ? number : drawNumberManner(random),
    percent,
    constantPercent: percent === "formula" ? random.pick<PercentManner>(["percent-2", "text-2", "ratio"]) : percent,
    notApplicable: random.pick(["/", "/", "/", "-", "—", "——", "无", "N/A", "／", null]),
  };
}

/** The columns of a triple from left to right; mostly in the usual order. */
export function drawRoles(random: Random): Role[] {
  const roles: Role[] = random.chance(0.8)
    ? ["required", "completed", "percentage"]
    : random.shuffle<Role>(["required", "completed", "percentage"]);
  if (random.chance(0.15)) {
    roles.splice(random.chance(0.5) ? 3 : 2, 0, "difference");
  }
  return roles;
}

export function columnsOf(roles: readonly Role[], left: number): Map<Role, number> {
  return new Map(roles.map((role, index) => [role, left + index]));
}

/** Draws what a station may have agreed and done; at mid-term most are under 100%. */
export function drawFigures(random: Random): Figures {
  const required = random.weighted(
    [4, random.integer(1, 30)],
    [4, random.integer(31, 400)],
    [2, random.integer(401, 4000)],
  );
  const done = Math.round(required * random.weighted([6, 0.3 + random.next() * 0.5], [3, 0.8 + random.next()], [1, 1]));
  return random.weighted<Figures>(
    [83, { required, completed: done }],
    [1, { required: 0, completed: random.integer(0, 5) }],
    [5, { required, completed: 0 }],
    [3, { required, completed: "empty" }],
    [8, { required: null, completed: null }],
  );
}

/** Writes one triple, says what a reader has to make of it, and in which ways it can be made wrong. */
export function writeTriple(draft: Draft, triple: Triple): void {
  const place = placeOf(triple);
  const { required, completed } = triple.figures;
  if (required === null || completed === null) {
    writeNotApplicable(triple);
  } else {
    const formulas = writeQuantities(draft.random, triple, required, completed);
    writePercentage(draft.random, triple, formulas);
    writeDifference(draft.random, triple, formulas);
  }
  const expected = expectedOf(triple);
  draft.indicators.push(expected);
  if (required !== null && typeof completed === "number") {
    addPercentCandidates(draft, triple, place, { required, completed });
    addFigureCandidates(draft, triple, place, expected);
  }
}

function placeOf({ row, columns }: Triple): Place {
  const at = (role: Role) => ({ row, column: columns.get(role) ?? 0 });
  return { required: at("required"), completed: at("completed"), percentage: at("percentage") };
}

function writeNotApplicable({ canvas, row, columns, style }: Triple): void {
  if (style.notApplicable !== null) {
    for (const column of columns.values()) {
      canvas.put(row, column, style.notApplicable);
    }
  }
}

/** Whether a formula over both quantities would work. */
function writeQuantities(random: Random, triple: Triple, required: number, completed: number | "empty"): boolean {
  const { canvas, style, unit, total } = triple;
  const place = placeOf(triple);
  let numeric = true;
  for (const [position, figure, manner] of [
    [place.required, required, style.number],
    [place.completed, completed, style.completed],
  ] as const) {
    if (figure === "empty") {
      continue;
    }
    if (total?.formula) {
      canvas.putFormula(position.row, position.column, total.formula(position.column), figure);
    } else {
      const mixed = random.chance(0.03) ? "text" : manner;
      writeNumber(canvas, position, figure, { manner: mixed, unit });
      numeric &&= isNumeric(mixed);
    }
  }
  return numeric;
}

function writePercentage(random: Random, triple: Triple, formulas: boolean): void {
  const { canvas, style, figures } = triple;
  const { required, completed, percentage } = placeOf(triple);
  const formula = `${cellOf(completed)}/${cellOf(required)}`;
  if (figures.required === null || figures.completed === null) {
    return;
  }
  if (figures.required === 0) {
    canvas.put(percentage.row, percentage.column, style.notApplicable);
    return;
  }
  if (figures.completed === "empty") {
    if (style.percent === "formula" && formulas) {
      canvas.putFormula(percentage.row, percentage.column, formula, 0, "0.00%");
    }
    return;
  }
  const fraction = { required: figures.required, completed: figures.completed };
  if (style.percent === "formula" && formulas) {
    const value = fifteenDigits(fraction.completed / fraction.required);
    canvas.putFormula(percentage.row, percentage.column, formula, value, random.chance(0.9) ? "0.00%" : "0%");
  } else {
    const { value, format } = writePercent(random, constantManner(style), fraction);
    canvas.put(percentage.row, percentage.column, value, format);
  }
}

function writeDifference(random: Random, triple: Triple, formulas: boolean): void {
  const { canvas, row, columns, figures, style } = triple;
  const column = columns.get("difference");
  if (column === undefined || figures.required === null || typeof figures.completed !== "number") {
    return;
  }
  const value = figures.required - figures.completed;
  const { required, completed } = placeOf(triple);
  if (formulas && style.percent === "formula" && random.chance(0.5)) {
    canvas.putFormula(row, column, `${cellOf(required)}-${cellOf(completed)}`, value);
  } else {
    canvas.put(row, column, value);
  }
}

function expectedOf(triple: Triple): ExpectedIndicator {
  const { canvas, figures, name, district, total } = triple;
  const { required, completed, percentage } = placeOf(triple);
  const shown = canvas.cell(required.row, required.column).value;
  const unit = typeof shown === "string" && figures.required !== null ? shown.replace(/[\s\d.,０-９．，]/gu, "") : "";
  const done = figures.completed === "empty" ? null : figures.completed;
  return {
    sheet: canvas.name,
    name: withoutBlanks(name),
    measure: withoutBlanks(triple.measure ?? unit),
    district: district === undefined ? null : withoutBlanks(district),
    required: figures.required,
    completed: done,
    ratio: ratioOf(figures.required, done),
    requiredCell: cellOf(required),
    completedCell: cellOf(completed),
    percentCell: cellOf(percentage),
    total: total !== undefined,
  };
}
