import { contains, parseRange } from "../../sheet/address";
import type { Position, Range } from "../../sheet/address";
import { Uint32List } from "./bytes";
import type { TagScanner } from "./scan";
import { shiftFormula } from "./shared-formula";
import { decodeText } from "./text";

const NOT_SHARED = 0xffffffff;

interface Master {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** An array formula or a data table: one formula that fills a range. */
export interface FilledRange {
  readonly range: Range;
  readonly start: number;
  readonly end: number;
}

/** The formulas of a sheet, as offsets of their texts. */
export class Formulas {
  readonly filled: FilledRange[] = [];
  private readonly masters = new Map<number, Master>();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly cells = new Uint32List(),
    private readonly starts = new Uint32List(),
    private readonly ends = new Uint32List(),
    private readonly groups = new Uint32List(),
  ) {}

  get count(): number {
    return this.cells.length;
  }

  /** Reads the formula element that was just opened; false when it holds none. */
  read(scanner: TagScanner, cell: number, row: number, column: number): boolean {
    const hasAttributes = scanner.attributes.count > 0;
    const type = hasAttributes ? scanner.attribute("t") : null;
    const group = type === "shared" ? scanner.number("si") : null;
    const range = type === "array" || type === "dataTable" ? parseRange(scanner.attribute("ref") ?? "") : null;
    const start = scanner.tagEnd;
    scanner.skip();
    const end = Math.max(start, scanner.tagStart);
    const hasText = end > start;
    if (range) {
      this.filled.push({ range, start, end });
    }
    if (group !== null && hasText && !this.masters.has(group)) {
      this.masters.set(group, { row, column, start, end });
    }
    if (!hasText && group === null) {
      return false;
    }
    this.cells.push(cell);
    this.starts.push(start);
    this.ends.push(end);
    this.groups.push(hasText ? NOT_SHARED : (group ?? NOT_SHARED));
    return true;
  }

  /** Where the cells are from which others have their formulas. */
  get masterPlaces(): readonly Position[] {
    return [...this.masters.values()];
  }

  /** The formula of the cell with this number at this place, without `=`; null when it has none. */
  at(cell: number, row: number, column: number): string | null {
    const own = this.own(cell, row, column);
    if (own !== null) {
      return own;
    }
    for (const { range, start, end } of this.filled) {
      if (end > start && contains(range, { row, column })) {
        return decodeText(this.bytes, start, end);
      }
    }
    return null;
  }

  /** The formula that is written in the cell itself, that of an array around it left out. */
  own(cell: number, row: number, column: number): string | null {
    const index = this.cells.lastNotGreater(cell);
    return index >= 0 && this.cells.at(index) === cell ? this.text(index, row, column) : null;
  }

  /** The same formulas after the cells were put in order; `origins` says which number each cell had. */
  reordered(origins: readonly number[]): Formulas {
    const indexes = new Map<number, number>();
    for (let index = 0; index < this.cells.length; index += 1) {
      indexes.set(this.cells.at(index), index);
    }
    const formulas = new Formulas(this.bytes);
    formulas.filled.push(...this.filled);
    this.masters.forEach((master, group) => formulas.masters.set(group, master));
    origins.forEach((origin, cell) => {
      const index = indexes.get(origin);
      if (index !== undefined) {
        formulas.cells.push(cell);
        formulas.starts.push(this.starts.at(index));
        formulas.ends.push(this.ends.at(index));
        formulas.groups.push(this.groups.at(index));
      }
    });
    return formulas;
  }

  private text(index: number, row: number, column: number): string | null {
    const group = this.groups.at(index);
    if (group === NOT_SHARED) {
      return decodeText(this.bytes, this.starts.at(index), this.ends.at(index));
    }
    const master = this.masters.get(group);
    return master
      ? shiftFormula(decodeText(this.bytes, master.start, master.end), row - master.row, column - master.column)
      : null;
  }
}
