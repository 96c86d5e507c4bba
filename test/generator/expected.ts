export const SLIP_CODES = [
  "percent-mismatch",
  "total-mismatch",
  "person-months-mismatch",
  "monthly-marks-mismatch",
  "monthly-headcount-mismatch",
  "months-total-mismatch",
  "stability-mismatch",
  "score-out-of-range",
  "score-total-mismatch",
  "grade-mismatch",
  "formula-error",
  "not-a-number",
] as const;

export type SlipCode = (typeof SLIP_CODES)[number];

/** An indicator as the tables say it; cells are A1 addresses without the sheet, `ratio` has six decimals. */
export interface ExpectedIndicator {
  readonly sheet: string;
  readonly name: string;
  readonly measure: string;
  readonly district: string | null;
  required: number | null;
  completed: number | null;
  ratio: number | null;
  readonly requiredCell: string;
  readonly completedCell: string;
  readonly percentCell: string;
  readonly total: boolean;
}

/** `row` counts from 1, as Excel shows it. */
export interface ExpectedPerson {
  readonly name: string;
  readonly certified: boolean;
  readonly months: number;
  recordedMonths: number | null;
  readonly recordedSeniorMonths: number | null;
  readonly continuous: boolean;
  readonly row: number;
  readonly monthsCell: string | null;
}

export interface ExpectedGroup {
  readonly effective: readonly number[];
  readonly months: number;
  recordedMonths: number | null;
}

export interface ExpectedAttendance {
  readonly sheet: string;
  /** `2024-09`, in the order of the columns. */
  readonly months: readonly string[];
  readonly people: readonly ExpectedPerson[];
  readonly groups: { readonly certified: ExpectedGroup; readonly uncertified: ExpectedGroup };
  readonly requiredStaff: number | null;
  readonly effective: readonly number[];
  readonly effectiveMonths: number;
  recordedMonths: number | null;
  readonly continuous: number;
  readonly stability: number | null;
  recordedStability: number | null;
  readonly stabilityCell: string | null;
}

export interface ExpectedScores {
  readonly authority: number;
  readonly purchaser: number;
  readonly supervisionCentre: number;
  readonly assessor: number;
  readonly total: number;
  readonly grade: string;
}

export interface Planted {
  readonly code: SlipCode;
  readonly sheet: string;
  readonly cell: string;
}

/** What a reader has to say of a workbook. */
export interface Expected {
  readonly station: string | null;
  readonly period: readonly [start: string, end: string] | null;
  readonly indicators: readonly ExpectedIndicator[];
  readonly planted: readonly Planted[];
  readonly attendance?: ExpectedAttendance;
  readonly scores?: ExpectedScores;
  /** Whether the months' year can be known: a title gives the agreement, or the headers say it. */
  readonly layout: { readonly title: boolean; readonly month_header: string };
}

/** Six decimals; null where there is none. */
export function ratioOf(required: number | null, completed: number | null): number | null {
  return required === null || completed === null || required === 0 ? null : Number((completed / required).toFixed(6));
}
