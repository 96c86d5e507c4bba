import type { WorkbookContent } from "../../src/sheet/sheet";
import type { Sheet } from "../../src/sheet/sheet";
import type { MemorySheet } from "../../src/workbook/memory";
import { formatReference } from "../../src/sheet/address";
import { SheetState } from "./state/sheet";
import { WorkbookState } from "./state/workbook";
import { rangeOf } from "./user";

/** What a workbook has besides its content, as far as a test needs it. Sheets are named; addresses are as `A1:B2`. */
export interface OpenOptions {
  /** Protected sheets, with the ranges of them that are unlocked. */
  readonly protectedSheets?: Readonly<Record<string, readonly string[]>>;
  /** Ranges that one array formula fills. */
  readonly arrays?: Readonly<Record<string, readonly string[]>>;
  readonly isStructureProtected?: boolean;
  readonly isReadOnly?: boolean;
}

export function openWorkbook(content: WorkbookContent, options: OpenOptions): WorkbookState {
  const workbook = new WorkbookState();
  workbook.sheets = content.sheets.map((sheet) => new SheetState(workbook.nextId(), sheet.name, sheet));
  for (const [index, sheet] of content.sheets.entries()) {
    formatEmptyCells(sheet, workbook.sheets[index]);
  }
  workbook.otherSheets = content.otherSheets;
  workbook.names = content.names.map((name) => ({
    name: name.name,
    formula: `=${formatReference(name).replace(/!([A-Z]+)(\d+)$/u, "!$$$1$$$2")}`,
    isVisible: true,
    comment: "",
  }));
  for (const [name, unlocked] of Object.entries(options.protectedSheets ?? {})) {
    const sheet = workbook.requireSheet(name);
    unlocked.forEach((address) => sheet.setLocked(rangeOf(address), false));
    sheet.isProtected = true;
  }
  for (const [name, arrays] of Object.entries(options.arrays ?? {})) {
    workbook.requireSheet(name).arrays = arrays.map(rangeOf);
  }
  workbook.isStructureProtected = options.isStructureProtected ?? false;
  workbook.isReadOnly = options.isReadOnly ?? false;
  return workbook;
}

/** A sheet does not tell the formats of its empty cells. One in memory knows them. */
function formatEmptyCells(sheet: Sheet, state: SheetState | undefined): void {
  for (const [row, cells] of isMemorySheet(sheet) ? sheet.cells : []) {
    for (const [column, { value, formula, format }] of cells) {
      if (value === null && formula === null) {
        state?.look("numberFormat").set({ top: row, left: column, bottom: row, right: column }, format);
      }
    }
  }
}

function isMemorySheet(sheet: Sheet): sheet is MemorySheet {
  return "cells" in sheet && sheet.cells instanceof Map;
}
