import type { CellReference } from "../sheet/address";
import type { CellValue } from "../sheet/sheet";
import type { DocumentCell, DocumentRow, SheetDocument } from "./edit";
import type { Computed } from "./formulas";
import type { StyleName } from "./styles";

/** Some rows of a sheet of ours, and all that belongs to them. */
export type Block = Pick<SheetDocument, "rows" | "merges" | "names" | "highlights" | "choices">;

/** Makes a block whose first row stands at a place that is known only when the ones above it are made. */
export type BlockMaker = (top: number) => Block;

const ROW_HEIGHT = 18;
const LINE_HEIGHT = 15;

export function block(rows: readonly DocumentRow[], rest: Partial<Omit<Block, "rows">> = {}): Block {
  return { rows, merges: [], names: [], highlights: [], choices: [], ...rest };
}

/** Blocks below one another. */
export function stack(makers: readonly BlockMaker[]): Block {
  return makers.reduce<Block>((above, make) => {
    const below = make(above.rows.length);
    return {
      rows: [...above.rows, ...below.rows],
      merges: [...above.merges, ...below.merges],
      names: [...above.names, ...below.names],
      highlights: [...above.highlights, ...below.highlights],
      choices: [...above.choices, ...below.choices],
    };
  }, block([]));
}

export function row(cells: readonly (DocumentCell | null)[], height = ROW_HEIGHT): DocumentRow {
  return { height, cells };
}

/** A row that separates what stands above from what stands below. */
export function gap(height = 8): DocumentRow {
  return row([], height);
}

export function cell(value: CellValue, style: StyleName, link: CellReference | null = null): DocumentCell {
  return { value, formula: null, style, link };
}

export function computedCell({ formula, value }: Computed, style: StyleName): DocumentCell {
  return { value, formula, style, link: null };
}

export function headerRow(texts: readonly string[], height = 20): DocumentRow {
  return row(
    texts.map((text) => cell(text, "header")),
    height,
  );
}

/** The height of a row whose texts wrap, in points; widths are those of the columns, in characters. */
export function heightOf(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = Math.max(1, ...texts.map(([text, width]) => linesOf(text, width - CELL_PADDING)));
  return Math.max(ROW_HEIGHT, lines * LINE_HEIGHT + 3);
}

const CELL_PADDING = 2;

function linesOf(text: string, width: number): number {
  return text
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / Math.max(1, width))), 0);
}

/** Chinese characters are as wide as two digits. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > "\u2e7f" ? 2 : 1.05), 0);
}
