import type { Range } from "../../../src/sheet/address";
import { HostObject, change, child, method, property, readOnly } from "../wire/members";
import type { Member } from "../wire/members";
import { HostError } from "../wire/protocol";
import type { Json } from "../wire/protocol";
import { requireWritable } from "../world";
import type { World } from "../world";
import type { SheetState } from "../state/sheet";

/** Ranges of one sheet that are dressed together. */
export interface Dressed {
  readonly world: World;
  readonly sheet: SheetState;
  readonly ranges: readonly Range[];
}

type Accepts = (value: Json) => boolean;

const isColor: Accepts = (value) => typeof value === "string" && /^(#[0-9A-F]{6}|[a-z]+)$/iu.test(value);
const isFlag: Accepts = (value) => typeof value === "boolean";
const isNumber: Accepts = (value) => typeof value === "number" && value >= 0;
const isText: Accepts = (value) => typeof value === "string" && value !== "";
const isOneOf =
  (...words: readonly string[]): Accepts =>
  (value) =>
    typeof value === "string" && words.includes(value);

/** A look that is the same over the ranges, or null. */
function look(dressed: Dressed, since: number, name: string, standard: Json, accepts: Accepts): Member {
  const { world, sheet, ranges } = dressed;
  return property(
    since,
    () =>
      uniform(
        ranges.flatMap((range) => sheet.look(name).valuesIn(range)),
        standard,
      ),
    (value) => {
      if (!accepts(value)) {
        throw new HostError("InvalidArgument", `${JSON.stringify(value)} for ${name}`);
      }
      requireWritable(world, sheet, null);
      for (const range of ranges) {
        sheet.look(name).set(range, value);
      }
    },
  );
}

function uniform(values: readonly Json[], standard: Json): Json {
  const distinct = new Set(values.map((value) => (value === undefined ? standard : value)));
  const [only] = distinct;
  return distinct.size === 1 ? only : null;
}

/** The `format` of a range. */
export function formatObject(dressed: Dressed, sizes: Readonly<Record<string, Member>>): HostObject {
  const own = (since: number, name: string, standard: Json, accepts: Accepts) =>
    look(dressed, since, `format/${name}`, standard, accepts);
  const horizontal = isOneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection");
  return new HostObject("RangeFormat", {
    ...sizes,
    fill: child(1, () => fillObject(dressed)),
    font: child(1, () => fontObject(dressed)),
    borders: child(1, () => bordersObject(dressed)),
    protection: child(2, () => protectionObject(dressed)),
    horizontalAlignment: own(1, "horizontalAlignment", "General", horizontal),
    verticalAlignment: own(1, "verticalAlignment", "Bottom", isOneOf("Top", "Center", "Bottom", "Justify")),
    wrapText: own(1, "wrapText", false, isFlag),
    autofitRows: change(2, () => null),
    autofitColumns: change(2, () => null),
    indentLevel: own(9, "indentLevel", 0, isNumber),
    shrinkToFit: own(9, "shrinkToFit", false, isFlag),
  });
}

function fillObject(dressed: Dressed): HostObject {
  return new HostObject("RangeFill", {
    // No fill reads as white, as in Excel: a fill cannot be told from none.
    color: look(dressed, 1, "format/fill/color", "#FFFFFF", isColor),
    clear: change(1, () => {
      requireWritable(dressed.world, dressed.sheet, null);
      for (const range of dressed.ranges) {
        dressed.sheet.look("format/fill/color").set(range, undefined);
      }
      return null;
    }),
  });
}

function fontObject(dressed: Dressed): HostObject {
  const own = (name: string, standard: Json, accepts: Accepts) =>
    look(dressed, 1, `format/font/${name}`, standard, accepts);
  return new HostObject("RangeFont", {
    bold: own("bold", false, isFlag),
    italic: own("italic", false, isFlag),
    underline: own("underline", "None", isOneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")),
    color: own("color", "#000000", isColor),
    size: own("size", 11, isNumber),
    name: own("name", "Calibri", isText),
  });
}

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];

function bordersObject(dressed: Dressed): HostObject {
  const border = (side: Json): HostObject => {
    if (typeof side !== "string" || !SIDES.includes(side)) {
      throw new HostError("InvalidArgument", `no border ${JSON.stringify(side)}`);
    }
    const own = (name: string, standard: Json, accepts: Accepts) =>
      look(dressed, 1, `format/borders/${side}/${name}`, standard, accepts);
    const members = {
      style: own("style", "None", isOneOf("None", "Continuous", "Dash", "DashDot", "Dot", "Double")),
      color: own("color", "#000000", isColor),
      weight: own("weight", "Thin", isOneOf("Hairline", "Thin", "Medium", "Thick")),
      sideIndex: readOnly(1, () => side),
    };
    return new HostObject("RangeBorder", members, { identity: { _Id: side } });
  };
  const members = { getItem: method(1, (given) => border(given.value(0))) };
  return new HostObject("RangeBorderCollection", members, { items: () => SIDES.map(border), item: border });
}

function protectionObject(dressed: Dressed): HostObject {
  const { sheet, ranges } = dressed;
  const isLocked = (range: Range) => sheet.lockedIn(range);
  return new HostObject("FormatProtection", {
    locked: property(
      2,
      () => uniform(ranges.map(isLocked), true),
      (value) => {
        requireWritable(dressed.world, sheet, null);
        for (const range of ranges) {
          sheet.setLocked(range, value === true);
        }
      },
    ),
  });
}
