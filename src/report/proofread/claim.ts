import type Big from "big.js";
import type { CellReference } from "../../sheet/address";
import type { PartyName } from "../../tables/table";

/** What a figure or a judging word of a report is about, apart from an indicator's own names. */
export type Aspect =
  | "required"
  | "completed"
  | "percentage"
  | "surplus"
  | "shortfall"
  | "headcount"
  | "continuous"
  | "stability"
  | "requiredStability"
  | "requiredStaff"
  | "requiredMonths"
  | "actualMonths"
  | "surplusMonths"
  | "missingMonths"
  | "attendanceRate"
  | "assessedMonths"
  | "staff"
  | "score"
  | "cap"
  | "total"
  | "grade"
  | "sum"
  | "agreement"
  | "period"
  | "assessment"
  | "metCount"
  | "missedCount"
  | "passedCount"
  | "judgement";

export interface Subject {
  /** null for the whole station. */
  readonly district: string | null;
  readonly indicator: string | null;
  readonly measure: string | null;
  readonly group: "certified" | "uncertified" | "all" | null;
  readonly party: PartyName | null;
  readonly aspect: Aspect;
}

/** Why a judging word does not hold: the indicators that it is wrong about, or the rate that it is about. */
export interface JudgementReason {
  readonly claimed: "exceeded" | "met" | "missed";
  readonly wrong: number;
  readonly all: number;
  /** The indicator that shows it best, with its ratio; null for a stability rate. */
  readonly example: { readonly name: string; readonly ratio: Big } | null;
}

/** Something a report says that the workbook knows. Ratios: 1 is 100%. */
export interface Claim {
  readonly quote: string;
  /** Offsets in the report's text, in UTF-16 units; `end` is behind the last. */
  readonly start: number;
  readonly end: number;
  /** What the report says: a number, a ratio, a word, or null where words judge. */
  readonly value: Big | string | null;
  readonly unit: "number" | "ratio" | "text";
  readonly subject: Subject;
  readonly workbook: Big | string | null;
  /** The cell that was compared; null where several or none hold it. */
  readonly at: CellReference | null;
  readonly verdict: "confirmed" | "contradicted";
  readonly judgement: JudgementReason | null;
}

const NOTHING: Omit<Subject, "aspect"> = { district: null, indicator: null, measure: null, group: null, party: null };

export function subject(aspect: Aspect, rest: Partial<Omit<Subject, "aspect">> = {}): Subject {
  return { ...NOTHING, ...rest, aspect };
}
