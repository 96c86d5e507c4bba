import stringWidth from "string-width";
import { displayText } from "../../sheet/figure";
import { remembered } from "../../sheet/remembered";
import type { Cell, Sheet } from "../../sheet/sheet";
import { shownExtent } from "./extent";
import type { SheetFacts, Span } from "./review";
import { packStretches } from "./stretches";

/** Rows that a column's width is made for, and cells that are looked at for it on the widest of sheets. */
const MEASURED_ROWS = 200;
const MEASURED_CELLS = 100_000;
const NARROWEST = 5;
const WIDEST = 28;

const widthOfLine = remembered(stringWidth);

/** What a viewer needs to know of a sheet before it asks for cells. */
export function factsOf(sheet: Sheet): SheetFacts {
  const { name, visibility, rows, columns, merges } = sheet;
  const shown = shownExtent(sheet);
  return {
    name,
    visibility,
    rows,
    columns,
    merges,
    hiddenRows: spans(shown.rows, (row) => sheet.isRowHidden(row)),
    hiddenColumns: spans(shown.columns, (column) => sheet.isColumnHidden(column)),
    widths: widthsOf(sheet),
    sizes: {
      rows: packStretches(sheet.looks?.rowHeights ?? []),
      columns: sheet.looks?.columnWidths ?? [],
      row: sheet.looks?.rowHeight ?? null,
    },
    showsGridLines: sheet.looks?.showsGridLines ?? true,
  };
}

function spans(length: number, isHidden: (index: number) => boolean): Span[] {
  const found: Span[] = [];
  let first = -1;
  for (let index = 0; index <= length; index += 1) {
    const belongs = index < length && isHidden(index);
    if (belongs && first < 0) {
      first = index;
    } else if (!belongs && first >= 0) {
      found.push({ first, last: index - 1 });
      first = -1;
    }
  }
  return found;
}

/** A text over several columns says nothing of the width of its first. */
function widthsOf(sheet: Sheet): number[] {
  const rows = Math.min(sheet.rows, MEASURED_ROWS, Math.ceil(MEASURED_CELLS / Math.max(1, sheet.columns)));
  const wide = new Set(
    sheet.merges
      .filter(({ top, left, right }) => top < rows && right > left)
      .map(({ top, left }) => top * sheet.columns + left),
  );
  return Array.from({ length: sheet.columns }, (_, column) => {
    let width = NARROWEST;
    for (let row = 0; row < rows && width < WIDEST; row += 1) {
      if (!wide.has(row * sheet.columns + column)) {
        width = Math.max(width, textWidth(sheet.cell(row, column)));
      }
    }
    return Math.min(width, WIDEST);
  });
}

function textWidth(cell: Cell): number {
  return cell.value === null ? 0 : Math.max(...displayText(cell).split("\n").map(widthOfLine));
}
