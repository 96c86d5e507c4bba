import Big from "big.js";
import type { Indicator, RecordedFigure, Share } from "../station/station";
import { agrees, nearestReading } from "../sheet/percentage";
import type { EvaluatedIndicator } from "./evaluation";
import { type Finding, finding, type Repair } from "./finding";
import { aboutIndicator, numberOf, ratioOf } from "./indicators";
import { unitsDiffer, unitSuits } from "./units";

/** Slips of single indicators: percentages, missing and unreadable figures, units, names. */
export function findIndicatorSlips(indicators: readonly EvaluatedIndicator[]): Finding[] {
  return indicators.flatMap((evaluated) => [
    ...unreadable(evaluated.indicator),
    ...percentMismatch(evaluated),
    ...missing(evaluated),
    ...units(evaluated.indicator),
    ...asTexts(evaluated.indicator),
  ]);
}

/** Every percentage of the row is compared, each with its own two figures. */
function percentMismatch({ indicator }: EvaluatedIndicator): Finding[] {
  const about = aboutIndicator(indicator);
  return [
    ...shareMismatch(indicator, indicator.parts, about),
    ...indicator.further.flatMap((share, index) => [
      ...unreadableFigure({ at: share.percentage.at, figure: share.percentage.percentage }, about),
      ...shareMismatch(
        share,
        indicator.parts.flatMap(({ further }) => further[index] ?? []),
        about,
      ),
    ]),
  ];
}

/** A total's own slip is found at the total: its percentage may be that of the recorded sums or of the true ones. */
function shareMismatch(share: Share, parts: readonly Share[], about: readonly string[]): Finding[] {
  const { percentage, at, formula } = share.percentage;
  const ratio = ratioOf(numberOf(share.required.figure), numberOf(share.completed.figure));
  if (ratio === null || percentage.kind !== "number") {
    return [];
  }
  const accepted = [ratio, ratioOf(sumOfRequired(parts), sumOfCompleted(parts))].filter((one) => one !== null);
  if (accepted.some((candidate) => agrees(percentage.readings, candidate))) {
    return [];
  }
  const repair: Repair = {
    kind: "quotient",
    numerator: share.completed.at,
    denominator: share.required.at,
    ratio,
    asFormula: formula !== null,
  };
  const recorded = nearestReading(percentage.readings, ratio);
  return [finding("percent-mismatch", at, { recorded, expected: ratio, about, repair })];
}

/** What the districts' required figures add up to; null when there are none, or one cannot be read. */
export function sumOfRequired(parts: readonly Share[]): Big | null {
  return sum(parts.map(({ required }) => required));
}

/** As `sumOfRequired`; where something is required, nothing entered as completed counts as 0. */
export function sumOfCompleted(parts: readonly Share[]): Big | null {
  const completed = parts.map((part) => part.completed);
  const isBlank = completed.every(({ figure }) => figure.kind === "blank" || figure.kind === "not-applicable");
  return isBlank && sumOfRequired(parts) !== null ? new Big(0) : sum(completed);
}

/** The sum of what is there; null when nothing is, or something cannot be read. */
export function sum(figures: readonly RecordedFigure[]): Big | null {
  const isUnreadable = figures.some(({ figure }) => figure.kind === "text" || figure.kind === "error");
  const numbers = figures.map(({ figure }) => numberOf(figure)).filter((number) => number !== null);
  return isUnreadable || numbers.length === 0
    ? null
    : numbers.reduce((total, number) => total.plus(number), new Big(0));
}

function missing({ indicator, required, completed }: EvaluatedIndicator): Finding[] {
  const about = aboutIndicator(indicator);
  const { kind } = indicator.completed.figure;
  if (required !== null && !required.eq(0) && (kind === "blank" || kind === "not-applicable")) {
    return [finding("completed-missing", indicator.completed.at, { about })];
  }
  if (required?.eq(0) && completed?.gt(0)) {
    return [
      finding("required-zero", indicator.required.at, {
        recorded: required,
        about,
        details: { completed: completed.toFixed() },
      }),
    ];
  }
  return [];
}

function unreadable({ required, completed, percentage, ...indicator }: Indicator): Finding[] {
  const about = aboutIndicator({ required, completed, percentage, ...indicator });
  return [
    ...unreadableFigure(required, about),
    ...unreadableFigure(completed, about),
    ...unreadableFigure({ at: percentage.at, figure: percentage.percentage }, about),
  ];
}

/** A figure that is an Excel error, or neither a number nor a mark for "not applicable". */
export function unreadableFigure(
  {
    at,
    figure,
  }: {
    readonly at: RecordedFigure["at"];
    readonly figure: { readonly kind: string; readonly text?: string; readonly error?: string };
  },
  about: readonly string[],
): Finding[] {
  if (figure.kind === "error") {
    return [finding("formula-error", at, { recorded: figure.error ?? null, about })];
  }
  return figure.kind === "text" ? [finding("not-a-number", at, { recorded: figure.text ?? null, about })] : [];
}

function units(indicator: Indicator): Finding[] {
  const { required, completed, name } = indicator;
  if (numberOf(required.figure) === null && numberOf(completed.figure) === null) {
    return [];
  }
  const about = aboutIndicator(indicator);
  const unit = required.figure.kind === "number" ? required.figure.unit : "";
  const done = completed.figure.kind === "number" ? completed.figure.unit : "";
  if (unitsDiffer(unit, done)) {
    return [finding("unit-mismatch", completed.at, { recorded: done, expected: unit, about })];
  }
  const stated = unit || done || indicator.measure;
  return unitSuits(name, stated) ? [] : [finding("unit-mismatch", required.at, { recorded: stated, about })];
}

function asTexts(indicator: Indicator): Finding[] {
  const about = aboutIndicator(indicator);
  const { required, completed, percentage } = indicator;
  return [
    ...[required, completed].flatMap((recorded) => figureAsText(recorded, about)),
    ...(percentage.percentage.kind === "number" && percentage.percentage.asText
      ? [finding("number-as-text", percentage.at, { about })]
      : []),
  ];
}

/** A plain number kept as a text cannot be summed; one with a unit is meant to be read. */
export function figureAsText({ at, figure }: RecordedFigure, about: readonly string[]): Finding[] {
  return figure.kind === "number" && figure.asText && figure.unit === ""
    ? [finding("number-as-text", at, { about })]
    : [];
}
