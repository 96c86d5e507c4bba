import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { Language } from "../../../locales/language";
import { WORKBENCH_TEXTS } from "../../../locales/workbench";
import { columnName } from "../../../sheet/address";
import { useCellStyles, useGridStyles } from "./grid-styles";
import type { Layout } from "./layout";

interface Properties {
  readonly layout: Layout;
  /** The columns in view. */
  readonly shown: readonly number[];
  /** The marked cell's column. */
  readonly active: number;
  readonly language: Language;
}

/** The letters above the columns; they stay in view. */
export const ColumnHeads = memo(function ColumnHeads({ layout, shown, active, language }: Properties) {
  const styles = useGridStyles();
  const cellStyles = useCellStyles();
  const texts = WORKBENCH_TEXTS[language];
  const { columns, headWidth } = layout;
  return (
    <div role="row" aria-rowindex={1} className={styles.columnHeads}>
      <div role="columnheader" aria-colindex={1} className={styles.corner} style={{ width: headWidth }}>
        <span className={cellStyles.description}>{texts.corner}</span>
      </div>
      {shown.map((column) => {
        const hidden = columns.hiddenBeside(column);
        return (
          <div
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            className={mergeClasses(
              styles.columnHead,
              hidden !== null && styles.afterHiddenColumn,
              column === active && styles.activeHead,
            )}
            style={{ left: headWidth + columns.startOf(column), width: columns.sizeOf(column) }}
            title={hidden ? texts.hiddenColumns(columnName(hidden.first), columnName(hidden.last)) : undefined}
          >
            {columnName(column)}
          </div>
        );
      })}
    </div>
  );
});

interface RowProperties {
  readonly layout: Layout;
  /** The rows in view. */
  readonly shown: readonly number[];
  /** The marked cell's row. */
  readonly active: number;
  readonly language: Language;
}

/**
 * The numbers beside the rows, which stay in view. All in one layer: a browser pays for each element that stays while
 * others are scrolled. For screen readers each row has its number besides.
 */
export const RowHeads = memo(function RowHeads({ layout, shown, active, language }: RowProperties) {
  const styles = useGridStyles();
  const { rows, headWidth } = layout;
  return (
    <div aria-hidden="true" className={styles.rowHeads} style={{ width: headWidth, height: rows.length }}>
      {shown.map((row) => {
        const hidden = rows.hiddenBeside(row);
        return (
          <div
            key={row}
            className={mergeClasses(
              styles.rowHead,
              hidden !== null && styles.afterHiddenRow,
              row === active && styles.activeHead,
            )}
            style={{ top: rows.startOf(row) }}
            title={hidden ? WORKBENCH_TEXTS[language].hiddenRows(hidden.first + 1, hidden.last + 1) : undefined}
          >
            {row + 1}
          </div>
        );
      })}
    </div>
  );
});

/** The lines between the columns, under all cells. */
export const ColumnLines = memo(function ColumnLines({ layout, shown }: Pick<Properties, "layout" | "shown">) {
  const styles = useGridStyles();
  const { columns, headWidth } = layout;
  return (
    <div aria-hidden="true">
      {shown.map((column) => (
        <div
          key={column}
          className={styles.columnLine}
          style={{ left: headWidth + columns.startOf(column), width: columns.sizeOf(column) }}
        />
      ))}
    </div>
  );
});
