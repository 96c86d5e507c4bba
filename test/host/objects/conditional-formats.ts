import { overlap } from "../state/layer";
import type { ConditionalFormat } from "../state/conditional-format";
import { HostObject, asFlag, asInteger, asText, change, child, method, property, readOnly } from "../wire/members";
import { HostError } from "../wire/protocol";
import type { Json } from "../wire/protocol";
import { Place, requireWritable } from "../world";
import type { Dressed } from "./looks";
import { rangeObject } from "./range";
import { rangeAreasObject } from "./range-areas";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

/** The conditional formats that lie over ranges, the one that wins first. */
export function conditionalFormatsObject(dressed: Dressed): HostObject {
  const { world, sheet, ranges } = dressed;
  const here = () =>
    sheet.conditionalFormats.filter((format) =>
      format.ranges.some((covered) => ranges.some((range) => overlap(range, covered))),
    );
  const open = (format: ConditionalFormat) => conditionalFormatObject(dressed, format);
  const find = (id: Json) => here().find((format) => format.id === id);
  const item = (id: Json): HostObject => open(require(find(id), id));
  const members = {
    getCount: method(6, () => here().length),
    getItem: method(6, (given) => item(given.value(0))),
    getItemAt: method(6, (given) => open(require(here()[given.integer(0)], given.integer(0)))),
    getItemOrNullObject: method(14, (given) => {
      const found = find(given.value(0));
      return found ? open(found) : null;
    }),
    add: change(6, (given) => {
      requireWritable(world, sheet, null);
      const type = given.text(0);
      if (!TYPES.includes(type)) {
        throw new HostError("InvalidArgument", `no conditional format ${type}`);
      }
      const format = { id: world.workbook.nextId(), type, ranges, formula: "", stopIfTrue: false, looks: new Map() };
      // A new one stands above all others.
      sheet.conditionalFormats = [format, ...sheet.conditionalFormats];
      return open(format);
    }),
    clearAll: change(6, () => {
      requireWritable(world, sheet, null);
      const cleared = here();
      sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !cleared.includes(format));
      return null;
    }),
  };
  return new HostObject("ConditionalFormatCollection", members, { items: () => here().map(open), item });
}

function require(format: ConditionalFormat | undefined, key: Json): ConditionalFormat {
  if (!format) {
    throw new HostError("ItemNotFound", `no conditional format ${JSON.stringify(key)}`);
  }
  return format;
}

function conditionalFormatObject(dressed: Dressed, format: ConditionalFormat): HostObject {
  const { world, sheet } = dressed;
  const others = () => sheet.conditionalFormats.filter((other) => other !== format);
  const custom = (): HostObject => {
    if (format.type !== "Custom") {
      throw new HostError("InvalidArgument", `the conditional format is of type ${format.type}`);
    }
    return customObject(dressed, format);
  };
  const only = () => {
    const [range, ...more] = format.ranges;
    return range && more.length === 0 ? rangeObject(new Place(world, sheet, range)) : null;
  };
  const members = {
    id: readOnly(6, () => format.id),
    type: readOnly(6, () => format.type),
    priority: property(
      6,
      () => sheet.conditionalFormats.indexOf(format),
      (value) => {
        requireWritable(world, sheet, null);
        const place = asInteger(value);
        // A negative one counts from the end; -1 is the last.
        sheet.conditionalFormats = others().toSpliced(place < 0 ? others().length + 1 + place : place, 0, format);
      },
    ),
    stopIfTrue: property(
      6,
      () => format.stopIfTrue,
      (value) => {
        requireWritable(world, sheet, null);
        format.stopIfTrue = asFlag(value);
      },
    ),
    custom: child(6, custom),
    customOrNullObject: child(6, () => (format.type === "Custom" ? custom() : null)),
    getRange: method(6, () => {
      const range = only();
      if (!range) {
        throw new HostError("ItemNotFound", "the conditional format has several ranges");
      }
      return range;
    }),
    getRangeOrNullObject: method(6, only),
    getRanges: method(9, () => rangeAreasObject({ world, sheet, ranges: format.ranges })),
    delete: change(6, () => {
      requireWritable(world, sheet, null);
      sheet.conditionalFormats = others();
      return null;
    }),
  };
  return new HostObject("ConditionalFormat", members, { identity: { Id: format.id } });
}

function customObject(dressed: Dressed, format: ConditionalFormat): HostObject {
  const own = (name: string, check: (value: Json) => Json) =>
    property(
      6,
      () => format.looks.get(name) ?? null,
      (value) => {
        requireWritable(dressed.world, dressed.sheet, null);
        format.looks.set(name, check(value));
      },
    );
  const rule = new HostObject("ConditionalFormatRule", {
    formula: property(
      6,
      () => format.formula,
      (value) => {
        requireWritable(dressed.world, dressed.sheet, null);
        const text = asText(value);
        format.formula = text.startsWith("=") ? text : `=${text}`;
      },
    ),
  });
  const fill = new HostObject("ConditionalRangeFill", { color: own("fill/color", asText) });
  const font = new HostObject("ConditionalRangeFont", {
    color: own("font/color", asText),
    bold: own("font/bold", asFlag),
    italic: own("font/italic", asFlag),
    strikethrough: own("font/strikethrough", asFlag),
    underline: own("font/underline", asText),
  });
  const look = new HostObject("ConditionalRangeFormat", {
    fill: child(6, () => fill),
    font: child(6, () => font),
    numberFormat: own("numberFormat", asText),
  });
  return new HostObject("CustomConditionalFormat", { rule: child(6, () => rule), format: child(6, () => look) });
}
