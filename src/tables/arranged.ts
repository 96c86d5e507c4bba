import type { Position, Range } from "../sheet/address";
import {
  type Cell,
  type CellValue,
  EMPTY_CELL,
  isCellError,
  type Sheet,
  type SourceCell,
  type Visibility,
} from "../sheet/sheet";
import type { Grid } from "./grid";

/** A cell of an arranged sheet, and where it stands on the sheet itself. */
export interface Placed {
  readonly cell: Cell;
  readonly from: Position;
}

/** A row of an arranged table: the rows that it is made of, and the three marks of each month. */
export interface ArrangedRow {
  readonly rows: readonly number[];
  readonly marks: readonly (readonly (Placed | null)[])[];
  /** Columns whose words name marks or months in these rows, and nobody. */
  readonly ignored: readonly number[];
  /** Rows that sum up the others: theirs are the sums. */
  readonly sums: readonly number[];
}

/** How a table is read as months × three marks. */
export interface Arrangement {
  readonly header: Range;
  readonly months: readonly Placed[];
  /** The columns that the months stand for. */
  readonly replaced: readonly number[];
  readonly rows: readonly ArrangedRow[];
}

const MARK_HEADERS = ["人员到位", "社保购买", "工资发放"];

/** A sheet whose cells stand elsewhere on another: as a table would have them that has its months side by side. */
export class ArrangedSheet implements Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly merges: readonly Range[] = [];
  readonly columns: number;
  readonly #rows: { readonly anchor: number; readonly cells: Map<number, Placed> }[] = [];

  constructor(
    readonly original: Sheet,
    grid: Grid,
    { header, months, replaced, rows }: Arrangement,
  ) {
    this.name = original.name;
    this.visibility = original.visibility;
    const kept = Array.from({ length: original.columns }, (_, column) => column).filter(
      (column) => !replaced.includes(column),
    );
    const first = Math.min(...replaced);
    const width = months.length * MARK_HEADERS.length;
    const left = kept.filter((column) => column < first).length;
    const place = (column: number): number => kept.indexOf(column) + (column < first ? 0 : width);
    this.columns = kept.length + width;
    for (let row = 0; row < header.top; row += 1) {
      const cells = this.#add(row);
      for (let column = 0; column < original.columns; column += 1) {
        const at = replaced.indexOf(column);
        put(cells, at < 0 ? place(column) : left + at * MARK_HEADERS.length, own(grid, row, column));
      }
    }
    const [upper, lower] = [this.#add(header.top), this.#add(header.bottom)];
    for (const column of kept) {
      put(upper, place(column), seen(grid, header.bottom, column));
    }
    for (const [month, from] of months.entries()) {
      put(upper, left + month * MARK_HEADERS.length, from);
      for (const [mark, value] of MARK_HEADERS.entries()) {
        put(lower, left + month * MARK_HEADERS.length + mark, { ...from, cell: { ...EMPTY_CELL, value } });
      }
    }
    for (const row of rows) {
      const cells = this.#add(row.rows[0] ?? header.bottom);
      for (const column of kept) {
        put(cells, place(column), row.ignored.includes(column) ? null : common(grid, row, column, column < first));
      }
      for (const [mark, placed] of row.marks.flat().entries()) {
        put(cells, left + mark, placed);
      }
    }
  }

  get rows(): number {
    return this.#rows.length;
  }

  isRowHidden(): boolean {
    return false;
  }

  isColumnHidden(): boolean {
    return false;
  }

  cell(row: number, column: number): Cell {
    return this.#rows[row]?.cells.get(column)?.cell ?? EMPTY_CELL;
  }

  source({ row, column }: Position): SourceCell {
    const found = this.#rows[row];
    const { from } = found?.cells.get(column) ?? {
      from: { row: found?.anchor ?? 0, column: Math.min(column, this.original.columns - 1) },
    };
    return { sheet: this.original, ...from };
  }

  scan(visit: (row: number, column: number, value: CellValue) => void): void {
    for (const [row, { cells }] of this.#rows.entries()) {
      for (const [column, { cell }] of cells) {
        visit(row, column, cell.value);
      }
    }
  }

  #add(anchor: number): Map<number, Placed> {
    const cells = new Map<number, Placed>();
    this.#rows.push({ anchor, cells });
    return cells;
  }
}

function put(cells: Map<number, Placed>, column: number, placed: Placed | null): void {
  if (placed && (placed.cell.value !== null || placed.cell.formula !== null)) {
    cells.set(column, placed);
  }
}

/** A cell as it is, empty inside a merge. */
export function own(grid: Grid, row: number, column: number): Placed {
  return { cell: grid.own(row, column), from: { row, column } };
}

function seen(grid: Grid, row: number, column: number): Placed {
  return { cell: grid.cell(row, column), from: grid.anchor(row, column) };
}

/**
 * What the rows of one row have in common in a column: the text that they repeat, or the only figure. A label may be
 * merged over what stands below it as well. Several figures are those of each row, not of all.
 */
function common(grid: Grid, { rows, sums }: ArrangedRow, column: number, isLabel: boolean): Placed | null {
  const filled = (candidates: readonly number[]): Placed[] =>
    candidates.map((row) => own(grid, row, column)).filter(({ cell }) => cell.value !== null || cell.formula !== null);
  const sum = filled(sums).find(({ cell }) => typeof cell.value === "number" || isCellError(cell.value));
  const [first, ...others] = filled(rows);
  if (sum && !isLabel) {
    return sum;
  }
  if (first) {
    return others.length > 0 && typeof first.cell.value !== "string" ? null : first;
  }
  const [top = 0] = rows;
  return isLabel && grid.area(top, column).top < top ? seen(grid, top, column) : null;
}
