import { formatPosition } from "../../sheet/address";
import type { CellContent } from "../../edits/edit";
import { isCellError } from "../../sheet/sheet";
import type { CellValue } from "../../sheet/sheet";
import { decodeUtf8 } from "./bytes";
import { locateRows } from "./locate";
import type { FoundCell, FoundRow, SheetMap } from "./locate";
import { TagScanner } from "./scan";
import { applySplices, withPrefix } from "./splice";
import type { Splice } from "./splice";
import { encodeEscapes, encodeText } from "./text";

/** What becomes of a cell's element: other content, or no more than the loss of its stored result. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  /** The new content, given the number of the style that the cell has. */
  readonly content: ((style: number) => Pick<CellContent, "value" | "formula">) | "outdated";
  /** The number of the cell's style, given that of the style it has. */
  readonly restyle: (style: number) => number;
}

/** A worksheet with some cells changed. All else of it stays byte for byte. */
export function writeCells(bytes: Uint8Array, part: string, changes: readonly CellChange[]): Uint8Array {
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) {
    byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  }
  const map = locateRows(bytes, part, new Set(byRow.keys()));
  const splices: Splice[] = [];
  for (const [row, inRow] of [...byRow].sort(([first], [second]) => first - second)) {
    const sorted = inRow.sort((first, second) => first.column - second.column);
    const found = map.rows.get(row);
    splices.push(...(found ? changeRow(bytes, map, found, sorted) : addRow(map, row, sorted)));
  }
  return applySplices(bytes, openData(bytes, map, splices));
}

function addRow(map: SheetMap, row: number, changes: readonly CellChange[]): readonly Splice[] {
  const at = map.gaps.get(row) ?? map.data.tagEnd;
  const cells = changes.map((change) => newCell(map, null, change)).join("");
  return cells === ""
    ? []
    : [{ start: at, end: at, text: withPrefix(`<row r="${row + 1}">${cells}</row>`, map.data.prefix) }];
}

function changeRow(
  bytes: Uint8Array,
  map: SheetMap,
  found: FoundRow,
  changes: readonly CellChange[],
): readonly Splice[] {
  const splices: Splice[] = [];
  let inserted = false;
  let appended = "";
  for (const change of changes) {
    const cell = found.cells.find((candidate) => candidate.column === change.column);
    const xml = cell ? "" : withPrefix(newCell(map, found, change), map.data.prefix);
    const next = found.cells.find((candidate) => candidate.column > change.column);
    if (cell) {
      splices.push(...changeCell(bytes, map, cell, change));
    } else if (next) {
      splices.push({ start: next.start, end: next.start, text: xml });
    } else {
      appended += xml;
    }
    inserted = inserted || xml !== "";
  }
  if (appended !== "") {
    splices.push(...appendToRow(found, appended, map.data.prefix));
  }
  if (inserted && found.spans) {
    splices.push({ ...found.spans, text: "" });
  }
  return splices;
}

function appendToRow(found: FoundRow, cells: string, prefix: string): readonly Splice[] {
  if (!found.isEmpty) {
    return [{ start: found.closeStart, end: found.closeStart, text: cells }];
  }
  return [{ start: found.tagEnd - 2, end: found.tagEnd, text: `>${cells}${withPrefix("</row>", prefix)}` }];
}

/** Rows that go into an empty container need its tag opened. */
function openData(bytes: Uint8Array, { data }: SheetMap, splices: readonly Splice[]): readonly Splice[] {
  if (!data.isEmpty || splices.length === 0) {
    return splices;
  }
  const opening = decodeUtf8(bytes, data.start, data.tagEnd - 2);
  const rows = splices.map(({ text }) => text).join("");
  return [
    { start: data.start, end: data.tagEnd, text: `${opening}>${rows}${withPrefix("</sheetData>", data.prefix)}` },
  ];
}

function newCell(map: SheetMap, row: FoundRow | null, { row: number, column, content, restyle }: CellChange): string {
  if (content === "outdated") {
    return "";
  }
  const former = row?.style ?? map.columnStyle(column);
  const style = restyle(former);
  const { formula, value } = content(former);
  const isNothing = formula === null && (value === null || value === "");
  return isNothing ? "" : cellXml(formatPosition({ row: number, column }), style, formula, value);
}

function changeCell(bytes: Uint8Array, map: SheetMap, cell: FoundCell, change: CellChange): readonly Splice[] {
  if (change.content === "outdated") {
    return dropResult(bytes, cell);
  }
  const { formula, value } = change.content(cell.style);
  const style = change.restyle(cell.style);
  const xml = cellXml(formatPosition(change), style, formula, value);
  return [{ start: cell.start, end: cell.end, text: withPrefix(xml, map.data.prefix) }];
}

/** Takes the stored result from a formula, and the type that goes with it. */
function dropResult(bytes: Uint8Array, cell: FoundCell): readonly Splice[] {
  const scanner = new TagScanner(bytes.subarray(cell.start, cell.end), "", true);
  scanner.next();
  const splices: Splice[] = [];
  const type = scanner.attributes.find("t", false);
  if (type >= 0) {
    const start = cell.start + scanner.attributes.nameStart(type) - 1;
    splices.push({ start, end: cell.start + scanner.attributes.valueEnd(type) + 1, text: "" });
  }
  const isEmpty = scanner.isEmpty;
  while (!isEmpty && scanner.nextChild(1)) {
    const start = cell.start + scanner.tagStart;
    const isResult = scanner.opens("v");
    scanner.skip();
    if (isResult) {
      splices.push({ start, end: cell.start + scanner.tagEnd, text: "" });
    }
  }
  return splices;
}

/** A cell's element, without prefix. An empty text counts as nothing, as it does in Excel. */
export function cellXml(address: string, style: number, formula: string | null, value: CellValue): string {
  const start = `<c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  if (formula !== null) {
    return `${start}${resultType(value)}><f>${encodeText(formula)}</f>${resultXml(value)}</c>`;
  }
  if (value === null || value === "") {
    return `${start}/>`;
  }
  if (typeof value === "string") {
    return `${start} t="inlineStr"><is><t xml:space="preserve">${encodeText(encodeEscapes(value))}</t></is></c>`;
  }
  return `${start}${resultType(value)}>${resultXml(value)}</c>`;
}

function resultType(value: CellValue): string {
  if (typeof value === "string") {
    return ' t="str"';
  }
  if (typeof value === "boolean") {
    return ' t="b"';
  }
  return isCellError(value) || (typeof value === "number" && !Number.isFinite(value)) ? ' t="e"' : "";
}

function resultXml(value: CellValue): string {
  switch (typeof value) {
    case "string":
      return `<v>${encodeText(encodeEscapes(value))}</v>`;
    case "boolean":
      return `<v>${value ? 1 : 0}</v>`;
    case "number":
      return `<v>${Number.isFinite(value) ? value : "#NUM!"}</v>`;
    default:
      return value === null ? "" : `<v>${encodeText(value.error)}</v>`;
  }
}
