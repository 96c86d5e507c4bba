import Big from "big.js";
import { subject } from "./claim";
import { compare, type Draft } from "./compare";
import type { Reading } from "./percentages";
import type { Sentence } from "./phrases";

const TOTAL = /([两二三四五六七八])[项者](?:服务|指标)?(?:合计|共计|总计|累计|共)(?:完成|开展|服务)?(?:为|达)?$/u;
const COUNTS = "零一二三四五六七八";

/** Reads `电访 1469 次、探访 732 次，两项共计 2201 次`: the sum of what is said before it. */
export function readTotals({ paragraph }: Sentence, readings: readonly Reading[]): Draft[] {
  return readings.flatMap(({ token }, index) => {
    const previous = readings[index - 1];
    const words = TOTAL.exec(paragraph.text.slice(previous?.token.end ?? token.start, token.start));
    const count = COUNTS.indexOf((words?.[1] ?? "").replace("两", "二"));
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

/** What was done of the one quantity that a figure is about. */
function soleOf({ quantities, token }: Reading): Big | null {
  const hit = quantities.find(({ completed }) => completed?.eq(token.value));
  const [sole, ...others] = hit ? [hit] : quantities;
  return others.length === 0 ? (sole?.completed ?? null) : null;
}
