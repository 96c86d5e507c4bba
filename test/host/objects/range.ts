import { formatRange } from "../../../src/sheet/address";
import type { Range } from "../../../src/sheet/address";
import { fullAddress, isEntireColumn, isEntireRow, readAddress, requireRange } from "../cells/addresses";
import { cellCount, intersection } from "../state/layer";
import { HostObject, child, method, readOnly, selfOf } from "../wire/members";
import type { Member } from "../wire/members";
import { HostError } from "../wire/protocol";
import { Place, requireAlive } from "../world";
import { conditionalFormatsObject } from "./conditional-formats";
import { dataValidationObject } from "./data-validation";
import { formatObject } from "./looks";
import { rangeChanges } from "./range-changes";
import { rangeAreasObject } from "./range-areas";
import { rowAndColumnMethods } from "./range-properties";
import { valueMembers } from "./range-values";
import { hiddenMembers, sizeMembers, wholeColumns, wholeRows } from "./sizes";
import { worksheetObject } from "./worksheet";

export function rangeObject(place: Place): HostObject {
  const { world, sheet, range } = place;
  const dressed = { world, sheet, ranges: [range] };
  const members = {
    ...shapeMembers(place),
    ...valueMembers(place),
    ...hiddenMembers(dressed),
    ...relatedRanges(place),
    ...rangeChanges(place),
    ...rowAndColumnMethods(place),
    format: child(1, () => formatObject(dressed, sizeMembers(dressed))),
    conditionalFormats: child(6, () => conditionalFormatsObject(dressed)),
    dataValidation: child(8, () => dataValidationObject(dressed)),
    worksheet: child(1, () => worksheetObject(world, sheet)),
  };
  return new HostObject("Range", members, {}, place);
}

function shapeMembers({ sheet, range }: Place): Readonly<Record<string, Member>> {
  return {
    address: readOnly(1, () => {
      requireAlive(sheet);
      return fullAddress(sheet.name, range);
    }),
    rowIndex: readOnly(1, () => range.top),
    columnIndex: readOnly(1, () => range.left),
    rowCount: readOnly(1, () => range.bottom - range.top + 1),
    columnCount: readOnly(1, () => range.right - range.left + 1),
    cellCount: readOnly(1, () => cellCount(range)),
    isEntireColumn: readOnly(7, () => isEntireColumn(range)),
    isEntireRow: readOnly(7, () => isEntireRow(range)),
  };
}

/** Ranges that are found from this one. */
function relatedRanges({ world, sheet, range }: Place): Readonly<Record<string, Member>> {
  const at = (other: Range) => rangeObject(new Place(world, sheet, other));
  const cell = (row: number, column: number) => at(requireRange(range.top + row, range.left + column, 1, 1));
  const used = () => {
    const all = sheet.cells.used();
    return all && intersection(all, range);
  };
  return {
    getCell: method(1, (given) => cell(given.integer(0), given.integer(1))),
    getRow: method(1, (given) =>
      at({ ...range, top: range.top + given.integer(0), bottom: range.top + given.integer(0) }),
    ),
    getColumn: method(1, (given) =>
      at({ ...range, left: range.left + given.integer(0), right: range.left + given.integer(0) }),
    ),
    getLastCell: method(1, () => at({ ...range, top: range.bottom, left: range.right })),
    getEntireRow: method(1, () => at(wholeRows(range))),
    getEntireColumn: method(1, () => at(wholeColumns(range))),
    getOffsetRange: method(1, (given) =>
      at(resized(range, { top: given.integer(0), left: given.integer(1), rows: 0, columns: 0 })),
    ),
    getResizedRange: method(2, (given) =>
      at(resized(range, { top: 0, left: 0, rows: given.integer(0), columns: given.integer(1) })),
    ),
    getAbsoluteResizedRange: method(7, (given) =>
      at(requireRange(range.top, range.left, given.integer(0), given.integer(1))),
    ),
    getIntersectionOrNullObject: method(4, (given) => {
      const other = selfOf(given.value(0), Place)?.range ?? readAddress(given.text(0))?.range;
      const common = other && intersection(range, other);
      return common ? at(common) : null;
    }),
    getUsedRangeOrNullObject: method(4, () => {
      const found = used();
      return found && at(found);
    }),
    // Only the merges whose top-left cell lies in the range.
    getMergedAreasOrNullObject: method(13, () => {
      requireAlive(sheet);
      const found = sheet.merges.filter(({ top, left }) =>
        intersection(range, { top, left, bottom: top, right: left }),
      );
      return found.length === 0 ? null : rangeAreasObject({ world, sheet, ranges: found });
    }),
  };
}

interface Shift {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

function resized(range: Range, { top, left, rows, columns }: Shift): Range {
  const height = range.bottom - range.top + 1 + rows;
  const width = range.right - range.left + 1 + columns;
  if (height < 1 || width < 1) {
    throw new HostError("InvalidArgument", `${formatRange(range)} cannot be made ${height} × ${width}`);
  }
  return requireRange(range.top + top, range.left + left, height, width);
}
