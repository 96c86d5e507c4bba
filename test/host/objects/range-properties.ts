import type { Range } from "../../../src/sheet/address";
import { indices } from "../state/layer";
import { change, isRecord, method } from "../wire/members";
import type { HostObject, Member } from "../wire/members";
import { HostError } from "../wire/protocol";
import type { Json } from "../wire/protocol";
import { findMember } from "../wire/query";
import { Place } from "../world";
import { rangeObject } from "./range";

/** Properties of each row, column or cell of a range, in one call. */
export function rowAndColumnMethods({ world, sheet, range }: Place): Readonly<Record<string, Member>> {
  const of = (part: Range) => rangeObject(new Place(world, sheet, part));
  const rows = () => indices(range.top, range.bottom).map((row) => ({ ...range, top: row, bottom: row }));
  const columns = () => indices(range.left, range.right).map((column) => ({ ...range, left: column, right: column }));
  const cellsOf = ({ top, bottom }: Range) => columns().map(({ left, right }) => ({ top, bottom, left, right }));
  const readAll = (parts: readonly Range[], wanted: Json) => parts.map((part) => read(of(part), wanted));
  const writeAll = (parts: readonly Range[], given: Json): null => {
    for (const [part, data] of paired(parts, given)) {
      write(of(part), data);
    }
    return null;
  };
  return {
    getRowProperties: method(9, (given) => readAll(rows(), given.value(0))),
    getColumnProperties: method(9, (given) => readAll(columns(), given.value(0))),
    getCellProperties: method(9, (given) => rows().map((row) => readAll(cellsOf(row), given.value(0)))),
    setRowProperties: change(9, (given) => writeAll(rows(), given.value(0))),
    setColumnProperties: change(9, (given) => writeAll(columns(), given.value(0))),
    setCellProperties: change(9, (given) => {
      for (const [row, data] of paired(rows(), given.value(0))) {
        writeAll(cellsOf(row), data);
      }
      return null;
    }),
  };
}

/** @throws HostError when there is not one entry for each part. */
function paired(parts: readonly Range[], given: Json): readonly (readonly [Range, Json])[] {
  if (!Array.isArray(given) || given.length !== parts.length) {
    throw new HostError("InvalidArgument", `${parts.length} entries were expected`);
  }
  const entries: readonly Json[] = given;
  return parts.map((part, index) => [part, entries[index]]);
}

/** `{ rowHidden: true, format: { rowHeight: true } }` → the same with the values in the places of `true`. */
function read(object: HostObject, wanted: Json): Json {
  if (!isRecord(wanted)) {
    throw new HostError("InvalidArgument", "say which properties");
  }
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, want]) => want !== false)
      .map(([name, want]) => {
        const [key, member] = findMember(object, name);
        return [key, member.kind === "property" ? member.get() : read(opened(member), want)];
      }),
  );
}

function write(object: HostObject, given: Json): void {
  for (const [name, value] of Object.entries(isRecord(given) ? given : {})) {
    const side = object.traits.item && isRecord(value) ? object.traits.item(SIDES[name] ?? name) : null;
    if (side) {
      write(side, value);
      continue;
    }
    const [, member] = findMember(object, name);
    if (member.kind === "property" && member.set) {
      member.set(value);
    } else {
      write(opened(member), value);
    }
  }
}

function opened(member: Member): HostObject {
  const object = member.kind === "child" ? member.open() : null;
  if (!object) {
    throw new HostError("InvalidArgument", "no such property");
  }
  return object;
}

/** The sides of a border are named otherwise here than in the collection of borders. */
const SIDES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};
