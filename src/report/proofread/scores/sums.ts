import Big from "big.js";
import { PARTIES } from "../../../evaluation/scores";
import { subject } from "../claim";
import { compare, type Draft, type Known, type Span } from "../compare";

/** Reads the sums that are written out: `20.00+8.70+13.00+47.23=88.93`. */
export function readSums(text: string): { drafts: Draft[]; ranges: Span[]; totals: Big[] } {
  const totals: Big[] = [];
  const drafts: Draft[] = [];
  const ranges: Span[] = [];
  for (const match of text.matchAll(
    /\d+(?:\.\d+)?\p{Script=Han}{0,3}(?:\+\p{Script=Han}{0,12}\d+(?:\.\d+)?\p{Script=Han}{0,3})+=(\d+(?:\.\d+)?)/gu,
  )) {
    const [terms = "", result = ""] = match[0].split("=");
    const numbers = terms.match(/\d+(?:\.\d+)?/gu) ?? [];
    const sum = numbers.reduce((total, number) => total.plus(number), new Big(0));
    const end = match.index + match[0].length;
    const value = new Big(result);
    const token = {
      start: end - result.length,
      end,
      value,
      decimals: 10,
      scale: 1,
      unit: "",
      percent: false,
      approximate: null,
      inWords: false,
    };
    const known: Known = { subject: subject("sum"), value: sum, unit: "number", at: null };
    const draft = compare(token, { start: match.index, end }, [known], true);
    drafts.push(...(draft ? [draft] : []));
    ranges.push({ start: match.index, end });
    totals.push(...(numbers.length === PARTIES.length ? [value] : []));
  }
  return { drafts, ranges, totals };
}
