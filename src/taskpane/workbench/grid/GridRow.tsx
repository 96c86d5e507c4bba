import { memo } from "react";
import type { Language } from "../../../locales/language";
import type { Band } from "./blocks";
import { cellKey } from "./cell-key";
import { GridCell } from "./GridCell";
import { useCellStyles, useGridStyles } from "./grid-styles";
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
}

const NO_FINDINGS = [] as const;

/** Of a row's cells those that show anything. */
export const GridRow = memo(function GridRow(properties: Properties) {
  const { row, layout, band, marks, active, language } = properties;
  const styles = useGridStyles();
  const cellStyles = useCellStyles();
  const { rows, columns, headWidth } = layout;
  return (
    <div role="row" aria-rowindex={row + 2} className={styles.row} style={{ top: HEAD_HEIGHT + rows.startOf(row) }}>
      {!rows.isHidden(row) && (
        <div role="rowheader" aria-colindex={1} className={cellStyles.description}>
          {row + 1}
        </div>
      )}
      {columnsToShow(properties).map((column) => {
        // What is shown here is never within a merged range but at its top left.
        const merge = layout.merges.startingIn(row).find(({ left }) => left === column) ?? null;
        const width = columns.extent(column, merge?.right ?? column);
        const cell = band.cell(row, column);
        const key = cellKey({ row, column });
        return (
          <GridCell
            key={column}
            position={{ row, column }}
            merge={merge}
            headWidth={headWidth}
            left={headWidth + columns.startOf(column)}
            width={width}
            height={rows.extent(row, merge?.bottom ?? row)}
            cell={cell}
            room={cell?.align === "left" && !merge ? width + emptyBeside(properties, column) : width}
            highlight={marks.highlights.get(key)}
            findings={marks.findings.get(key) ?? NO_FINDINGS}
            isActive={column === active}
            language={language}
            styles={cellStyles}
          />
        );
      })}
    </div>
  );
});

/** Of the columns in view those with something to show, and merged ranges that begin outside and reach into view; of a hidden row only the latter. */
function columnsToShow({ row, layout, band, marks, firstColumn, lastColumn, active }: Properties): number[] {
  const shown = new Set<number>();
  const last = layout.rows.isHidden(row) ? firstColumn - 1 : lastColumn;
  for (let column = firstColumn; column <= last; column += 1) {
    const key = cellKey({ row, column });
    const isMarked = marks.highlights.has(key) || marks.findings.has(key);
    if ((band.cell(row, column) || isMarked) && layout.columns.sizeOf(column) > 0) {
      shown.add(column);
    }
  }
  for (const { left, right } of layout.merges.startingIn(row)) {
    if (left <= lastColumn && right >= firstColumn && layout.columns.extent(left, right) > 0) {
      shown.add(left);
    }
  }
  if (active !== null) {
    shown.add(active);
  }
  return [...shown].sort((one, other) => one - other);
}

/** Further than any text of a few lines' length runs. */
const MOST_EMPTY = 12;

/** Pixels of the empty cells on the right of a cell. */
function emptyBeside({ row, layout, band, marks }: Properties, column: number): number {
  let next = column + 1;
  while (next <= column + MOST_EMPTY && next < layout.columns.count) {
    const position = { row, column: next };
    if (band.cell(row, next) || marks.highlights.has(cellKey(position)) || layout.merges.over(position)) {
      break;
    }
    next += 1;
  }
  return next > column + 1 ? layout.columns.extent(column + 1, next - 1) : 0;
}
