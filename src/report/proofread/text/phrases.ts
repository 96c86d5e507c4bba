import type { Token } from "./figures";
import type { Paragraph } from "./sections";
import { saysNothing } from "../words/plain-words";

/** A sentence of a paragraph. Places are those of the paragraph. */
export interface Sentence {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  /** The quantities in it, with their places in the paragraph. */
  readonly tokens: readonly Token[];
}

/** The words around a quantity, up to the next punctuation, quantity or bracket; what stands in brackets is left out. */
export interface Phrase {
  readonly before: string;
  readonly after: string;
  /** Where `before` begins in the paragraph. */
  readonly start: number;
  readonly inBrackets: boolean;
  /** What stands before the bracket that the quantity is in. */
  readonly outer: string;
  /** The clause before this one when it holds no quantity, else "". */
  readonly lead: string;
}

const BOUNDARY = /[，,、;。!?|\n]/u;
const CLAUSE_END = /[，,;。!?\n]/u;

/** `3.2 志愿者培育`, and not `3.2万元`. */
export const SECTION_MARK =
  /^\d{1,2}(?:\.\d{1,2}){1,2}(?=\p{Script=Han})(?!万|千|亿|元|分|小时|学时|公里|平方|个|名|人|倍|年|月|日|岁|亩|米)/u;

/** The number or the bullet of a paragraph is no part of its sentences. */
const MARK =
  /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.、)](?!\d)|\(\d{1,2}\)|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+、|[①-⑳]|[-*•●◆■▪◦])+/u;

/** Cuts a paragraph into sentences; each takes the quantities in it. */
export function sentencesOf(paragraph: Paragraph, tokens: readonly Token[]): Sentence[] {
  const { text } = paragraph;
  const [mark = ""] = MARK.exec(text) ?? SECTION_MARK.exec(text) ?? [];
  return [...text.matchAll(/[^。!?]+[。!?]?/gu)].map((match) => {
    const [start, end] = [Math.max(match.index, mark.length), match.index + match[0].length];
    return { paragraph, start, end, tokens: tokens.filter((token) => token.start >= start && token.start < end) };
  });
}

/** The words around one quantity of a sentence. */
export function phraseAround(sentence: Sentence, token: Token): Phrase {
  const index = sentence.tokens.indexOf(token);
  const { before, start, inBrackets } = scanBack(sentence, token.start);
  return {
    before,
    after: scanAhead(sentence, token.end, sentence.tokens[index + 1]?.start ?? sentence.end),
    start,
    inBrackets,
    outer: inBrackets ? scanBack(sentence, start - 1).before : "",
    lead: leadBefore(sentence, start),
  };
}

/** The words of a clause back from a place, to the quantity or punctuation before it. */
function scanBack(
  { paragraph, start, tokens }: Sentence,
  place: number,
): { before: string; start: number; inBrackets: boolean } {
  const { text } = paragraph;
  let kept = "";
  let index = place - 1;
  for (; index >= start; index -= 1) {
    const character = text.charAt(index);
    if (character === ")") {
      const open = text.lastIndexOf("(", index);
      if (open >= start) {
        index = open;
        continue;
      }
    }
    const inside = tokens.some((token) => token.start <= index && token.end > index);
    if (character === "(" || BOUNDARY.test(character) || inside) {
      return { before: kept, start: index + 1, inBrackets: character === "(" };
    }
    kept = character + kept;
  }
  return { before: kept, start: index + 1, inBrackets: false };
}

function scanAhead({ paragraph, end }: Sentence, place: number, next: number): string {
  const { text } = paragraph;
  // `服务对象 634 人: 电访 959 次` begins anew, `完成率 57.30%: 电访` does not.
  const ends = text.charAt(place - 1) === "%" ? /[()]/u : /[():]/u;
  let index = place;
  while (index < Math.min(end, next) && !BOUNDARY.test(text.charAt(index)) && !ends.test(text.charAt(index))) {
    index += 1;
  }
  return text.slice(place, index);
}

/** The nearest clause before a place that says something, when neither it nor one after it holds a quantity. */
function leadBefore({ paragraph, start, tokens }: Sentence, place: number): string {
  const { text } = paragraph;
  let end = place - 1;
  while (end > start) {
    let begin = end;
    while (begin > start && !CLAUSE_END.test(text.charAt(begin - 1))) {
      begin -= 1;
    }
    const from = begin;
    const inside = tokens.filter((token) => token.start >= from && token.start < place).at(-1);
    if (inside && text.charAt(inside.end) !== ":") {
      return "";
    }
    const clause = text.slice(inside ? inside.end + 1 : begin, end);
    if (!saysNothing(clause) || clause.endsWith("方面")) {
      return clause;
    }
    end = begin - 1;
  }
  return "";
}
