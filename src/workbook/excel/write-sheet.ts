import { joinCells } from "../../edits/ranges";
import type { Style } from "../../edits/styles";
import { formatRange } from "../../sheet/address";
import type { Position, Range } from "../../sheet/address";
import { addressesOf, rangeOf } from "./area";
import { writableBlocks } from "./blocks";
import { setTyping, typingOf } from "./content";
import type { FilledCell, FilledSheet } from "./filled-sheet";
import { addHighlight } from "./highlights";
import type { Highlight } from "./highlights";

/** A conditional format that was added, and what it stands for. */
export interface AddedHighlight {
  readonly highlight: Highlight;
  readonly format: Excel.ConditionalFormat;
}

/** Fills an empty sheet. */
export function fillSheet(sheet: Excel.Worksheet, filled: FilledSheet): readonly AddedHighlight[] {
  setSizes(sheet, filled);
  // A link brings a text and colours of its own, which what follows replaces.
  setLinks(sheet, filled.rows);
  setStyles(sheet, filled.rows);
  setContents(sheet, filled.rows);
  filled.merges.forEach((merge) => rangeOf(sheet, merge).merge(false));
  setChoices(sheet, filled);
  setView(sheet, filled);
  return filled.highlights.flatMap((highlight) =>
    addHighlight(sheet, highlight).map((format) => ({ highlight, format })),
  );
}

function setContents(sheet: Excel.Worksheet, rows: FilledSheet["rows"]): void {
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 1) - 1 };
  for (const block of writableBlocks(area)) {
    const typing = typingOf(rows.slice(block.top, block.bottom + 1), ({ format }) => format !== "General");
    setTyping(rangeOf(sheet, block), typing);
  }
}

/** Empties a sheet in place. Pictures and notes stay, and so does whatever refers to the sheet. */
export function emptySheet(sheet: Excel.Worksheet, former: FilledSheet): void {
  const everything = sheet.getRange();
  everything.unmerge();
  everything.clear("RemoveHyperlinks");
  everything.clear("Contents");
  everything.clear("Formats");
  everything.conditionalFormats.clearAll();
  everything.dataValidation.clear();
  sheet.freezePanes.unfreeze();
  const used = { top: 0, left: 0, bottom: former.heights.length - 1, right: former.widths.length - 1 };
  rangeOf(sheet, used).format.rowHeight = STANDARD_HEIGHT;
  rangeOf(sheet, used).format.columnWidth = STANDARD_WIDTH;
}

const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 48;

function setSizes(sheet: Excel.Worksheet, { widths, heights }: FilledSheet): void {
  for (const { first, last, value } of runsOf(widths)) {
    rangeOf(sheet, { top: 0, left: first, bottom: 0, right: last }).format.columnWidth = value;
  }
  for (const { first, last, value } of runsOf(heights)) {
    rangeOf(sheet, { top: first, left: 0, bottom: last, right: 0 }).format.rowHeight = value;
  }
}

/** Neighbours of the same size. */
function runsOf(sizes: readonly (number | null)[]): { first: number; last: number; value: number }[] {
  const runs: { first: number; last: number; value: number }[] = [];
  sizes.forEach((value, index) => {
    const run = runs.at(-1);
    if (run?.last === index - 1 && run.value === value) {
      run.last = index;
    } else if (value !== null) {
      runs.push({ first: index, last: index, value });
    }
  });
  return runs;
}

function setLinks(sheet: Excel.Worksheet, rows: FilledSheet["rows"]): void {
  for (const { at, cell } of cellsOf(rows)) {
    if (cell.link !== null) {
      sheet.getCell(at.row, at.column).hyperlink = { documentReference: cell.link };
    }
  }
}

function cellsOf(rows: FilledSheet["rows"]): readonly { readonly at: Position; readonly cell: FilledCell }[] {
  return rows.flatMap((cells, row) => cells.map((cell, column) => ({ at: { row, column }, cell })));
}

function setStyles(sheet: Excel.Worksheet, rows: FilledSheet["rows"]): void {
  const groups = new Map<string, { readonly style: Style; readonly cells: Position[] }>();
  for (const { at, cell } of cellsOf(rows)) {
    if (cell.style) {
      // The number format is written with the contents.
      const key = JSON.stringify({ ...cell.style, format: "" });
      const group = groups.get(key) ?? { style: cell.style, cells: [] };
      groups.set(key, group);
      group.cells.push(at);
    }
  }
  for (const { style, cells } of groups.values()) {
    for (const address of addressesOf(joinCells(cells))) {
      setStyle(sheet.getRanges(address).format, style);
    }
  }
  setBorders(sheet, joinCells([...groups.values()].flatMap(({ style, cells }) => (style.border ? cells : []))));
}

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

function setStyle(format: Excel.RangeFormat, style: Style): void {
  format.font.size = style.size;
  format.font.bold = style.bold;
  format.font.underline = style.underline ? "Single" : "None";
  format.font.color = `#${style.color}`;
  if (style.fill !== null) {
    format.fill.color = `#${style.fill}`;
  }
  format.horizontalAlignment = ALIGNMENTS[style.horizontal];
  format.verticalAlignment = "Center";
  format.wrapText = style.wrap;
  if (style.indent > 0) {
    format.indentLevel = style.indent;
  }
}

const BORDER_COLOR = "#BFBFBF";
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** A range of one row has no borders between rows, and Excel says so. */
function setBorders(sheet: Excel.Worksheet, ranges: readonly Range[]): void {
  const high = ranges.filter(({ top, bottom }) => bottom > top);
  const wide = ranges.filter(({ left, right }) => right > left);
  const sides = [
    ...EDGES.map((side) => ({ side, of: ranges })),
    { side: "InsideHorizontal" as const, of: high },
    { side: "InsideVertical" as const, of: wide },
  ];
  for (const { side, of } of sides) {
    for (const address of addressesOf(of)) {
      const border = sheet.getRanges(address).format.borders.getItem(side);
      border.style = "Continuous";
      border.color = BORDER_COLOR;
    }
  }
}

/** A list of words longer than this must stand in cells, says Excel. */
const LONGEST_CHOICES = 255;

function setChoices(sheet: Excel.Worksheet, { choices }: FilledSheet): void {
  for (const { range, words } of choices) {
    const source = words.join(",");
    if (words.length > 0 && source.length <= LONGEST_CHOICES && !words.some((word) => word.includes(","))) {
      const validation = rangeOf(sheet, range).dataValidation;
      validation.rule = { list: { inCellDropDown: true, source } };
      validation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
    }
  }
}

const INCH = 72;

function setView(sheet: Excel.Worksheet, { headerRows, print, printArea }: FilledSheet): void {
  sheet.showGridlines = false;
  if (headerRows > 0) {
    sheet.freezePanes.freezeRows(headerRows);
  }
  const layout = sheet.pageLayout;
  layout.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.centerHorizontally = true;
  layout.zoom = print.fitToOnePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  layout.leftMargin = 0.5 * INCH;
  layout.rightMargin = 0.5 * INCH;
  layout.topMargin = 0.6 * INCH;
  layout.bottomMargin = 0.6 * INCH;
  layout.headerMargin = 0.3 * INCH;
  layout.footerMargin = 0.3 * INCH;
  if (printArea) {
    layout.setPrintArea(formatRange(printArea));
  }
  if (headerRows > 0) {
    layout.setPrintTitleRows(`$1:$${headerRows}`);
  }
}
