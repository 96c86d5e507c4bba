import { quoteSheetName } from "../../../src/sheet/address";
import type { DefinedName, SheetState } from "./sheet";
import type { WorkbookState } from "./workbook";

/** Renames a sheet, and with it every reference to it in formulas and names, as Excel does. */
export function renameInFormulas(workbook: WorkbookState, sheet: SheetState, name: string): void {
  const before = quoteSheetName(sheet.name);
  sheet.name = name;
  replaceSheet(workbook, before, `${quoteSheetName(name)}!`);
}

/** Makes every reference to a sheet that is gone an error. */
export function breakReferences(workbook: WorkbookState, gone: string): void {
  replaceSheet(workbook, quoteSheetName(gone), "#REF!");
}

function replaceSheet(workbook: WorkbookState, before: string, after: string): void {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.'])${before.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}!`, "gu");
  const replaced = (formula: string) => formula.replaceAll(pattern, () => after);
  const renamed = (entry: DefinedName) => ({ ...entry, formula: replaced(entry.formula) });
  workbook.names = workbook.names.map(renamed);
  for (const sheet of workbook.sheets) {
    sheet.names = sheet.names.map(renamed);
    for (const { row, column } of sheet.cells.formulas()) {
      const content = sheet.cells.get(row, column);
      if (content.formula?.includes(`${before}!`) === true) {
        sheet.cells.set(row, column, { ...content, formula: replaced(content.formula) });
      }
    }
  }
}
