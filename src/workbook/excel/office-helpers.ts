import { ExcelUtilities } from "@microsoft/office-js-helpers";

/** Adds a sheet, or clears the one of that name. Syncs by itself. */
export function forceSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  return ExcelUtilities.forceCreateSheet(workbook, name, true);
}
