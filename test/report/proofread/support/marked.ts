/** A stretch of a report with what is to be found there. */
export interface Mark {
  readonly verdict: "confirmed" | "contradicted";
  readonly start: number;
  readonly end: number;
}

export interface MarkedReport {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Takes the marks out of a report: `{+电访 5 次}` is right, `{-电访 6 次}` is wrong, and nothing else may be called wrong. */
export function parseMarked(source: string): MarkedReport {
  const marks: Mark[] = [];
  let text = "";
  for (const [, plain = "", sign, marked = ""] of source.matchAll(/([^{}]*)(?:\{([+-])([^{}]*)\})?/gu)) {
    text += plain;
    if (sign !== undefined) {
      const verdict = sign === "+" ? "confirmed" : "contradicted";
      marks.push({ verdict, start: text.length, end: text.length + marked.length });
    }
    text += marked;
  }
  return { text, marks };
}

/** A report as pdf-to-text gives it: lines broken at a width, blank lines between, a number under each page. */
export function asPages({ text, marks }: MarkedReport, { width, linesOfPage }: { width: number; linesOfPage: number }) {
  const places: number[] = [];
  let [output, column, lines, page] = ["", 0, 0, 0];
  const breakLine = (): void => {
    output += "\n\n";
    [column, lines] = [0, lines + 1];
  };
  for (const character of text) {
    const own = character <= "\u00ff" ? 0.5 : 1;
    if (column + own > width && !/[，。；、：）)\d.%\n]/u.test(character)) {
      breakLine();
      if (lines % linesOfPage === 0) {
        page += 1;
        output += `- ${page} -\n\n`;
      }
    }
    places.push(output.length);
    if (character === "\n") {
      breakLine();
    } else {
      output += character;
      column += own;
    }
  }
  const moved = marks.map(({ verdict, start, end }) => ({
    verdict,
    start: places[start] ?? output.length,
    end: (places[end - 1] ?? output.length) + 1,
  }));
  return { text: output, marks: moved };
}
