import { displayText, showsDate } from "./figure";
import type { Cell } from "./sheet";
import { normalize, withoutRemarks } from "./text";

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface DateRange {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}

/** A month of a header; the year is null where the header gives none. */
export interface HeaderMonth {
  readonly year: number | null;
  readonly month: number;
  /** Where the month is counted from the beginning of the time: `第1月`. */
  readonly isOrdinal?: true;
}

const DATE = String.raw`(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})[日号]?`;
const RANGE = new RegExp(String.raw`${DATE}(?:起)?(?:至|到|[-–—―~]+)${DATE}`, "u");
const MONTH = String.raw`(\d{1,2})月?份?`;
const MONTH_RANGE = new RegExp(
  String.raw`(\d{4})(?:年|[./-])${MONTH}(?:起)?(?:至|到|[-–—―~]+)(?:(\d{4})(?:年|[./-]))?${MONTH}(?![\d日号])`,
  "u",
);
const YEAR_MONTH = /^(\d{2}|\d{4})(?:年度?|[./-])(\d{1,2})月?份?$/u;
const MONTH_ONLY = /^(\d{1,2})(?:月份?)?$/u;
const CHINESE_MONTH = /^(?:(\d{4})年)?(十[一二]?|[一二三四五六七八九])月份?$/u;
const ORDINAL_MONTH = /^(?:第(\d{1,2}|十[一二]?|[一二三四五六七八九])个?月份?|m(\d{1,2}))$/iu;
const CHINESE_DIGITS = "一二三四五六七八九十";

/** All dates in a text, such as `2024.9.23入职`, in their order. */
export function findDates(text: string): (CalendarDate & { readonly start: number; readonly end: number })[] {
  return [...normalize(text).matchAll(new RegExp(DATE, "gu"))].flatMap((match) => {
    const date = toDate(match[1], match[2], match[3]);
    return date ? [{ ...date, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** The first range of dates in a text: `2024年9月10日至2025年2月28日`. */
export function findDateRange(text: string): DateRange | null {
  const match = RANGE.exec(normalize(text));
  const start = match && toDate(match[1], match[2], match[3]);
  const end = match && toDate(match[4], match[5], match[6]);
  return start && end ? { start, end } : null;
}

/** The first range of whole months in a text: `2024年9月至2025年2月`, `2024年7-12月`. */
export function findMonthRange(text: string): DateRange | null {
  const [, year, month, lastYear = year, lastMonth] = MONTH_RANGE.exec(normalize(text)) ?? [];
  const start = toDate(year, month, "1");
  const first = toDate(lastYear, lastMonth, "1");
  if (!start || !first || monthNumber(first) < monthNumber(start)) {
    return null;
  }
  return { start, end: { ...first, day: new Date(Date.UTC(first.year, first.month, 0)).getUTCDate() } };
}

/** The month that a header cell names: a date, `9月`, `2024年9月`, `2024.09`, `九月`, `202409`, `第1月`, `M1`. */
export function readMonth(cell: Cell): HeaderMonth | null {
  const { value } = cell;
  if (typeof value === "number") {
    if (showsDate(cell)) {
      return fromSerial(value);
    }
    return readMonthText(normalize(displayText(cell))) ?? dateLike(value);
  }
  return typeof value === "string" ? readMonthText(normalize(value)) : null;
}

/** The date of a serial number of the 1900 system. */
export function fromSerial(serial: number): CalendarDate {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2024-09-10`. */
export function formatDate({ year, month, day }: CalendarDate): string {
  return `${String(year)}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Months since year 0, for comparing. */
export function monthNumber({ year, month }: { readonly year: number; readonly month: number }): number {
  return year * 12 + month - 1;
}

/** `09`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/** A serial number whose format was lost, for the years that these tables are about. */
function dateLike(value: number): HeaderMonth | null {
  return Number.isInteger(value) && value > 40_000 && value < 60_000 ? fromSerial(value) : null;
}

/** The month that a text without white space names; a remark in brackets may give the year: `9月（2024年）`. */
export function readMonthText(text: string): HeaderMonth | null {
  const bare = withoutRemarks(text);
  const month = readBareMonth(bare);
  if (month?.isOrdinal && bare !== text) {
    return readBareMonth(text.replace(bare, "").slice(1, -1)) ?? month;
  }
  const [, year] = (bare === text ? null : /(\d{4})年?/u.exec(text.replace(bare, ""))) ?? [];
  return month !== null && month.year === null && year !== undefined
    ? (withMonth(Number(year), month.month) ?? month)
    : month;
}

function readBareMonth(text: string): HeaderMonth | null {
  const [, year, month] = YEAR_MONTH.exec(text) ?? [];
  if (month !== undefined) {
    return withMonth(Number(year) < 100 ? 2000 + Number(year) : Number(year), Number(month));
  }
  const [, only] = MONTH_ONLY.exec(text) ?? [];
  if (only !== undefined) {
    return withMonth(null, Number(only));
  }
  const [, chineseYear, chinese] = CHINESE_MONTH.exec(text) ?? [];
  if (chinese !== undefined) {
    return withMonth(chineseYear === undefined ? null : Number(chineseYear), chineseNumber(chinese));
  }
  const [, counted, short = counted] = ORDINAL_MONTH.exec(text) ?? [];
  if (short !== undefined) {
    const month = withMonth(null, /\d/u.test(short) ? Number(short) : chineseNumber(short));
    return month && { ...month, isOrdinal: true };
  }
  const [date] = text.length <= LONGEST_MONTH ? findDates(text) : [];
  return /^\d{6}(?:\d\d)?$/u.test(text) ? fromDigits(text.slice(0, 6)) : (date ?? null);
}

/** Up to twelve: `十二` is ten and two. */
function chineseNumber(digits: string): number {
  return [...digits].reduce((sum, digit) => sum + CHINESE_DIGITS.indexOf(digit) + 1, 0);
}

/** `2024年10月01日`: what is longer is a title. */
const LONGEST_MONTH = 11;

function fromDigits(text: string): HeaderMonth | null {
  return withMonth(Number(text.slice(0, 4)), Number(text.slice(4)));
}

function withMonth(year: number | null, month: number): HeaderMonth | null {
  return month >= 1 && month <= 12 && (year === null || (year >= 1990 && year < 2100)) ? { year, month } : null;
}

function toDate(year: string | undefined, month: string | undefined, day: string | undefined): CalendarDate | null {
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? date : null;
}
