import type { Cell, Sheet } from "../../../../src/sheet/sheet";

const COLUMNS = 20;

/** A log of services with so many rows of twenty cells, which are made when they are asked for. */
export function logSheet(name: string, rows: number): Sheet {
  return {
    name,
    visibility: "visible",
    rows,
    columns: COLUMNS,
    merges: [],
    isRowHidden: () => false,
    isColumnHidden: () => false,
    cell,
    scan: (visit) => {
      for (let row = 0; row < rows; row += 1) {
        for (let column = 0; column < COLUMNS; column += 1) {
          visit(row, column, cell(row, column).value);
        }
      }
    },
  };
}

/** Texts, numbers, dates and formulas, as they stand beside one another in a log. */
function cell(row: number, column: number): Cell {
  switch (column % 4) {
    case 0:
      return { value: `居民${row % 40_000}`, formula: null, format: "General" };
    case 1:
      return { value: 45_545 + (row % 365), formula: null, format: "yyyy/m/d" };
    case 2:
      return { value: (row * column) / 4, formula: null, format: "#,##0.00" };
    default:
      return { value: row + column, formula: `ROW()+${column}-1`, format: "General" };
  }
}
