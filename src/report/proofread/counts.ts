import Big from "big.js";
import { type Aspect, subject } from "./claim";
import type { Draft } from "./compare";
import type { Family, Quantity } from "./knowledge";
import type { Sentence } from "./phrases";
import { scopeAt } from "./sections";
import { quantitiesIn } from "./selection";

const NUMBER = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const COUNT = `${NUMBER}项(?:协议|服务)?(?:指标)?(?:已|均|尚|仍|还)*`;
const MET = new RegExp(`${COUNT}(?:达到或超过|达到|达标|超额完成|完成|按要求完成)`, "gu");
const MISSED = new RegExp(`${COUNT}(?:未达到|未达标|未完成|没有达到|没有完成|未能达到|未能完成|达不到)`, "gu");
const TOTAL = new RegExp(`${NUMBER}项(?:协议|服务|量化|考核|约定的?|合同)*指标`, "u");
const DIGITS = "零一二三四五六七八九";

interface Counted {
  readonly all: number;
  readonly met: number;
}

/** Reads how many indicators are met and how many are not: only where the report counts all of them as we do. */
export function readCounts(sentence: Sentence, families: readonly Family[]): Draft[] {
  const { paragraph, start, end } = sentence;
  const text = paragraph.text.slice(start, end);
  const all = numberOf(TOTAL.exec(text)?.[1]);
  if (all === null) {
    return [];
  }
  const scope = scopeAt(paragraph, start, start);
  const ways = [byQuantity(families, scope), byName(families, scope)].filter((way) => way.all === all);
  const district = scope.kind === "district" ? scope.label : null;
  const read = (words: RegExp, aspect: Aspect, count: (way: Counted) => number): Draft[] =>
    [...text.matchAll(words)].flatMap((match) => {
      const said = numberOf(match[1]);
      const known = ways.map(count);
      const [first = 0] = known;
      const at = { start: start + match.index, end: start + match.index + match[0].length, at: null, judgement: null };
      return said === null || said === all || ways.length === 0
        ? []
        : [
            {
              ...{ ...at, value: new Big(said), unit: "number", subject: subject(aspect, { district }) },
              workbook: new Big(known.includes(said) ? said : first),
              verdict: known.includes(said) ? "confirmed" : "contradicted",
            },
          ];
    });
  return [...read(MET, "metCount", ({ met }) => met), ...read(MISSED, "missedCount", (way) => way.all - way.met)];
}

function byQuantity(families: readonly Family[], scope: Parameters<typeof quantitiesIn>[1]): Counted {
  const applicable = quantitiesIn(families, scope).filter(({ ratio }) => ratio !== null);
  return { all: applicable.length, met: applicable.filter(isMet).length };
}

function byName(families: readonly Family[], scope: Parameters<typeof quantitiesIn>[1]): Counted {
  const named = families
    .map((family) => quantitiesIn([family], scope).filter(({ ratio }) => ratio !== null))
    .filter((quantities) => quantities.length > 0);
  return { all: named.length, met: named.filter((quantities) => quantities.every(isMet)).length };
}

function isMet({ ratio }: Quantity): boolean {
  return ratio?.gte(1) === true;
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
