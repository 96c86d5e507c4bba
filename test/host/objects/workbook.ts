import type { Json } from "../wire/protocol";
import { HostObject, asFlag, change, child, method, property, readOnly } from "../wire/members";
import type { Member } from "../wire/members";
import { HostError } from "../wire/protocol";
import { Place } from "../world";
import type { World } from "../world";
import { namesObject } from "./names";
import { workbookProtectionObject } from "./protection";
import { rangeObject } from "./range";
import { activeSheet } from "./selection";
import { settingsObject } from "./settings";
import { requireStructure, worksheetObject } from "./worksheet";

/** The root of all paths: the workbook that the add-in is open beside. */
export function workbookObject(world: World, references: Map<string, HostObject>): HostObject {
  const { workbook } = world;
  return new HostObject("Workbook", {
    worksheets: child(1, () => worksheetsObject(world)),
    names: child(1, () => namesObject(world, null)),
    settings: child(4, () => settingsObject(world)),
    protection: child(7, () => workbookProtectionObject(world)),
    application: child(1, () => applicationObject(world)),
    _Runtime: child(5, () => runtimeObject(world)),
    readOnly: readOnly(8, () => workbook.isReadOnly),
    isDirty: property(
      9,
      () => workbook.isDirty,
      (value) => (workbook.isDirty = asFlag(value)),
    ),
    name: readOnly(7, () => workbook.name),
    ...selectionMembers(world),
    _RemoveReference: method(1, (given) => {
      references.delete(given.text(0));
      return null;
    }),
  });
}

function selectionMembers(world: World): Readonly<Record<string, Member>> {
  const { workbook } = world;
  const selected = () => {
    const sheet = activeSheet(world);
    const range = workbook.selection?.range ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return { sheet, range };
  };
  return {
    getSelectedRange: method(1, () => {
      const { sheet, range } = selected();
      return rangeObject(new Place(world, sheet, range));
    }),
    getActiveCell: method(7, () => {
      const { sheet, range } = selected();
      return rangeObject(new Place(world, sheet, { ...range, bottom: range.top, right: range.left }));
    }),
  };
}

function worksheetsObject(world: World): HostObject {
  const { workbook } = world;
  const open = (sheet: Parameters<typeof worksheetObject>[1]) => worksheetObject(world, sheet);
  const item = (key: Json): HostObject => {
    if (typeof key !== "string") {
      throw new HostError("InvalidArgument", "a sheet is found by its name");
    }
    return open(workbook.requireSheet(key));
  };
  const members = {
    ...world.events.membersOfAll(),
    getItem: method(1, (given) => item(given.value(0))),
    getItemOrNullObject: method(4, (given) => {
      const sheet = workbook.sheet(given.text(0));
      return sheet && open(sheet);
    }),
    getActiveWorksheet: method(1, () => open(activeSheet(world))),
    getCount: method(4, (given) => workbook.sheets.filter(isCounted(given.flag(0))).length),
    add: change(1, (given) => {
      requireStructure(world);
      const sheet = workbook.addSheet(given.has(0) ? given.text(0) : workbook.freeSheetName());
      world.events.added(sheet);
      return open(sheet);
    }),
  };
  return new HostObject("WorksheetCollection", members, { items: () => workbook.sheets.map(open), item });
}

function isCounted(onlyVisible: boolean): (sheet: { readonly visibility: string }) => boolean {
  return ({ visibility }) => !onlyVisible || visibility === "visible";
}

function applicationObject(world: World): HostObject {
  return new HostObject("Application", {
    calculationMode: readOnly(1, () => "Automatic"),
    calculationState: readOnly(9, () => "Done"),
    calculate: method(1, () => {
      world.recalculation.settle();
      return null;
    }),
    suspendApiCalculationUntilNextSync: method(6, () => null),
    suspendScreenUpdatingUntilNextSync: method(9, () => null),
  });
}

function runtimeObject({ events }: World): HostObject {
  return new HostObject("Runtime", {
    enableEvents: {
      ...property(
        8,
        () => events.isEnabled,
        (value) => (events.isEnabled = asFlag(value)),
      ),
      isAside: true,
    },
  });
}
