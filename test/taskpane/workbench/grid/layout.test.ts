import { decode, encode } from "../../../../src/taskpane/session/codec";
import { factsOf } from "../../../../src/taskpane/session/facts";
import type { SheetFacts } from "../../../../src/taskpane/session/review";
import { layoutOf } from "../../../../src/taskpane/workbench/grid/layout";
import { openXlsx } from "../../../../src/workbook/xlsx";
import { sheet } from "../../../support/sheet";
import { workbookFile, worksheet } from "../../../workbook/xlsx/package";

/** The layout of a sheet of a file, as it comes over from the worker. */
async function layoutOfFile(rows: string, before: string) {
  const { sheets } = await openXlsx(workbookFile({ sheets: { 指标: worksheet(rows, { before }) } })).read();
  return layoutOf(decode(encode(sheets.map(factsOf)[0])) as SheetFacts);
}

describe("the layout of a sheet", () => {
  test("has the heights and widths of the file, and hides what it hides", async () => {
    const { rows, columns } = await layoutOfFile(
      '<row r="1" ht="30"><c r="A1"><v>1</v></c></row><row r="2" hidden="1" ht="30"/><row r="4" ht="15"/>',
      '<sheetFormatPr defaultRowHeight="13.5"/><cols><col min="1" max="1" width="20"/><col min="4" max="5" width="9" hidden="1"/></cols>',
    );
    expect([0, 1, 2, 3, 4].map((row) => rows.sizeOf(row))).toEqual([40, 0, 18, 20, 18]);
    expect(columns.sizeOf(0)).toBe(140);
    expect([3, 4].map((column) => columns.isHidden(column))).toEqual([true, true]);
  });

  test("gives columns whose width nothing says the room that their content asks for", async () => {
    const { columns } = await layoutOfFile(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>12345678901</v></c></row>',
      '<cols><col min="1" max="1" width="20"/></cols>',
    );
    expect(columns.sizeOf(1)).toBeGreaterThan(columns.sizeOf(2));
    expect(columns.sizeOf(0)).toBe(140);
  });

  test("without looks has rows of one height", () => {
    const { rows } = layoutOf(factsOf(sheet("| 片区1 | 12 |\n| 片区2 | 3 |")));
    expect(rows.sizeOf(0)).toBe(rows.sizeOf(50));
  });
});
