import { memo, type ReactNode } from "react";
import type { Language } from "../../../locales/language";
import type { Range } from "../../../sheet/address";
import type { Band, KnownCell } from "./blocks";
import { drawCell } from "./cell";
import { cellKey } from "./cell-key";
import type { CellClasses } from "./grid-styles";
import { HEAD_HEIGHT, type Layout } from "./layout";
import type { Marks } from "./marks";

interface Properties {
  readonly row: number;
  readonly layout: Layout;
  readonly band: Band;
  readonly marks: Marks;
  /** The columns in view, both ends included. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The marked cell's column; null when it is in another row. */
  readonly active: number | null;
  readonly language: Language;
  readonly classes: CellClasses;
}

/** Of a row's cells those that show anything. */
export const GridRow = memo(function GridRow(properties: Properties) {
  const { row, layout, classes } = properties;
  const { rows } = layout;
  const style = { top: HEAD_HEIGHT + rows.startOf(row), height: rows.sizeOf(row) };
  return (
    <div role="row" aria-rowindex={row + 2} className={classes.row} style={style}>
      {!rows.isHidden(row) && (
        <div role="rowheader" aria-colindex={1} className={classes.description}>
          {row + 1}
        </div>
      )}
      {columnsToShow(properties).map((column) => cellIn(properties, column))}
    </div>
  );
});

function cellIn(properties: Properties, column: number): ReactNode {
  const { row, layout, band, marks, active, language, classes } = properties;
  const { rows, columns, headWidth } = layout;
  const merge = mergeAt(layout, row, column);
  const width = columns.extent(column, merge?.right ?? column);
  const cell = band.cell(row, column);
  const key = cellKey({ row, column });
  const runsOver = !merge && cell !== undefined && isRunningOver(cell);
  return drawCell({
    position: { row, column },
    merge,
    headWidth,
    left: headWidth + columns.startOf(column),
    width,
    height: rows.extent(row, merge?.bottom ?? row),
    cell,
    room: runsOver ? width + emptyBeside(properties, column) : width,
    highlight: marks.highlights.get(key),
    findings: marks.findings.get(key),
    isActive: column === active,
    language,
    classes,
  });
}

/** What is shown here is never within a merged range but at its top left. */
function mergeAt({ merges }: Layout, row: number, column: number): Range | null {
  return merges.startingIn(row).find(({ left }) => left === column) ?? null;
}

/** Of the columns in view those with something to show, and merged ranges that begin outside and reach into view; of a hidden row only the latter. */
function columnsToShow({ row, layout, band, marks, firstColumn, lastColumn, active }: Properties): number[] {
  const shown: number[] = [];
  const last = layout.rows.isHidden(row) ? firstColumn - 1 : lastColumn;
  for (let column = firstColumn; column <= last; column += 1) {
    const isSeen = band.cell(row, column) !== undefined || isMarked(marks, row, column);
    if (isSeen && layout.columns.sizeOf(column) > 0) {
      shown.push(column);
    }
  }
  const more = layout.merges
    .startingIn(row)
    .filter(({ left, right }) => left <= lastColumn && right >= firstColumn && layout.columns.extent(left, right) > 0)
    .map(({ left }) => left);
  const missing = [...more, ...(active === null ? [] : [active])].filter((column) => !shown.includes(column));
  return missing.length === 0 ? shown : [...new Set([...shown, ...missing])].sort((one, other) => one - other);
}

function isMarked(marks: Marks, row: number, column: number): boolean {
  const key = cellKey({ row, column });
  return marks.highlights.has(key) || marks.findings.has(key);
}

/** Texts that begin on the left and stay in one line. */
function isRunningOver({ text, align, look }: KnownCell): boolean {
  const isLeft = (look.horizontal ?? align) === "left";
  return text !== "" && isLeft && !look.isWrapped && !look.isVertical;
}

/** Further than any text of a few lines' length runs. */
const MOST_EMPTY = 12;

/** Pixels of the empty cells on the right of a cell: a fill ends them, a frame does not. */
function emptyBeside({ row, layout, band, marks }: Properties, column: number): number {
  let next = column + 1;
  while (next <= column + MOST_EMPTY && next < layout.columns.count) {
    const beside = band.cell(row, next);
    const isTaken = beside !== undefined && (beside.text !== "" || beside.look.fill !== undefined);
    const position = { row, column: next };
    if (isTaken || marks.highlights.has(cellKey(position)) || layout.merges.over(position)) {
      break;
    }
    next += 1;
  }
  return next > column + 1 ? layout.columns.extent(column + 1, next - 1) : 0;
}
