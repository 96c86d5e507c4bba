import { parsePosition } from "../../../src/sheet/address";
import { readAddress, fullAddress } from "../cells/addresses";
import type { DefinedName, SheetState } from "../state/sheet";
import { HostObject, asFlag, asText, change, method, property, readOnly, selfOf } from "../wire/members";
import { HostError } from "../wire/protocol";
import type { Json } from "../wire/protocol";
import { Place } from "../world";
import type { World } from "../world";
import { rangeObject } from "./range";

/** The names of a workbook or of one sheet. */
interface Scope {
  names: readonly DefinedName[];
}

export function namesObject(world: World, sheet: SheetState | null): HostObject {
  const scope: Scope = sheet ?? world.workbook;
  const find = (name: Json) =>
    scope.names.find((entry) => typeof name === "string" && entry.name.toLowerCase() === name.toLowerCase());
  const open = (entry: DefinedName) => nameObject(world, scope, sheet, entry.name);
  const item = (name: Json): HostObject => {
    const entry = find(name);
    if (!entry) {
      throw new HostError("ItemNotFound", `no name ${JSON.stringify(name)}`);
    }
    return open(entry);
  };
  const members = {
    getCount: method(4, () => scope.names.length),
    getItem: method(1, (given) => item(given.value(0))),
    getItemOrNullObject: method(4, (given) => {
      const entry = find(given.value(0));
      return entry ? open(entry) : null;
    }),
    add: change(4, (given) => {
      const name = given.text(0);
      requireName(world, name);
      if (find(name)) {
        throw new HostError("ItemAlreadyExists", `there is a name ${name}`);
      }
      const comment = given.has(2) ? given.text(2) : "";
      const entry = { name, formula: formulaOf(given.value(1)), isVisible: true, comment };
      scope.names = [...scope.names, entry];
      return open(entry);
    }),
  };
  return new HostObject("NamedItemCollection", members, { items: () => scope.names.map(open), item });
}

function requireName(world: World, name: string): void {
  if (world.workbook.isReadOnly) {
    throw new HostError("AccessDenied", "the workbook can only be read");
  }
  const isPlain = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!isPlain || parsePosition(name) || /^[rc]$/iu.test(name)) {
    throw new HostError("InvalidArgument", `${name} cannot be a name`);
  }
}

/** A range, or a formula; any other text is a constant. */
function formulaOf(reference: Json): string {
  const place = selfOf(reference, Place);
  if (place) {
    return `=${absolute(fullAddress(place.sheet.name, place.range))}`;
  }
  const text = asText(reference);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function absolute(address: string): string {
  const border = address.lastIndexOf("!") + 1;
  return address.slice(0, border) + address.slice(border).replace(/([A-Z]+|\d+)/gu, "$$$1");
}

function nameObject(world: World, scope: Scope, sheet: SheetState | null, name: string): HostObject {
  const entry = (): DefinedName => {
    const found = scope.names.find((candidate) => candidate.name === name);
    if (!found) {
      throw new HostError("ItemNotFound", `no name ${name}`);
    }
    return found;
  };
  const replace = (changed: Partial<DefinedName>) => {
    const before = entry();
    scope.names = scope.names.map((candidate) => (candidate === before ? { ...before, ...changed } : candidate));
  };
  const target = () => targetOf(world, entry());
  const members = {
    name: readOnly(1, () => entry().name),
    type: readOnly(1, () => (target() ? "Range" : "String")),
    value: readOnly(1, () => entry().formula.slice(1)),
    formula: property(
      7,
      () => entry().formula,
      (value) => replace({ formula: asText(value) }),
    ),
    visible: property(
      1,
      () => entry().isVisible,
      (value) => replace({ isVisible: asFlag(value) }),
    ),
    comment: property(
      4,
      () => entry().comment,
      (value) => replace({ comment: asText(value) }),
    ),
    scope: readOnly(4, () => (sheet ? "Worksheet" : "Workbook")),
    getRange: method(1, () => {
      const place = target();
      if (!place) {
        throw new HostError("InvalidReference", `${name} is no range`);
      }
      return rangeObject(place);
    }),
    getRangeOrNullObject: method(4, () => {
      const place = target();
      return place && rangeObject(place);
    }),
    delete: change(4, () => {
      const gone = entry();
      scope.names = scope.names.filter((candidate) => candidate !== gone);
      return null;
    }),
  };
  return new HostObject("NamedItem", members, { identity: { _Id: name } });
}

/** The cells a name stands for; null for a formula or a constant. */
export function targetOf(world: World, { formula }: DefinedName): Place | null {
  const address = readAddress(formula.slice(1));
  const sheet = address?.sheet ? world.workbook.sheet(address.sheet) : null;
  return address && sheet && new Place(world, sheet, address.range);
}
