import type Big from "big.js";
import type { Figure } from "../sheet/figure";
import { nearestReading } from "../sheet/percentage";
import type { Indicator } from "../station/station";
import type { EvaluatedIndicator } from "./evaluation";
import type { Policy } from "./policy";

/** Recomputes an indicator: its ratio is completed ÷ required, in total rows that of the recorded sums. */
export function evaluateIndicator(indicator: Indicator, policy: Policy, pace: Big | null): EvaluatedIndicator {
  const required = numberOf(indicator.required.figure);
  const completed = numberOf(indicator.completed.figure);
  const ratio = ratioOf(required, completed);
  const { percentage } = indicator.percentage;
  const recorded = percentage.kind === "number" ? nearestReading(percentage.readings, ratio) : null;
  const status = ratio === null ? "not-applicable" : ratio.gte(policy.target) ? "met" : "below";
  const behind = ratio !== null && pace !== null && status === "below" && ratio.lt(pace);
  return { indicator, required, completed, ratio, recorded, status, behind };
}

export function numberOf(figure: Figure): Big | null {
  return figure.kind === "number" ? figure.value : null;
}

/** Completed ÷ required with 20 decimals; null where either is missing or nothing is required. */
export function ratioOf(required: Big | null, completed: Big | null): Big | null {
  return required === null || completed === null || required.eq(0) ? null : completed.div(required);
}

/** What an indicator is about, from the general to the particular. */
export function aboutIndicator({ district, name, measure }: Indicator): string[] {
  return [district, name, measure].filter((part): part is string => part !== null && part !== "");
}
