import type { Visibility } from "../../../src/sheet/sheet";
import { WHOLE_SHEET, readAddress, requireRange } from "../cells/addresses";
import type { Range } from "../../../src/sheet/address";
import { renameInFormulas } from "../state/references";
import type { SheetState } from "../state/sheet";
import { HostObject, asInteger, asText, change, child, method, property, readOnly } from "../wire/members";
import type { Member } from "../wire/members";
import { HostError } from "../wire/protocol";
import { Place, requireAlive, requireWritable } from "../world";
import type { World } from "../world";
import { namesObject, targetOf } from "./names";
import { freezePanesObject, pageLayoutObject } from "./page-layout";
import { protectionObject } from "./protection";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";
import { activate, activeSheet } from "./selection";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

export function worksheetObject(world: World, sheet: SheetState): HostObject {
  const members = {
    ...identityMembers(world, sheet),
    ...rangeMembers(world, sheet),
    ...world.events.membersOf(sheet),
    names: child(4, () => namesObject(world, sheet)),
    protection: child(2, () => protectionObject(world, sheet)),
    freezePanes: child(7, () => freezePanesObject(world, sheet)),
    pageLayout: child(9, () => pageLayoutObject(world, sheet)),
    activate: method(1, () => {
      activate(world, sheet);
      return null;
    }),
    calculate: method(6, () => null),
    delete: change(1, () => {
      requireAlive(sheet);
      requireStructure(world);
      world.workbook.deleteSheet(sheet);
      world.events.deleted(sheet);
      return null;
    }),
  };
  return new HostObject("Worksheet", members, { identity: { Id: sheet.id } }, sheet);
}

/** @throws HostError when sheets may neither be added nor removed, renamed, moved or hidden. */
export function requireStructure({ workbook }: World): void {
  if (workbook.isReadOnly) {
    throw new HostError("AccessDenied", "the workbook can only be read");
  }
  workbook.requireOpenStructure();
}

function identityMembers(world: World, sheet: SheetState): Readonly<Record<string, Member>> {
  const { workbook } = world;
  return {
    id: readOnly(1, () => sheet.id),
    name: property(
      1,
      () => {
        requireAlive(sheet);
        return sheet.name;
      },
      (value) => {
        requireStructure(world);
        workbook.requireFreeName(asText(value), sheet);
        renameInFormulas(workbook, sheet, asText(value));
      },
    ),
    position: property(
      1,
      () => workbook.sheets.indexOf(sheet),
      (value) => {
        requireStructure(world);
        const others = workbook.sheets.filter((other) => other !== sheet);
        workbook.sheets = others.toSpliced(asInteger(value), 0, sheet);
      },
    ),
    visibility: property(
      1,
      () => VISIBILITY[sheet.visibility],
      (value) => {
        requireStructure(world);
        setVisibility(world, sheet, visibilityOf(asText(value)));
      },
    ),
    // `showGridlines` to those who write it; the client sends `Gridlines`.
    gridlines: property(
      8,
      () => sheet.look("showGridlines").get(0, 0) ?? true,
      (value) => {
        requireWritable(world, sheet, null);
        sheet.look("showGridlines").set(WHOLE_SHEET, value);
      },
    ),
    tabColor: property(
      7,
      () => sheet.look("tabColor").get(0, 0) ?? "",
      (value) => {
        requireStructure(world);
        sheet.look("tabColor").set(WHOLE_SHEET, asText(value));
      },
    ),
  };
}

function visibilityOf(name: string): Visibility {
  const found = (["visible", "hidden", "very-hidden"] as const).find((key) => VISIBILITY[key] === name);
  if (!found) {
    throw new HostError("InvalidArgument", `no visibility ${name}`);
  }
  return found;
}

function setVisibility(world: World, sheet: SheetState, visibility: Visibility): void {
  const others = world.workbook.sheets.filter((other) => other !== sheet && other.visibility === "visible");
  if (visibility !== "visible" && others.length === 0) {
    throw new HostError("InvalidOperation", "a workbook must have a visible sheet");
  }
  const wasActive = activeSheet(world) === sheet;
  sheet.visibility = visibility;
  const next = others[0];
  if (wasActive && visibility !== "visible" && next) {
    activate(world, next);
  }
}

function rangeMembers(world: World, sheet: SheetState): Readonly<Record<string, Member>> {
  const at = (range: Range) => rangeObject(new Place(world, sheet, range));
  const used = () => {
    requireAlive(sheet);
    return sheet.cells.used();
  };
  return {
    getRange: method(1, (given) => at(given.has(0) ? requireAddress(world, sheet, given.text(0)) : WHOLE_SHEET)),
    getRangeByIndexes: method(7, (given) =>
      at(requireRange(given.integer(0), given.integer(1), given.integer(2), given.integer(3))),
    ),
    getCell: method(1, (given) => at(requireRange(given.integer(0), given.integer(1), 1, 1))),
    getRanges: method(9, (given) => {
      const addresses = given.text(0).split(",");
      return rangeAreasObject({ world, sheet, ranges: addresses.map((text) => requireAddress(world, sheet, text)) });
    }),
    getUsedRange: method(1, () => at(used() ?? { top: 0, left: 0, bottom: 0, right: 0 })),
    getUsedRangeOrNullObject: method(4, () => {
      const range = used();
      return range && at(range);
    }),
  };
}

/** @throws HostError for what is neither an address on this sheet nor a name. */
function requireAddress(world: World, sheet: SheetState, text: string): Range {
  requireAlive(sheet);
  const address = readAddress(text);
  if (address && (address.sheet === null || address.sheet.toLowerCase() === sheet.name.toLowerCase())) {
    return address.range;
  }
  const name = [...sheet.names, ...world.workbook.names].find(
    (entry) => entry.name.toLowerCase() === text.toLowerCase(),
  );
  const place = name && targetOf(world, name);
  if (place?.sheet !== sheet) {
    throw new HostError("InvalidArgument", `no address ${text} on ${sheet.name}`);
  }
  return place.range;
}
