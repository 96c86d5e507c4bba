import type { Range } from "../../src/sheet/address";
import type { Events } from "./events";
import type { Profile } from "./profiles";
import type { Recalculation } from "./state/recalculation";
import type { SheetState } from "./state/sheet";
import type { WorkbookState } from "./state/workbook";
import { HostError } from "./wire/protocol";

/** What all objects of one host share. */
export interface World {
  readonly workbook: WorkbookState;
  readonly profile: Profile;
  readonly recalculation: Recalculation;
  readonly events: Events;
}

/** Cells of one sheet. */
export class Place {
  constructor(
    readonly world: World,
    readonly sheet: SheetState,
    readonly range: Range,
  ) {}
}

/** Several ranges of one sheet. */
export class Places {
  constructor(
    readonly world: World,
    readonly sheet: SheetState,
    readonly ranges: readonly Range[],
  ) {}
}

/** @throws HostError when the sheet was deleted since the object was handed out. */
export function requireAlive(sheet: SheetState): void {
  if (sheet.isDeleted) {
    throw new HostError("ItemNotFound", `the sheet ${sheet.name} was deleted`);
  }
}

/** @throws HostError when nothing may be written, or not to this sheet at all. */
export function requireWritable({ workbook }: World, sheet: SheetState, range: Range | null): void {
  requireAlive(sheet);
  if (workbook.isReadOnly) {
    throw new HostError("AccessDenied", "the workbook can only be read");
  }
  if (range ? sheet.isAnyLocked(range) : sheet.isProtected) {
    throw new HostError("AccessDenied", `the sheet ${sheet.name} is protected`);
  }
}
