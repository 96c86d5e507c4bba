import type { OtherSheet } from "../../../src/sheet/sheet";
import type { Range } from "../../../src/sheet/address";
import { HostError } from "../wire/protocol";
import { breakReferences } from "./references";
import { SheetState } from "./sheet";
import type { DefinedName } from "./sheet";

export interface Selection {
  readonly sheetId: string;
  readonly range: Range;
}

/** The workbook that the host has open, as it is at present. */
export class WorkbookState {
  sheets: readonly SheetState[] = [];
  otherSheets: readonly OtherSheet[] = [];
  names: readonly DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  selection: Selection | null = null;
  isStructureProtected = false;
  isReadOnly = false;
  isDirty = false;
  readonly name = "工作簿.xlsx";
  private count = 0;

  /** A new identity, unlike any that was given before. */
  nextId(): string {
    this.count += 1;
    return `{00000000-0000-4000-8000-${this.count.toString(16).padStart(12, "0").toUpperCase()}}`;
  }

  /** By name or identity. */
  sheet(key: string): SheetState | null {
    const wanted = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === wanted) ?? null;
  }

  requireSheet(key: string): SheetState {
    const sheet = this.sheet(key);
    if (!sheet) {
      throw new HostError("ItemNotFound", `no sheet ${key}`);
    }
    return sheet;
  }

  /** @throws HostError for a name that Excel does not take or that another sheet has. */
  requireFreeName(name: string, except: SheetState | null = null): void {
    if (name.length < 1 || name.length > 31 || /[:\\/?*[\]]/u.test(name) || /^'|'$/u.test(name)) {
      throw new HostError("InvalidArgument", `${name} cannot be a sheet's name`);
    }
    const taken = [...this.sheets.filter((sheet) => sheet !== except), ...this.otherSheets];
    if (taken.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError("ItemAlreadyExists", `there is a sheet ${name}`);
    }
  }

  requireOpenStructure(): void {
    if (this.isStructureProtected) {
      throw new HostError("AccessDenied", "the structure of the workbook is protected");
    }
  }

  addSheet(name: string): SheetState {
    this.requireOpenStructure();
    this.requireFreeName(name);
    const sheet = new SheetState(this.nextId(), name, null);
    this.sheets = [...this.sheets, sheet];
    return sheet;
  }

  deleteSheet(sheet: SheetState): void {
    this.requireOpenStructure();
    const visible = this.sheets.filter(({ visibility }) => visibility === "visible");
    if (visible.length === 1 && visible[0] === sheet) {
      throw new HostError("InvalidOperation", "a workbook must have a visible sheet");
    }
    this.sheets = this.sheets.filter((other) => other !== sheet);
    sheet.isDeleted = true;
    breakReferences(this, sheet.name);
    if (this.selection?.sheetId === sheet.id) {
      this.selection = null;
    }
  }

  /** `Sheet1` or the first number that is free. */
  freeSheetName(): string {
    for (let number = 1; ; number += 1) {
      if (!this.sheet(`Sheet${number}`)) {
        return `Sheet${number}`;
      }
    }
  }
}
