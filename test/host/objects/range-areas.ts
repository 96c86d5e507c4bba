import { fullAddress } from "../cells/addresses";
import { cellCount } from "../state/layer";
import { HostObject, change, child, method, readOnly } from "../wire/members";
import type { Json } from "../wire/protocol";
import { HostError } from "../wire/protocol";
import { Place, Places, requireAlive } from "../world";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { formatObject } from "./looks";
import type { Dressed } from "./looks";
import { rangeObject } from "./range";
import { rangeChanges } from "./range-changes";
import { sizeMembers } from "./sizes";
import { worksheetObject } from "./worksheet";

/** Longer addresses are cut, without a word. */
const LONGEST_ADDRESS = 8192;

/** Several ranges of one sheet. */
export function rangeAreasObject(dressed: Dressed): HostObject {
  const { world, sheet, ranges } = dressed;
  const places = ranges.map((range) => new Place(world, sheet, range));
  return new HostObject(
    "RangeAreas",
    {
      address: readOnly(9, () => {
        requireAlive(sheet);
        return ranges
          .map((range) => fullAddress(sheet.name, range))
          .join(",")
          .slice(0, LONGEST_ADDRESS);
      }),
      areaCount: readOnly(9, () => ranges.length),
      cellCount: readOnly(9, () => ranges.reduce((sum, range) => sum + cellCount(range), 0)),
      areas: child(9, () => areasObject(places)),
      format: child(9, () => formatObject(dressed, sizeMembers(dressed))),
      conditionalFormats: child(9, () => conditionalFormatsObject(dressed)),
      dataValidation: child(9, () => dataValidationObject(dressed)),
      worksheet: child(9, () => worksheetObject(world, sheet)),
      clear: change(9, (given) => {
        for (const place of places) {
          const { clear } = rangeChanges(place);
          if (clear?.kind === "method") {
            clear.call(given);
          }
        }
        return null;
      }),
    },
    {},
    new Places(world, sheet, ranges),
  );
}

function areasObject(places: readonly Place[]): HostObject {
  const items = () => places.map((place) => rangeObject(place));
  const at = (index: Json): HostObject => {
    const place = typeof index === "number" ? places[index] : undefined;
    if (!place) {
      throw new HostError("InvalidArgument", `no area ${JSON.stringify(index)}`);
    }
    return rangeObject(place);
  };
  const members = { getCount: method(9, () => places.length), getItemAt: method(9, (given) => at(given.value(0))) };
  return new HostObject("RangeCollection", members, { items });
}
