import { elapsedShare } from "../evaluation/pace";
import { type CalendarDate, type DateRange, monthNumber } from "../sheet/date";
import type { Station } from "../station/station";

/** 中期 or 末期. */
export type Stage = "mid" | "final";

/** What is evaluated later than this share of the agreement is evaluated at its end. */
const LAST_PART = 0.75;

/** Which of the two evaluations of an agreement the figures are for; null when the workbook does not tell. */
export function stageOf(station: Station): Stage | null {
  const { period, agreement } = station;
  const share = period && agreement ? shareUntil(period.end, agreement) : (elapsedShare(station)?.toNumber() ?? null);
  return share === null ? null : share > LAST_PART ? "final" : "mid";
}

/** In months, those of both ends counted. */
function shareUntil(date: CalendarDate, { start, end }: DateRange): number {
  return (monthNumber(date) - monthNumber(start) + 1) / Math.max(1, monthNumber(end) - monthNumber(start) + 1);
}
