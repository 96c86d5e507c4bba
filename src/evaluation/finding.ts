import type Big from "big.js";
import type { CellReference } from "../sheet/address";

export type Severity = "error" | "warning" | "info";

/** How a finding's recorded and expected values are written. */
type Unit = "number" | "ratio" | "text";

interface Kind {
  readonly severity: Severity;
  readonly unit: Unit;
}

const error = (unit: Unit): Kind => ({ severity: "error", unit });
const warning = (unit: Unit): Kind => ({ severity: "warning", unit });
const info = (unit: Unit): Kind => ({ severity: "info", unit });

/** Every finding there is, in the order in which they are listed. */
export const FINDING_KINDS = {
  "percent-mismatch": error("ratio"),
  "total-mismatch": error("number"),
  "person-months-mismatch": error("number"),
  "monthly-marks-mismatch": error("number"),
  "monthly-headcount-mismatch": error("number"),
  "months-total-mismatch": error("number"),
  "stability-mismatch": error("ratio"),
  "score-out-of-range": error("number"),
  "score-total-mismatch": error("number"),
  "grade-mismatch": error("text"),
  "formula-error": error("text"),
  "not-a-number": error("text"),
  "score-missing": warning("text"),
  "completed-missing": warning("text"),
  "required-zero": warning("number"),
  "unit-mismatch": warning("text"),
  "indicator-conflict": warning("number"),
  "placeholder-name": warning("text"),
  "hard-coded-percent": warning("ratio"),
  "hard-coded-total": warning("number"),
  "staff-not-half": warning("number"),
  "staff-headcount-differs": warning("number"),
  "stability-below-required": warning("ratio"),
  "headcount-below-required": warning("number"),
  "certified-below-required": warning("number"),
  "senior-months-invalid": warning("number"),
  "unknown-mark": warning("text"),
  "marked-outside-service": warning("text"),
  "serial-gap": warning("number"),
  "serial-duplicate": warning("number"),
  "name-duplicate": warning("text"),
  "incomplete-month": info("text"),
  "number-as-text": info("text"),
  "contract-ending": info("text"),
  "hidden-data": info("text"),
} as const satisfies Record<string, Kind>;

export type FindingCode = keyof typeof FINDING_KINDS;

/** A number is a Big; a ratio of 1 is 100%. */
export type FindingValue = Big | string | null;

/** What would put a finding right; the formula is used where the cells around hold formulas. */
export type Repair =
  | {
      readonly kind: "quotient";
      readonly numerator: CellReference;
      readonly denominator: CellReference;
      readonly ratio: Big;
      readonly asFormula: boolean;
    }
  | { readonly kind: "sum"; readonly parts: readonly CellReference[]; readonly sum: Big; readonly asFormula: boolean }
  | { readonly kind: "value"; readonly value: Big | string };

/** A slip, or something to look at. Its text is made in locales/. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly at: CellReference;
  readonly recorded: FindingValue;
  readonly expected: FindingValue;
  /** What it is about, from the general to the particular: 片区2, 专业个案, 协议结案数. */
  readonly about: readonly string[];
  /** What its message needs besides. */
  readonly details: Readonly<Record<string, string>>;
  readonly repair: Repair | null;
}

/** A finding of a code's own severity; what is not given is empty. */
export function finding(
  code: FindingCode,
  at: CellReference,
  rest: Partial<Omit<Finding, "code" | "severity" | "at">> = {},
): Finding {
  const { severity } = FINDING_KINDS[code];
  return { code, severity, at, recorded: null, expected: null, about: [], details: {}, repair: null, ...rest };
}
