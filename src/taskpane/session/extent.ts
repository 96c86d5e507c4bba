import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../../sheet/address";
import type { Sheet } from "../../sheet/sheet";

/** An empty sheet shows as much as a large screen holds, and a full one a little more than it has. */
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 30;
const MORE_ROWS = 10;
const MORE_COLUMNS = 3;

type Extent = Pick<Sheet, "rows" | "columns">;

/** How many rows and columns a viewer shows of a sheet that holds something in so many. */
export function shownExtent({ rows, columns }: Extent): Extent {
  return {
    rows: Math.min(MAXIMUM_ROWS, Math.max(LEAST_ROWS, rows + MORE_ROWS)),
    columns: Math.min(MAXIMUM_COLUMNS, Math.max(LEAST_COLUMNS, columns + MORE_COLUMNS)),
  };
}
