import Big from "big.js";
import type { EvaluatedAttendance } from "../../../evaluation/evaluation";
import type { Language } from "../../../locales/language";
import type { CellReference } from "../../../sheet/address";
import type { Attendance, MonthLabel } from "../../../station/station";

/** The headcount of one month. */
export interface MonthBar {
  readonly month: MonthLabel;
  readonly headcount: number;
  /** Posts that were not filled; null when enough were, and when the posts are not known. */
  readonly missing: Big | null;
  /** Share of the chart's height. */
  readonly height: number;
  readonly at: CellReference | null;
}

export interface MonthChart {
  readonly bars: readonly MonthBar[];
  /** Where the line of the posts runs, as a share of the chart's height; null when they are not known. */
  readonly posts: number | null;
}

/** The monthly headcount of all workers against the posts. */
export function monthChart({ attendance, all, requiredStaff }: EvaluatedAttendance): MonthChart {
  const most = Math.max(1, requiredStaff?.toNumber() ?? 0, ...all.effective);
  return {
    bars: attendance.months.map((month, index) => {
      const headcount = all.effective[index] ?? 0;
      return {
        month,
        headcount,
        missing: requiredStaff?.gt(headcount) ? requiredStaff.minus(headcount) : null,
        height: headcount / most,
        at: cellOf(attendance, index),
      };
    }),
    posts: requiredStaff && requiredStaff.toNumber() / most,
  };
}

/** The recorded headcount of all, else any figure of all for that month, else the first person's mark. */
function cellOf({ summaries, people }: Attendance, month: number): CellReference | null {
  const ofAll = summaries.filter(({ group }) => group === "all");
  const summary = ofAll.find(({ kind }) => kind === "headcount") ?? ofAll[0];
  return summary?.months[month]?.[0]?.at ?? people[0]?.marks[month]?.[0].at ?? null;
}

/** `2024-09` → `9月`; with its year for lists and labels. */
export function monthName(label: MonthLabel, language: Language, withYear: boolean): string {
  const [first = "", second] = label.split("-");
  const [year, month] = second === undefined ? [null, Number(first)] : [Number(first), Number(second)];
  const options: Intl.DateTimeFormatOptions = {
    month: "short",
    timeZone: "UTC",
    ...(withYear && year !== null ? { year: "numeric" } : {}),
  };
  return new Intl.DateTimeFormat(language, options).format(Date.UTC(year ?? 2000, month - 1));
}
