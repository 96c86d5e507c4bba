import type { RollupRow } from "./row";

/** What came of one workbook that was to be rolled up. */
export type RollupOutcome = StationOutcome | FailedOutcome;

export interface StationOutcome {
  readonly state: "read";
  readonly row: RollupRow;
  /** The workbook's path as a link gives it, from the folder of the rollup on; null for no link. */
  readonly link: string | null;
}

export interface FailedOutcome {
  readonly state: "failed";
  readonly file: string;
  readonly link: string | null;
  /** One sentence: why it could not be read. */
  readonly reason: string;
}

/** The stations among the outcomes, as they stand. */
export function stationsOf(outcomes: readonly RollupOutcome[]): StationOutcome[] {
  return outcomes.filter((outcome) => outcome.state === "read");
}

/** The failures among the outcomes, as they stand. */
export function failuresOf(outcomes: readonly RollupOutcome[]): FailedOutcome[] {
  return outcomes.filter((outcome) => outcome.state === "failed");
}
