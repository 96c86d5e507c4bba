import { MAXIMUM_COLUMNS, parseRange } from "../../sheet/address";
import type { Range } from "../../sheet/address";
import { CellParser } from "./cell-parse";
import type { ParsedCells } from "./cell-parse";
import { TagScanner } from "./scan";
import { Spans } from "./spans";

/** A worksheet part, read in one pass. Offsets refer to `bytes`. */
export interface ParsedSheet extends ParsedCells {
  readonly bytes: Uint8Array;
  readonly merges: readonly Range[];
  readonly isProtected: boolean;
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
  const columns = new ColumnVisibility();
  const merges: Range[] = [];
  let hidesUnlistedRows = false;
  let isProtected = false;
  while (scanner.next()) {
    if (scanner.level === 1 && scanner.isOpening && !scanner.opens("worksheet")) {
      throw scanner.malformed();
    }
    if (scanner.level !== 2 || !scanner.isOpening) {
      continue;
    }
    if (scanner.opens("sheetFormatPr")) {
      hidesUnlistedRows = scanner.flag("zeroHeight") ?? false;
      columns.hidesUnlisted = scanner.number("defaultColWidth") === 0;
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
  const { hiddenRows, shownRows, ...parsed } = cells.result();
  parsed.store.coverMerged(merges);
  return {
    ...parsed,
    bytes,
    merges,
    isProtected,
    isRowHidden: (row) => hiddenRows.has(row) || (hidesUnlistedRows && !shownRows.has(row)),
    isColumnHidden: (column) => columns.isHidden(column),
  };
}

class ColumnVisibility {
  hidesUnlisted = false;
  private readonly hidden = new Spans();
  private readonly shown = new Spans();

  read(scanner: TagScanner): void {
    while (scanner.nextChild(2)) {
      const first = scanner.number("min");
      const last = scanner.number("max") ?? first;
      if (!scanner.opens("col") || first === null || last === null || first < 1 || last < first) {
        continue;
      }
      const isHidden = scanner.flag("hidden") === true || scanner.number("width") === 0;
      (isHidden ? this.hidden : this.shown).add(first - 1, Math.min(last, MAXIMUM_COLUMNS) - 1);
    }
  }

  isHidden(column: number): boolean {
    return this.hidden.has(column) || (this.hidesUnlisted && !this.shown.has(column));
  }
}

function readMerges(scanner: TagScanner, merges: Range[]): void {
  while (scanner.nextChild(2)) {
    const range = parseRange(scanner.attribute("ref") ?? "");
    if (scanner.opens("mergeCell") && range && (range.top !== range.bottom || range.left !== range.right)) {
      merges.push(range);
    }
  }
}
