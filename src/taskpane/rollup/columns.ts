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
  /** How bad it is, as the rollup's workbook colours it. */
  readonly tone?: (row: RollupRow) => Tone;
  /** What stands below it, smaller. */
  readonly detail?: (row: RollupRow) => string;
}

export type Tone = "fair" | "bad" | null;

type Amount = (row: RollupRow) => number | null;

/** A figure that is bad when it is under another; nothing is said where either is not known. */
const toneUnder =
  (key: Amount, limit: Amount) =>
  (row: RollupRow): Tone => {
    const [figure, least] = [key(row), limit(row)];
    return figure !== null && least !== null && figure < least ? "fair" : null;
  };
const toneOfSome =
  (key: (row: RollupRow) => number) =>
  (row: RollupRow): Tone =>
    key(row) > 0 ? "bad" : null;

const plain = (key: Amount): Column => ({ text: (row) => key(row)?.toString() ?? "", key });
const ratio = (key: Amount): Column => ({
  text: (row) => {
    const value = key(row);
    return value === null ? "" : formatRatio(new Big(value));
  },
  key,
});

const lowestRatio: Amount = ({ lowest }) => lowest?.ratio ?? null;
const actualMonths: Amount = (row) => row.actualMonths;
const stability: Amount = (row) => row.stability;
const toneOfGrade = ({ grade }: RollupRow): Tone => (grade === "不合格" ? "fair" : null);

export const COLUMNS: Readonly<Record<ColumnName, Column>> = {
  station: {
    text: ({ station }, language) => station ?? PANE_ROLLUP_TEXTS[language].unnamed,
    key: ({ station, file }) => station ?? file,
  },
  met: plain(({ met }) => met),
  below: plain(({ below }) => below),
  behind: { ...plain(({ behind }) => behind), tone: toneOfSome(({ behind }) => behind) },
  lowest: {
    ...ratio(lowestRatio),
    tone: (row) => (row.lowest?.behind ? "bad" : toneUnder(lowestRatio, ({ target }) => target)(row)),
    detail: ({ lowest }) => [lowest?.name, lowest?.measure].filter(Boolean).join(" · "),
  },
  actualMonths: {
    text: ({ actualMonths, requiredMonths }) =>
      actualMonths === null ? "" : [actualMonths, requiredMonths].filter((months) => months !== null).join(" / "),
    key: actualMonths,
    tone: toneUnder(actualMonths, ({ requiredMonths }) => requiredMonths),
  },
  stability: { ...ratio(stability), tone: toneUnder(stability, ({ requiredStability }) => requiredStability) },
  total: { ...plain(({ total }) => total), tone: toneOfGrade },
  grade: { text: ({ grade }) => grade ?? "", key: ({ total }) => total, tone: toneOfGrade },
  errors: { ...plain(({ errors }) => errors), tone: toneOfSome(({ errors }) => errors) },
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
