import Big from "big.js";
import { UNITS } from "../../sheet/units";
import { alternatives } from "./vocabulary";

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
const IN_WORDS =
  /(?<![第每同某各任一二两三四五六七八九十百千万])[二两三四五六七八九十百]{1,5}(?=名|人次|人|位|个(?!片区|社工点|分站|站点|服务点|社区|方面|领域|季度|维度)|节|场|次|份|支|例|户)/gu;
const DIGITS = "零一二三四五六七八九";
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 千: 1000, 亿: 100_000_000 };
const LONGEST_QUANTITY = 7;

/** All quantities of a text but dates, times, numbers of clauses and telephones, and those inside a masked range. */
export function findTokens(text: string, isMasked: (index: number) => boolean): Token[] {
  const digits = [...text.matchAll(NUMBER)].flatMap((match) => readDigits(text, match[0], match.index));
  const words = [...text.matchAll(IN_WORDS)].flatMap((match) => readWords(text, match[0], match.index));
  return [...digits, ...words].filter(({ start }) => !isMasked(start)).sort((one, other) => one.start - other.start);
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
  const scale = SCALES[after.charAt(0)];
  const more = /^[余多]/u.exec(after.slice(scale ? 1 : 0))?.[0] ?? "";
  const unitStart = behind + (scale ? 1 : 0) + more.length;
  const [unit = ""] = UNIT.exec(text.slice(unitStart, unitStart + 4)) ?? [];
  const end = unitStart + unit.length;
  const behindUnit = text.slice(end, end + 2);
  const approximate = approximation(before, more === "" ? behindUnit : more);
  return [{ ...common, end, scale: scale ?? 1, unit, percent: false, approximate }];
}

function isNoQuantity(text: string, written: string, start: number, before: string, after: string): boolean {
  return (
    /[第A-Za-z〔[“"'#@_]$/u.test(before) ||
    /[\d.][-./:]$/u.test(before) ||
    /^(?:年|月(?!度)|日(?!常)|号|时(?!数|长)|点|[-./:]\d|[A-Za-z〕\]]|个月|个百分点|个(?:片区|社工点|分站|站点|服务点)|[”"])/u.test(
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
  const [unit = ""] = UNIT.exec(text.slice(behind, behind + 4)) ?? [];
  const plain = { decimals: 0, scale: 1, percent: false, approximate: null, inWords: true };
  return value === null ? [] : [{ start, end: behind + unit.length, value: new Big(value), unit, ...plain }];
}

/** `十二` → 12, `一百零五` is left to those who write digits. */
function numberInWords(written: string): number | null {
  const match = /^(?:([二三四五六七八九])?(十))?([一二两三四五六七八九])?$/u.exec(written);
  if (!match || written === "") {
    return null;
  }
  const tens = match[2] === undefined ? 0 : match[1] === undefined ? 1 : DIGITS.indexOf(match[1]);
  const ones = match[3] === undefined ? 0 : match[3] === "两" ? 2 : DIGITS.indexOf(match[3]);
  return tens * 10 + ones;
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
