import type { Evaluation } from "../../../evaluation/evaluation";
import { subject } from "../claim";
import type { Draft, Span } from "../compare";
import { isOfEarlier } from "../words/doubts";
import { figuredBefore, judgedQuantities, type Surroundings } from "./judged";
import { type Claimed, DEMANDING_WORDS, HEDGED, ITEMS, JUDGING_WORDS, PACE } from "./judgement-words";
import type { Quantity } from "../words/knowledge";
import type { Sentence } from "../text/phrases";
import { saysNothing } from "../words/plain-words";
import { scopeAt } from "../text/sections";
import type { Namer } from "../words/subjects";

interface Reader extends Surroundings {
  readonly evaluation: Evaluation;
}

/** Words that judge the indicators of their scope: 超额完成, 均达标, 达不到要求. */
export function readJudgements(
  sentence: Sentence,
  evaluation: Evaluation,
  namer: Namer,
  found: readonly Draft[],
): Draft[] {
  const { paragraph, start, end } = sentence;
  const text = paragraph.text.slice(start, end);
  const taken: Span[] = [];
  const isTaken = (span: Span): boolean => taken.some((other) => overlap(other, span));
  const reader = { sentence, evaluation, namer, found };
  const drafts = JUDGING_WORDS.flatMap(([claimed, words]) =>
    [...text.matchAll(words)].flatMap((match) => {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (isTaken(span)) {
        return [];
      }
      taken.push(span);
      const draft = judge(reader, claimed, span);
      return draft ? [draft] : [];
    }),
  );
  return [...drafts, ...readStability(reader, (span) => drafts.some((draft) => overlap(draft, span)))];
}

/** `稳岗率 75%，达到不低于 80% 的要求`: the demand has a figure, and may stand a clause away from the rate. */
function readStability(reader: Reader, isTaken: (span: Span) => boolean): Draft[] {
  const { sentence } = reader;
  const text = sentence.paragraph.text.slice(sentence.start, sentence.end);
  return DEMANDING_WORDS.flatMap(([claimed, words]) =>
    [...text.matchAll(words)].flatMap((match) => {
      const rates = text.slice(0, match.index + match[0].length).match(/\p{Script=Han}{2}率/gu) ?? [];
      const span = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      };
      const isOurs = rates.length > 0 && rates.every((rate) => rate === "稳岗率");
      const draft = isOurs && !isTaken(span) ? judgeStability(reader, claimed, span, match[0]) : null;
      return draft ? [draft] : [];
    }),
  );
}

function judge(reader: Reader, claimed: Claimed, word: { start: number; end: number }): Draft | null {
  const { paragraph, start, end } = reader.sentence;
  const { text } = paragraph;
  const clauseStart = Math.max(start, lastOf(withoutBrackets(text), /[，,;。:(]/gu, word.start) + 1);
  const clauseEnd = text.slice(word.end, end).search(/[，,;。)]/u);
  const clause = text.slice(clauseStart, clauseEnd < 0 ? end : word.end + clauseEnd);
  const before = text.slice(clauseStart, word.start).replace(/\([^()]*\)/gu, "");
  if (/稳岗率/u.test(clause)) {
    return judgeStability(reader, claimed, word, clause);
  }
  const scope = scopeAt(paragraph, word.start, start);
  const figured = figuredBefore(reader, before, word);
  if (figured.length === 0 && isOfStability(reader, before, word)) {
    return judgeStability(reader, claimed, word, clause);
  }
  if (figured.length === 0 && isOfUnknown(reader, before, word)) {
    return null;
  }
  const isHedged = figured.length === 0 && (HEDGED.test(before) || ITEMS.test(before));
  if (
    isHedged ||
    isOfEarlier(text.slice(start, word.start)) ||
    /^(?:的|后|前|时|之|度|与否)/u.test(text.slice(word.end)) ||
    /\d/u.test(reader.namer.blot(withoutBrackets(clause)))
  ) {
    return null;
  }
  const after = clause.slice(word.end - clauseStart);
  const quantities = judgedQuantities(reader, { text: clause, before, after }, scope, figured);
  const applicable = quantities.filter(({ ratio }) => ratio !== null);
  if (applicable.length === 0 || PACE.test(clause)) {
    return null;
  }
  const district = scope.kind === "district" ? scope.label : null;
  return {
    ...{ start: extendStart(text, clauseStart, word.start), end: word.end, value: null, unit: "text", workbook: null },
    subject: subject("judgement", { district, indicator: soleName(applicable) }),
    ...verdictOn(applicable, claimed, reader.evaluation),
  };
}

