import type { CellValue } from "../../src/sheet/sheet";
import type { Random } from "./random";
import { monthsOf } from "./words";
import type { Period } from "./words";

/** The marks of one table: usually one tick and one dash. */
export interface Marks {
  readonly ticks: readonly CellValue[];
  readonly dashes: readonly CellValue[];
}

export interface MonthHeader {
  /** As `expected.json` names it: `label` where a label may leave the year out. */
  readonly kind: "label" | "date" | "number";
  /** Whether the headers alone tell the year. */
  readonly withYear: boolean;
  readonly cells: readonly { readonly value: CellValue; readonly format: string }[];
}

export function drawMarks(random: Random): Marks {
  const [ticks, dashes] = random.weighted<readonly [readonly CellValue[], readonly CellValue[]]>(
    [8, [["√"], ["——", "—", "-", "×", "/", null]]],
    [4, [["✓"], ["×", "-", "——", "✗", null]]],
    [2, [["✔"], ["✘", "—", null]]],
    [3, [["是"], ["否", null, "-"]]],
    [3, [[1], [0, null]]],
    [1, [["1"], ["0", null]]],
    [2, [[true], [false, null]]],
    [2, [["在岗"], ["离岗", "——", null]]],
    [1, [["TRUE"], ["FALSE", null]]],
    [1, [["有"], ["无"]]],
    [1, [["√ "], [" —", "－"]]],
    [1, [["√", "✓"], ["——"]]],
    [1, [["√", "✔"], ["—"]]],
  );
  const dash = random.pick(dashes.map((mark) => [mark]));
  return { ticks, dashes: random.chance(0.1) && dash[0] !== null ? [...dash, null] : dash };
}

/** Whether each cell with a tick holds the same text, which COUNTIF counts. */
export function countedText({ ticks }: Marks): string | null {
  const [tick] = ticks;
  return ticks.length === 1 && typeof tick === "string" && /^[√✓✔是有]$/u.test(tick) ? tick : null;
}

export function countsAsNumber({ ticks }: Marks): boolean {
  return ticks[0] === 1;
}

/** The month headers: labels, dates or numbers. */
export function drawMonthHeader(random: Random, period: Period): MonthHeader {
  const months = monthsOf(period);
  const kind = random.weighted<MonthHeader["kind"]>([6, "label"], [3, "date"], [1, "number"]);
  if (kind === "date") {
    const format = random.pick([
      'yyyy"年"m"月"',
      "yyyy\\年m\\月",
      "yyyy-mm",
      'm"月"',
      "yyyy/m",
      "mmm-yy",
      '[$-804]yyyy"年"m"月"',
    ]);
    const day = random.chance(0.8) ? 1 : random.integer(2, 28);
    const cells = months.map(({ year, month }) => ({ value: serialOf(year, month, day), format }));
    return { kind, withYear: true, cells };
  }
  if (kind === "number") {
    const cells = months.map(({ year, month }) => ({ value: year * 100 + month, format: "General" }));
    return { kind, withYear: true, cells };
  }
  return labels(random, months);
}

function labels(random: Random, months: readonly { year: number; month: number }[]): MonthHeader {
  const numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];
  const two = (month: number) => String(month).padStart(2, "0");
  const yearAt = random.pick(["january", "first", "none"]);
  const short = (write: (month: number) => string) => (year: number, month: number, index: number) => {
    const named =
      (yearAt === "january" && year !== months[0]?.year) || (yearAt === "first" && (index === 0 || month === 1));
    return `${named ? `${year}年` : ""}${write(month)}`;
  };
  const full: (year: number, month: number, index: number) => string = random.pick([
    short((month) => `${month}月`),
    short((month) => `${month}月`),
    short((month) => `${month}月份`),
    (_, month) => `${numerals[month - 1] ?? ""}月`,
    (year, month) => `${year}年${month}月`,
    (year, month) => `${year}年\n${month}月`,
    (year, month) => `${year}.${two(month)}`,
    (year, month) => `${year}-${two(month)}`,
    (year, month) => `${year}/${month}`,
    (year, month) => `${year}年${two(month)}月份`,
  ]);
  const texts = months.map(({ year, month }, index) => full(year, month, index));
  const withYear = texts.some((text) => /\d{4}/u.test(text));
  return { kind: "label", withYear, cells: texts.map((value) => ({ value, format: "General" })) };
}

function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}
