import { Uint32List } from "./bytes";

const COLUMN_BITS = 14;
const COLUMN_MASK = (1 << COLUMN_BITS) - 1;

/**
 * The styles of cells that hold nothing, kept as runs of one style: eight bytes a run, so that a table of empty frames
 * costs little. What does not come in the usual order is left out.
 */
export class BlankCells {
  /** The rows that have such cells, and the first run of each. */
  private readonly rows = new Uint32List();
  private readonly firsts = new Uint32List();
  /** First and last column of a run in one number. */
  private readonly spans = new Uint32List();
  private readonly styles = new Uint32List();
  private row = -1;
  private column = -1;

  add(row: number, column: number, style: number): void {
    if (row < this.row || (row === this.row && column <= this.column)) {
      return;
    }
    const last = this.spans.length - 1;
    const continues = row === this.row && column === this.column + 1 && this.styles.at(last) === style;
    if (row !== this.row) {
      this.rows.push(row);
      this.firsts.push(this.spans.length);
    }
    this.row = row;
    this.column = column;
    if (continues) {
      this.spans.set(last, spanOf(this.spans.at(last) >>> COLUMN_BITS, column));
    } else {
      this.spans.push(spanOf(column, column));
      this.styles.push(style);
    }
  }

  /** -1 where there is no such cell. */
  at(row: number, column: number): number {
    const index = this.rows.lastNotGreater(row);
    if (index < 0 || this.rows.at(index) !== row) {
      return -1;
    }
    let low = this.firsts.at(index);
    let high = this.endOf(index);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.spans.at(middle) & COLUMN_MASK) < column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const isIn = low < this.endOf(index) && this.spans.at(low) >>> COLUMN_BITS <= column;
    return isIn ? this.styles.at(low) : -1;
  }

  private endOf(index: number): number {
    return index + 1 < this.rows.length ? this.firsts.at(index + 1) : this.spans.length;
  }
}

function spanOf(first: number, last: number): number {
  return (first << COLUMN_BITS) | last;
}
