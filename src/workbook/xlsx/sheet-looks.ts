import type { CellLook, SheetLooks, Stretch } from "../../sheet/looks";
import type { WorkbookLooks } from "./looks-read";
import type { ParsedSheet } from "./sheet-parse";

const PIXELS_A_POINT = 4 / 3;
/** In characters, as in Excel. */
const WIDEST = 255;
const USUAL_SIZE = 11;
const NO_LOOK: CellLook = {};

/** How a worksheet of a file looks; what is given in points and characters there is in pixels here. */
export class XlsxLooks implements SheetLooks {
  readonly rowHeights: readonly Stretch[];
  readonly columnWidths: readonly Stretch[];
  readonly rowHeight: number | null;
  readonly showsGridLines: boolean;

  constructor(
    private readonly parsed: ParsedSheet,
    private readonly workbook: WorkbookLooks,
  ) {
    const digit = digitWidth(workbook.usual);
    this.showsGridLines = parsed.showsGridLines;
    this.rowHeight = parsed.usualHeight === null ? null : pixels(parsed.usualHeight);
    this.rowHeights = parsed.rows.mapHeights((first, last, points) => ({ first, last, size: pixels(points) }));
    this.columnWidths = parsed.listedColumns.records.flatMap(({ first, last, width }) =>
      width === null ? [] : [{ first, last, size: Math.round(Math.min(width, WIDEST) * digit) }],
    );
  }

  styleAt(row: number, column: number): number {
    const { store, blanks, rows, listedColumns } = this.parsed;
    const given = [store.styleAt(row, column), blanks.at(row, column), rows.styles.at(row)];
    return given.find((style) => style >= 0) ?? listedColumns.styleAt(column);
  }

  look(style: number): CellLook {
    return this.workbook.cells[style] ?? NO_LOOK;
  }
}

function pixels(points: number): number {
  return Math.round(points * PIXELS_A_POINT);
}

/** Pixels that a digit takes: Chinese fonts have them half as wide as a character, most others not quite. */
function digitWidth({ font = "", size = USUAL_SIZE }: CellLook): number {
  const half = (size * PIXELS_A_POINT) / 2;
  return /[^ -~]/u.test(font) ? Math.ceil(half) : Math.round(half);
}
