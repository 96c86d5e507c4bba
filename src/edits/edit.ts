import type { CellReference, Position, Range } from "../sheet/address";
import type { CellValue } from "../sheet/sheet";
import type { HighlightKind, StyleName } from "./styles";

/** What a cell is to hold. Texts are written as texts, whatever they begin with. */
export interface CellContent {
  readonly value: CellValue;
  /** Without the leading `=`; `value` is then the result that is stored beside it. */
  readonly formula: string | null;
  /** A number format's code; null keeps the cell's own. */
  readonly format: string | null;
}

/** Writes one cell and nothing else of it: the cell keeps its look. */
export interface SetCell {
  readonly kind: "set-cell";
  readonly at: CellReference;
  readonly content: CellContent;
}

/**
 * A conditional format of ours. `formula` is a rule formula relative to the top-left cell of the first range;
 * it carries our tag (`HIGHLIGHT_TAG`), by which `remove-highlights` finds exactly ours again.
 * Where several lie over one cell, the one that was added first stands above; the workbook's own stand above ours.
 */
export interface AddHighlight {
  readonly kind: "add-highlight";
  readonly sheet: string;
  readonly ranges: readonly Range[];
  readonly highlight: HighlightKind;
  readonly formula: string;
}

/** Removes all our highlights from all sheets, and nothing else. */
export interface RemoveHighlights {
  readonly kind: "remove-highlights";
}

/** Adds one of our own sheets at the end, or refills it in place when a sheet of that name is there. */
export interface PutSheet {
  readonly kind: "put-sheet";
  readonly document: SheetDocument;
}

export type Edit = SetCell | AddHighlight | RemoveHighlights | PutSheet;

/** A whole sheet of ours, as data that each adapter writes in its own way. */
export interface SheetDocument {
  readonly name: string;
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly DocumentRow[];
  readonly merges: readonly Range[];
  /** Workbook-wide defined names for single cells. Those of the same name are replaced. */
  readonly names: readonly (Position & { readonly name: string })[];
  /** Conditional formats over cells of the document itself. They carry no tag: they stay as long as the sheet. */
  readonly highlights: readonly {
    readonly range: Range;
    readonly highlight: HighlightKind;
    readonly formula: string;
  }[];
  /** Cells that offer a list of words. Other words may be typed too. */
  readonly choices: readonly { readonly range: Range; readonly words: readonly string[] }[];
  /** How many rows stay in view and are repeated on every printed page; 0 for none. */
  readonly headerRows: number;
  readonly print: { readonly orientation: "portrait" | "landscape"; readonly fitToOnePage: boolean };
}

export interface DocumentRow {
  /** In points; null for the default height. */
  readonly height: number | null;
  /** From column A on; null is an empty cell. */
  readonly cells: readonly (DocumentCell | null)[];
}

export interface DocumentCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly style: StyleName;
  /** A cell of this workbook that a click leads to. */
  readonly link: CellReference | null;
}
