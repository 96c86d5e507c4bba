import { cellCount } from "../state/layer";
import type { Range } from "../../../src/sheet/address";
import { displayed } from "../cells/displayed";
import { isEntireColumn, isEntireRow } from "../cells/addresses";
import { typed } from "../cells/typed";
import { CELL_LIMIT } from "../profiles";
import { EMPTY, wireValue } from "../state/cells";
import type { SheetState } from "../state/sheet";
import { property, readOnly } from "../wire/members";
import type { Member } from "../wire/members";
import { HostError } from "../wire/protocol";
import type { Json } from "../wire/protocol";
import { requireWritable } from "../world";
import type { Place } from "../world";

/** What the cells of a range hold, as rows of cells. */
export function valueMembers(place: Place): Readonly<Record<string, Member>> {
  const { sheet, world } = place;
  const cells = (read: (row: number, column: number) => Json) => () => {
    world.recalculation.settle();
    return matrix(place.range, read);
  };
  const value = (row: number, column: number) => wireValue(sheet.cells.get(row, column));
  const formula = (row: number, column: number): Json => {
    const content = sheet.cells.get(row, column);
    return content.formula === null ? wireValue(content) : `=${content.formula}`;
  };
  const text = (row: number, column: number) =>
    displayed(sheet.cells.get(row, column).value, sheet.numberFormat(row, column));
  const write = (given: Json) => {
    writeCells(place, given);
  };
  return {
    values: property(1, cells(value), write),
    formulas: property(1, cells(formula), write),
    text: readOnly(1, cells(text)),
    valueTypes: readOnly(
      1,
      cells((row, column) => valueType(sheet, row, column)),
    ),
    numberFormat: property(
      1,
      cells((row, column) => sheet.numberFormat(row, column)),
      (given) => {
        requireWritable(world, sheet, null);
        forEachGiven(place.range, given, (range, format) => {
          sheet.look("numberFormat").set(range, asFormat(format));
        });
      },
    ),
  };
}

/** Null for whole rows and columns: Excel does not spell them out. */
function matrix(range: Range, read: (row: number, column: number) => Json): readonly (readonly Json[])[] | null {
  if (isEntireColumn(range) || isEntireRow(range)) {
    return null;
  }
  if (cellCount(range) > CELL_LIMIT) {
    throw new HostError("RangeExceedsLimit", `${cellCount(range)} cells`);
  }
  const rows: Json[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells: Json[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      cells.push(read(row, column));
    }
    rows.push(cells);
  }
  return rows;
}

function valueType(sheet: SheetState, row: number, column: number): string {
  const { value } = sheet.cells.get(row, column);
  if (value === null) {
    return "Empty";
  }
  const types: Readonly<Record<string, string>> = { number: "Double", string: "String", boolean: "Boolean" };
  return types[typeof value] ?? "Error";
}

function asFormat(format: Json): string {
  if (typeof format !== "string" || format === "") {
    throw new HostError("InvalidArgument", "a number format is a text");
  }
  return format;
}

/** Writes as if typed. Everything is looked at before anything is written, for an action is done whole or not at all. */
function writeCells({ world, sheet, range }: Place, given: Json): void {
  requireWritable(world, sheet, range);
  if (sheet.arrayOver(range)) {
    throw new HostError("InvalidOperation", "a part of an array cannot be changed");
  }
  const writes: (() => void)[] = [];
  forEachGiven(range, given, (cell, value) => {
    writes.push(prepareWrite(sheet, cell.top, cell.left, value));
  });
  const valueBefore = wireValue(sheet.cells.get(range.top, range.left));
  for (const write of writes) {
    write();
  }
  world.recalculation.changed(sheet, range);
  const valueAfter = cellCount(range) === 1 ? wireValue(sheet.cells.get(range.top, range.left)) : null;
  world.events.dataChanged(sheet, range, "ThisLocalAddin", cellCount(range) === 1 ? { valueBefore, valueAfter } : null);
}

/** Checks a value and says how to write it. */
export function prepareWrite(sheet: SheetState, row: number, column: number, value: Json): () => void {
  const before = sheet.numberFormat(row, column);
  const content = value === "" ? null : typed(value, before);
  return () => {
    if (sheet.isCovered(row, column)) {
      // Excel drops what is written into a merged range beside its top-left cell.
      return;
    }
    if (content?.kind === "formula") {
      sheet.cells.set(row, column, { value: null, formula: content.formula, isCalculated: false });
      return;
    }
    sheet.cells.set(row, column, content ? { value: content.value, formula: null, isCalculated: true } : EMPTY);
    if (content?.format && before === "General") {
      sheet.look("numberFormat").set({ top: row, left: column, bottom: row, right: column }, content.format);
    }
  };
}

/**
 * Takes rows of values apart. A single value goes into every cell, null leaves a cell alone.
 * @throws HostError when the rows do not fit the range.
 */
function forEachGiven(range: Range, given: Json, visit: (range: Range, value: Json) => void): void {
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  if (!Array.isArray(given)) {
    forSingle(range, given, visit);
    return;
  }
  const lines: readonly Json[] = given;
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    throw new HostError("InvalidArgument", `the array is not of ${rows} rows and ${columns} columns`);
  }
  for (const [index, line] of lines.entries()) {
    const values: readonly Json[] = Array.isArray(line) ? line : [];
    for (const [offset, value] of values.entries()) {
      if (value !== null) {
        const [row, column] = [range.top + index, range.left + offset];
        visit({ top: row, left: column, bottom: row, right: column }, value);
      }
    }
  }
}

function forSingle(range: Range, value: Json, visit: (range: Range, value: Json) => void): void {
  if (value === null) {
    return;
  }
  if (isEntireColumn(range) || isEntireRow(range)) {
    visit(range, value);
    return;
  }
  for (let row = range.top; row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      visit({ top: row, left: column, bottom: row, right: column }, value);
    }
  }
}
