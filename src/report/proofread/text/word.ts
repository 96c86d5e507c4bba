const BREAKS = /^(?:p|h[1-6]|li|br)$/u;
/** Longer cells hold prose: such a table only arranges the page. */
const LONGEST_CELL = 60;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

/**
 * The text of a Word document, from the plain HTML that it was converted to: a line for each paragraph and for each row
 * of a table, whose cells are parted by tabs. Marks of footnotes are left out, they look like figures.
 */
export function textOfWord(html: string): string {
  const writer = new Writer();
  const plain = html.replace(/<sup>\s*<a\b[^>]*>.*?<\/a>\s*<\/sup>|<a href="#(?:foot|end)note-ref[^>]*>.*?<\/a>/gu, "");
  for (const [piece, close, name, rest] of plain.matchAll(/<(\/?)([a-z]+\d?)([^>]*)>|[^<]+/gu)) {
    if (name === undefined) {
      writer.write(piece.replace(/&([a-z]+|#39);/gu, (entity, word: string) => ENTITIES[word] ?? entity));
    } else {
      writer.tag(name, close !== "", rest ?? "");
    }
  }
  return writer.text();
}

/** Cells that are merged with one above or beside them are empty. */
class Writer {
  private readonly lines: string[] = [];
  private row: string[] | null = null;
  private depth = 0;
  private paragraph = "";
  /** For how many more rows each column is taken by a cell above. */
  private spans: number[] = [];

  write(text: string): void {
    this.paragraph += text;
  }

  tag(name: string, isEnd: boolean, attributes: string): void {
    if (name === "table") {
      this.depth += isEnd ? -1 : 1;
      this.spans = [];
    } else if (this.depth > 1) {
      // A table in a cell is a part of that cell's text.
      this.write(name === "td" && isEnd ? " " : "");
    } else if (name === "tr") {
      this.turnRow(isEnd);
    } else if (name === "td" || name === "th") {
      this.turnCell(isEnd, attributes);
    } else if (BREAKS.test(name) && (isEnd || name === "br")) {
      this.endParagraph();
    }
  }

  text(): string {
    this.endParagraph();
    return this.lines.join("\n");
  }

  private endParagraph(): void {
    if (this.row) {
      this.paragraph += this.paragraph.endsWith("\n") ? "" : "\n";
    } else if (this.paragraph.trim() !== "") {
      this.lines.push(this.paragraph);
    }
    this.paragraph = this.row ? this.paragraph : "";
  }

  private turnCell(isEnd: boolean, attributes: string): void {
    if (isEnd) {
      this.row?.push(this.paragraph.trim());
    } else {
      this.skipTaken();
      const [rows, columns] = [spanIn(attributes, "rowspan"), spanIn(attributes, "colspan")];
      const place = this.row?.length ?? 0;
      for (let column = 0; column < columns; column += 1) {
        this.spans[place + column] = rows;
      }
    }
    this.paragraph = "";
  }

  private skipTaken(): void {
    while (this.row && (this.spans[this.row.length] ?? 0) > 0) {
      this.row.push("");
    }
  }

  private turnRow(isEnd: boolean): void {
    if (!isEnd) {
      this.row = [];
      return;
    }
    this.skipTaken();
    const cells = this.row ?? [];
    const isProse = cells.some((cell) => cell.length > LONGEST_CELL);
    const filled = cells.filter((cell) => cell !== "");
    this.lines.push(
      ...(isProse || filled.length < 2 ? filled : [cells.map((cell) => cell.replace(/\s+/gu, "")).join("\t")]),
    );
    this.spans = this.spans.map((rows) => Math.max(0, rows - 1));
    this.row = null;
    this.paragraph = "";
  }
}

function spanIn(attributes: string, name: string): number {
  return Number(new RegExp(`${name}="(\\d+)"`, "u").exec(attributes)?.[1] ?? 1);
}
