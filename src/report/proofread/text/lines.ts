/** A line of a report that is not blank. */
export interface Line {
  readonly content: string;
  /** In the report's own text. */
  readonly start: number;
  /** Counted in Chinese characters. */
  readonly width: number;
}

export function linesOf(source: string): Line[] {
  return [...source.matchAll(/[^\n\r\f\v\u2028\u2029]+/gu)].flatMap((match) => {
    const content = match[0];
    return content.trim() === "" ? [] : [{ content, start: match.index, width: widthOf(content.trim()) }];
  });
}

/** `- 12 -`, `3/15`, `第 3 页`: the foot of a page, which may stand in the middle of a sentence or of a table. */
export function isMarkedPageNumber({ content }: Line): boolean {
  return /^\s*(?:[-—–]\s*\d{1,3}\s*[-—–]|\d{1,3}\s*\/\s*\d{1,3}|第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?)\s*$/u.test(
    content,
  );
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += character <= "\u00ff" ? 0.5 : 1;
  }
  return width;
}
