import type { Range } from "../../sheet/address";
import type { Cell, CellValue, Sheet, Visibility } from "../../sheet/sheet";
import { CellTable } from "./cell-table";
import type { CellTexts } from "./cell-table";

interface Span {
  readonly left: number;
  readonly right: number;
}

/** A worksheet as it is read, block by block. */
export class ExcelSheet implements Sheet {
  merges: readonly Range[] = [];
  private readonly table: CellTable;
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private readonly covered = new Map<number, Span[]>();

  constructor(
    readonly name: string,
    readonly visibility: Visibility,
    texts: CellTexts,
  ) {
    this.table = new CellTable(texts);
  }

  get rows(): number {
    return this.table.rows;
  }

  get columns(): number {
    return this.table.columns;
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.hiddenColumns.has(column);
  }

  cell(row: number, column: number): Cell {
    return this.table.cell(row, column);
  }

  scan(visit: (row: number, column: number, value: CellValue) => void): void {
    this.table.scan(visit);
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  hideColumn(column: number): void {
    this.hiddenColumns.add(column);
  }

  /** To be called before cells are added: those under a merge are not kept. `last` is the last row that matters. */
  setMerges(merges: readonly Range[], last: number): void {
    this.merges = merges;
    for (const { top, left, bottom, right } of merges) {
      for (let row = top; row <= Math.min(bottom, last); row += 1) {
        const spans = this.covered.get(row) ?? [];
        this.covered.set(row, spans);
        spans.push({ left: row === top ? left + 1 : left, right });
      }
    }
  }

  isCovered(row: number, column: number): boolean {
    return this.covered.get(row)?.some(({ left, right }) => column >= left && column <= right) ?? false;
  }

  add(row: number, column: number, { value, formula, format }: Cell): void {
    this.table.add(row, column, value, formula, format);
  }
}
