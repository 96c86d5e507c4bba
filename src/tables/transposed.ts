import type { Position, Range } from "../sheet/address";
import type { Cell, CellValue, Sheet, SourceCell, Visibility } from "../sheet/sheet";

/** A sheet turned over its diagonal: its rows are the columns of the other. */
export class TransposedSheet implements Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Range[];

  constructor(readonly original: Sheet) {
    this.name = original.name;
    this.visibility = original.visibility;
    this.rows = original.columns;
    this.columns = original.rows;
    this.merges = original.merges.map(transposeRange);
  }

  isRowHidden(row: number): boolean {
    return this.original.isColumnHidden(row);
  }

  isColumnHidden(column: number): boolean {
    return this.original.isRowHidden(column);
  }

  cell(row: number, column: number): Cell {
    return this.original.cell(column, row);
  }

  source({ row, column }: Position): SourceCell {
    return { sheet: this.original, row: column, column: row };
  }

  scan(visit: (row: number, column: number, value: CellValue) => void): void {
    this.original.scan((row, column, value) => {
      visit(column, row, value);
    });
  }
}

export function transposePosition<Place extends Position>(at: Place): Place {
  return { ...at, row: at.column, column: at.row };
}

export function transposeRange({ top, left, bottom, right }: Range): Range {
  return { top: left, left: top, bottom: right, right: bottom };
}
