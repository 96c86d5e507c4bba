import { EMPTY_CELL } from "../../sheet/sheet";
import type { Cell, WorkbookContent } from "../../sheet/sheet";

/** A cell of the first sheet. */
export function cellAt({ sheets }: WorkbookContent, row: number, column: number): Cell {
  return sheets[0]?.cell(row, column) ?? EMPTY_CELL;
}

/** All that a workbook holds, sheet by sheet, as texts. */
export function snapshot({ sheets }: WorkbookContent): Record<string, string[]> {
  return Object.fromEntries(
    sheets.map((sheet) => {
      const cells: string[] = [];
      sheet.scan((row, column, value) => {
        const { formula, format } = sheet.cell(row, column);
        cells.push(`${row},${column} ${JSON.stringify(value)} ${String(formula)} ${format}`);
      });
      return [sheet.name, cells];
    }),
  );
}
