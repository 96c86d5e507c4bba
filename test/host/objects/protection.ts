import type { SheetState } from "../state/sheet";
import { HostObject, change, readOnly } from "../wire/members";
import { HostError } from "../wire/protocol";
import type { World } from "../world";

const NOTHING_ALLOWED = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** Whether the cells of a sheet are kept as they are. */
export function protectionObject(world: World, sheet: SheetState): HostObject {
  const setProtected = (isProtected: boolean) => () => {
    if (world.workbook.isReadOnly) {
      throw new HostError("AccessDenied", "the workbook can only be read");
    }
    if (isProtected && sheet.isProtected) {
      throw new HostError("InvalidOperation", "the sheet is protected already");
    }
    sheet.isProtected = isProtected;
    return null;
  };
  return new HostObject("WorksheetProtection", {
    protected: readOnly(2, () => sheet.isProtected),
    options: readOnly(2, () => NOTHING_ALLOWED),
    protect: change(2, setProtected(true)),
    unprotect: change(7, setProtected(false)),
  });
}

/** Whether sheets may be added, removed, renamed, moved and hidden. */
export function workbookProtectionObject({ workbook }: World): HostObject {
  const setProtected = (isProtected: boolean) => () => {
    workbook.isStructureProtected = isProtected;
    return null;
  };
  return new HostObject("WorkbookProtection", {
    protected: readOnly(7, () => workbook.isStructureProtected),
    protect: change(7, setProtected(true)),
    unprotect: change(7, setProtected(false)),
  });
}
