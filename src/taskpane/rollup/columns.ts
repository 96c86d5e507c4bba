import { PANE_ROLLUP_TEXTS } from "../../locales/pane-rollup";
import { formatRatio } from "../../locales/findings";
import type { Language } from "../../locales/language";
import type { RollupOutcome } from "../../report/rollup/outcome";
import type { RollupRow } from "../../report/rollup/row";
import Big from "big.js";

export type ColumnName = keyof (typeof PANE_ROLLUP_TEXTS)["zh-CN"]["columns"];

/** What a column of the table shows of a station, and what it is sorted by. */
interface Column {
  readonly text: (row: RollupRow, language: Language) => string;
  readonly key: (row: RollupRow) => number | string | null;
}

const plain = (key: (row: RollupRow) => number | null): Column => ({ text: (row) => key(row)?.toString() ?? "", key });
const ratio = (key: (row: RollupRow) => number | null): Column => ({
  text: (row) => {
    const value = key(row);
    return value === null ? "" : formatRatio(new Big(value));
  },
  key,
});

export const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  station: {
    text: ({ station }, language) => station ?? PANE_ROLLUP_TEXTS[language].unnamed,
    key: ({ station, file }) => station ?? file,
  },
  met: plain(({ met }) => met),
  below: plain(({ below }) => below),
  behind: plain(({ behind }) => behind),
  lowest: ratio(({ lowest }) => lowest?.ratio ?? null),
  actualMonths: {
    text: ({ actualMonths, requiredMonths }) =>
      actualMonths === null ? "" : [actualMonths, requiredMonths].filter((months) => months !== null).join(" / "),
    key: ({ actualMonths }) => actualMonths,
  },
  stability: ratio(({ stability }) => stability),
  total: plain(({ total }) => total),
  grade: { text: ({ grade }) => grade ?? "", key: ({ total }) => total },
  errors: plain(({ errors }) => errors),
  warnings: plain(({ warnings }) => warnings),
};

export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

export interface Sorting {
  readonly column: ColumnName;
  readonly isDescending: boolean;
}

/** Outcomes sorted by a column; those without a value there, and the failed ones, stand last. */
export function sortOutcomes<Outcome extends RollupOutcome>(
  outcomes: readonly Outcome[],
  { column, isDescending }: Sorting,
): Outcome[] {
  const key = (outcome: Outcome): number | string | null =>
    outcome.state === "read" ? COLUMNS[column].key(outcome.row) : null;
  const compare = (one: number | string, other: number | string): number =>
    typeof one === "number" && typeof other === "number"
      ? one - other
      : String(one).localeCompare(String(other), "zh-CN", { numeric: true });
  return [...outcomes].sort((one, other) => {
    const [first, second] = [key(one), key(other)];
    if (first === null || second === null) {
      return Number(first === null) - Number(second === null);
    }
    return isDescending ? compare(second, first) : compare(first, second);
  });
}
