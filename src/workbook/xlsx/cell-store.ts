import type { Range } from "../../sheet/address";
import { Uint32List } from "./bytes";

/** What a stored cell's number means. */
export const KIND = { empty: 0, number: 1, shared: 2, leaf: 3, item: 4, boolean: 5, error: 6, covered: 7 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

const MOST_STYLES = 0xffff;
const COLUMNS = 16_384;

/**
 * The cells of a sheet that hold something, in columns of numbers: about fifteen bytes a cell, and nothing for a cell
 * that is only formatted.
 */
export class CellStore {
  count = 0;
  columns = new Uint16Array(64);
  kinds = new Uint8Array(64);
  styles = new Uint16Array(64);
  /** A number, or where its text is to be found: an index into what the kind says. */
  numbers = new Float64Array(64);
  /** One more than the last column that holds something. */
  width = 0;

  /** The rows that hold something, and the first cell of each. */
  private readonly rows = new Uint32List();
  private readonly firsts = new Uint32List();
  private lastRow = -1;
  private lastColumn = -1;
  private isOrdered = true;

  add(row: number, column: number, kind: Kind, number: number, style: number): void {
    if (this.count === this.columns.length) {
      this.grow();
    }
    if (row !== this.lastRow) {
      this.isOrdered = this.isOrdered && row > this.lastRow;
      this.lastRow = row;
      this.rows.push(row);
      this.firsts.push(this.count);
    } else if (column <= this.lastColumn) {
      this.isOrdered = false;
    }
    this.lastColumn = column;
    this.columns[this.count] = column;
    this.kinds[this.count] = kind;
    this.styles[this.count] = Math.min(style, MOST_STYLES);
    this.numbers[this.count] = number;
    this.count += 1;
    if (column >= this.width) {
      this.width = column + 1;
    }
  }

  /** One more than the last row that holds something. */
  get height(): number {
    return this.rows.length === 0 ? 0 : this.rows.at(this.rows.length - 1) + 1;
  }

  /** Which cell stands at a position; -1 when it is empty. */
  find(row: number, column: number): number {
    const cell = this.locate(row, column);
    return cell >= 0 && this.kinds[cell] !== KIND.covered ? cell : -1;
  }

  /** The style of the cell at a position, be it under a merged range; -1 when none is kept there. */
  styleAt(row: number, column: number): number {
    const cell = this.locate(row, column);
    return cell < 0 ? -1 : (this.styles[cell] ?? 0);
  }

  private locate(row: number, column: number): number {
    const index = this.rows.at(row) === row && row < this.rows.length ? row : this.rows.lastNotGreater(row);
    if (index < 0 || this.rows.at(index) !== row) {
      return -1;
    }
    const cell = this.lowerBound(index, column);
    return cell < this.endOf(index) && this.columns[cell] === column ? cell : -1;
  }

  /** Makes the cells under merged ranges, but for the top-left ones, as if they held nothing: nobody sees them. */
  coverMerged(merges: readonly Range[]): void {
    // Merges of a sound file do not overlap, so no cell is met twice.
    let steps = this.count + merges.length;
    for (const { top, left, bottom, right } of merges) {
      let index = Math.max(0, this.rows.lastNotGreater(top - 1) + 1);
      for (; index < this.rows.length && this.rows.at(index) <= bottom && steps > 0; index += 1) {
        const isTop = this.rows.at(index) === top;
        let cell = this.lowerBound(index, left);
        for (; cell < this.endOf(index) && (this.columns[cell] ?? 0) <= right; cell += 1) {
          steps -= 1;
          if (!isTop || this.columns[cell] !== left) {
            this.kinds[cell] = KIND.covered;
          }
        }
      }
    }
  }

  /** Visits all cells, row by row. */
  forEach(visit: (row: number, column: number, cell: number) => void): void {
    for (let index = 0; index < this.rows.length; index += 1) {
      const row = this.rows.at(index);
      const end = this.endOf(index);
      for (let cell = this.firsts.at(index); cell < end; cell += 1) {
        if (this.kinds[cell] !== KIND.covered) {
          visit(row, this.columns[cell] ?? 0, cell);
        }
      }
    }
  }

  /** The same cells in order, where the file had them in another; of two at one place the later counts. */
  ordered(): { readonly store: CellStore; readonly origins: readonly number[] | null } {
    if (this.isOrdered) {
      return { store: this, origins: null };
    }
    const places = new Map<number, number>();
    this.forEach((row, column, cell) => places.set(row * COLUMNS + column, cell));
    const store = new CellStore();
    const origins: number[] = [];
    for (const [place, cell] of [...places].sort(([first], [second]) => first - second)) {
      const kind = this.kinds[cell] as Kind;
      store.add(Math.floor(place / COLUMNS), place % COLUMNS, kind, this.numbers[cell] ?? 0, this.styles[cell] ?? 0);
      origins.push(cell);
    }
    return { store, origins };
  }

  /** The first cell of a row that is not left of a column. */
  private lowerBound(index: number, column: number): number {
    let low = this.firsts.at(index);
    let high = this.endOf(index);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.columns[middle] ?? 0) < column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private endOf(index: number): number {
    return index + 1 < this.rows.length ? this.firsts.at(index + 1) : this.count;
  }

  private grow(): void {
    const capacity = this.columns.length * 2;
    this.columns = copyInto(new Uint16Array(capacity), this.columns);
    this.kinds = copyInto(new Uint8Array(capacity), this.kinds);
    this.styles = copyInto(new Uint16Array(capacity), this.styles);
    this.numbers = copyInto(new Float64Array(capacity), this.numbers);
  }
}

function copyInto<T extends { set(from: ArrayLike<number>): void }>(larger: T, from: ArrayLike<number>): T {
  larger.set(from);
  return larger;
}
