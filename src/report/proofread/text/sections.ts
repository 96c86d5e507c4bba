import { type Districts, type Mention, type Scope, scopeOfHeading, STATION } from "../words/districts";

/** A paragraph, with what the headings over it say. Places are those of the condensed text. */
export interface Paragraph {
  readonly start: number;
  readonly text: string;
  readonly scope: Scope;
  readonly isHeading: boolean;
  /** The headings over it, from the general to the particular, and its own first words. */
  readonly headings: readonly string[];
  /** The line without a number or a figure that stands over it as a heading, "" where there is none. */
  readonly title: string;
  readonly mentions: readonly Mention[];
}

interface Level {
  readonly kind: string;
  readonly heading: string;
  readonly scope: Scope | null;
}

const LEVELS: readonly (readonly [kind: string, mark: RegExp])[] = [
  ["chapter", /^第[一二三四五六七八九十]+[章节部分]+/u],
  ["numeral", /^[一二三四五六七八九十]+、/u],
  ["bracketed numeral", /^\([一二三四五六七八九十]+\)/u],
  ["decimal", /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?=\p{Script=Han})/u],
  ["number", /^\d{1,2}[.、](?!\d)/u],
  ["bracketed number", /^\(?\d{1,2}\)/u],
  ["circled number", /^[①-⑳]/u],
];
const LONGEST_HEADING = 32;

/** Cuts a condensed text into paragraphs, each with the scope that its headings give it. */
export function paragraphsOf(text: string, districts: Districts): Paragraph[] {
  let stack: Level[] = [];
  const paragraphs: Paragraph[] = [];
  let title = "";
  for (const { content, start } of linesOf(text)) {
    const kind = levelOf(content);
    const isHeading = content.length <= LONGEST_HEADING && !/[。;,，]|\d{2}/u.test(content);
    const own = isHeading ? scopeOfHeading(content, districts) : null;
    if (kind !== null) {
      const index = stack.findIndex((level) => level.kind === kind);
      stack = [...(index < 0 ? stack : stack.slice(0, index)), { kind, heading: headOf(content), scope: own }];
    } else if (isHeading && own !== null) {
      stack = [...stack.filter((level) => level.kind !== "bare"), { kind: "bare", heading: content, scope: own }];
    }
    const scope = stack.findLast((level) => level.scope !== null)?.scope ?? STATION;
    const headings = stack.map(({ heading }) => heading);
    title = isHeading && !/[\d:]/u.test(content) ? (kind === null ? content : "") : title;
    paragraphs.push({ start, text: content, scope, isHeading, headings, title, mentions: districts.find(content) });
  }
  return paragraphs;
}

function linesOf(text: string): { content: string; start: number }[] {
  let start = 0;
  return text.split("\n").map((content) => {
    const line = { content, start };
    start += content.length + 1;
    return line;
  });
}

function levelOf(content: string): string | null {
  const marks = /^#+/u.exec(content)?.[0];
  return marks ?? LEVELS.find(([, mark]) => mark.test(content))?.[0] ?? null;
}

/** A heading's text, or the first words of a numbered paragraph. */
function headOf(content: string): string {
  return content.split(/[。;,，]/u)[0] ?? content;
}

/** The part of the station that a place in a paragraph is about: the last one named in its sentence, or at its beginning. */
export function scopeAt(paragraph: Paragraph, place: number, sentenceStart: number): Scope {
  const before = paragraph.mentions.filter(({ end }) => end <= place && !isOfListBefore(paragraph, end, place));
  const inSentence = before.filter(({ start }) => start >= sentenceStart);
  const nearest = inSentence.at(-1);
  if (nearest) {
    return isList(paragraph.text, inSentence) ? { kind: "unknown" } : nearest.scope;
  }
  const [lead] = before;
  return lead && lead.start <= LEAD && !paragraph.isHeading ? lead.scope : paragraph.scope;
}

/** `大型活动 4 场，其中片区1 1 场、片区2 3 场；中小型活动 12 场`: what is behind such a list is not of its last district. */
function isOfListBefore({ text }: Paragraph, mention: number, place: number): boolean {
  const end = text.indexOf(";", mention);
  const start = text.lastIndexOf(";", mention) + 1;
  return (
    end >= 0 && end < place && text.slice(Math.max(start, text.lastIndexOf("。", mention)), mention).includes("其中")
  );
}

const LEAD = 8;

/** `第一、第二片区`, `片区1和片区2`: several at once are none of them. */
function isList(text: string, mentions: readonly Mention[]): boolean {
  const [last, previous] = [mentions.at(-1), mentions.at(-2)];
  if (!last) {
    return false;
  }
  const between = previous ? text.slice(previous.end, last.start) : "";
  return /^[、和与及]$/u.test(between) || /第[一二三四五六七八九十\d][、和与及]$/u.test(text.slice(0, last.start));
}
