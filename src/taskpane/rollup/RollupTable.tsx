import {
  Link,
  makeStyles,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from "@fluentui/react-components";
import { memo, useState } from "react";
import type { Language } from "../../locales/language";
import { PANE_ROLLUP_TEXTS } from "../../locales/pane-rollup";
import type { RollupOutcome } from "../../report/rollup/outcome";
import type { RollupRow } from "../../report/rollup/row";
import { COLUMN_NAMES, type ColumnName, COLUMNS, type Sorting, sortOutcomes } from "./columns";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { minWidth: "58rem", tableLayout: "auto" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  numberHeader: { justifyContent: "flex-end" },
  small: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
    whiteSpace: "normal",
  },
  fair: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

/** An outcome with the file that it came of. */
export type TableOutcome = RollupOutcome & { readonly id: number; readonly file: string };

interface Properties {
  readonly language: Language;
  readonly rows: readonly TableOutcome[];
  readonly onOpen: (id: number) => void;
}

/** Stations, to be sorted by any column; each leads to its workbook. */
export const RollupTable = memo(function RollupTable({ language, rows, onOpen }: Properties) {
  const styles = useStyles();
  const texts = PANE_ROLLUP_TEXTS[language];
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sorted = sorting ? sortOutcomes(rows, sorting) : rows;
  const sortBy = (column: ColumnName): void => {
    setSorting({ column, isDescending: sorting?.column === column && !sorting.isDescending });
  };
  return (
    <div className={styles.scroll} role="group" aria-label={texts.title} tabIndex={0}>
      <Table size="small" sortable className={styles.table} aria-label={texts.title}>
        <TableHeader>
          <TableRow>
            {COLUMN_NAMES.map((column) => (
              <TableHeaderCell
                key={column}
                button={column === "station" ? {} : { className: styles.numberHeader }}
                {...(sorting?.column === column && {
                  sortDirection: sorting.isDescending ? "descending" : "ascending",
                })}
                onClick={() => {
                  sortBy(column);
                }}
              >
                {texts.columns[column]}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {sorted.map((outcome) => (
            <TableRow key={outcome.id}>
              <TableCell>
                <Link
                  aria-label={texts.open(outcome.file)}
                  onClick={() => {
                    onOpen(outcome.id);
                  }}
                >
                  {outcome.state === "read" ? COLUMNS.station.text(outcome.row, language) : outcome.file}
                </Link>
                {outcome.state === "read" && <div className={styles.small}>{outcome.file}</div>}
              </TableCell>
              {outcome.state === "read" ? (
                COLUMN_NAMES.slice(1).map((column) => (
                  <FigureCell key={column} column={column} row={outcome.row} language={language} />
                ))
              ) : (
                <TableCell colSpan={COLUMN_NAMES.length - 1} className={styles.failed}>
                  {texts.failed(outcome.reason)}
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
});

interface FigureProperties {
  readonly column: ColumnName;
  readonly row: RollupRow;
  readonly language: Language;
}

function FigureCell({ column, row, language }: FigureProperties) {
  const styles = useStyles();
  const { text, tone, detail } = COLUMNS[column];
  const colour = tone?.(row) ?? null;
  const below = detail?.(row) ?? "";
  return (
    <TableCell className={styles.number}>
      <span className={colour === null ? undefined : styles[colour]}>{text(row, language)}</span>
      {below !== "" && <div className={styles.small}>{below}</div>}
    </TableCell>
  );
}
