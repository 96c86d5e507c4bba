import Big from "big.js";
import { UNITS } from "../../../sheet/units";
import { alternatives } from "../words/vocabulary";

/** A number in a report, with what directly belongs to it. */
export interface Token {
  /** In the condensed text: the number's first character, and behind its unit. */
  readonly start: number;
  readonly end: number;
  readonly value: Big;
  /** As it is written: `57.30` has two. */
  readonly decimals: number;
  /** `万` in `2.8万元` is 10 000. */
  readonly scale: number;
  readonly unit: string;
  readonly percent: boolean;
  /** `约`, `余` and their like; null for an exact figure. */
  readonly approximate: "about" | "at-least" | null;
  /** `三名`: easily a manner of speaking. */
  readonly inWords: boolean;
}

const UNIT = new RegExp(`^(?:${alternatives([...UNITS, "个次", "人份", "学时", "公里"]).source})`, "u");
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const WORDS = "零〇一二两三四五六七八九十百千";
const IN_WORDS = new RegExp(
  `(?<![第每同某各任万${WORDS}])(?:[二两三四五六七八九十]|一[百千])[${WORDS}]{0,8}(?=[余多]?(?:名|人次|人|位|个(?!月|片区|社工点|分站|站点|服务点|社区|方面|领域|季度|维度)|节|场|次|份|支|例|户|宗))`,
  "gu",
);
const PERCENT_IN_WORDS = new RegExp(`百分之([${WORDS}]{1,6})(?!点)`, "gu");
/** `三成`, `六成以上`. */
const TENTHS = /(?<=[的达到为近约超过逾仅占])([二三四五六七八九])成(?=以上|左右|多|[，,。;、)的]|$)/gu;
/** `为协议量的 1.63 倍`. */
const TIMES_OF = /(?:协议|指标|目标|任务|要求|计划)[^，,。;]{0,16}的$/u;
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 亿: 100_000_000 };
const DIGITS = "零一二三四五六七八九";
const LONGEST_QUANTITY = 7;

/** All quantities of a text but dates, times, numbers of clauses and telephones, and those inside a masked range. */
export function findTokens(text: string, isMasked: (index: number) => boolean): Token[] {
  const digits = [...text.matchAll(NUMBER)].flatMap((match) => readDigits(text, match[0], match.index));
  const words = [...text.matchAll(IN_WORDS)].flatMap((match) => readWords(text, match[0], match.index));
  return [...digits, ...words, ...readShares(text)]
    .filter(({ start }) => !isMasked(start))
    .sort((one, other) => one.start - other.start);
}

function readDigits(text: string, written: string, start: number): Token[] {
  const behind = start + written.length;
  const [before, after] = [text.slice(Math.max(0, start - 2), start), text.slice(behind, behind + 6)];
  if (isNoQuantity(text, written, start, before, after)) {
    return [];
  }
  const value = new Big(written.replaceAll(",", ""));
  const decimals = written.split(".")[1]?.length ?? 0;
  const common = { start, value, decimals, inWords: false };
  if (after.startsWith("%")) {
    return [{ ...common, end: behind + 1, scale: 1, unit: "%", percent: true, approximate: approximation(before, "") }];
  }
  if (after.startsWith("倍") && TIMES_OF.test(text.slice(Math.max(0, start - 24), start))) {
    const times = { value: value.times(100), decimals: decimals - 2, percent: true, unit: "倍", scale: 1 };
    return [{ ...common, ...times, end: behind + 1, approximate: approximation(before, after.slice(1)) }];
  }
  const scale = SCALES[after.charAt(0)];
  const more = /^[余多]/u.exec(after.slice(scale ? 1 : 0))?.[0] ?? "";
  const unitStart = behind + (scale ? 1 : 0) + more.length;
  const [unit = ""] = UNIT.exec(text.slice(unitStart, unitStart + 4)) ?? [];
  const end = unitStart + unit.length;
  const isOfWhole = unit === "" && after.startsWith("/") && isFraction(text, start, behind);
  const unitOfWhole = isOfWhole ? (UNIT.exec(text.slice(behind + 1).replace(/^[\d,]+/u, ""))?.[0] ?? "") : unit;
  const behindUnit = text.slice(end, end + 2);
  const approximate = approximation(before, more === "" ? behindUnit : more);
  return [{ ...common, end, scale: scale ?? 1, unit: unitOfWhole, percent: false, approximate }];
}

