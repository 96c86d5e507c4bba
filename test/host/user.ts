import { readAddress } from "./cells/addresses";
import type { Range } from "../../src/sheet/address";
import { prepareWrite } from "./objects/range-values";
import { select } from "./objects/selection";
import type { Mood, Server } from "./host";
import { wireValue } from "./state/cells";
import { renameInFormulas } from "./state/references";
import type { SheetState } from "./state/sheet";
import type { Json } from "./wire/protocol";
import type { World } from "./world";

/** A person in front of the same workbook, who works beside the add-in. */
export class User {
  constructor(
    private readonly world: World,
    private readonly server: Server,
    private readonly mood: Mood,
  ) {}

  deleteSheet(name: string): void {
    const sheet = this.sheet(name);
    this.world.workbook.deleteSheet(sheet);
    this.world.events.deleted(sheet);
    this.world.events.deliver();
  }

  renameSheet(name: string, to: string): void {
    renameInFormulas(this.world.workbook, this.sheet(name), to);
  }

  addSheet(name: string): void {
    this.world.events.added(this.world.workbook.addSheet(name));
    this.world.events.deliver();
  }

  protectSheet(name: string, unlocked: readonly string[] = []): void {
    const sheet = this.sheet(name);
    for (const address of unlocked) {
      sheet.setLocked(rangeOf(address), false);
    }
    sheet.isProtected = true;
  }

  /** Types something into a cell. */
  type(name: string, address: string, value: Json): void {
    const sheet = this.sheet(name);
    const range = rangeOf(address);
    const valueBefore = wireValue(sheet.cells.get(range.top, range.left));
    prepareWrite(sheet, range.top, range.left, value)();
    this.world.recalculation.changed(sheet, range);
    this.world.recalculation.settle();
    const valueAfter = wireValue(sheet.cells.get(range.top, range.left));
    this.world.events.dataChanged(sheet, range, "Unknown", { valueBefore, valueAfter });
    this.world.events.deliver();
  }

  select(name: string, address: string): void {
    select(this.world, this.sheet(name), rangeOf(address));
    this.world.events.deliver();
  }

  startEditing(): void {
    this.mood.isEditing = true;
  }

  stopEditing(): void {
    this.mood.isEditing = false;
    this.server.resume();
  }

  private sheet(name: string): SheetState {
    return this.world.workbook.requireSheet(name);
  }
}

export function rangeOf(address: string): Range {
  const found = readAddress(address);
  if (!found) {
    throw new RangeError(`No address: ${address}`);
  }
  return found.range;
}
