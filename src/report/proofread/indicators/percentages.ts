import type { Aspect } from "../claim";
import { compare, type Draft, sideOf, type Span } from "../compare";
import type { Token } from "../text/figures";
import type { Quantity } from "../words/knowledge";
import type { Sentence } from "../text/phrases";
import { saysNothing } from "../words/plain-words";

/** What a quantity of a sentence was found to be about; no quantities where nothing was found. */
export interface Reading {
  readonly token: Token;
  readonly quantities: readonly Quantity[];
  readonly aspect: Aspect | null;
  readonly sure: boolean;
  readonly span: Span;
  /** Whether the words around it name the indicator. */
  readonly named?: boolean;
  /** Whether it is of another time or somebody else's, and so the share of nothing before it. */
  readonly isApart?: boolean;
  /** Whether the name may be that of more than the indicator. */
  readonly bare?: boolean;
  /** Whether its words may be a part of the indicator's name. */
  readonly part?: boolean;
  /** The words before it. */
  readonly words?: string;
}

const SHARE = /完成|实现程度|达到|达|占|率|比|为|分别|依次|%|^的?$/u;
const OTHER_RATE =
  /满意|知晓|覆盖|持证|增长|提升|上升|下降|同比|环比|稳岗|到岗|参与率|回应率|及时率|合格率|权重|分值|占比|人户/u;
const BETWEEN = /^(?:[，,、和及与;\s]|以及|分别为?|依次为?|达到?|为)*$/u;

/** `三项指标的完成率依次是 50%、60%、70%`: about the sentence before. */
const OF_BEFORE =
  /^(?:上述|以上|前述|这|该)?([两二三四五六七八九十\d])(?:项|者|类)(?:服务|协议|工作)?(?:指标|任务|服务|活动|工作|数据)?的?(?:实际)?(?:完成率|完成比例|完成百分比|完成(?:了)?(?:协议|指标|年度)\p{Script=Han}*)/u;
const COUNTS = "一二三四五六七八九十";

/** The figures of the sentence before that a sentence of nothing but percentages gives the shares of. */
function waitingFrom(
  { paragraph, start, end }: Sentence,
  own: readonly Reading[],
  before: readonly Reading[],
): Reading[] {
  const counted = OF_BEFORE.exec(paragraph.text.slice(start, end))?.[1]?.replace("两", "二");
  const count = counted === undefined ? 0 : COUNTS.indexOf(counted) + 1 || Number(counted);
  const figures = before.filter(({ token, quantities }) => !token.percent && quantities.length > 0);
  const isOfAll = own.every(({ token }) => token.percent) && figures.length === count && own.length === count;
  return isOfAll ? figures : [];
}

/**
 * Pairs the percentages of a sentence with the figures before them, in order where there are several.
 * @param before what the sentence before was found to be about
 */
export function pairPercentages(sentence: Sentence, readings: readonly Reading[], before: readonly Reading[]): Draft[] {
  const { paragraph } = sentence;
  const drafts: Draft[] = [];
  let waiting = waitingFrom(sentence, readings, before);
  if (waiting.length > 0) {
    return pair(readings, waiting);
  }
  for (let index = 0; index < readings.length; index += 1) {
    const reading = readings[index];
    if (!reading) {
      continue;
    }
    const previous = readings[index - 1];
    const gap = previous ? paragraph.text.slice(previous.token.end, reading.token.start) : "";
    if (gap.includes(";") && !reading.token.percent) {
      waiting = [];
    }
    if (!reading.token.percent) {
      waiting.push(reading);
      continue;
    }
    const list = listFrom(readings, index, paragraph.text);
    if (reading.named !== true && isShare(reading) && !isFar(gap)) {
      drafts.push(...pair(list, waiting));
      waiting = paragraph.text.charAt(reading.token.start - 1) === "(" ? waiting.slice(0, -1) : [];
    }
    index += list.length - 1;
  }
  return drafts;
}

/** `督导 12 次；参访一次都没有，完成率 0%`: a figure is not told, and the percentage is its. */
function isFar(gap: string): boolean {
  return gap.includes(";") && !saysNothing(gap.replace(/[;，,]/gu, ""));
}

function isShare({ words = "", token, isApart = false }: Reading): boolean {
  return (
    !isApart &&
    (SHARE.test(words) || token.unit === "倍") &&
    !OTHER_RATE.test(words) &&
    saysNothing(words.replace(/占/gu, ""))
  );
}

/** A percentage and those that follow it with nothing but commas in between. */
function listFrom(readings: readonly Reading[], first: number, text: string): Reading[] {
  const list: Reading[] = [];
  for (const reading of readings.slice(first)) {
    const previous = list.at(-1);
    if (!reading.token.percent || (previous && !BETWEEN.test(text.slice(previous.token.end, reading.token.start)))) {
      break;
    }
    list.push(reading);
  }
  return list;
}

function pair(percentages: readonly Reading[], waiting: readonly Reading[]): Draft[] {
  const count = percentages.length;
  const done = waiting.filter(({ aspect, quantities }) => aspect === "completed" && quantities.length > 0);
  if (count === 1) {
    const last = waiting.at(-1);
    const target = last && last.quantities.length > 0 ? last : done.at(-1);
    return target ? draftOf(percentages[0], target, target === last || isOfSole(percentages[0], done), done) : [];
  }
  const exact = waiting.length === count ? waiting : done.length >= count ? done.slice(-count) : [];
  const sure = waiting.length === count || done.length === count;
  return exact.flatMap((target, index) => draftOf(percentages[index], target, sure, []));
}

/** `长者活动 15 场，参加长者 482 人次，完成率 62.50%`: only one of the figures before it can be completed. */
function isOfSole(percentage: Reading | undefined, done: readonly Reading[]): boolean {
  return done.length === 1 && /完成率|完成百分比|完成比例/u.test(percentage?.words ?? "");
}

function draftOf(percentage: Reading | undefined, target: Reading, sure: boolean, others: readonly Reading[]): Draft[] {
  if (!percentage) {
    return [];
  }
  const value = target.token.value;
  const hit = target.quantities.filter(({ completed, required }) => completed?.eq(value) || required?.eq(value));
  const chosen = hit.length > 0 ? hit : target.quantities;
  const known = [...chosen, ...others.filter((other) => other !== target).flatMap(({ quantities }) => quantities)];
  const ratios = known.flatMap((quantity) => sideOf(quantity, "percentage"));
  const draft = compare(percentage.token, percentage.token, ratios, sure && target.sure);
  return draft ? [{ ...draft, start: percentage.token.start, end: percentage.token.end }] : [];
}
