import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, formatRange, parseRange } from "../../sheet/address";
import type { Range } from "../../sheet/address";

/** `'附件1-1'!C5:D8`, `$C$5`, `A:B`, `1:3` → its range; null for anything else. */
export function readArea(address: string): Range | null {
  const plain = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const [first = "", last = first] = plain.split(":");
  if (/^[A-Z]+$/iu.test(first)) {
    const range = parseRange(`${first}1:${last}1`);
    return range && { ...range, bottom: MAXIMUM_ROWS - 1 };
  }
  if (/^\d+$/u.test(first)) {
    const range = parseRange(`A${first}:A${last}`);
    return range && { ...range, right: MAXIMUM_COLUMNS - 1 };
  }
  return parseRange(plain);
}

/** Excel cuts longer addresses off without a word. */
const LONGEST_ADDRESS = 8000;

/** Ranges as addresses such as `A1:B2,D4`. */
export function addressesOf(ranges: readonly Range[]): readonly string[] {
  const addresses: string[] = [];
  let last = "";
  for (const text of ranges.map(formatRange)) {
    const longer = last === "" ? text : `${last},${text}`;
    if (longer.length > LONGEST_ADDRESS) {
      addresses.push(last);
      last = text;
    } else {
      last = longer;
    }
  }
  return last === "" ? addresses : [...addresses, last];
}

/** The range as an object of a sheet. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** The ranges of a loaded `areas/items/address`; none for a null object. */
export function areasOf(areas: Excel.RangeAreas): readonly Range[] {
  return areas.isNullObject ? [] : areas.areas.items.flatMap(({ address }) => readArea(address) ?? []);
}
