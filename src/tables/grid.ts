import type { Position, Range } from "../sheet/address";
import { displayText } from "../sheet/figure";
import type { Cell, Sheet } from "../sheet/sheet";
import { squeeze } from "../sheet/text";

/** A sheet seen through its merges: every cell of a merged range shows what its top-left cell holds. */
export class Grid {
  readonly #merges = new Map<number, Range[]>();
  readonly #tall: Range[] = [];

  constructor(readonly sheet: Sheet) {
    for (const merge of sheet.merges) {
      if (merge.bottom - merge.top > TALL) {
        this.#tall.push(merge);
        continue;
      }
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        const inRow = this.#merges.get(row);
        if (inRow) {
          inRow.push(merge);
        } else {
          this.#merges.set(row, [merge]);
        }
      }
    }
  }

  /** The merged range around a cell, or the cell alone. */
  area(row: number, column: number): Range {
    const around = (range: Range): boolean => column >= range.left && column <= range.right;
    return (
      this.#merges.get(row)?.find(around) ??
      this.#tall.find((range) => around(range) && row >= range.top && row <= range.bottom) ?? {
        top: row,
        left: column,
        bottom: row,
        right: column,
      }
    );
  }

  /** Where the content of a cell stands: the top-left cell of its merged range, or itself. */
  anchor(row: number, column: number): Position {
    const { top, left } = this.area(row, column);
    return { row: top, column: left };
  }

  /** The cell as it is seen: that of its merged range. */
  cell(row: number, column: number): Cell {
    const { top, left } = this.area(row, column);
    return this.sheet.cell(top, left);
  }

  /** The cell itself: empty inside a merge. */
  own(row: number, column: number): Cell {
    return this.sheet.cell(row, column);
  }

  /** What a cell shows, without white space; "" where nothing. */
  text(row: number, column: number): string {
    return row < 0 || column < 0 ? "" : squeeze(displayText(this.cell(row, column)));
  }

  /** As `text`, for cells that hold a text; numbers and dates give "". */
  label(row: number, column: number): string {
    return row >= 0 && column >= 0 && typeof this.cell(row, column).value === "string" ? this.text(row, column) : "";
  }

  /** Whether two cells belong to one merged range, or are one. */
  isSame(first: Position, second: Position): boolean {
    const one = this.anchor(first.row, first.column);
    const other = this.anchor(second.row, second.column);
    return one.row === other.row && one.column === other.column;
  }
}

/** Merges over more rows than this are looked up one by one: they are rare, and would fill the index. */
const TALL = 200;
