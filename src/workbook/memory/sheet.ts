import { contains, parsePosition } from "../../sheet/address";
import type { Position, Range } from "../../sheet/address";
import { EMPTY_CELL, isCellError } from "../../sheet/sheet";
import type { Cell, CellValue, Sheet, Visibility } from "../../sheet/sheet";

/** A cell as a test or a demonstration writes it: its value alone, or what differs from an empty cell. */
export type MemoryCell = CellValue | Partial<Cell>;

/** Rows of cells from A1 on, or cells by their addresses. */
export type MemoryCells = readonly (readonly MemoryCell[])[] | Readonly<Record<string, MemoryCell>>;

export interface MemorySheetOptions {
  readonly visibility?: Visibility;
  readonly merges?: readonly Range[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** The cells of a protected sheet can only be changed where they are unlocked; null for a sheet that is not protected. */
  readonly protection?: { readonly unlocked: readonly Range[] } | null;
  /** Ranges that one array formula fills. */
  readonly arrays?: readonly Range[];
}

/** A worksheet that is only data. Its cells are never changed: an edit makes another sheet. */
export interface MemorySheet extends Sheet {
  readonly options: MemorySheetOptions;
  /** The cells that hold something or have a format of their own, row by row. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
}

/** A sheet over cells that were written down. */
export function memorySheet(name: string, cells: MemoryCells, options: MemorySheetOptions = {}): MemorySheet {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [{ row, column }, cell] of entries(cells)) {
    const full = completeCell(cell);
    if (full !== EMPTY_CELL) {
      const columns = rows.get(row) ?? new Map<number, Cell>();
      rows.set(row, columns.set(column, full));
    }
  }
  return sheetOf(name, rows, options);
}

/** The same sheet with one cell replaced. */
export function withCell(sheet: MemorySheet, { row, column }: Position, cell: Cell): MemorySheet {
  const rows = new Map(sheet.cells);
  rows.set(row, new Map(rows.get(row)).set(column, cell));
  return sheetOf(sheet.name, rows, sheet.options);
}

function entries(cells: MemoryCells): readonly (readonly [Position, MemoryCell])[] {
  if (isRows(cells)) {
    return cells.flatMap((line, row) => line.map((cell, column) => [{ row, column }, cell] as const));
  }
  return Object.entries(cells).map(([address, cell]) => {
    const position = parsePosition(address);
    if (!position) {
      throw new RangeError(`No cell address: ${address}`);
    }
    return [position, cell] as const;
  });
}

function isRows(cells: MemoryCells): cells is readonly (readonly MemoryCell[])[] {
  return Array.isArray(cells);
}

function completeCell(cell: MemoryCell): Cell {
  if (cell === null) {
    return EMPTY_CELL;
  }
  return isValue(cell) ? { ...EMPTY_CELL, value: cell } : { ...EMPTY_CELL, ...cell };
}

function isValue(cell: Exclude<MemoryCell, null>): cell is Exclude<CellValue, null> {
  return typeof cell !== "object" || "error" in cell;
}

function holdsSomething(cell: Cell): boolean {
  return cell.value !== null || cell.formula !== null;
}

function sheetOf(
  name: string,
  cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>,
  options: MemorySheetOptions,
): MemorySheet {
  const merges = options.merges ?? [];
  const isCovered = (position: Position): boolean =>
    merges.some((merge) => contains(merge, position) && (merge.top !== position.row || merge.left !== position.column));
  const used = [...cells.keys()]
    .sort((first, second) => first - second)
    .flatMap((row) =>
      [...(cells.get(row) ?? [])]
        .filter(([column, cell]) => holdsSomething(cell) && !isCovered({ row, column }))
        .sort(([first], [second]) => first - second)
        .map(([column, cell]) => ({ row, column, value: cell.value })),
    );
  return {
    name,
    options,
    cells,
    merges,
    visibility: options.visibility ?? "visible",
    rows: used.reduce((most, { row }) => Math.max(most, row + 1), 0),
    columns: used.reduce((most, { column }) => Math.max(most, column + 1), 0),
    isRowHidden: (row) => options.hiddenRows?.includes(row) ?? false,
    isColumnHidden: (column) => options.hiddenColumns?.includes(column) ?? false,
    cell: (row, column) => {
      const cell = cells.get(row)?.get(column) ?? EMPTY_CELL;
      return holdsSomething(cell) && !isCovered({ row, column }) ? cell : EMPTY_CELL;
    },
    scan: (visit) => {
      for (const { row, column, value } of used) {
        visit(row, column, isCellError(value) ? { error: value.error } : value);
      }
    },
  };
}
