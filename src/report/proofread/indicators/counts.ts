import Big from "big.js";
import { type Aspect, subject } from "../claim";
import type { Draft } from "../compare";
import type { Scope } from "../words/districts";
import type { Family } from "../words/knowledge";
import type { Sentence } from "../text/phrases";
import { scopeAt } from "../text/sections";
import { quantitiesIn } from "../words/selection";

const NUMBER = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const COUNT = `${NUMBER}项(?:协议|服务)?(?:指标)?(?:已|均|尚|仍|还|提前|顺利|如期|按时)*`;
const MET = new RegExp(`${COUNT}(?:达到或超过|达到|达标|超额完成|完成(?!率)|按要求完成)`, "gu");
const MISSED = new RegExp(`${COUNT}(?:未达到|未达标|未完成|没有达到|没有完成|未能达到|未能完成|达不到)`, "gu");
const TOTAL = new RegExp(
  `${NUMBER}项(?:协议|服务|量化|考核|约定的?|合同)*指标|(?:指标|目标)(?:共|共有|合计|共计|总计|为|共分为\\d+[类大]+)+${NUMBER}项`,
  "u",
);
const PASSED = new RegExp(
  `${NUMBER}项(?:指标)?(?:的)?完成率(?:均|都|已)*(达到或超过|达到|超过|高于|不低于|低于|不足)(\\d+(?:\\.\\d+)?)%`,
  "gu",
);
const DIGITS = "零一二三四五六七八九";

interface Counted {
  readonly all: number;
  readonly met: number;
}

/** Reads how many indicators are met and how many are not: only where the report counts all of them as we do. */
export function readCounts(sentence: Sentence, families: readonly Family[]): Draft[] {
  const { paragraph, start, end } = sentence;
  const text = paragraph.text.slice(start, end);
  const total = TOTAL.exec(text);
  const all = numberOf(total?.[1] ?? total?.[2]);
  if (all === null) {
    return [];
  }
  const scope = scopeAt(paragraph, start, start);
  const district = scope.kind === "district" ? scope.label : null;
  const read = (match: RegExpMatchArray, aspect: Aspect, ways: readonly Counted[]): Draft[] => {
    const said = numberOf(match[1]);
    const known = ways.filter((way) => way.all === all).map(({ met }) => met);
    const [first] = known;
    const from = start + (match.index ?? 0);
    return said === null || said === all || first === undefined
      ? []
      : [
          {
            ...{ start: from, end: from + match[0].length, at: null, judgement: null },
            ...{ value: new Big(said), unit: "number", subject: subject(aspect, { district }) },
            workbook: new Big(known.includes(said) ? said : first),
            verdict: known.includes(said) ? "confirmed" : "contradicted",
          },
        ];
  };
  const matches = (words: RegExp): RegExpMatchArray[] => [...text.matchAll(words)];
  return [
    ...matches(MET).flatMap((match) => read(match, "metCount", waysOf(families, scope, isMet))),
    ...matches(MISSED).flatMap((match) =>
      read(
        match,
        "missedCount",
        waysOf(families, scope, (one) => !isMet(one)),
      ),
    ),
    ...matches(PASSED).flatMap((match) =>
      read(match, "passedCount", waysOf(families, scope, passes(match[2], match[3]))),
    ),
  ];
}

/** `9 项完成率超过 50%`. */
function passes(word = "", percent = "100"): (ratio: Big) => boolean {
  const bound = new Big(percent).div(100);
  switch (word) {
    case "超过":
    case "高于":
      return (ratio) => ratio.gt(bound);
    case "低于":
    case "不足":
      return (ratio) => ratio.lt(bound);
    default:
      return (ratio) => ratio.gte(bound);
  }
}

/** All indicators, and those that are as asked for: each quantity for itself, or the quantities of a name together. */
function waysOf(families: readonly Family[], scope: Scope, isAsked: (ratio: Big) => boolean): Counted[] {
  const named = families.map((family) => quantitiesIn([family], scope).flatMap(({ ratio }) => ratio ?? []));
  const names = named.filter((ratios) => ratios.length > 0);
  const single = names.flat();
  const isOfName = (ratios: readonly Big[]): boolean =>
    isMissing(isAsked) ? ratios.some((ratio) => isAsked(ratio)) : ratios.every((ratio) => isAsked(ratio));
  return [
    { all: single.length, met: single.filter((ratio) => isAsked(ratio)).length },
    { all: names.length, met: names.filter(isOfName).length },
  ];
}

/** Whether it is the low ratios that are asked for: a name misses where one of its quantities does. */
function isMissing(isAsked: (ratio: Big) => boolean): boolean {
  return isAsked(new Big(0));
}

function isMet(ratio: Big): boolean {
  return ratio.gte(1);
}

function numberOf(written: string | undefined): number | null {
  if (written === undefined) {
    return null;
  }
  const [, tens, ten, ones] = /^(?:([二三四五六七八九])?(十))?([一二两三四五六七八九])?$/u.exec(written) ?? [];
  if (/^\d+$/u.test(written)) {
    return Number(written);
  }
  const left = ten === undefined ? 0 : tens === undefined ? 10 : DIGITS.indexOf(tens) * 10;
  return left + (ones === undefined ? 0 : ones === "两" ? 2 : DIGITS.indexOf(ones));
}
