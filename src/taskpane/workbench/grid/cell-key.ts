import { MAXIMUM_COLUMNS, type Position } from "../../../sheet/address";

/** A number for each cell of a sheet: maps are asked for thousands of them while a sheet is scrolled. */
export function cellKey({ row, column }: Position): number {
  return row * MAXIMUM_COLUMNS + column;
}
