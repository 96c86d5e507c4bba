import { mergeClasses } from "@fluentui/react-components";
import { memo } from "react";
import type { Language } from "../../../locales/language";
import { WORKBENCH_TEXTS } from "../../../locales/workbench";
import { columnName } from "../../../sheet/address";
import { useGridStyles, useRowHeadClass } from "./grid-styles";
import type { Layout } from "./layout";

interface Properties {
  readonly layout: Layout;
  /** The columns in view. */
  readonly shown: readonly number[];
  /** The marked cell's column. */
  readonly active: number;
  readonly language: Language;
}

interface ColumnProperties extends Properties {
  /** The class of what only screen readers are told. */
  readonly description: string;
}

/** The letters above the columns; they stay in view. */
export const ColumnHeads = memo(function ColumnHeads({
  layout,
  shown,
  active,
  description,
  language,
}: ColumnProperties) {
  const styles = useGridStyles();
  const texts = WORKBENCH_TEXTS[language];
  const { columns, headWidth } = layout;
  return (
    <div role="row" aria-rowindex={1} className={styles.columnHeads}>
      <div role="columnheader" aria-colindex={1} className={styles.corner} style={{ width: headWidth }}>
        <span className={description}>{texts.corner}</span>
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
      {shown.map((row) => (
        <RowHead key={row} row={row} layout={layout} isActive={row === active} language={language} />
      ))}
    </div>
  );
});

interface RowHeadProperties {
  readonly row: number;
  readonly layout: Layout;
  readonly isActive: boolean;
  readonly language: Language;
}

const RowHead = memo(function RowHead({ row, layout: { rows }, isActive, language }: RowHeadProperties) {
  const styles = useGridStyles();
  const base = useRowHeadClass();
  const hidden = rows.hiddenBeside(row);
  return (
    <div
      className={mergeClasses(base, hidden !== null && styles.afterHiddenRow, isActive && styles.activeHead)}
      style={{ top: rows.startOf(row), height: rows.sizeOf(row) }}
      title={hidden ? WORKBENCH_TEXTS[language].hiddenRows(hidden.first + 1, hidden.last + 1) : undefined}
    >
      {row + 1}
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
