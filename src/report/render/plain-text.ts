import type { ReportBlock, ReportDocument, ReportTable } from "../document";

/** A report as plain text; the cells of tables are parted by tabs, and charts, whose figures the tables have, left out. */
export function toPlainText({ title, subtitle, sections }: ReportDocument): string {
  const blocks = sections.flatMap((section) => section.blocks.map(blockText)).filter((text) => text !== "");
  return [`${title}\n${subtitle}`, ...blocks].join("\n\n");
}

function blockText(block: ReportBlock): string {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return block.text;
    case "table":
      return tableText(block);
    case "chart":
      return "";
  }
}

/** What spans several columns or rows leaves those behind and below it empty, so that the columns stay in line. */
function tableText({ caption, rows }: ReportTable): string {
  const covered = new Map<number, number>();
  const lines = rows.map((row) => {
    const texts: string[] = [];
    const skip = (): void => {
      for (let rest = covered.get(texts.length) ?? 0; rest > 0; rest = covered.get(texts.length) ?? 0) {
        covered.set(texts.length, rest - 1);
        texts.push("");
      }
    };
    for (const { text, columnSpan, rowSpan } of row) {
      skip();
      const first = texts.length;
      texts.push(text.replace(/\s+/gu, " "), ...Array.from({ length: columnSpan - 1 }, () => ""));
      texts.forEach((_, column) => {
        if (column >= first && rowSpan > 1) {
          covered.set(column, rowSpan - 1);
        }
      });
    }
    skip();
    return texts.join("\t");
  });
  return [...(caption === "" ? [] : [caption]), ...lines].join("\n");
}
