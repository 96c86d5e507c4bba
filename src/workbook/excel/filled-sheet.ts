import { formatRange, formatReference } from "../../sheet/address";
import type { Position, Range } from "../../sheet/address";
import type { DocumentCell, SetCell, SheetDocument } from "../../edits/edit";
import { STYLES } from "../../edits/styles";
import type { Style } from "../../edits/styles";
import type { Filling } from "./content";
import { highlightOf } from "./highlights";
import type { Highlight } from "./highlights";

export interface FilledCell extends Filling {
  /** Null for a cell that looks like any other. */
  readonly style: Style | null;
  /** Where a click leads to, as `'附件1-1'!C5`. */
  readonly link: string | null;
}

/** A whole sheet of ours as Excel is to be told of it. Widths and heights are in points; null is as wide as any other. */
export interface FilledSheet {
  /** All rows are of the same length. */
  readonly rows: readonly (readonly FilledCell[])[];
  readonly widths: readonly (number | null)[];
  readonly heights: readonly (number | null)[];
  readonly merges: readonly Range[];
  readonly highlights: readonly Highlight[];
  readonly choices: SheetDocument["choices"];
  readonly headerRows: number;
  readonly print: SheetDocument["print"];
  readonly printArea: Range | null;
}

const EMPTY: FilledCell = { value: null, formula: null, format: "General", style: null, link: null };

/** A character of the standard font is seven pixels wide, a pixel three quarters of a point. */
const POINTS_OF_CHARACTER = 5.25;

/** A sheet's document, with edits of single cells over it. */
export function filledSheet(document: SheetDocument, edits: Iterable<SetCell>): FilledSheet {
  const columns = document.rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);
  const rows = Array.from({ length: Math.max(1, document.rows.length) }, (_, row) =>
    Array.from({ length: columns }, (_, column) => filledCell(document.rows[row]?.cells[column] ?? null)),
  );
  document.merges.forEach((merge) => styleMerge(rows, merge));
  for (const edit of edits) {
    put(rows, edit);
  }
  return {
    rows: squared(rows),
    widths: document.columnWidths.map((width) => width * POINTS_OF_CHARACTER),
    heights: document.rows.map(({ height }) => height),
    merges: document.merges,
    highlights: document.highlights.map(({ highlight, range, formula }) => highlightOf(highlight, [range], formula)),
    choices: document.choices,
    headerRows: document.headerRows,
    print: document.print,
    printArea: { top: 0, left: 0, bottom: Math.max(0, document.rows.length - 1), right: columns - 1 },
  };
}

/** Whether two sheets hold the same; how that looks is another matter. */
export function holdsTheSame(one: FilledSheet, other: FilledSheet): boolean {
  return JSON.stringify(essenceOf(one)) === JSON.stringify(essenceOf(other));
}

function essenceOf({ rows, merges, highlights, headerRows }: FilledSheet): unknown {
  return {
    // What a formula results in is not ours to compare.
    cells: rows.flatMap((cells, row) =>
      cells.flatMap(({ value, formula, format, link }, column) =>
        value === null && formula === null && link === null
          ? []
          : [[row, column, formula ?? value, formula !== null, format, link]],
      ),
    ),
    merges: merges.map(formatRange).sort(),
    highlights: highlights.map(({ ranges, formula }) => [ranges.map(formatRange), formula]),
    headerRows,
  };
}

function filledCell(cell: DocumentCell | null): FilledCell {
  if (!cell) {
    return EMPTY;
  }
  const style = STYLES[cell.style];
  const link = cell.link && formatReference(cell.link);
  return { ...contentOf(cell), format: style.format, style, link };
}

/** An empty text typed into a cell leaves it empty. */
function contentOf({ value, formula }: Pick<FilledCell, "value" | "formula">): Pick<FilledCell, "value" | "formula"> {
  return { value: value === "" && formula === null ? null : value, formula };
}

/** Cells under a merge take the style of its first cell, for each draws its own part of the border. */
function styleMerge(rows: FilledCell[][], { top, left, bottom, right }: Range): void {
  const first = rows[top]?.[left];
  for (let row = top; first && row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (row !== top || column !== left) {
        set(rows, { row, column }, { ...EMPTY, format: first.format, style: first.style });
      }
    }
  }
}

function put(rows: FilledCell[][], { at, content }: SetCell): void {
  const former = rows[at.row]?.[at.column] ?? EMPTY;
  set(rows, at, { ...former, ...contentOf(content), format: content.format ?? former.format });
}

function set(rows: FilledCell[][], { row, column }: Position, cell: FilledCell): void {
  while (rows.length <= row) {
    rows.push([]);
  }
  const line = rows[row] ?? [];
  while (line.length < column) {
    line.push(EMPTY);
  }
  line[column] = cell;
}

function squared(rows: readonly (readonly FilledCell[])[]): readonly (readonly FilledCell[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY));
}
