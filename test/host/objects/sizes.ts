import type { Range } from "../../../src/sheet/address";
import { WHOLE_SHEET } from "../cells/addresses";
import { indices } from "../state/layer";
import { asFlag, asNumber, property } from "../wire/members";
import type { Member } from "../wire/members";
import { HostError } from "../wire/protocol";
import type { Json } from "../wire/protocol";
import { requireWritable } from "../world";
import type { Dressed } from "./looks";

export function wholeRows(range: Range): Range {
  return { ...range, left: 0, right: WHOLE_SHEET.right };
}

export function wholeColumns(range: Range): Range {
  return { ...range, top: 0, bottom: WHOLE_SHEET.bottom };
}

/** Heights and widths, in points. */
export function sizeMembers(dressed: Dressed): Readonly<Record<string, Member>> {
  const { sheet, ranges } = dressed;
  const size = (name: "rowHeight" | "columnWidth", standard: number, whole: (range: Range) => Range) =>
    property(
      2,
      () => same(ranges.flatMap((range) => sheet.look(name).valuesIn(whole(range))).map((value) => value ?? standard)),
      (value) => {
        const points = asNumber(value);
        if (points < 0 || (name === "rowHeight" && points > 409.5)) {
          throw new HostError("InvalidArgument", `${points} points`);
        }
        dress(dressed, name, points, whole);
        dress(dressed, name === "rowHeight" ? "rowHidden" : "columnHidden", points === 0, whole);
      },
    );
  return { rowHeight: size("rowHeight", 15, wholeRows), columnWidth: size("columnWidth", 48, wholeColumns) };
}

/** Whether the rows or columns of a range are hidden: null where some are and some are not. */
export function hiddenMembers(dressed: Dressed): Readonly<Record<string, Member>> {
  const { sheet, ranges } = dressed;
  const rows = () =>
    same(ranges.flatMap((range) => indices(range.top, range.bottom).map((row) => sheet.isRowHidden(row))));
  const columns = () =>
    same(ranges.flatMap((range) => indices(range.left, range.right).map((column) => sheet.isColumnHidden(column))));
  return {
    rowHidden: property(2, rows, (value) => dress(dressed, "rowHidden", asFlag(value), wholeRows)),
    columnHidden: property(2, columns, (value) => dress(dressed, "columnHidden", asFlag(value), wholeColumns)),
  };
}

function dress({ world, sheet, ranges }: Dressed, name: string, value: Json, whole: (range: Range) => Range): void {
  requireWritable(world, sheet, null);
  for (const range of ranges) {
    sheet.look(name).set(whole(range), value);
  }
}

function same(values: readonly Json[]): Json {
  return values.every((value) => value === values[0]) ? values[0] : null;
}
