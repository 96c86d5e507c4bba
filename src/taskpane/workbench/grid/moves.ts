import type { Position } from "../../../sheet/address";
import { type Layout, rangeOf } from "./layout";

/**
 * Where a key leads from a cell; null for keys that lead nowhere.
 * @param pageHeight pixels of rows that are in view at once
 */
export function moveByKey(
  key: string,
  withControl: boolean,
  from: Position,
  layout: Layout,
  pageHeight: number,
): Position | null {
  const target = targetOf(key, withControl, from, layout, pageHeight);
  return target && layout.merges.anchorOf(target);
}

function targetOf(
  key: string,
  withControl: boolean,
  from: Position,
  layout: Layout,
  pageHeight: number,
): Position | null {
  const { rows, columns, end } = layout;
  const { row, column } = from;
  const { top, bottom, left, right } = rangeOf(layout, from);
  const firstColumn = columns.indexAt(0);
  switch (key) {
    case "ArrowUp":
      return { row: withControl ? rows.indexAt(0) : rows.step(top, -1), column };
    case "ArrowDown":
      return { row: withControl ? end.row : next(rows, bottom), column };
    case "ArrowLeft":
      return { row, column: withControl ? firstColumn : columns.step(left, -1) };
    case "ArrowRight":
      return { row, column: withControl ? end.column : next(columns, right) };
    case "Home":
      return { row: withControl ? rows.indexAt(0) : row, column: firstColumn };
    case "End":
      return { row: withControl ? end.row : row, column: end.column };
    case "PageUp":
      return { row: Math.min(rows.indexUnder(rows.startOf(row) - pageHeight), rows.step(row, -1)), column };
    case "PageDown":
      return { row: Math.max(rows.indexUnder(rows.startOf(row) + pageHeight), rows.step(row, 1)), column };
    default:
      return null;
  }
}

/** The first that is shown behind an index, which may itself be the last of a merge and hidden. */
function next(axis: Layout["rows"], index: number): number {
  return axis.isHidden(index) ? axis.step(index, 0) : axis.step(index, 1);
}
