import { sideOf } from "../compare";
import type { Reading } from "./percentages";
import type { Sentence } from "../text/phrases";

/**
 * `骨干 30 人，尚差 10 人`: where the words are a part of a name only, a figure and what it lacks of what is agreed tell
 * together that the name is meant. One of the two that agrees speaks for the other.
 */
export function toldByDifferences(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, index) => {
    const [previous, next] = [readings[index - 1], readings[index + 1]];
    if (next && isDifferenceOf(next, reading)) {
      return ofFigure(reading, next);
    }
    const isTold = previous !== undefined && isDifferenceOf(reading, previous) && isKnown(previous);
    return isTold ? { ...reading, sure: true } : reading;
  });
}

function isDifferenceOf({ aspect, named, quantities }: Reading, { part, quantities: before }: Reading): boolean {
  const isDifference = aspect === "shortfall" || aspect === "surplus";
  return isDifference && part === true && named !== true && quantities.some((quantity) => before.includes(quantity));
}

function ofFigure(figure: Reading, difference: Reading): Reading {
  const { value } = figure.token;
  const isAgreed = figure.quantities.some(({ required }) => required?.eq(value));
  if (isAgreed && !figure.quantities.some(({ completed }) => completed?.eq(value))) {
    return { ...figure, aspect: "required" };
  }
  return figure.bare === true && agrees(difference) ? { ...figure, sure: true } : figure;
}

function isKnown({ token, quantities }: Reading): boolean {
  return quantities.some(({ completed, required }) => completed?.eq(token.value) || required?.eq(token.value));
}

function agrees({ token, quantities, aspect }: Reading): boolean {
  return quantities.some(
    (quantity) => aspect !== null && sideOf(quantity, aspect).some(({ value }) => value.eq(token.value)),
  );
}

/**
 * `志愿者骨干 20 人，完成协议量的 66.67%`: where nothing else of the name is told, the percentage says that it is the
 * agreed one.
 */
export function isOfAgreement(
  { token, bare, quantities }: Reading,
  readings: readonly Reading[],
  { paragraph, end }: Sentence,
): boolean {
  const behind = paragraph.text.slice(token.end, end).split(";")[0] ?? "";
  const families = new Set(quantities.map(({ family }) => family));
  const isAlone = readings.every(
    (other) => other.token === token || !other.quantities.some(({ family }) => families.has(family)),
  );
  return bare === true && isAlone && OF_SHARE.test(behind);
}

const OF_SHARE =
  /^[^%]*(?:完成率|完成(?:了)?(?:协议|指标|年度)|占(?:协议|指标|年度)|达(?:到)?(?:协议|指标|年度))[^%]*%/u;
