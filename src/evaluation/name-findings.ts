import { formatReference } from "../sheet/address";
import { headerRole } from "../tables/vocabulary";
import type { EvaluatedIndicator } from "./evaluation";
import { type Finding, finding } from "./finding";
import { aboutIndicator } from "./indicators";

/** Indicators that nobody named, and those that stand twice with other figures. */
export function findNameSlips(indicators: readonly EvaluatedIndicator[]): Finding[] {
  const placeholders = indicators
    .filter(({ indicator }) => headerRole(indicator.name) === "name")
    .map(({ indicator }) => finding("placeholder-name", indicator.required.at, { recorded: indicator.name }));
  return [...placeholders, ...conflicts(indicators)];
}

function conflicts(indicators: readonly EvaluatedIndicator[]): Finding[] {
  const first = new Map<string, EvaluatedIndicator>();
  return indicators.flatMap((evaluated) => {
    const { indicator } = evaluated;
    const key = JSON.stringify([indicator.name, indicator.measure, indicator.district]);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, evaluated);
      return [];
    }
    if (earlier.indicator.table === indicator.table) {
      return [];
    }
    for (const part of ["required", "completed"] as const) {
      const recorded = evaluated[part];
      const expected = earlier[part];
      if (recorded !== null && expected !== null && !recorded.eq(expected)) {
        const details = { elsewhere: formatReference(earlier.indicator[part].at) };
        return [
          finding("indicator-conflict", indicator[part].at, {
            recorded,
            expected,
            about: aboutIndicator(indicator),
            details,
          }),
        ];
      }
    }
    return [];
  });
}
