import { formatPosition, parsePosition } from "../../src/sheet/address";
import type { Position, Range } from "../../src/sheet/address";
import type { Cell, CellValue } from "../../src/sheet/sheet";
import { EMPTY_CELL } from "../../src/sheet/sheet";
import { memorySheet } from "../../src/workbook/memory";
import type { MemorySheet, MemorySheetOptions } from "../../src/workbook/memory/sheet";
import { withCell } from "../../src/workbook/memory/sheet";

interface Options extends MemorySheetOptions {
  readonly name?: string;
  /** Where the first cell stands. */
  readonly at?: string;
}

/**
 * A worksheet written as a Markdown table: a line for each row, a blank line for an empty one.
 * Cells are what a person would type: `12`, `50%`, `'12` for a text, `=B2/A2 → 50%` for a formula and its result,
 * `12 [0"个"]` for a number in a format, `#REF!`, `TRUE`, `↵` for a line break. `^` is merged with the cell above, `<` with the one on the left.
 */
export function sheet(text: string, { name = "附件1", at = "A1", ...options }: Options = {}): MemorySheet {
  const origin = position(at);
  const lines = text.replace(/^\s*\n|\n\s*$/gu, "").split("\n");
  const cells: Record<string, Cell> = {};
  const merges = new Merges();
  for (const [down, line] of lines.entries()) {
    for (const [across, typed] of splitLine(line).entries()) {
      const here = { row: origin.row + down, column: origin.column + across };
      if (typed === "^" || typed === "<") {
        merges.join(here, typed);
      } else if (typed !== "") {
        cells[formatPosition(here)] = cell(typed);
      }
    }
  }
  return memorySheet(name, cells, { ...options, merges: merges.ranges() });
}

/** The same sheet with other things typed into some of its cells. */
export function change(original: MemorySheet, changes: Readonly<Record<string, string>>): MemorySheet {
  return Object.entries(changes).reduce(
    (changed, [address, typed]) => withCell(changed, position(address), cell(typed)),
    original,
  );
}

/** What a person gets who types this into a cell. */
export function cell(typed: string): Cell {
  const [, formula, result] = /^=(.*?) → ?(.*)$/u.exec(typed) ?? [];
  return formula === undefined || result === undefined ? constant(typed) : { ...constant(result), formula };
}

function position(address: string): Position {
  const found = parsePosition(address);
  if (!found) {
    throw new RangeError(address);
  }
  return found;
}

function constant(typed: string): Cell {
  const [, digits, format] = /^(-?[\d.]+) \[(.+)\]$/u.exec(typed) ?? [];
  if (digits !== undefined && format !== undefined) {
    return { value: Number(digits), formula: null, format };
  }
  const [, percent, decimals = ""] = /^(-?\d+(?:\.(\d+))?)%$/u.exec(typed) ?? [];
  if (percent !== undefined) {
    const format = decimals === "" ? "0%" : `0.${"0".repeat(decimals.length)}%`;
    return { value: Number((Number(percent) / 100).toFixed(decimals.length + 2)), formula: null, format };
  }
  return { ...EMPTY_CELL, value: plainValue(typed) };
}

function plainValue(typed: string): CellValue {
  if (typed === "") {
    return null;
  }
  if (/^-?\d+(?:\.\d+)?$/u.test(typed)) {
    return Number(typed);
  }
  if (/^#[A-Z]/u.test(typed)) {
    return { error: typed };
  }
  if (typed === "TRUE" || typed === "FALSE") {
    return typed === "TRUE";
  }
  return typed.replace(/^'/u, "").replaceAll("↵", "\n");
}

function splitLine(line: string): string[] {
  const inner = line.trim().replace(/^\||\|$/gu, "");
  return inner === "" ? [] : inner.split("|").map((typed) => typed.trim());
}

/** Merged ranges, grown cell by cell from the cell that each of them begins with. */
class Merges {
  private readonly anchors = new Map<string, Position>();
  private readonly found = new Map<string, Range>();

  join(here: Position, way: "^" | "<"): void {
    const beside = way === "^" ? { ...here, row: here.row - 1 } : { ...here, column: here.column - 1 };
    const anchor = this.anchors.get(formatPosition(beside)) ?? beside;
    this.anchors.set(formatPosition(here), anchor);
    const key = formatPosition(anchor);
    const before = this.found.get(key) ?? { top: anchor.row, left: anchor.column, bottom: 0, right: 0 };
    this.found.set(key, {
      ...before,
      bottom: Math.max(before.bottom, here.row),
      right: Math.max(before.right, here.column),
    });
  }

  ranges(): Range[] {
    return [...this.found.values()];
  }
}
