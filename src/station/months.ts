import { type CalendarDate, type DateRange, type HeaderMonth, monthNumber, twoDigits } from "../sheet/date";
import type { MonthLabel } from "./station";

/**
 * Gives each month of a header its year: as written, or counted from those that have one, or from `start`.
 * The months follow one another, so a smaller number begins the next year.
 */
export function labelMonths(months: readonly HeaderMonth[], start: CalendarDate | null): MonthLabel[] {
  const repaired = months.map((month, index) => repairOctober(month, months[index - 1]));
  const years = repaired.map(({ year }) => year);
  const known = years.findIndex((year) => year !== null);
  const offset = yearOffsets(repaired);
  const first = repaired[0];
  const base =
    known >= 0
      ? (years[known] ?? 0) - (offset[known] ?? 0)
      : first && start
        ? start.year + (first.month < start.month ? 1 : 0)
        : null;
  return repaired.map(({ month, year }, index) => {
    const full = year ?? (base === null ? null : base + (offset[index] ?? 0));
    return full === null ? twoDigits(month) : `${String(full)}-${twoDigits(month)}`;
  });
}

/**
 * Gives months that are counted (`第1月`) their place in the calendar: they are those of the period where it has as
 * many, else of the agreement. Where neither is known their numbers are all there is.
 */
export function placeMonths(
  months: readonly HeaderMonth[],
  { period, agreement }: { readonly period: DateRange | null; readonly agreement: DateRange | null },
): HeaderMonth[] {
  const last = Math.max(...months.map(({ month, isOrdinal }) => (isOrdinal ? month : 0)));
  const isLongEnough = period && monthNumber(period.end) - monthNumber(period.start) + 1 >= last;
  const time = isLongEnough ? period : (agreement ?? period);
  return months.map((month) => {
    if (!month.isOrdinal || !time) {
      return month;
    }
    const number = monthNumber(time.start) + month.month - 1;
    return { year: Math.floor(number / 12), month: (number % 12) + 1 };
  });
}

/** How many years after the first month each month lies. */
function yearOffsets(months: readonly HeaderMonth[]): number[] {
  let years = 0;
  return months.map(({ month }, index) => {
    const previous = months[index - 1];
    years += previous && month < previous.month ? 1 : 0;
    return years;
  });
}

/** `2024.10` kept as a number has lost its zero. */
function repairOctober(month: HeaderMonth, previous: HeaderMonth | undefined): HeaderMonth {
  const isOctober =
    month.month === 1 && previous?.month === 9 && previous.year !== null && month.year === previous.year;
  return isOctober ? { ...month, month: 10 } : month;
}
