import { compare, type Draft, type Known, sideOf, type Span } from "../compare";
import { findTokens, type Token } from "../text/figures";
import type { Quantity } from "../words/knowledge";
import type { Paragraph } from "../text/sections";
import { fitting, measureWord, quantitiesIn } from "../words/selection";
import type { Namer } from "../words/subjects";

const CELL_BREAK = /[|\t ]+/u;
const FIGURE = /^\d[\d,]*(?:\.\d+)?%?[个节次人户场份名支]{0,2}$/u;
const LONGEST_ROW = 6;

interface Row {
  readonly label: string;
  readonly scope: Paragraph["scope"];
  readonly tokens: readonly Token[];
  readonly span: Span;
}

/**
 * Reads rows of a table: a name with what is agreed, what was done and the percentage, on one line or a line each.
 * A row is only believed to be one where at least one figure agrees.
 */
export function readRows(paragraphs: readonly Paragraph[], namer: Namer): { drafts: Draft[]; ranges: Span[] } {
  const drafts: Draft[] = [];
  const ranges: Span[] = [];
  for (const row of rowsOf(paragraphs)) {
    const named = namer.before(row.label, "");
    const word = measureWord(row.label);
    const unit = row.tokens.find((token) => token.unit !== "" && !token.percent) ?? null;
    const quantities = named?.sure === true ? fitting(quantitiesIn(named.families, row.scope), unit, word) : [];
    const best = quantities
      .map((quantity) => readRow(row, quantity))
      .sort((one, other) => agreeing(other) - agreeing(one))[0];
    if (best && agreeing(best) > 0) {
      drafts.push(...best);
    }
    ranges.push(...(named ? [row.span] : []));
  }
  return { drafts, ranges };
}

function agreeing(drafts: readonly Draft[]): number {
  return drafts.filter(({ verdict }) => verdict === "confirmed").length;
}

function readRow({ tokens }: Row, quantity: Quantity): Draft[] {
  const numbers = tokens.filter(({ percent }) => !percent);
  const sides = (order: readonly ("required" | "completed")[]): Draft[] =>
    numbers.flatMap((token, index) => check(token, sideOf(quantity, order[index] ?? "completed")));
  const [forth, back] = [sides(["required", "completed"]), sides(["completed", "required"])];
  const percentages = tokens
    .filter(({ percent }) => percent)
    .flatMap((token) => check(token, sideOf(quantity, "percentage")));
  const first = numbers.length === 1 ? sides(["completed"]) : agreeing(back) > agreeing(forth) ? back : forth;
  return [...first, ...percentages];
}

function check(token: Token, known: readonly Known[]): Draft[] {
  const draft = compare(token, token, known, true);
  return draft ? [draft] : [];
}

function rowsOf(paragraphs: readonly Paragraph[]): Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < paragraphs.length; index += 1) {
    const paragraph = paragraphs[index];
    const followers: Paragraph[] = [];
    while (paragraphs[index + 1] && FIGURE.test(paragraphs[index + 1]?.text ?? "")) {
      followers.push(...paragraphs.slice(index + 1, index + 2));
      index += 1;
    }
    const row = paragraph && (followers.length > 0 ? fromLines(paragraph, followers) : fromLine(paragraph));
    if (row) {
      rows.push(row);
    }
  }
  return rows;
}

function fromLines(label: Paragraph, figures: readonly Paragraph[]): Row | null {
  const tokens = figures.flatMap(({ text, start }) =>
    shifted(
      findTokens(text, () => false),
      start,
    ),
  );
  const last = figures.at(-1);
  const span = { start: label.start, end: last ? last.start + last.text.length : label.start };
  return isRow(tokens, label.text) ? { label: label.text, scope: label.scope, tokens, span } : null;
}

function fromLine({ text, start, scope }: Paragraph): Row | null {
  const match =
    /^\|?(?:\d{1,2}[|.、 ]?)?([^\d|]{2,30}?)[|:]?((?:[| ]*\d[\d,]*(?:\.\d+)?%?[个节次人户场份名支]{0,2}\|?){2,3})\|?$/u.exec(
      text,
    );
  const [, label = "", figures = ""] = match ?? [];
  if (
    !match ||
    /[，。；;、]/u.test(label) ||
    figures.split(CELL_BREAK).filter((cell) => cell !== "").length > LONGEST_ROW
  ) {
    return null;
  }
  const from = text.indexOf(figures, label.length);
  const tokens = shifted(
    findTokens(text, (index) => index < from),
    start,
  );
  return isRow(tokens, label) ? { label, scope, tokens, span: { start, end: start + text.length } } : null;
}

function isRow(tokens: readonly Token[], label: string): boolean {
  const numbers = tokens.filter(({ percent }) => !percent).length;
  return label.length <= 40 && numbers >= 1 && numbers <= 2 && tokens.length >= 2 && tokens.length <= 3;
}

function shifted(tokens: readonly Token[], by: number): Token[] {
  return tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
}
