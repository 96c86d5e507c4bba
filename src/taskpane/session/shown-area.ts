import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, type Position, type Range } from "../../sheet/address";
import { displayText } from "../../sheet/figure";
import { readMark } from "../../sheet/mark";
import { MergeIndex } from "../../sheet/merge-index";
import type { Cell, Sheet } from "../../sheet/sheet";
import { AreaLooks } from "./area-looks";
import type { ShownArea, ShownCell } from "./review";

/** Of the merged ranges of each sheet, as long as the sheet is the same. */
const indices = new WeakMap<readonly Range[], MergeIndex>();

/** What is to be seen in an area of a sheet: its cells as Excel would show them. */
export function shownArea(sheet: Sheet, area: Range): ShownArea {
  const cells: ShownCell[] = [];
  const looks = new AreaLooks(sheet.looks);
  const merges = mergesIn(sheet, area);
  // Frames and fills may go on where nothing stands any more.
  const bottom = Math.min(area.bottom, (sheet.looks ? MAXIMUM_ROWS : sheet.rows) - 1);
  const right = Math.min(area.right, (sheet.looks ? MAXIMUM_COLUMNS : sheet.columns) - 1);
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= right; column += 1) {
      const merge = merges.at({ row, column });
      if (merge && (merge.top !== row || merge.left !== column)) {
        continue;
      }
      const cell = sheet.cell(row, column);
      const isBlank = cell.value === null;
      const look = looks.numberOf(merge ?? { top: row, left: column, bottom: row, right: column }, isBlank);
      if (!isBlank || look > 0) {
        cells.push({ row, column, text: isBlank ? "" : displayText(cell), align: alignOf(cell), look });
      }
    }
  }
  return { cells, looks: looks.list };
}

/** The merged ranges that reach into an area, by the cells of the area that they cover. */
function mergesIn(sheet: Sheet, area: Range): { at: (position: Position) => Range | undefined } {
  const index = indices.get(sheet.merges) ?? new MergeIndex(sheet.merges);
  indices.set(sheet.merges, index);
  const width = area.right - area.left + 1;
  const covered = new Map<number, Range>();
  for (const merge of index.crossing(area)) {
    for (let row = Math.max(area.top, merge.top); row <= Math.min(area.bottom, merge.bottom); row += 1) {
      for (let column = Math.max(area.left, merge.left); column <= Math.min(area.right, merge.right); column += 1) {
        covered.set((row - area.top) * width + column - area.left, merge);
      }
    }
  }
  return { at: ({ row, column }) => covered.get((row - area.top) * width + column - area.left) };
}

/** Numbers as Excel aligns them; ticks and dashes in the middle, as people do. */
function alignOf(cell: Cell): ShownCell["align"] {
  if (typeof cell.value === "number") {
    return "right";
  }
  const isText = typeof cell.value === "string";
  return isText && (cell.value.length > LONGEST_MARK || readMark(cell) === "unknown") ? "left" : "center";
}

const LONGEST_MARK = 2;
