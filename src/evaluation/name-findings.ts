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

interface Conflict {
  /** The two tables that speak of one indicator. */
  readonly tables: string;
  /** null where they say the same. */
  readonly finding: Finding | null;
}

/** Tables that differ in most of what they share are about different things, such as districts with a sheet each. */
function conflicts(indicators: readonly EvaluatedIndicator[]): Finding[] {
  const compared = compareTables(indicators);
  const isSlip = ({ tables }: Conflict): boolean => {
    const shared = compared.filter((other) => other.tables === tables);
    const differing = shared.filter((other) => other.finding !== null).length;
    return shared.length === 1 || differing * 2 <= shared.length;
  };
  return compared.flatMap((conflict) => (conflict.finding !== null && isSlip(conflict) ? [conflict.finding] : []));
}

function compareTables(indicators: readonly EvaluatedIndicator[]): Conflict[] {
  const first = new Map<string, EvaluatedIndicator>();
  return indicators.flatMap((evaluated) => {
    const { indicator } = evaluated;
    const key = JSON.stringify([indicator.name, indicator.measure, indicator.district]);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, evaluated);
      return [];
    }
    return earlier.indicator.table === indicator.table
      ? []
      : [
          {
            tables: `${String(earlier.indicator.table)}/${String(indicator.table)}`,
            finding: conflictOf(earlier, evaluated),
          },
        ];
  });
}

function conflictOf(earlier: EvaluatedIndicator, evaluated: EvaluatedIndicator): Finding | null {
  const { indicator } = evaluated;
  const part = (["required", "completed"] as const).find((each) => {
    const [recorded, expected] = [evaluated[each], earlier[each]];
    return recorded !== null && expected !== null && !recorded.eq(expected);
  });
  return part === undefined
    ? null
    : finding("indicator-conflict", indicator[part].at, {
        recorded: evaluated[part],
        expected: earlier[part],
        about: aboutIndicator(indicator),
        details: { elsewhere: formatReference(earlier.indicator[part].at) },
      });
}
