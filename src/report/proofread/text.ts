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
const SENTENCE_END = /[。；;:：!?！？”]$/u;
const ENUMERATOR =
  /^(?:[-*•●◆■]\s*\S|#{1,6}\s|[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}(?:[.．](?!\d)|[、)）])|[①-⑳])/u;
const BULLET = /^(?:[•●◆■▪◦]|[-*]\s)/u;
/** `3 探访 450次 732次 162.67%`: cells with blanks between them, two of them figures, the last one a figure. */
const TABLE_ROW = /^[^，。；：,;:]*\s\d[\d,]*(?:\.\d+)?%?[个节次人户场份名支]{0,2}\s+\d[\d,]*(?:\.\d+)?%?[个节次人户场份名支]{0,2}$/u;
const NARROWEST_PAGE = 20;
/** Lines longer than this were not broken by any margin: each is a paragraph. */
const WIDEST_PAGE = 56;
/** A line this much of the page's width was broken by the page's margin, and not by its writer. */
const FULL_LINE = 0.72;

interface Line {
  readonly content: string;
  readonly start: number;
  readonly width: number;
}

/** Puts a report into the form that the readers read, with the way back to its own offsets. */
export function condense(source: string): ReportText {
  const lines = linesOf(source);
  const page = pageWidth(lines);
  const output: string[] = [];
  const offsets: number[] = [];
  const put = (character: string, offset: number): void => {
    output.push(character);
    offsets.push(offset);
  };
  lines.forEach((line, index) => {
    if (isPageNumber(line, lines[index - 1], page)) {
      return;
    }
    const previous = lines[index - 1];
    if (previous && !isBrokenByMargin(previous, line, page)) {
      put("\n", line.start);
    }
    putLine(line, output, put);
  });
  return { source, text: output.join(""), offsets };
}

function putLine({ content, start }: Line, output: readonly string[], put: (character: string, at: number) => void) {
  for (let index = 0; index < content.length; index += 1) {
    const character = isThousands(content, index) ? "," : plain(content.charAt(index));
    if (character === " ") {
      continue;
    }
    const skipped = index > 0 ? isBlank(content.charAt(index - 1)) : true;
    if (skipped && /\d/u.test(character) && /[\d%.]/u.test(output.at(-1) ?? "")) {
      put(" ", start + index);
    }
    put(character, start + index);
  }
}

/** `１，３３０` in full-width digits. */
function isThousands(content: string, index: number): boolean {
  return content.charAt(index) === "，" && /[０-９]，[０-９]{3}(?![０-９])/u.test(content.slice(index - 1, index + 5));
}

function linesOf(source: string): Line[] {
  return [...source.matchAll(/[^\n\r\f\v\u2028\u2029]+/gu)].flatMap((match) => {
    const content = match[0];
    return content.trim() === "" ? [] : [{ content, start: match.index, width: widthOf(content.trim()) }];
  });
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
  return !(SENTENCE_END.test(content) && (isHeading || ENUMERATOR.test(following)));
}

function isPageNumber({ content }: Line, previous: Line | undefined, page: number): boolean {
  const lone = /^\s*(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?)\s*$/u.test(content);
  const bare = /^\s*\d{1,3}\s*$/u.test(content);
  return lone || (bare && previous !== undefined && previous.width >= page * FULL_LINE);
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += character <= "\u00ff" ? 0.5 : 1;
  }
  return width;
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
