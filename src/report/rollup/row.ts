import type Big from "big.js";
import type { Evaluation, IndicatorStatus } from "../../evaluation/evaluation";
import type { Severity } from "../../evaluation/finding";
import type { Grade } from "../../evaluation/policy";
import type { CellReference } from "../../sheet/address";
import type { DateRange } from "../../sheet/date";
import { type StationLevelIndicator, stationLevelIndicators } from "./station-level";

/** One quantity of a whole station, in plain numbers. A ratio of 1 is 100%. */
export interface RollupIndicator {
  readonly name: string;
  readonly measure: string;
  readonly required: number | null;
  readonly completed: number | null;
  readonly ratio: number | null;
  readonly status: IndicatorStatus;
  /** Under the elapsed share of the agreement; such an indicator is `below` as well. */
  readonly behind: boolean;
  readonly at: CellReference;
}

/** What a rollup says of one station: plain data that holds nothing of its workbook and may go from thread to thread. */
export interface RollupRow {
  readonly file: string;
  readonly station: string | null;
  readonly period: DateRange | null;
  readonly met: number;
  /** Those behind among them. */
  readonly below: number;
  readonly behind: number;
  /** The indicator of the lowest ratio. */
  readonly lowest: RollupIndicator | null;
  /** Effective person-months; null where there is no attendance table. */
  readonly actualMonths: number | null;
  /** Posts × assessed months; null where the posts are not known. */
  readonly requiredMonths: number | null;
  readonly stability: number | null;
  readonly total: number | null;
  readonly grade: Grade | null;
  readonly errors: number;
  readonly warnings: number;
  /** What the figures were held against. */
  readonly target: number;
  readonly requiredStability: number;
  readonly indicators: readonly RollupIndicator[];
}

/** Decimals of every figure: more than any sheet shows. */
const DECIMALS = 10;

/**
 * What a rollup says of a station, its indicators those of the whole station.
 * @param file the workbook's name as it is to be shown
 */
export function rollupRow(file: string, evaluation: Evaluation): RollupRow {
  const { station, attendance, scores, findings, policy } = evaluation;
  const indicators = stationLevelIndicators(evaluation).map(toPlain);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    file,
    station: station.name,
    period: station.period,
    met: indicators.filter(({ status }) => status === "met").length,
    below: indicators.filter(({ status }) => status === "below").length,
    behind: indicators.filter(({ behind }) => behind).length,
    lowest: lowestOf(indicators),
    actualMonths: attendance && attendance.all.months,
    requiredMonths: number(attendance?.requiredMonths ?? null),
    stability: number(attendance?.stability ?? null),
    total: number(scores?.total ?? null),
    grade: scores?.grade ?? null,
    errors: count("error"),
    warnings: count("warning"),
    target: policy.target.toNumber(),
    requiredStability: policy.requiredStability.toNumber(),
    indicators,
  };
}

function toPlain({ required, completed, ratio, ...rest }: StationLevelIndicator): RollupIndicator {
  return { ...rest, required: number(required), completed: number(completed), ratio: number(ratio) };
}

function lowestOf(indicators: readonly RollupIndicator[]): RollupIndicator | null {
  const [lowest = null] = indicators
    .filter(({ ratio }) => ratio !== null)
    .sort((one, other) => (one.ratio ?? 0) - (other.ratio ?? 0));
  return lowest;
}

function number(big: Big | null): number | null {
  return big && big.round(DECIMALS).toNumber();
}
