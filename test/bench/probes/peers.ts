import { readFileSync } from "node:fs";
import { requirePeer } from "../peers";
import type { Probe } from "../probe";

interface ExcelJs {
  readonly Workbook: new () => { readonly xlsx: { load(bytes: Uint8Array): Promise<unknown> } };
}

interface SheetJs {
  read(bytes: Uint8Array, options: Readonly<Record<string, boolean>>): unknown;
}

export const exceljs: Probe = (file) => {
  const { Workbook } = requirePeer("exceljs") as ExcelJs;
  const bytes = readFileSync(file);
  return [{ name: "exceljs", run: () => new Workbook().xlsx.load(bytes) }];
};

/** The quickest that still gives what we read: values, formulas and number formats; and no silence about a failure. */
const OPTIONS = { dense: true, cellNF: true, cellText: false, cellHTML: false, WTF: true };

export const sheetjs: Probe = (file) => {
  const library = requirePeer("xlsx") as SheetJs;
  const bytes = readFileSync(file);
  return [{ name: "SheetJS", run: () => library.read(bytes, OPTIONS) }];
};
