import Big from "big.js";
import { type CalendarDate, type DateRange, monthNumber } from "../sheet/date";
import type { Station } from "../station/station";

const MONTHS_OF_A_YEAR = 12;
const HALF_A_MONTH = 15;

/** Assessed months ÷ months of the agreement; null when the workbook tells of neither, 1 at most. */
export function elapsedShare({ attendance, period, agreement }: Station): Big | null {
  const assessed = attendance?.months.length ?? (period && startedMonths(period));
  if (!assessed) {
    return null;
  }
  const agreed = agreement ? wholeMonths(agreement) : MONTHS_OF_A_YEAR;
  return assessed >= agreed ? new Big(1) : new Big(assessed).div(agreed);
}

/** Every month that was begun counts. */
function startedMonths({ start, end }: DateRange): number {
  const whole = monthNumber(end) - monthNumber(start);
  return whole + (dayAfter(end) > start.day ? 1 : 0);
}

function wholeMonths({ start, end }: DateRange): number {
  const days = dayAfter(end) - start.day;
  return Math.max(1, monthNumber(end) - monthNumber(start) + (days > HALF_A_MONTH ? 1 : days < -HALF_A_MONTH ? -1 : 0));
}

function dayAfter({ day }: CalendarDate): number {
  return day + 1;
}