function isNoQuantity(text: string, written: string, start: number, before: string, after: string): boolean {
  return (
    /[第A-Za-z〔[“"'#@_]$/u.test(before) ||
    (/[\d.][-./:]$/u.test(before) && !isFraction(text, start, start + written.length)) ||
    (/^[-./:]\d/u.test(after) && !isFraction(text, start, start + written.length)) ||
    /^(?:年|月(?!度)|日(?!常)|号|时(?!数|长)|点|[A-Za-z〕\]]|个月|个百分点|个(?:片区|社工点|分站|站点|服务点)|[”"])/u.test(
      after,
    ) ||
    /^[-—~至到]\d/u.test(after) ||
    /\d[-—~至到]$/u.test(before) ||
    (/^\d+$/u.test(written) && written.length >= LONGEST_QUANTITY) ||
    (/(?:^|[\n。])\(?$/u.test(text.slice(Math.max(0, start - 2), start)) && /^[.、)]/u.test(after))
  );
}

function approximation(before: string, after: string): Token["approximate"] {
  if (/(?:约|近|大约)$/u.test(before) || after.startsWith("左右")) {
    return "about";
  }
  return /(?:逾|超过|超|过|至少)$/u.test(before) || /^(?:余|多|以上)/u.test(after) ? "at-least" : null;
}

function readWords(text: string, written: string, start: number): Token[] {
  const value = numberInWords(written);
  const behind = start + written.length;
  const [more = ""] = /^[余多]/u.exec(text.slice(behind)) ?? [];
  const [unit = ""] = UNIT.exec(text.slice(behind + more.length, behind + more.length + 4)) ?? [];
  const end = behind + more.length + unit.length;
  const before = text.slice(Math.max(0, start - 2), start);
  const approximate = approximation(before, more === "" ? text.slice(end, end + 2) : more);
  const plain = { decimals: 0, scale: 1, percent: false, inWords: true };
  return value === null ? [] : [{ start, end, value: new Big(value), unit, approximate, ...plain }];
}

/** `43/90个`, `607/270（224.81%）`: what was done of what is agreed, and no date. */
function isFraction(text: string, start: number, end: number): boolean {
  const from = start - (/[\d,]*\/?$/u.exec(text.slice(0, start))?.[0].length ?? 0);
  const to = end + (/^\/?[\d,]*/u.exec(text.slice(end))?.[0].length ?? 0);
  const written = /^(\d[\d,]*)\/(\d[\d,]*)$/u.exec(text.slice(from, to));
  const isDate = /^(?:19|20)\d\d$/u.test(written?.[1] ?? "");
  const behind = text.slice(to);
  const isOfUnit = behind.startsWith("(") || UNIT.test(behind);
  return (
    written !== null && !isDate && isOfUnit && !/[\d/.]$/u.test(text.slice(0, from)) && !/^[/.年月日]/u.test(behind)
  );
}

function readShares(text: string): Token[] {
  const common = { scale: 1, unit: "%", percent: true, inWords: true };
  const percents = [...text.matchAll(PERCENT_IN_WORDS)].flatMap((match): Token[] => {
    const value = numberInWords(match[1] ?? "");
    const [start, end] = [match.index, match.index + match[0].length];
    const approximate = approximation(text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2));
    return value === null ? [] : [{ ...common, start, end, value: new Big(value), decimals: 0, approximate }];
  });
  const tenths = [...text.matchAll(TENTHS)].map((match): Token => {
    const [start, end] = [match.index, match.index + match[0].length];
    const approximate = approximation(text.slice(Math.max(0, start - 2), start), text.slice(end, end + 2)) ?? "about";
    return {
      ...common,
      start,
      end,
      value: new Big(DIGITS.indexOf(match[1] ?? "")).times(10),
      decimals: 0,
      approximate,
    };
  });
  return [...percents, ...tenths];
}

/** `十二` → 12, `一百零五` → 105; null for what is no number, or is said carelessly: `一百二`. */
function numberInWords(written: string): number | null {
  const match =
    /^(?:([一二两三四五六七八九])千)?(?:[零〇]?([一二两三四五六七八九])百)?(?:[零〇]?([一二三四五六七八九])?(十))?([零〇]?)([一二两三四五六七八九])?$/u.exec(
      written,
    );
  if (!match || written === "") {
    return null;
  }
  const [, thousands, hundreds, tens, ten, zero, ones] = match;
  const isCareless = ones !== undefined && ten === undefined && zero === "" && (hundreds ?? thousands) !== undefined;
  const ofTen = ten === undefined ? 0 : tens === undefined ? 1 : digit(tens);
  return isCareless ? null : digit(thousands) * 1000 + digit(hundreds) * 100 + ofTen * 10 + digit(ones);
}

function digit(word: string | undefined): number {
  return word === undefined ? 0 : DIGITS.indexOf(word.replace("两", "二"));
}

/** Whether a written quantity is the one that the workbook has, at the precision it is written with. */
export function says({ value, decimals, scale, approximate }: Token, known: Big): boolean {
  const exact = known.div(scale);
  if (approximate === "at-least") {
    return exact.gte(value);
  }
  if (approximate === "about") {
    return exact.minus(value).abs().lte(value.abs().times("0.1"));
  }
  return exact.round(scale === 1 && known.mod(1).eq(0) ? 10 : decimals, Big.roundHalfUp).eq(value);
}

/** Whether a written percentage is a ratio, at the precision it is written with. */
export function saysRatio(token: Token, ratio: Big): boolean {
  if (token.approximate !== null) {
    return says(token, ratio.times(100));
  }
  return ratio.times(100).round(token.decimals, Big.roundHalfUp).eq(token.value);
}
