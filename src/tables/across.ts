import { overlaps, type Position, type Range } from "../sheet/address";
import type { Sheet } from "../sheet/sheet";
import { Grid } from "./grid";
import { findHeaderCells } from "./header-cells";
import { readIndicatorTables } from "./indicator-tables";
import type { IndicatorEntry, IndicatorTable, SharePositions, Skipped } from "./table";
import { TransposedSheet, transposePosition, transposeRange } from "./transposed";
import { columnsOf, findTriples, type Triple } from "./triples";
import type { HeaderRole } from "./vocabulary";
import type { WordCell } from "./words";

/**
 * Reads the indicator tables that lie on their side: 协议量, 完成量 and 百分比 head rows, and an indicator is a column.
 * @param taken areas of the tables that stand upright
 */
export function readTablesAcross(
  sheet: Sheet,
  words: readonly WordCell[],
  taken: readonly Range[],
): { readonly tables: readonly IndicatorTable[]; readonly skipped: readonly Skipped[] } {
  const lying = words.filter((word) => isFree(taken, word));
  if (!haveTripleBelow(lying)) {
    return { tables: [], skipped: [] };
  }
  const transposed = new TransposedSheet(sheet);
  const grid = new Grid(transposed);
  const turned = lying.map(transposePosition).sort(inReadingOrder);
  const { triples } = findTriples(grid, findHeaderCells(grid, turned), turned);
  const areas = taken.map(transposeRange);
  const headed = new Grid(
    transposed,
    triples.flatMap((triple) => headerCells(grid, triple)),
  );
  const { tables, skipped } = readIndicatorTables(headed, triples, areas);
  return {
    tables: tables
      .filter(({ area }) => !areas.some((other) => overlaps(other, area)))
      .map((table) => upright(table, sheet)),
    skipped: skipped
      .filter(({ reason }) => reason !== "no-rows")
      .map(({ at, ...rest }) => ({ ...rest, at: at && transposePosition(at) })),
  };
}

/** The cells that name a triple's columns, in each of its header rows. */
export function headerCells(grid: Grid, triple: Triple): Position[] {
  const rows = Array.from({ length: triple.bottom - triple.top + 1 }, (_, index) => triple.top + index);
  return rows.flatMap((row) => columnsOf(triple).map((column) => grid.anchor(row, column)));
}

function isFree(taken: readonly Range[], { row, column }: Position): boolean {
  return !taken.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
}

/** Whether words for all three figures stand below one another in some column, so that turning the sheet is worth it. */
function haveTripleBelow(words: readonly WordCell[]): boolean {
  const columns = new Map<number, Set<HeaderRole>>();
  for (const { column, role } of words) {
    if (role !== null) {
      columns.set(column, (columns.get(column) ?? new Set()).add(role));
    }
  }
  return [...columns.values()].some(
    (roles) =>
      (roles.has("required") || roles.has("name-or-required")) && roles.has("completed") && roles.has("percentage"),
  );
}

function inReadingOrder(one: Position, other: Position): number {
  return one.row - other.row || one.column - other.column;
}

function upright({ kind, area, entries, staff }: IndicatorTable, sheet: Sheet): IndicatorTable {
  const cells = (share: SharePositions): SharePositions => ({
    required: transposePosition(share.required),
    completed: transposePosition(share.completed),
    percentage: transposePosition(share.percentage),
  });
  const turned = (entry: IndicatorEntry): IndicatorEntry => ({
    ...entry,
    ...cells(entry),
    further: entry.further.map(cells),
  });
  return { kind, sheet, area: transposeRange(area), entries: entries.map(turned), staff: staff.map(transposePosition) };
}
