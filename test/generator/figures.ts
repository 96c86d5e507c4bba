import type { CellValue } from "../../src/sheet/sheet";
import type { Canvas } from "./canvas";
import type { Random } from "./random";

/** How a table writes its figures. */
export type NumberManner =
  "number" | "comma-format" | "comma-text" | "text" | "full-width" | "padded" | "unit" | "comma-unit" | "spaced-unit";

/** How a table writes its percentages; the number is that of the decimals. */
export type PercentManner =
  | "formula"
  | "percent-2"
  | "percent-1"
  | "percent-0"
  | "ratio"
  | "hundred"
  | "text-2"
  | "text-1"
  | "text-0"
  | "full-width";

export interface Fraction {
  readonly completed: number;
  readonly required: number;
}

export interface Written {
  readonly value: CellValue;
  readonly format: string;
}

export function drawNumberManner(random: Random): NumberManner {
  return random.weighted<NumberManner>(
    [10, "number"],
    [2, "comma-format"],
    [2, "comma-text"],
    [2, "text"],
    [1, "full-width"],
    [1, "padded"],
    [4, "unit"],
    [1, "comma-unit"],
    [1, "spaced-unit"],
  );
}

export function drawPercentManner(random: Random): PercentManner {
  return random.weighted<PercentManner>(
    [8, "formula"],
    [3, "percent-2"],
    [2, "percent-1"],
    [1, "percent-0"],
    [2, "ratio"],
    [2, "hundred"],
    [3, "text-2"],
    [1, "text-1"],
    [1, "text-0"],
    [1, "full-width"],
  );
}

export function isNumeric(manner: NumberManner): boolean {
  return manner === "number" || manner === "comma-format";
}

export function writeNumber(
  canvas: Canvas,
  { row, column }: { row: number; column: number },
  figure: number,
  { manner, unit }: { manner: NumberManner; unit: string },
): void {
  const grouped = figure.toLocaleString("en-US");
  const texts: Record<NumberManner, CellValue> = {
    number: figure,
    "comma-format": figure,
    "comma-text": grouped,
    text: String(figure),
    "full-width": fullWidth(String(figure)),
    padded: ` ${figure} `,
    unit: `${figure}${unit}`,
    "comma-unit": `${grouped}${unit}`,
    "spaced-unit": `${figure} ${unit}`,
  };
  canvas.put(row, column, texts[manner], manner === "comma-format" ? "#,##0" : "General");
}

/** The ratio in units of its last decimal, rounded half up: `{ 126, 220 }` at 2 decimals of a percentage → 5727. */
export function percentUnits({ completed, required }: Fraction, decimals: number): number {
  return ratioUnits({ completed, required }, decimals + 2);
}

/** A percentage as a cell of this manner holds it; a formula's value comes with `percent-2`. */
export function writePercent(random: Random, manner: PercentManner, fraction: Fraction): Written {
  const exact = fraction.completed / fraction.required;
  const small = percentUnits(fraction, 0) < 5;
  switch (manner) {
    case "formula":
    case "percent-2":
    case "percent-1":
    case "percent-0":
      return random.chance(0.5)
        ? { value: fifteenDigits(exact), format: formatOf(manner) }
        : unitsToCell(manner, percentUnits(fraction, decimalsOf(manner)));
    case "ratio":
      return random.chance(0.3)
        ? { value: fifteenDigits(exact), format: "General" }
        : unitsToCell(manner, percentUnits(fraction, 2));
    case "hundred":
      return unitsToCell(small ? "text-2" : manner, percentUnits(fraction, 2));
    default:
      return unitsToCell(manner, percentUnits(fraction, decimalsOf(manner)));
  }
}

/** A percentage of this manner that does not agree with the ratio, however it is understood. */
export function wrongPercent(random: Random, manner: PercentManner, fraction: Fraction, mean: number | null): Written {
  const right = percentUnits(fraction, 2);
  for (;;) {
    const wrong = random.weighted(
      [3, right + random.pick([-1, 1])],
      [3, right + random.pick([-1, 1]) * random.integer(100, 2000)],
      [1, right * 10],
      [1, Math.round(right / 10)],
      [1, swappedDigits(right)],
      [2, mean !== null && Number.isFinite(mean) ? mean : right + 100],
    );
    const decimals = decimalsOf(manner);
    const units = decimals === 2 ? wrong : Math.round(wrong / 10 ** (2 - decimals));
    if (
      Number.isFinite(units) &&
      units >= 0 &&
      units !== percentUnits(fraction, decimals) &&
      !agreesBare(manner, units, fraction)
    ) {
      return unitsToCell(manner, units);
    }
  }
}

/** Excel keeps fifteen digits. */
export function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

function decimalsOf(manner: PercentManner): number {
  return manner.endsWith("-1") ? 1 : manner.endsWith("-0") ? 0 : 2;
}

function formatOf(manner: PercentManner): string {
  return manner === "percent-1" ? "0.0%" : manner === "percent-0" ? "0%" : "0.00%";
}

function unitsToCell(manner: PercentManner, units: number): Written {
  const text = `${decimal(units, decimalsOf(manner))}%`;
  switch (manner) {
    case "formula":
    case "percent-2":
    case "percent-1":
    case "percent-0":
      return { value: Number(decimal(units, decimalsOf(manner) + 2)), format: formatOf(manner) };
    case "ratio":
      return { value: Number(decimal(units, 4)), format: "General" };
    case "hundred":
      return { value: Number(decimal(units, 2)), format: "General" };
    case "full-width":
      return { value: fullWidth(text), format: "General" };
    default:
      return { value: text, format: "General" };
  }
}

/** Whether a number without percent format agrees after all, being shown with fewer decimals or meant otherwise. */
function agreesBare(manner: PercentManner, units: number, fraction: Fraction): boolean {
  if (manner !== "ratio" && manner !== "hundred") {
    return false;
  }
  const [whole = "", decimals = ""] = String(Number(decimal(units, manner === "ratio" ? 4 : 2))).split(".");
  const digits = Number(`${whole}${decimals}`);
  return [0, 2].some((shift) => ratioUnits(fraction, decimals.length + shift) === digits);
}

function ratioUnits({ completed, required }: Fraction, decimals: number): number {
  const [above, below] = [Math.round(completed * 10) * 10 ** decimals, Math.round(required * 10)];
  return Math.floor((2 * above + below) / (2 * below));
}

function decimal(units: number, decimals: number): string {
  const digits = String(units).padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function swappedDigits(units: number): number {
  const digits = String(units);
  return Number(digits.slice(0, -2) + Array.from(digits.slice(-2)).reverse().join(""));
}
