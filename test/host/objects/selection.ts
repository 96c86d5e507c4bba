import type { Range } from "../../../src/sheet/address";
import type { SheetState } from "../state/sheet";
import { HostError } from "../wire/protocol";
import { requireAlive } from "../world";
import type { World } from "../world";

/** @throws HostError for cells of a sheet that is not shown. */
export function select(world: World, sheet: SheetState, range: Range): void {
  requireAlive(sheet);
  if (sheet.visibility !== "visible") {
    throw new HostError("InvalidOperation", `the sheet ${sheet.name} is hidden`);
  }
  const wasActive = activeSheet(world) === sheet;
  world.workbook.selection = { sheetId: sheet.id, range };
  if (!wasActive) {
    world.events.activated(sheet);
  }
  world.events.selectionChanged(sheet, range);
}

/** Brings a sheet to the front, where the cell that was last selected on it is not remembered. */
export function activate(world: World, sheet: SheetState): void {
  if (activeSheet(world) !== sheet) {
    select(world, sheet, { top: 0, left: 0, bottom: 0, right: 0 });
  }
}

/** The sheet in front: that of the selection, or the first that is shown. */
export function activeSheet({ workbook }: World): SheetState {
  const selected = workbook.selection && workbook.sheet(workbook.selection.sheetId);
  const active = selected ?? workbook.sheets.find(({ visibility }) => visibility === "visible") ?? workbook.sheets[0];
  if (!active) {
    throw new HostError("ItemNotFound", "the workbook has no sheet");
  }
  return active;
}
