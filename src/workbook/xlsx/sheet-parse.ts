import { parseRange } from "../../sheet/address";
import type { Range } from "../../sheet/address";
import { CellParser } from "./cell-parse";
import type { ParsedCells } from "./cell-parse";
import { Columns } from "./column-parse";
import { TagScanner } from "./scan";

/** A worksheet part, read in one pass. Offsets refer to `bytes`. */
export interface ParsedSheet extends ParsedCells {
  readonly bytes: Uint8Array;
  readonly merges: readonly Range[];
  readonly isProtected: boolean;
  readonly listedColumns: Columns;
  /** The height of rows that do not say theirs, in points; null where the file does not say. */
  readonly usualHeight: number | null;
  readonly showsGridLines: boolean;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
}

/**
 * @param sharedCount how many shared strings there are
 * @throws WorkbookError file-malformed or file-doctype.
 */
export function parseSheet(bytes: Uint8Array, part: string, sharedCount: number): ParsedSheet {
  const scanner = new TagScanner(bytes, part);
  const cells = new CellParser(scanner, sharedCount);
  const columns = new Columns();
  const merges: Range[] = [];
  let hidesUnlistedRows = false;
  let isProtected = false;
  let usualHeight: number | null = null;
  let showsGridLines = true;
  while (scanner.next()) {
    if (scanner.level === 1 && scanner.isOpening && !scanner.opens("worksheet")) {
      throw scanner.malformed();
    }
    if (scanner.level !== 2 || !scanner.isOpening) {
      continue;
    }
    if (scanner.opens("sheetFormatPr")) {
      hidesUnlistedRows = scanner.flag("zeroHeight") ?? false;
      usualHeight = scanner.number("defaultRowHeight");
      columns.usualWidth = scanner.number("defaultColWidth");
    } else if (scanner.opens("sheetViews") && !scanner.isEmpty) {
      showsGridLines = readShowsGridLines(scanner);
    } else if (scanner.opens("cols") && !scanner.isEmpty) {
      columns.read(scanner);
    } else if (scanner.opens("sheetData") && !scanner.isEmpty) {
      cells.readRows();
    } else if (scanner.opens("sheetProtection")) {
      isProtected = scanner.flag("sheet") ?? false;
    } else if (scanner.opens("mergeCells") && !scanner.isEmpty) {
      readMerges(scanner, merges);
    }
  }
  const parsed = cells.result();
  const { hidden, shown } = parsed.rows;
  parsed.store.coverMerged(merges);
  return {
    ...parsed,
    bytes,
    merges,
    isProtected,
    listedColumns: columns,
    usualHeight,
    showsGridLines,
    isRowHidden: (row) => hidden.has(row) || (hidesUnlistedRows && !shown.has(row)),
    isColumnHidden: (column) => columns.isHidden(column),
  };
}

/** Of several views of a sheet the first counts. */
function readShowsGridLines(scanner: TagScanner): boolean {
  let shows: boolean | null = null;
  while (scanner.nextChild(2)) {
    shows ??= scanner.opens("sheetView") ? (scanner.flag("showGridLines") ?? true) : null;
  }
  return shows ?? true;
}

function readMerges(scanner: TagScanner, merges: Range[]): void {
  while (scanner.nextChild(2)) {
    const range = parseRange(scanner.attribute("ref") ?? "");
    if (scanner.opens("mergeCell") && range && (range.top !== range.bottom || range.left !== range.right)) {
      merges.push(range);
    }
  }
}
