import { columnName, contains, parseRange, MAXIMUM_COLUMNS } from "../../src/sheet/address";
import type { Position, Range } from "../../src/sheet/address";
import { EMPTY_CELL } from "../../src/sheet/sheet";
import type { Cell, CellValue, Sheet, Visibility } from "../../src/sheet/sheet";

/** How a label stands over several cells: one merged cell, the text in each, or the text in the first only. */
export type Manner = "merged" | "repeated" | "first";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A worksheet to draw on: sparse cells and merges. Rows and columns count from 0. */
export class Canvas {
  private readonly cells = new Map<number, Cell>();
  private readonly merges: Range[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  constructor(
    readonly name: string,
    private readonly visibility: Visibility = "visible",
  ) {}

  put(row: number, column: number, value: CellValue, format = "General"): void {
    this.cells.set(row * MAXIMUM_COLUMNS + column, { value, formula: null, format });
  }

  /** Writes a formula (without `=`) and the value Excel would have stored with it. */
  putFormula(row: number, column: number, formula: string, value: CellValue, format = "General"): void {
    this.cells.set(row * MAXIMUM_COLUMNS + column, { value, formula, format });
  }

  cell(row: number, column: number): Cell {
    return this.cells.get(row * MAXIMUM_COLUMNS + column) ?? EMPTY_CELL;
  }

  merge(range: Range): void {
    if (range.top !== range.bottom || range.left !== range.right) {
      this.merges.push(range);
    }
  }

  /** Writes a value over a range, in one manner from left to right and in another from top to bottom. */
  label(range: Range, value: CellValue, across: Manner, down: Manner = across, format = "General"): void {
    for (const rows of spans(range.top, range.bottom, down)) {
      for (const columns of spans(range.left, range.right, across)) {
        this.put(rows.start, columns.start, value, format);
        this.merge({ top: rows.start, left: columns.start, bottom: rows.end, right: columns.end });
      }
    }
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.add(column);
  }

  /** The cells whose formula refers to a cell. */
  referringTo(position: Position): Position[] {
    return this.positions().filter(({ row, column }) => {
      const references = this.cell(row, column).formula?.match(/[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?/gu) ?? [];
      return references.some((reference) => {
        const range = parseRange(reference);
        return range !== null && contains(range, position);
      });
    });
  }

  /** The cells as they stand now; later drawing does not change the sheet that was given. */
  toSheet(): Sheet {
    const cells = new Map(this.cells);
    const positions = this.positions();
    const { name, visibility, hiddenRows, hiddenColumns } = this;
    return {
      name,
      visibility,
      rows: Math.max(0, ...positions.map(({ row }) => row + 1)),
      columns: Math.max(0, ...positions.map(({ column }) => column + 1)),
      merges: [...this.merges],
      isRowHidden: (row) => hiddenRows.has(row),
      isColumnHidden: (column) => hiddenColumns.has(column),
      cell: (row, column) => cells.get(row * MAXIMUM_COLUMNS + column) ?? EMPTY_CELL,
      scan: (visit) => {
        for (const { row, column } of positions) {
          visit(row, column, cells.get(row * MAXIMUM_COLUMNS + column)?.value ?? null);
        }
      },
    };
  }

  private positions(): Position[] {
    return [...this.cells]
      .filter(([, cell]) => cell.value !== null || cell.formula !== null)
      .map(([key]) => key)
      .sort((a, b) => a - b)
      .map((key) => ({ row: Math.floor(key / MAXIMUM_COLUMNS), column: key % MAXIMUM_COLUMNS }));
  }
}

/** A canvas on which rows become columns from one cell on; formulas must not name cells. */
export class TurnedCanvas extends Canvas {
  constructor(
    private readonly target: Canvas,
    private readonly origin: Position,
  ) {
    super(target.name);
  }

  /** Where a cell stands on the canvas that is drawn on. */
  turn({ row, column }: Position): Position {
    const { origin } = this;
    return { row: origin.row + column - origin.column, column: origin.column + row - origin.row };
  }

  override put(row: number, column: number, value: CellValue, format?: string): void {
    const at = this.turn({ row, column });
    this.target.put(at.row, at.column, value, format);
  }

  override putFormula(row: number, column: number, formula: string, value: CellValue, format?: string): void {
    const at = this.turn({ row, column });
    this.target.putFormula(at.row, at.column, formula, value, format);
  }

  override merge({ top, left, bottom, right }: Range): void {
    const start = this.turn({ row: top, column: left });
    const end = this.turn({ row: bottom, column: right });
    this.target.merge({ top: start.row, left: start.column, bottom: end.row, right: end.column });
  }
}

/** `address(3, 6)` → `G4`. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `{ row: 3, column: 6 }` → `G4`. */
export function cellOf({ row, column }: Position): string {
  return address(row, column);
}

function spans(start: number, end: number, manner: Manner): Span[] {
  if (manner === "merged") {
    return [{ start, end }];
  }
  const length = manner === "first" ? 1 : end - start + 1;
  return Array.from({ length }, (_, index) => ({ start: start + index, end: start + index }));
}
