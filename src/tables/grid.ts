import { contains, MAXIMUM_COLUMNS, type Position, type Range } from "../sheet/address";
import { displayText } from "../sheet/figure";
import type { Cell, Sheet } from "../sheet/sheet";
import { squeeze } from "../sheet/text";

interface Shown {
  readonly text: string;
  readonly label: string;
}

/** A sheet seen through its merges: every cell of a merged range shows what its top-left cell holds. */
export class Grid {
  readonly #merges = new Map<number, Range[]>();
  readonly #tall: Range[] = [];
  readonly #headers = new Set<string>();
  readonly #known = new Map<number, Shown>();

  /** @param headers cells that are known to head a column of figures */
  constructor(
    readonly sheet: Sheet,
    headers: readonly Position[] = [],
  ) {
    for (const header of headers) {
      const { row, column } = header;
      this.#headers.add(`${String(row)}:${String(column)}`);
    }
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
    return this.#mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
  }

  /** Where the content of a cell stands: the top-left cell of its merged range, or itself. */
  anchor(row: number, column: number): Position {
    const { top, left } = this.area(row, column);
    return { row: top, column: left };
  }

  /** The cell as it is seen: that of its merged range. */
  cell(row: number, column: number): Cell {
    const merge = this.#mergeAt(row, column);
    return merge ? this.sheet.cell(merge.top, merge.left) : this.sheet.cell(row, column);
  }

  /** The cell itself: empty inside a merge. */
  own(row: number, column: number): Cell {
    return this.sheet.cell(row, column);
  }

  /** What a cell shows, without white space; "" where nothing. */
  text(row: number, column: number): string {
    return row < 0 || column < 0 ? "" : this.#shown(row, column).text;
  }

  /** As `text`, for cells that hold a text; numbers and dates give "". */
  label(row: number, column: number): string {
    return row < 0 || column < 0 ? "" : this.#shown(row, column).label;
  }

  /** Whether a cell heads a column of figures. */
  isHeader(row: number, column: number): boolean {
    const anchor = this.anchor(row, column);
    return this.#headers.has(`${String(anchor.row)}:${String(anchor.column)}`);
  }

  /** Whether two cells belong to one merged range, or are one. */
  isSame(first: Position, second: Position): boolean {
    const one = this.anchor(first.row, first.column);
    const other = this.anchor(second.row, second.column);
    return one.row === other.row && one.column === other.column;
  }

  #mergeAt(row: number, column: number): Range | undefined {
    return findAround(this.#merges.get(row) ?? NO_RANGES, row, column) ?? findAround(this.#tall, row, column);
  }

  /** What a cell shows is asked for again and again around a header. */
  #shown(row: number, column: number): Shown {
    const place = row * MAXIMUM_COLUMNS + column;
    const known = this.#known.get(place);
    if (known) {
      return known;
    }
    const cell = this.cell(row, column);
    const text = squeeze(displayText(cell));
    const shown = { text, label: typeof cell.value === "string" ? text : "" };
    this.#known.set(place, shown);
    return shown;
  }
}

const NO_RANGES: readonly Range[] = [];

function findAround(ranges: readonly Range[], row: number, column: number): Range | undefined {
  return ranges.length === 0 ? undefined : ranges.find((range) => contains(range, { row, column }));
}

/** Merges over more rows than this are looked up one by one: they are rare, and would fill the index. */
const TALL = 200;
