import { joinCells } from "../../edits/ranges";
import type { SheetDocument } from "../../edits/edit";
import { STYLES } from "../../edits/styles";
import type { Style } from "../../edits/styles";
import type { Position, Range } from "../../sheet/address";
import { areasOf, rangeOf, readArea } from "./area";
import { takeBlocks } from "./blocks";
import { readFillings } from "./content";
import { explained } from "./context";
import type { ExcelContext } from "./context";
import type { FilledCell, FilledSheet } from "./filled-sheet";
import type { Highlight } from "./highlights";

/** Cells whose looks are asked for at once: up to 400 bytes each. */
const MOST_CELLS = 8000;

const ASKED: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true },
    font: { bold: true, color: true, size: true, underline: true },
    horizontalAlignment: true,
    indentLevel: true,
    wrapText: true,
  },
};

interface AskedRows {
  readonly cells: Excel.Range;
  readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

interface AskedSheet {
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merges: Excel.RangeAreas;
  readonly frozen: Excel.Range;
  readonly layout: Excel.PageLayout;
  readonly printArea: Excel.RangeAreas;
}

/** A sheet of ours as it stands, asked for so that it can be put back. */
export class FormerSheet {
  private readonly sheet: AskedSheet;
  private readonly asked: AskedRows[] = [];
  private next = { extent: 0, row: 0 };

  /** Asks for the first rows and all that concerns the sheet as a whole. The range begins at A1. */
  constructor(
    private readonly context: ExcelContext,
    private readonly id: string,
    private readonly range: Range,
  ) {
    const worksheet = this.worksheet();
    const area = rangeOf(worksheet, range);
    const merges = area.getMergedAreasOrNullObject();
    merges.load("areas/items/address");
    const frozen = worksheet.freezePanes.getLocationOrNullObject();
    frozen.load("rowCount");
    const layout = worksheet.pageLayout;
    layout.load("orientation,zoom");
    const printArea = layout.getPrintAreaOrNullObject();
    printArea.load("address");
    const rows = area.getRowProperties({ format: { rowHeight: true } });
    const columns = area.getColumnProperties({ format: { columnWidth: true } });
    this.sheet = { rows, columns, merges, frozen, layout, printArea };
    this.askRows();
  }

  /** Asks for the rows that were too many for the first request. @throws WorkbookError when Excel refuses. */
  async askRest(): Promise<void> {
    while (this.next.extent === 0) {
      this.askRows();
      await explained(this.context.sync());
    }
  }

  private worksheet(): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(this.id);
  }

  private askRows(): void {
    const { blocks, next } = takeBlocks([this.range], this.next, MOST_CELLS);
    for (const { range } of blocks) {
      const cells = rangeOf(this.worksheet(), range);
      cells.load("values,formulas,numberFormat");
      this.asked.push({ cells, looks: cells.getCellProperties(ASKED) });
    }
    this.next = next;
  }

  /** What came back. A list of words is found again by the look of its cells, which is that of the document's own. */
  read(highlights: readonly Highlight[], document: SheetDocument): FilledSheet {
    const { rows: heights, columns, merges, frozen, layout, printArea } = this.sheet;
    const rows = this.asked.flatMap(({ cells, looks }) => readRows(cells, looks.value));
    return {
      rows,
      widths: columns.value.map(({ format }) => format?.columnWidth ?? null),
      heights: heights.value.map(({ format }) => format?.rowHeight ?? null),
      merges: areasOf(merges),
      highlights,
      choices: choicesOf(rows, document),
      headerRows: frozen.isNullObject ? 0 : frozen.rowCount,
      print: {
        orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
        fitToOnePage: layout.zoom.verticalFitToPages === 1,
      },
      printArea: printArea.isNullObject ? null : readArea(printArea.address),
    };
  }
}

function readRows(cells: Excel.Range, looks: readonly Excel.CellProperties[][]): FilledCell[][] {
  return readFillings(cells).map((row, index) =>
    row.map((filling, column) => {
      const look = looks[index]?.[column];
      const link = look?.hyperlink?.documentReference ?? null;
      return { ...filling, style: look?.format ? styleOf(look.format, filling.format) : null, link };
    }),
  );
}

const NO_FILL = /^(?:#FFFFFF)?$/iu;

/** Null for a cell without any look of its own. Borders are told by the style of ours that it otherwise looks like. */
function styleOf({ fill, font, ...format }: Excel.CellPropertiesFormat, numberFormat: string): Style | null {
  const look = {
    size: font?.size ?? 11,
    bold: font?.bold ?? false,
    underline: (font?.underline ?? "None") !== "None",
    color: (font?.color ?? "#000000").replace("#", "").toUpperCase(),
    fill: NO_FILL.test(fill?.color ?? "") ? null : (fill?.color ?? "").replace("#", "").toUpperCase(),
    horizontal: HORIZONTAL[format.horizontalAlignment ?? ""] ?? "left",
    indent: format.indentLevel === 1 ? 1 : 0,
    wrap: format.wrapText ?? false,
  } as const;
  if (look.color === "000000" && look.fill === null && !look.bold && !look.wrap) {
    return null;
  }
  const ours = Object.values(STYLES).find((style: Style) => isAlike(style, look));
  return { ...look, border: ours?.border ?? true, format: numberFormat };
}

const HORIZONTAL: Readonly<Record<string, Style["horizontal"]>> = { Center: "center", Right: "right" };

function isAlike(style: Style, look: Omit<Style, "border" | "format">): boolean {
  return (
    style.size === look.size &&
    style.bold === look.bold &&
    style.underline === look.underline &&
    style.color === look.color &&
    style.fill === look.fill &&
    style.horizontal === look.horizontal &&
    style.wrap === look.wrap
  );
}

function choicesOf(rows: readonly (readonly FilledCell[])[], document: SheetDocument): SheetDocument["choices"] {
  return document.choices.flatMap(({ range, words }) => {
    const name = document.rows[range.top]?.cells[range.left]?.style;
    const style = name && STYLES[name];
    const cells: Position[] = rows.flatMap((row, index) =>
      row.flatMap((cell, column) =>
        style && column >= range.left && column <= range.right && cell.style && isAlike(style, cell.style)
          ? [{ row: index, column }]
          : [],
      ),
    );
    return joinCells(cells).map((found) => ({ range: found, words }));
  });
}
