import type Big from "big.js";
import type { Evaluation, IndicatorStatus } from "../../evaluation/evaluation";
import type { CellReference } from "../../sheet/address";
import { type Series, seriesOf } from "../quantities";

/** One quantity of a whole station. */
export interface StationLevelIndicator {
  readonly name: string;
  readonly measure: string;
  readonly required: Big | null;
  readonly completed: Big | null;
  readonly ratio: Big | null;
  readonly status: IndicatorStatus;
  /** Under the elapsed share of the agreement; such an indicator is `below` as well. */
  readonly behind: boolean;
  /** Where its percentage stands; that of the first district where districts are added up. */
  readonly at: CellReference;
}

/** Rows of lists and totals of matrices; where a matrix has no total, its districts are added up. */
export function stationLevelIndicators(evaluation: Evaluation): StationLevelIndicator[] {
  return seriesOf(evaluation).map(toIndicator);
}

function toIndicator({ whole, districts }: Series): StationLevelIndicator {
  const { name, measure, required, completed, ratio, emphasis, sheet } = whole;
  const [cells] = [whole, ...districts.values()].flatMap((quantity) => quantity.cells ?? []);
  return {
    name,
    measure,
    required,
    completed,
    ratio,
    status: emphasis === "none" ? "not-applicable" : emphasis === "met" ? "met" : "below",
    behind: emphasis === "behind",
    at: cells?.percentage ?? { sheet, row: 0, column: 0 },
  };
}
