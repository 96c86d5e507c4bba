import { parseRange } from "../../sheet/address";
import type { CellContent } from "../../edits/edit";
import { isCellError } from "../../sheet/sheet";
import type { CellValue } from "../../sheet/sheet";
import { openTag, readItems, readOutline, setAttribute } from "./outline";
import type { Element } from "./outline";
import type { Parts } from "./parts";
import { readRelationships } from "./relationships";
import type { EditSession, SheetTarget } from "./session";
import { applySplices } from "./splice";
import { decodeEscapes, encodeEscapes } from "./text";

interface WrittenCell {
  readonly sheet: SheetTarget;
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** A table of a sheet: the row of its header, and the elements that name its columns. */
interface Table {
  readonly part: string;
  readonly row: number;
  readonly left: number;
  readonly columns: readonly Element[];
  readonly names: string[];
}

/**
 * A table's header cells name its columns, and Excel repairs a file in which the two differ. The tables take over what
 * is to be written there; the cells come back with texts that may be such names.
 */
export function nameTableColumns<Cell extends WrittenCell>(
  session: EditSession,
  cells: readonly Cell[],
): readonly Cell[] {
  const tables = new Map<string, readonly Table[]>();
  for (const { sheet } of cells) {
    if (!tables.has(sheet.part)) {
      tables.set(sheet.part, readTables(session.parts, sheet.part));
    }
  }
  const renamed = new Set<Table>();
  const named = cells.map((cell): Cell => {
    const table = tables.get(cell.sheet.part)?.find((candidate) => holdsHeader(candidate, cell));
    if (!table) {
      return cell;
    }
    const index = cell.column - table.left;
    const name = freeName(table.names, index, textOf(cell.content.value));
    table.names[index] = name;
    renamed.add(table);
    return { ...cell, content: { ...cell.content, value: name, formula: null } };
  });
  for (const table of renamed) {
    session.write(table.part, rename(session.parts, table));
  }
  return named;
}

function readTables(parts: Parts, sheet: string): readonly Table[] {
  return readRelationships(parts, sheet)
    .filter(({ type, target }) => type === "table" && parts.has(target))
    .flatMap(({ target: part }): Table[] => {
      const bytes = parts.read(part);
      const { root, children } = readOutline(bytes, part);
      const tag = openTag(bytes, part, root);
      const range = parseRange(tag.attribute("ref") ?? "");
      const list = children.find(({ name }) => name === "tableColumns");
      if (!range || !list || tag.number("headerRowCount") === 0) {
        return [];
      }
      const columns = readItems(bytes, part, list).filter(({ name }) => name === "tableColumn");
      const names = columns.map((column) => decodeEscapes(openTag(bytes, part, column).attribute("name") ?? ""));
      return [{ part, row: range.top, left: range.left, columns, names }];
    });
}

function holdsHeader({ row, left, columns }: Table, cell: WrittenCell): boolean {
  return cell.row === row && cell.column >= left && cell.column < left + columns.length;
}

function rename(parts: Parts, { part, columns, names }: Table): Uint8Array {
  const bytes = parts.read(part);
  const splices = columns.flatMap((column, index) =>
    decodeEscapes(openTag(bytes, part, column).attribute("name") ?? "") === names[index]
      ? []
      : setAttribute(bytes, part, column, "name", encodeName(names[index] ?? "")),
  );
  return applySplices(bytes, splices);
}

/** White space in attributes would become blanks. */
function encodeName(name: string): string {
  return encodeEscapes(name).replaceAll("\n", "_x000A_").replaceAll("\t", "_x0009_");
}

/** A name that no other column has, whatever the case: a second one is numbered, as Excel does. None can be empty. */
function freeName(names: readonly string[], index: number, wanted: string): string {
  const others = new Set(names.filter((_, other) => other !== index).map((name) => name.toLowerCase()));
  const base = wanted === "" ? (names[index] ?? "") : wanted;
  let name = base;
  for (let number = 2; others.has(name.toLowerCase()); number += 1) {
    name = `${base}${number}`;
  }
  return name;
}

function textOf(value: CellValue): string {
  if (isCellError(value)) {
    return value.error;
  }
  return value === null ? "" : typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
