import { formatRange } from "../../../src/sheet/address";
import { excelWorkbook } from "../../../src/workbook/excel";
import { memorySheet } from "../../../src/workbook/memory";
import type { MemoryCell, MemorySheet } from "../../../src/workbook/memory";
import { startHost } from "../../host";
import { describeWorkbook } from "../contract";
import type { Fixture, FixtureSheet } from "../contract";

describeWorkbook("excel", (fixture) => {
  const { Excel, Office } = startHost(
    { sheets: fixture.sheets.map(sheetOf), otherSheets: [], names: [] },
    {
      profile: "ltsc2021",
      isStructureProtected: fixture.isStructureLocked,
      protectedSheets: ofSheets(fixture, ({ isProtected }) => (isProtected ? [] : null)),
      arrays: ofSheets(fixture, ({ array }) => (array ? [formatRange(array)] : null)),
    },
  );
  const { requirements } = Office.context;
  return Promise.resolve(
    excelWorkbook(Excel, { supports: (version) => requirements.isSetSupported("ExcelApi", version) }),
  );
});

function ofSheets<T>({ sheets }: Fixture, valueOf: (sheet: FixtureSheet) => T | null): Record<string, T> {
  return Object.fromEntries(
    sheets.flatMap((sheet) => {
      const value = valueOf(sheet);
      return value === null ? [] : [[sheet.name, value]];
    }),
  );
}

function sheetOf(sheet: FixtureSheet): MemorySheet {
  const { array } = sheet;
  const rows: MemoryCell[][] = sheet.rows.map((cells) => [...cells]);
  for (let row = array?.top ?? 0; array && row <= array.bottom; row += 1) {
    const cells = (rows[row] ??= []);
    for (let column = array.left; column <= array.right; column += 1) {
      while (cells.length < column) {
        cells.push(null);
      }
      cells[column] = { formula: "A1:B2", value: 1 };
    }
  }
  return memorySheet(sheet.name, rows, {
    merges: sheet.merges,
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    visibility: sheet.isHidden ? "hidden" : "visible",
  });
}
