import type { Span } from "../compare";
import { isMarkedPageNumber, type Line, linesOf } from "./lines";

/**
 * A report's text as it is read: full-width digits and signs are plain ones, white space is left out (a blank stays
 * between two numbers), and only the line breaks that end a paragraph are kept.
 */
export interface ReportText {
  readonly source: string;
  readonly text: string;
  /** For each character of `text`, its place in `source`. */
  readonly offsets: readonly number[];
}

const KEPT = "，。；：、（）！？";
const PLAIN: Readonly<Record<string, string>> = { "；": ";", "：": ":", "（": "(", "）": ")", "！": "!", "？": "?" };
const SENTENCE_END = /[。；;:：!?！？”…]$/u;
const ENUMERATOR =
  /^(?:[-*•●◆■]\s*\S|#{1,6}\s|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}(?:[.．](?!\d)|[、)）])|\d{1,2}(?:[.．]\d{1,2}){1,2}\s+\p{Script=Han}|[①-⑳])/u;
const CHAPTER =
  /^(?:第[一二三四五六七八九十]+[部章](?:分)?|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十]+[)）])/u;
const BULLET = /^(?:[•●◆■▪◦]|[-*]\s)/u;
/** `3 探访 450次 732次 162.67%`: cells with blanks between them, two of them figures, the last one a figure. */
const TABLE_ROW =
  /^[^，。；：,;:]*\s\d[\d,]*(?:\.\d+)?%?[个节次人户场份名支]{0,2}\s+\d[\d,]*(?:\.\d+)?%?[个节次人户场份名支]{0,2}$/u;
const NARROWEST_PAGE = 20;
/** Lines longer than this were not broken by any margin: each is a paragraph. */
const WIDEST_PAGE = 56;
/** A line this much of the page's width was broken by the page's margin, and not by its writer. */
const FULL_LINE = 0.72;

/**
 * Puts a report into the form that the readers read, with the way back to its own offsets.
 * @param tables the parts of it that are read as tables, and so are left out
 */
export function condense(source: string, tables: readonly Span[] = []): ReportText {
  const isInTable = (line: Line): boolean => tables.some(({ start, end }) => line.start >= start && line.start < end);
  const all = linesOf(source).filter((line) => !isInTable(line));
  const page = pageWidth(all);
  const isHeader = runningHeaders(all);
  const lines = all.filter((line, index) => !isPageNumber(line, all[index - 1], page) && !isHeader(line));
  const output: string[] = [];
  const offsets: number[] = [];
  const put = (character: string, offset: number): void => {
    output.push(character);
    offsets.push(offset);
  };
  lines.forEach((line, index) => {
    const previous = lines[index - 1];
    const isApart = tables.some(({ start }) => previous && start >= previous.start && start < line.start);
    if (previous && (isApart || !isBrokenByMargin(previous, line, page))) {
      put("\n", line.start);
    }
    putLine(line, output, put);
  });
  return { source, text: output.join(""), offsets };
}

function putLine({ content, start }: Line, output: readonly string[], put: (character: string, at: number) => void) {
  for (let index = 0; index < content.length; index += 1) {
    const character = isThousands(content, index) ? "," : plain(content.charAt(index));
    if (character === " " || isEmphasis(content, index)) {
      continue;
    }
    const skipped = index > 0 ? isBlank(content.charAt(index - 1)) : true;
    if (skipped && /\d/u.test(character) && /[\d%.]/u.test(output.at(-1) ?? "")) {
      put(" ", start + index);
    }
    put(character, start + index);
  }
}

/** `**个案**` of Markdown. */
function isEmphasis(content: string, index: number): boolean {
  return content.charAt(index) === "*" && (content.charAt(index + 1) === "*" || content.charAt(index - 1) === "*");
}

/** `１，３３０` in full-width digits. */
function isThousands(content: string, index: number): boolean {
  return content.charAt(index) === "，" && /[０-９]，[０-９]{3}(?![０-９])/u.test(content.slice(index - 1, index + 5));
}

/** The width that most full lines have, counted in Chinese characters. */
function pageWidth(lines: readonly Line[]): number {
  const widths = lines.map(({ width }) => width).sort((one, other) => one - other);
  return Math.max(NARROWEST_PAGE, widths[Math.floor(widths.length * 0.9)] ?? 0);
}

function isBrokenByMargin(line: Line, next: Line, page: number): boolean {
  const [content, following] = [line.content.trim(), next.content.trim()];
  if (page > WIDEST_PAGE || line.width < page * FULL_LINE || content.startsWith("|")) {
    return false;
  }
  if (BULLET.test(following) || TABLE_ROW.test(content) || TABLE_ROW.test(following)) {
    return false;
  }
  const isHeading = next.width < page * FULL_LINE && !/[，。；,;]/u.test(following);
  if ((isHeading && CHAPTER.test(following)) || isNextItem(content, following)) {
    return false;
  }
  const isEnd = ENUMERATOR.test(following) || (isHeading && /[^:：]$/u.test(content));
  return !(SENTENCE_END.test(content) && isEnd);
}

/** `（一）…` and `（二）…` on the next line. */
function isNextItem(content: string, following: string): boolean {
  const [one, other] = [ITEM.exec(content)?.[1] ?? "", ITEM.exec(following)?.[1] ?? ""];
  const place = one === "" ? -1 : NUMERALS.indexOf(one);
  return place >= 0 && NUMERALS.indexOf(other) === place + 1 && other !== "";
}

const ITEM = /^[（(]([一二三四五六七八九十])[）)]/u;
const NUMERALS = "一二三四五六七八九十";

/** The line at the head or the foot of each page, which may stand in the middle of a sentence. */
function runningHeaders(lines: readonly Line[]): (line: Line) => boolean {
  const counts = new Map<string, number>();
  const keyOf = ({ content }: Line): string => content.replace(/[\s\d]/gu, "");
  for (const line of lines) {
    counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  }
  return (line) => (counts.get(keyOf(line)) ?? 0) >= FEWEST_PAGES && RUNNING_HEADER.test(keyOf(line));
}

const FEWEST_PAGES = 3;
const RUNNING_HEADER = /(?:评估报告|报告书|社工站|社工服务站|协会)(?:第页(?:共页)?)?$/u;

function isPageNumber(line: Line, previous: Line | undefined, page: number): boolean {
  const bare = /^\s*\d{1,3}\s*$/u.test(line.content);
  return isMarkedPageNumber(line) || (bare && previous !== undefined && previous.width >= page * FULL_LINE);
}

function plain(character: string): string {
  if (isBlank(character)) {
    return " ";
  }
  const kept = KEPT.includes(character);
  const code = character.charCodeAt(0);
  const isFullWidth = code >= 0xff01 && code <= 0xff5e && !kept;
  return PLAIN[character] ?? (isFullWidth ? String.fromCharCode(code - 0xfee0) : character);
}

function isBlank(character: string): boolean {
  return /[\s\u200b\ufeff]/u.test(character);
}