/** `满意度 98%，达到目标`: the last figure before words that name nothing is one that nobody knows. */
function isOfUnknown({ sentence, found }: Reader, before: string, word: Span): boolean {
  const last = sentence.tokens.filter(({ start }) => start < word.start).at(-1);
  const isKnown = found.some(({ start, end }) => last !== undefined && last.start >= start && last.end <= end);
  const isNear = last !== undefined && !/[;:]/u.test(sentence.paragraph.text.slice(last.end, word.start));
  return isNear && last.percent && !isKnown && saysNothing(before) && !OBJECTS.test(before);
}

/** `各项指标达到要求` is about all, whatever stands before. */
const OBJECTS = /指标|任务/u;

/** `稳岗率 85%，达到绩效目标`: the last figure before words that name nothing is the rate. */
function isOfStability({ sentence, found }: Reader, before: string, word: Span): boolean {
  const last = sentence.tokens.filter(({ start }) => start < word.start).at(-1);
  const rate = found.find(({ subject: { aspect } }) => aspect === "stability");
  const isLast = last !== undefined && rate !== undefined && last.start >= rate.start && last.end <= rate.end;
  return isLast && !sentence.paragraph.text.slice(last.end, word.start).includes(";") && saysNothing(before);
}

/** Holds what is claimed of indicators against their ratios; the one that shows it best is told. */
function verdictOn(
  quantities: readonly Quantity[],
  claimed: Claimed,
  evaluation: Evaluation,
): Pick<Draft, "at" | "verdict" | "judgement"> {
  const isWrong = wrongness(claimed, evaluation);
  const wrong = claimed === "missed" ? whollyWrong(quantities, isWrong) : quantities.filter(isWrong);
  const contradicted =
    claimed === "exceeded" && wrong.length === 0 ? quantities.every(({ ratio }) => ratio?.eq(1)) : wrong.length > 0;
  const [worst] = [...(wrong.length > 0 ? wrong : quantities)].sort(
    (one, other) => (claimed === "missed" ? -1 : 1) * (one.ratio?.cmp(other.ratio ?? 0) ?? 0),
  );
  return {
    at: worst?.cells?.percentage ?? null,
    verdict: contradicted ? "contradicted" : "confirmed",
    judgement: {
      ...{ claimed, wrong: wrong.length, all: quantities.length },
      example: worst?.ratio ? { name: nameOf(worst), ratio: worst.ratio } : null,
    },
  };
}

/** An indicator is missed when one of its measures is. */
function whollyWrong(quantities: readonly Quantity[], isWrong: (quantity: Quantity) => boolean): Quantity[] {
  const isOf = (one: Quantity, other: Quantity): boolean =>
    one.family === other.family && one.district === other.district;
  return quantities.filter((quantity) => quantities.filter((other) => isOf(quantity, other)).every(isWrong));
}

function wrongness(claimed: Claimed, { policy }: Evaluation): (quantity: Quantity) => boolean {
  return ({ ratio }) => ratio !== null && (claimed === "missed" ? ratio.gte(policy.target) : ratio.lt(policy.target));
}

function judgeStability(
  { evaluation, found }: Reader,
  claimed: Claimed,
  word: { start: number; end: number },
  clause: string,
): Draft | null {
  const stability = evaluation.attendance?.stability;
  const isDoubtful =
    HEDGED.test(clause.replace(/不低于|不少于/gu, "")) || found.some((draft) => draft.verdict === "contradicted");
  if (!stability || isDoubtful) {
    return null;
  }
  const { requiredStability } = evaluation.policy;
  const isMet = claimed === "exceeded" ? stability.gt(requiredStability) : stability.gte(requiredStability);
  const holds = claimed === "missed" ? !isMet : isMet;
  return {
    ...{ ...word, value: null, unit: "ratio", subject: subject("stability"), workbook: stability },
    ...{ at: evaluation.attendance.attendance.stability?.at ?? null, verdict: holds ? "confirmed" : "contradicted" },
    judgement: { claimed, wrong: holds ? 0 : 1, all: 1, example: null },
  };
}

/** `服务指标` before `超额完成` belongs to what is quoted. */
function extendStart(text: string, clauseStart: number, start: number): number {
  const head = /(?:各项|所有)?(?:服务|协议)?(?:指标|任务)(?:要求)?$/u.exec(text.slice(clauseStart, start));
  return head ? clauseStart + head.index : start;
}

function nameOf({ family, measure }: Quantity): string {
  return measure === "" ? family.name : `${family.name} ${measure}`;
}

function soleName(quantities: readonly Quantity[]): string | null {
  const names = new Set(quantities.map(({ family }) => family.name));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** The same text with nothing in its closed brackets, as long as before. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (remark) => "＿".repeat(remark.length));
}

function lastOf(text: string, signs: RegExp, before: number): number {
  return [...text.slice(0, before).matchAll(signs)].at(-1)?.index ?? -1;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
