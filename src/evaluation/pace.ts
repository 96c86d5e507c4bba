import Big from "big.js";
import { type CalendarDate, type DateRange, monthNumber } from "../sheet/date";
import type { Station } from "../station/station";

const MONTHS_OF_A_YEAR = 12;
const HALF_A_MONTH = 15;

/** How many months were assessed, of how many of the agreement. */
export interface AssessedMonths {
  readonly assessed: number;
  readonly agreed: number;
}

/** Null when the workbook tells of no assessed months; an agreement that it does not tell of is a year. */
export function assessedMonths({ attendance, period, agreement }: Station): AssessedMonths | null {
  const assessed = attendance?.months.length ?? (period && startedMonths(period));
  return assessed ? { assessed, agreed: agreement ? wholeMonths(agreement) : MONTHS_OF_A_YEAR } : null;
}

/** Assessed months ÷ months of the agreement, 1 at most; null when the workbook does not tell. */
export function elapsedShare(station: Station): Big | null {
  const months = assessedMonths(station);
  return months && (months.assessed >= months.agreed ? new Big(1) : new Big(months.assessed).div(months.agreed));
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
