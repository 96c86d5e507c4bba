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
import { useState } from "react";
import type { Language } from "../../locales/language";
import { PANE_ROLLUP_TEXTS } from "../../locales/pane-rollup";
import type { RollupOutcome } from "../../report/rollup/outcome";
import { COLUMN_NAMES, type ColumnName, COLUMNS, type Sorting, sortOutcomes } from "./columns";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { minWidth: "58rem", tableLayout: "auto" },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  numberHeader: { justifyContent: "flex-end" },
  file: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
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
export function RollupTable({ language, rows, onOpen }: Properties) {
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
                {outcome.state === "read" && <div className={styles.file}>{outcome.file}</div>}
              </TableCell>
              {outcome.state === "read" ? (
                COLUMN_NAMES.slice(1).map((column) => (
                  <TableCell key={column} className={styles.number}>
                    {COLUMNS[column].text(outcome.row, language)}
                  </TableCell>
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
}
