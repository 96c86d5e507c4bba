import { parsePosition } from "../../sheet/address";
import { TagScanner } from "./scan";

/** Where a cell's element stands. */
export interface FoundCell {
  readonly column: number;
  readonly start: number;
  readonly tagEnd: number;
  readonly end: number;
  readonly style: number;
}

/** Where a row's element stands, with its cells. */
export interface FoundRow {
  readonly start: number;
  readonly tagEnd: number;
  readonly closeStart: number;
  readonly isEmpty: boolean;
  /** The style of the row's cells that have no element; null when the row has none of its own. */
  readonly style: number | null;
  /** The attribute that says which columns the row spans; null when it is not there. */
  readonly spans: { readonly start: number; readonly end: number } | null;
  readonly cells: readonly FoundCell[];
}

/** Where things stand in a worksheet part. */
export interface SheetMap {
  /** The wanted rows that are there. */
  readonly rows: ReadonlyMap<number, FoundRow>;
  /** Where the wanted rows that are not there belong. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Where the rows' container has its tags; it may be empty. */
  readonly data: {
    readonly start: number;
    readonly tagEnd: number;
    readonly isEmpty: boolean;
    readonly prefix: string;
  };
  /** The style of a column's cells that have no element of their own. */
  columnStyle(column: number): number;
}

/** Finds the wanted rows of a worksheet. */
export function locateRows(bytes: Uint8Array, part: string, wanted: ReadonlySet<number>): SheetMap {
  const scanner = new TagScanner(bytes, part);
  const columnStyles: { readonly first: number; readonly last: number; readonly style: number }[] = [];
  while (scanner.next()) {
    if (scanner.level === 2 && scanner.opens("cols") && !scanner.isEmpty) {
      while (scanner.nextChild(2)) {
        const first = (scanner.number("min") ?? 1) - 1;
        columnStyles.push({ first, last: (scanner.number("max") ?? 1) - 1, style: scanner.number("style") ?? 0 });
      }
    } else if (scanner.level === 2 && scanner.opens("sheetData")) {
      const { tagStart: start, tagEnd, isEmpty } = scanner;
      const data = { start, tagEnd, isEmpty, prefix: scanner.prefix() };
      const columnStyle = (column: number): number =>
        columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
      return { ...readRows(scanner, wanted), data, columnStyle };
    }
  }
  throw scanner.malformed();
}

function readRows(scanner: TagScanner, wanted: ReadonlySet<number>): Pick<SheetMap, "rows" | "gaps"> {
  const rows = new Map<number, FoundRow>();
  const gaps = new Map<number, number>();
  const ahead = [...wanted].sort((first, second) => second - first);
  const isEmpty = scanner.isEmpty;
  let number = -1;
  const passUpTo = (row: number, at: number): void => {
    for (let next = ahead.at(-1); next !== undefined && next < row; next = ahead.at(-1)) {
      gaps.set(next, at);
      ahead.pop();
    }
  };
  while (!isEmpty && scanner.nextChild(2)) {
    number = scanner.opens("row") ? (scanner.number("r") ?? number + 2) - 1 : number;
    passUpTo(number, scanner.tagStart);
    if (scanner.opens("row") && wanted.has(number)) {
      rows.set(number, readRow(scanner));
      if (ahead.at(-1) === number) {
        ahead.pop();
      }
    } else {
      scanner.skip();
    }
  }
  passUpTo(Infinity, isEmpty ? scanner.tagEnd : scanner.tagStart);
  rows.forEach((_, row) => gaps.delete(row));
  return { rows, gaps };
}

function readRow(scanner: TagScanner): FoundRow {
  const { tagStart: start, tagEnd, isEmpty, attributes } = scanner;
  const style = scanner.flag("customFormat") === true ? scanner.number("s") : null;
  const spansNumber = attributes.find("spans", false);
  const spans =
    spansNumber < 0 ? null : { start: attributes.nameStart(spansNumber), end: attributes.valueEnd(spansNumber) + 1 };
  const cells = new Map<number, FoundCell>();
  let column = -1;
  while (!isEmpty && scanner.nextChild(3)) {
    if (!scanner.opens("c")) {
      scanner.skip();
      continue;
    }
    column = parsePosition(scanner.attribute("r") ?? "")?.column ?? column + 1;
    const cell = { column, start: scanner.tagStart, tagEnd: scanner.tagEnd, style: scanner.number("s") ?? 0 };
    scanner.skip();
    cells.set(column, { ...cell, end: scanner.tagEnd });
  }
  const closeStart = isEmpty ? tagEnd : scanner.tagStart;
  return { start, tagEnd, closeStart, isEmpty, style, spans, cells: [...cells.values()] };
}
