import { covers, overlap } from "../state/layer";
import type { Range } from "../../../src/sheet/address";
import type { Hyperlink, SheetState } from "../state/sheet";
import { asRecord, change, method, property } from "../wire/members";
import type { Member } from "../wire/members";
import { HostError } from "../wire/protocol";
import type { Json } from "../wire/protocol";
import { requireWritable } from "../world";
import type { Place } from "../world";
import { select } from "./selection";

/** What can be done to a range besides filling and dressing it. */
export function rangeChanges(place: Place): Readonly<Record<string, Member>> {
  const { world, sheet, range } = place;
  return {
    merge: change(2, (given) => {
      requireWritable(world, sheet, null);
      merge(place, given.flag(0));
      return null;
    }),
    unmerge: change(2, () => {
      requireWritable(world, sheet, null);
      sheet.merges = sheet.merges.filter((merged) => !overlap(merged, range));
      return null;
    }),
    clear: change(1, (given) => {
      clear(place, given.has(0) ? given.text(0) : "All");
      return null;
    }),
    select: method(1, () => {
      select(world, sheet, range);
      return null;
    }),
    calculate: method(6, () => null),
    hyperlink: property(
      7,
      () => linkOf(sheet, range),
      (value) => {
        setLink(place, value);
      },
    ),
  };
}

function merge({ world, sheet, range }: Place, isAcross: boolean): void {
  const rows = isAcross ? range.bottom - range.top + 1 : 1;
  const merges = Array.from({ length: rows }, (_, row) =>
    isAcross ? { ...range, top: range.top + row, bottom: range.top + row } : range,
  );
  const split = sheet.merges.find((merged) => overlap(merged, range) && !covers(range, merged));
  if (split) {
    throw new HostError("InvalidOperation", "a part of a merged range cannot be merged");
  }
  for (const merged of merges) {
    keepTopLeft(sheet, merged);
  }
  sheet.merges = [...sheet.merges.filter((merged) => !overlap(merged, range)), ...merges];
  world.recalculation.changed(sheet, range);
}

function keepTopLeft(sheet: SheetState, range: Range): void {
  const kept = sheet.cells.get(range.top, range.left);
  sheet.cells.clear(range);
  sheet.cells.set(range.top, range.left, kept);
}

const APPLY_TO = ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"];

function clear({ world, sheet, range }: Place, applyTo: string): void {
  if (!APPLY_TO.includes(applyTo)) {
    throw new HostError("InvalidArgument", `clear ${applyTo}`);
  }
  requireWritable(world, sheet, range);
  if (applyTo === "All" || applyTo === "Contents") {
    if (sheet.arrays.some((array) => overlap(array, range) && !covers(range, array))) {
      throw new HostError("InvalidOperation", "a part of an array cannot be changed");
    }
    sheet.arrays = sheet.arrays.filter((array) => !overlap(array, range));
    sheet.cells.clear(range);
    world.recalculation.changed(sheet, range);
    world.events.dataChanged(sheet, range, "ThisLocalAddin", null);
  }
  if (applyTo === "All" || applyTo === "Formats") {
    clearFormats(sheet, range);
  }
  if (applyTo === "All" || applyTo.endsWith("Hyperlinks")) {
    sheet.hyperlinks.set(range, null);
  }
  if (applyTo === "All") {
    sheet.validations.set(range, null);
  }
}

/** Formats are those of cells, merges and conditional formats; widths and heights stay. */
function clearFormats(sheet: SheetState, range: Range): void {
  for (const [name, layer] of sheet.looksGiven()) {
    if (name.startsWith("format/")) {
      layer.set(range, undefined);
    }
  }
  sheet.look("numberFormat").set(range, "General");
  sheet.merges = sheet.merges.filter((merged) => !overlap(merged, range));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    ({ ranges }) => !ranges.every((dressed) => covers(range, dressed)),
  );
}

function linkOf(sheet: SheetState, { top, left }: Range): Json {
  return sheet.hyperlinks.get(top, left) ?? null;
}

function setLink({ world, sheet, range }: Place, value: Json): void {
  const given = asRecord(value);
  const texts = ["address", "documentReference", "screenTip", "textToDisplay"] as const;
  const link: Hyperlink = Object.fromEntries(
    texts.flatMap((name) => (typeof given[name] === "string" ? [[name, given[name]] as const] : [])),
  );
  if (link.address === undefined && link.documentReference === undefined) {
    throw new HostError("InvalidArgument", "a link leads somewhere");
  }
  requireWritable(world, sheet, range);
  sheet.hyperlinks.set(range, link);
  showLink(sheet, range, link);
  world.recalculation.changed(sheet, range);
}

/** A link shows its text, or where it leads in a cell that is empty, and is blue and underlined. */
function showLink(sheet: SheetState, range: Range, link: Hyperlink): void {
  const isEmpty = sheet.cells.get(range.top, range.left).value === null;
  const text = link.textToDisplay ?? (isEmpty ? (link.documentReference ?? link.address) : undefined);
  if (text !== undefined) {
    sheet.cells.set(range.top, range.left, { value: text, formula: null, isCalculated: true });
  }
  sheet.look("format/font/color").set(range, "#0563C1");
  sheet.look("format/font/underline").set(range, "Single");
}
