import type { Evaluation } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import type { Language } from "../locales/language";
import type { ReportTexts } from "../locales/report";
import type { Series } from "./quantities";
import type { Stage } from "./stage";
import type { Fill } from "./templates";

/** What every part of a report is made from. */
export interface ReportSources {
  readonly evaluation: Evaluation;
  readonly series: readonly Series[];
  /** The names of the districts; empty for a station without. */
  readonly districts: readonly string[];
  readonly stage: Stage | null;
  readonly openFindings: readonly Finding[];
  readonly language: Language;
  readonly texts: ReportTexts;
  readonly fill: Fill;
}

/** How many months were assessed; null when the workbook does not tell. */
export function monthsOf({ attendance }: Evaluation): number | null {
  return attendance && attendance.attendance.months.length > 0 ? attendance.attendance.months.length : null;
}
