import { memorySheet, memoryWorkbook } from "../../../src/workbook/memory";
import type { MemoryCell } from "../../../src/workbook/memory";
import { describeWorkbook } from "../contract";
import type { FixtureSheet } from "../contract";

describeWorkbook("memory", ({ sheets, isStructureLocked }) =>
  Promise.resolve(memoryWorkbook({ isStructureLocked, sheets: sheets.map(build) })),
);

function build(sheet: FixtureSheet) {
  const rows: MemoryCell[][] = sheet.rows.map((row) => [...row]);
  if (sheet.array) {
    for (let row = sheet.array.top; row <= sheet.array.bottom; row += 1) {
      const cells = (rows[row] ??= []);
      for (let column = 0; column <= sheet.array.right; column += 1) {
        cells[column] ??= column >= sheet.array.left ? { value: 1, formula: "A1:B2" } : null;
      }
    }
  }
  return memorySheet(sheet.name, rows, {
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    visibility: sheet.isHidden ? "hidden" : "visible",
    protection: sheet.isProtected ? { unlocked: [] } : null,
    arrays: sheet.array ? [sheet.array] : [],
  });
}
