import type Big from "big.js";
import type { Finding } from "../../../evaluation/finding";
import { FINDING_KINDS } from "../../../evaluation/finding";
import type { Evaluation } from "../../../evaluation/evaluation";
import { formatValue } from "../../../locales/findings";
import type { Language } from "../../../locales/language";
import { FINDING_LIST_TEXTS } from "../../../locales/pane-findings";
import { monthName } from "../overview/months";
import { explain, type Explanation, monthRuns } from "./explain";

/** A recorded value and the one that should stand there, in words. */
export interface Comparison {
  readonly recorded: string;
  readonly expected: string;
  /** `（少 2）`; null where the two are no numbers. */
  readonly difference: string | null;
  /** `3+3+4`; null where nothing is computed. */
  readonly how: string | null;
}

/** Errors that have a right value are told by their two values; null for the others, which are told by a sentence. */
export function compareValues(finding: Finding, evaluation: Evaluation, language: Language): Comparison | null {
  const { code, severity, recorded, expected } = finding;
  if (severity !== "error" || recorded === null || expected === null) {
    return null;
  }
  const explanation = explain(finding, evaluation);
  return {
    recorded: formatValue(code, recorded),
    expected: formatValue(code, expected),
    difference: differenceOf(finding, language),
    how: explanation && howText(explanation, evaluation, language),
  };
}

function differenceOf({ code, recorded, expected }: Finding, language: Language): string | null {
  if (recorded === null || expected === null || typeof recorded === "string" || typeof expected === "string") {
    return null;
  }
  const { tooMuch, tooLittle, points } = FINDING_LIST_TEXTS[language].card;
  const difference = recorded.minus(expected);
  const amount =
    FINDING_KINDS[code].unit === "ratio" ? points(percentPoints(difference.abs())) : difference.abs().toFixed();
  return difference.lt(0) ? tooLittle(amount) : tooMuch(amount);
}

/** A difference under a hundredth of a percent is one all the same, and not 0.00. */
function percentPoints(difference: Big): string {
  const points = difference.times(100);
  return points.lt("0.005") ? points.prec(1).toFixed() : points.toFixed(2);
}

function howText(explanation: Explanation, { attendance }: Evaluation, language: Language): string {
  const { how } = FINDING_LIST_TEXTS[language];
  switch (explanation.kind) {
    case "quotient":
      return how.quotient(explanation.numerator.toFixed(), explanation.denominator.toFixed());
    case "sum":
      return explanation.terms.map((term) => term.toFixed()).join("+");
    case "months": {
      const name = (month: string): string => monthName(month, language, false);
      const runs = monthRuns(explanation.months, attendance?.attendance.months ?? []);
      const words = runs.map(([first, last]) => (first === last ? name(first) : `${name(first)}–${name(last)}`));
      return how.months(words.join(how.monthSeparator));
    }
    case "grade":
      return how.grade(explanation.from.toFixed(), explanation.grade);
  }
}
