import type { Fixture, FixtureSheet } from "../contract";
import { memorySheet, memoryWorkbook } from "../../../src/workbook/memory";
import type { MemoryCell, MemorySheet, MemoryWorkbook } from "../../../src/workbook/memory";

/** The contract's workbook in memory. */
export function fixtureInMemory({ sheets, isStructureLocked }: Fixture): MemoryWorkbook {
  return memoryWorkbook({ isStructureLocked, sheets: sheets.map(build) });
}

function build(sheet: FixtureSheet): MemorySheet {
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
