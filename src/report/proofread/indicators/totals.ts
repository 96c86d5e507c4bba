import Big from "big.js";
import { subject } from "../claim";
import { compare, type Draft } from "../compare";
import type { Token } from "../text/figures";
import type { Reading } from "./percentages";
import type { Sentence } from "../text/phrases";

const TOTAL = /([两二三四五六七八])[项者](?:服务|指标)?(?:合计|共计|总计|累计|共)(?:完成|开展|服务)?(?:为|达)?$/u;
const COUNTS = "零一二三四五六七八";

/** Reads `电访 1469 次、探访 732 次，两项共计 2201 次`: the sum of what is said before it. */
export function readTotals({ paragraph }: Sentence, readings: readonly Reading[]): Draft[] {
  return readings.flatMap(({ token }, index) => {
    const previous = readings[index - 1];
    const words = TOTAL.exec(paragraph.text.slice(previous?.token.end ?? token.start, token.start));
    const count = COUNTS.indexOf((words?.[1] ?? "").replace("两", "二"));
    const isBare =
      words === null && BARE_TOTAL.test(paragraph.text.slice(previous?.token.end ?? token.start, token.start));
    if (isBare) {
      return ofAllBefore(paragraph.text, readings.slice(0, index), token);
    }
    const done = readings.slice(0, index).filter(({ aspect }) => aspect === "completed");
    const parts = done.slice(-count).map((reading) => ({ reading, known: soleOf(reading) }));
    if (!words || count < 2 || parts.length !== count || parts.some(({ known }) => known === null)) {
      return [];
    }
    const sum = parts.reduce((total, { known }) => total.plus(known ?? 0), new Big(0));
    // Where a part is wrong the sum may follow it: one slip is told once.
    const isRight = parts.every(({ reading, known }) => known?.eq(reading.token.value) === true);
    const draft = compare(token, token, [{ subject: subject("sum"), value: sum, unit: "number", at: null }], isRight);
    return draft ? [draft] : [];
  });
}

/** `大型活动 13 场，中小型活动 46 场，合计 59 场`: what it counts is not told, so it is never wrong. */
function ofAllBefore(text: string, before: readonly Reading[], token: Token): Draft[] {
  const last = before.at(-1);
  const from = last ? text.lastIndexOf(";", last.token.start) : 0;
  const parts = before.filter((reading) => reading.token.start > from && !reading.token.percent);
  const known = parts.map((reading) => soleOf(reading)).filter((value) => value !== null);
  const isOfOne = parts.every((reading) => reading.token.unit === token.unit && reading.aspect === "completed");
  if (parts.length < 2 || known.length !== parts.length || !isOfOne) {
    return [];
  }
  const sum = known.reduce((total, value) => total.plus(value), new Big(0));
  const draft = compare(token, token, [{ subject: subject("sum"), value: sum, unit: "number", at: null }], false);
  return draft ? [draft] : [];
}

const BARE_TOTAL = /^[，,](?:合计|共计|总计|合共)(?:完成|开展|服务)?(?:为|达)?$/u;

/** What was done of the one quantity that a figure is about. */
function soleOf({ quantities, token }: Reading): Big | null {
  const hit = quantities.find(({ completed }) => completed?.eq(token.value));
  const [sole, ...others] = hit ? [hit] : quantities;
  return others.length === 0 ? (sole?.completed ?? null) : null;
}
