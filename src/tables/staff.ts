import { readFigure } from "../sheet/figure";
import { greatest } from "../sheet/extremes";
import type { Grid } from "./grid";
import { columnRole, labelColumnsOf, rowLabel } from "./labels";
import { LABEL_ROLES, type Panel } from "./panels";
import type { StaffEntry } from "./table";
import { columnsOf } from "./triples";
import { isFooterLabel, isMeanLabel, isSubtotalLabel, isTotalLabel } from "./vocabulary";

/** 投入社工人数 of the rows of a panel. */
export function readStaff(grid: Grid, panel: Panel, rows: readonly number[]): StaffEntry[] {
  const triple = panel.triples[0]?.triple;
  const last = panel.columns.labels.at(-1)?.column;
  const staff = panel.columns.staff ?? findStaffBehind(grid, panel);
  if (staff === null || !triple || last === undefined) {
    return [];
  }
  const columns = (row: number): readonly number[] => labelColumnsOf(grid, panel.columns, row);
  const labels = (row: number): string[] => columns(row).map((column) => grid.label(row, column));
  const found = staffRows(grid, staff, triple.bottom + 1, rows.length === 0 ? null : greatest(rows));
  // Names of people under 驻点社工 are no numbers of staff.
  const isCounted = found.some((row) => readFigure(grid.own(row, staff)).kind === "number");
  return (isCounted ? found : [])
    .filter((row) => !labels(row).some((label) => isFooterLabel(label) || isMeanLabel(label)))
    .flatMap((row) => {
      const total = labels(row).find(isTotalLabel);
      const district = total ?? rowLabel(grid, triple, panel.top, row, columns(row), last);
      const subtotal = isSubtotalLabel(district);
      return district === "" ? [] : [{ row, column: staff, district, total: total !== undefined, subtotal }];
    });
}

/**
 * The rows with a number of staff, those below the last figures too.
 * @param last the last row with figures; null where the whole table has none, so that a blank row does not end it
 */
function staffRows(grid: Grid, column: number, first: number, last: number | null): number[] {
  const isNumber = (row: number): boolean => readFigure(grid.own(row, column)).kind === "number";
  const goesOn = (row: number): boolean => isNumber(row) || (last === null ? isNumber(row + 1) : row <= last);
  const rows: number[] = [];
  for (let row = first; goesOn(row); row += 1) {
    if (grid.own(row, column).value !== null) {
      rows.push(row);
    }
  }
  return rows;
}

/** The staff may stand behind the last triple as well. */
function findStaffBehind(grid: Grid, { triples }: Panel): number | null {
  const last = triples.at(-1)?.triple;
  if (!last) {
    return null;
  }
  for (let column = columnsOf(last)[2] + 1; column < grid.sheet.columns; column += 1) {
    const role = columnRole(grid, last, column);
    if (role === null || LABEL_ROLES.has(role) || role === "required") {
      return null;
    }
    if (role === "staff") {
      return column;
    }
  }
  return null;
}
