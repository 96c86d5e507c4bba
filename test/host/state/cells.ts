import type { Position, Range } from "../../../src/sheet/address";
import { MAXIMUM_COLUMNS } from "../../../src/sheet/address";
import { isCellError } from "../../../src/sheet/sheet";
import type { CellValue, Sheet } from "../../../src/sheet/sheet";

/** What a cell holds: a constant, or a formula and its result. */
export interface Content {
  readonly value: CellValue;
  readonly formula: string | null;
  /** False for a formula whose result nobody has told the host, which has only a small calculator: its value is null. */
  readonly isCalculated: boolean;
}

export const EMPTY: Content = { value: null, formula: null, isCalculated: true };

/** The cells of one sheet: those it was opened with, and over them what was written since. */
export class Cells {
  private readonly written = new Map<number, Content>();
  private extent: Range | null | undefined;
  private baseFormulas: readonly Position[] | undefined;

  constructor(private readonly base: Sheet | null) {}

  get(row: number, column: number): Content {
    const written = this.written.get(row * MAXIMUM_COLUMNS + column);
    if (written) {
      return written;
    }
    const cell = this.base?.cell(row, column);
    return cell ? { value: cell.value, formula: cell.formula, isCalculated: true } : EMPTY;
  }

  set(row: number, column: number, content: Content): void {
    this.written.set(row * MAXIMUM_COLUMNS + column, content);
    this.extent = undefined;
  }

  /** Empties the cells of a range of any size. */
  clear(range: Range): void {
    const used = this.used();
    for (let row = range.top; used && row <= Math.min(range.bottom, used.bottom); row += 1) {
      for (let column = range.left; column <= Math.min(range.right, used.right); column += 1) {
        this.set(row, column, EMPTY);
      }
    }
  }

  /** The range from the first to the last row and column that hold something; null when nothing does. */
  used(): Range | null {
    if (this.extent === undefined) {
      let extent: Range | null = null;
      this.scan((row, column) => {
        extent = extend(extent, row, column);
      });
      this.extent = extent;
    }
    return this.extent;
  }

  /** The cells that hold a formula. */
  formulas(): readonly Position[] {
    this.baseFormulas ??= this.findBaseFormulas();
    const written = [...this.written].filter(([, { formula }]) => formula !== null).map(([key]) => position(key));
    const kept = this.baseFormulas.filter(({ row, column }) => !this.written.has(row * MAXIMUM_COLUMNS + column));
    return [...kept, ...written];
  }

  private findBaseFormulas(): readonly Position[] {
    const found: Position[] = [];
    this.base?.scan((row, column) => {
      if (this.base?.cell(row, column).formula !== null) {
        found.push({ row, column });
      }
    });
    return found;
  }

  /** Visits what holds something, in no particular order. */
  scan(visit: (row: number, column: number, content: Content) => void): void {
    for (const [key, content] of this.written) {
      if (holdsSomething(content)) {
        const { row, column } = position(key);
        visit(row, column, content);
      }
    }
    this.base?.scan((row, column) => {
      if (!this.written.has(row * MAXIMUM_COLUMNS + column)) {
        visit(row, column, this.get(row, column));
      }
    });
  }
}

function position(key: number): Position {
  return { row: Math.floor(key / MAXIMUM_COLUMNS), column: key % MAXIMUM_COLUMNS };
}

export function holdsSomething({ value, formula }: Content): boolean {
  return value !== null || formula !== null;
}

function extend(extent: Range | null, row: number, column: number): Range {
  const { top, left, bottom, right } = extent ?? { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(top, row),
    left: Math.min(left, column),
    bottom: Math.max(bottom, row),
    right: Math.max(right, column),
  };
}

/** A value as `values` gives it. */
export function wireValue({ value }: Content): number | string | boolean {
  return value === null ? "" : isCellError(value) ? value.error : value;
}
