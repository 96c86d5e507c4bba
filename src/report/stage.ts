import { type CalendarDate, type DateRange } from "../sheet/date";
import { elapsedShare } from "../evaluation/pace";
import type { Station } from "../station/station";

/** 中期 or 末期. */
export type Stage = "mid" | "final";

/** An evaluation of what lies behind this share of the agreement is the one at its end. */
const LAST_PART = 0.75;

/** Which of the two evaluations of an agreement the figures are for; null when the workbook does not tell. */
export function stageOf(station: Station): Stage | null {
  const { period, agreement } = station;
  const share = period && agreement ? shareBehind(period.end, agreement) : (elapsedShare(station)?.toNumber() ?? null);
  return share === null ? null : share > LAST_PART ? "final" : "mid";
}

function shareBehind(date: CalendarDate, { start, end }: DateRange): number | null {
  const whole = dayNumber(end) - dayNumber(start);
  return whole > 0 ? (dayNumber(date) - dayNumber(start)) / whole : null;
}

function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
