import type Big from "big.js";
import { formatRatio } from "../locales/findings";
import type { ReportTexts } from "../locales/report";
import type { MonthLabel } from "../station/station";

/** What stands in a table where there is nothing to say. */
export const NOTHING = "/";

export function figureText(figure: Big | null): string {
  return figure?.toFixed() ?? NOTHING;
}

export function ratioText(ratio: Big | null): string {
  return ratio ? formatRatio(ratio) : NOTHING;
}

/** Points with two decimals, or as many as they have: 89.995 must not read as 90.00. */
export function pointsText(points: Big): string {
  const exact = points.toFixed();
  const decimals = exact.split(".")[1]?.length ?? 0;
  return decimals > 2 ? exact : points.toFixed(2);
}

/** `+36`, `-6`, `0`. */
export function signedText(figure: Big): string {
  return figure.gt(0) ? `+${figure.toFixed()}` : figure.toFixed();
}

/** The year and the month of `2024-09`; of `09` the month only. */
export function readMonthLabel(label: MonthLabel): { readonly year: number | null; readonly month: number } {
  const [first = "", second] = label.split("-");
  return second === undefined ? { year: null, month: Number(first) } : { year: Number(first), month: Number(second) };
}

/** A month of the attendance table as people write it. */
export function monthText(label: MonthLabel, texts: ReportTexts): string {
  const { year, month } = readMonthLabel(label);
  return texts.month(year, month);
}
