import type { Random } from "../random";

/** A figure of a report: where it stands, and what it says. */
export interface WrittenFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it is about, for failure messages. */
  readonly about: string;
}

/** A piece of a report: plain words, or a figure that the workbook knows. */
export type Piece = string | { readonly figure: string; readonly about: string };

/** A figure that the workbook knows. */
export function figure(text: string, about: string): Piece {
  return { figure: text, about };
}

export interface Report {
  readonly text: string;
  readonly figures: readonly WrittenFigure[];
}

/** Puts paragraphs together as word processors or pdf-to-text leave them: long lines, or lines broken at a width. */
export function assemble(random: Random, paragraphs: readonly (readonly Piece[])[]): Report {
  const width = random.pick([0, 0, 26, 28, 34]);
  const gap = random.pick(["\n", "\n\n"]);
  const style = { width, gap, fullWidth: random.chance(0.1), blanks: random.chance(0.4) };
  let text = "";
  const figures: WrittenFigure[] = [];
  for (const pieces of paragraphs) {
    let column = 0;
    const put = (character: string): void => {
      if (style.width > 0 && column >= style.width && !/[，。；、：）\d]/u.test(character)) {
        text += gap;
        column = 0;
      }
      text += character;
      column += character <= "\u00ff" ? 0.5 : 1;
    };
    for (const piece of pieces) {
      if (typeof piece === "string") {
        [...piece].forEach(put);
        continue;
      }
      const written = style.fullWidth ? toFullWidth(piece.figure) : piece.figure;
      const [first = "", ...others] = [...written];
      put(style.blanks && !/[\d\s（]$/u.test(text) ? ` ${first}` : first);
      const start = text.length - first.length;
      text += others.join("");
      column += written.length / 2;
      figures.push({ start, end: text.length, text: written, about: piece.about });
      text += style.blanks ? " " : "";
    }
    text += gap;
  }
  return { text, figures };
}

/** The report with another figure in the place of one of its figures. */
export function spoil(random: Random, { text, figures }: Report): { text: string; spoiled: WrittenFigure } {
  const chosen = random.pick(figures);
  const plain = toPlain(chosen.text);
  const [whole = "", fraction] = plain.replace(/[%,]/gu, "").split(".");
  const factor = random.pick([1.1, 1.3, 2, 3]);
  const changed =
    String(Math.ceil(Number(whole) * factor) + random.integer(1, 9)) + (fraction === undefined ? "" : `.${fraction}`);
  const sign = plain.endsWith("%") ? "%" : "";
  const written = chosen.text === plain ? changed + sign : toFullWidth(changed + sign);
  return {
    text: text.slice(0, chosen.start) + written + text.slice(chosen.end),
    spoiled: { ...chosen, end: chosen.start + written.length, text: written },
  };
}

function toFullWidth(text: string): string {
  return [...text].map((character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)).join("");
}

function toPlain(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
