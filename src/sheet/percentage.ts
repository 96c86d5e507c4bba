import Big from "big.js";
import { displayText, isNotApplicable, showsDate } from "./figure";
import { type Cell, isCellError } from "./sheet";
import { normalize, withoutRemarks } from "./text";

/** One way of understanding a recorded percentage: a ratio (1 is 100%) and how many of its decimals are shown. */
export interface PercentageReading {
  readonly ratio: Big;
  readonly decimals: number;
}

/** What a cell says where a percentage belongs. */
export type Percentage =
  /** `value` is as exact as the cell has it; a number that is not marked as a percentage has two readings. */
  | { readonly kind: "number"; readonly readings: readonly PercentageReading[]; readonly asText: boolean }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: string };

const NUMBER = /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?)(%?)$/u;
/** Times this is exact, and much quicker than a division. */
const HUNDREDTH = new Big("0.01");
/** Whole percents are the least that anybody writes. */
const LEAST_DECIMALS = 2;
/** Beyond this a number's digits are the noise of binary arithmetic. */
const MOST_DECIMALS = 10;

/** Reads a recorded percentage, whether a number with a percent format, one without, or a text. */
export function readPercentage(cell: Cell): Percentage {
  const { value } = cell;
  if (value === null) {
    return { kind: "blank" };
  }
  if (isCellError(value)) {
    return { kind: "error", error: value.error };
  }
  if (typeof value === "boolean" || showsDate(cell) || (typeof value === "number" && !Number.isFinite(value))) {
    return { kind: "text", text: displayText(cell) };
  }
  const shown = normalize(displayText(cell));
  if (shown === "" || isNotApplicable(shown)) {
    return { kind: shown === "" ? "blank" : "not-applicable" };
  }
  const [, digits, fraction = "", sign] = NUMBER.exec(shown) ?? [];
  if (digits === undefined) {
    return typeof value === "number" ? fromNumber(value) : { kind: "text", text: value };
  }
  const number = new Big(digits.replaceAll(",", "").replace("+", ""));
  if (sign === "%") {
    const reading = { ratio: number.times(HUNDREDTH), decimals: fraction.length + 2 };
    return { kind: "number", readings: withStored(reading, value), asText: typeof value === "string" };
  }
  return {
    kind: "number",
    readings: bothReadings(number, Math.min(fraction.length, MOST_DECIMALS)),
    asText: typeof value === "string",
  };
}

/** Whether a recorded percentage is this ratio, at the precision it is shown with, rounded half up. */
export function agrees(readings: readonly PercentageReading[], ratio: Big): boolean {
  return readings.some((reading) => {
    const shown = reading.ratio.round(reading.decimals, Big.roundHalfUp);
    return shown.eq(ratio.round(reading.decimals, Big.roundHalfUp));
  });
}

/** The reading that lies nearest to a ratio; the first where there is none to compare with. */
export function nearestReading(readings: readonly PercentageReading[], ratio: Big | null): Big | null {
  const [first, ...others] = readings.map((reading) => reading.ratio);
  if (first === undefined) {
    return null;
  }
  return ratio === null
    ? first
    : others.reduce((best, other) => (other.minus(ratio).abs().lt(best.minus(ratio).abs()) ? other : best), first);
}

/** The stored number comes first: it is what the cell says, the shown text may be rounded with binary noise. */
function withStored(reading: PercentageReading, value: string | number): PercentageReading[] {
  if (typeof value === "string") {
    return [reading];
  }
  const stored = new Big(value);
  const unit = new Big(`1e-${reading.decimals}`);
  return stored.minus(reading.ratio).abs().lte(unit)
    ? [{ ratio: stored, decimals: reading.decimals }, reading]
    : [reading];
}

function fromNumber(value: number): Percentage {
  const number = new Big(value);
  const decimals = Math.max(0, number.c.length - 1 - number.e);
  return { kind: "number", readings: bothReadings(number, Math.min(decimals, MOST_DECIMALS)), asText: false };
}

function bothReadings(number: Big, decimals: number): PercentageReading[] {
  return [
    { ratio: number, decimals: Math.max(decimals, LEAST_DECIMALS) },
    { ratio: number.times(HUNDREDTH), decimals: decimals + 2 },
  ];
}

/** The only percentage in a sentence, as if it stood alone: `稳岗率：80.00%`, `14/20=70%`. Null where there are none or several. */
export function percentageInText(cell: Cell): Percentage | null {
  const text = typeof cell.value === "string" ? withoutRemarks(cell.value) : "";
  const found = [...text.matchAll(/(?<![\d.])\d+(?:\.\d+)?%/gu)].map(([shown]) => shown);
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : readPercentage({ ...cell, value: only });
}
