import type { Cell, CellValue, Sheet } from "../../src/sheet/sheet";
import { EMPTY_CELL } from "../../src/sheet/sheet";
import { findTables } from "../../src/tables/find";

/** More than a function takes arguments. */
const ROWS = 150_000;

/** A sheet of some header rows, below which each row has the same cells. */
function longSheet(headers: readonly (readonly CellValue[])[], row: readonly CellValue[]): Sheet {
  const valueAt = (at: number, column: number): CellValue =>
    at < ROWS ? ((headers[at] ?? row)[column] ?? null) : null;
  return {
    ...{ name: "表", visibility: "visible", rows: ROWS, columns: row.length, merges: [] },
    isRowHidden: () => false,
    isColumnHidden: () => false,
    cell: (at, column): Cell => ({ ...EMPTY_CELL, value: valueAt(at, column) }),
    scan(visit) {
      for (let at = 0; at < ROWS; at += 1) {
        for (const column of row.keys()) {
          const value = valueAt(at, column);
          if (value !== null) {
            visit(at, column, value);
          }
        }
      }
    },
  };
}

describe("a table of very many rows", () => {
  it("is read as a list", () => {
    const list = longSheet([["指标", "协议量", "完成量", "百分比"]], ["电访", 10, 5, 0.5]);
    expect(findTables(list).tables[0]?.area.bottom).toBe(ROWS - 1);
  });

  it("is read as a matrix with 投入社工人数", () => {
    const matrix = longSheet(
      [
        ["片区", "投入社工人数", "电访", "电访", "电访"],
        [null, null, "协议量", "完成量", "百分比"],
      ],
      ["片区1", 1, 10, 5, 0.5],
    );
    expect(findTables(matrix).tables[0]?.area.bottom).toBe(ROWS - 1);
  });
});
