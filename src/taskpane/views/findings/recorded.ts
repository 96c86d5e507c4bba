import Big from "big.js";
import { formatRatio } from "../../../locales/findings";
import type { CellReference } from "../../../sheet/address";
import type { Figure } from "../../../sheet/figure";
import type { Percentage } from "../../../sheet/percentage";
import type { RecordedFigure, RecordedPercentage, Station } from "../../../station/station";

/** What a cell of a table holds now. */
export interface CellNow {
  readonly text: string;
  /** Without the leading `=`. */
  readonly formula: string | null;
  /** Whether it shows a ratio as a percentage. */
  readonly isPercent: boolean;
}

const EMPTY: CellNow = { text: "", formula: null, isPercent: false };

/** What a cell that was read as part of a table holds; empty for other cells. */
export function cellNow(station: Station, at: CellReference): CellNow {
  const figure = figuresOf(station).find((recorded) => isSameCell(recorded.at, at));
  if (figure) {
    return { text: figureText(figure.figure), formula: figure.formula, isPercent: false };
  }
  const share = percentagesOf(station).find((recorded) => isSameCell(recorded.at, at));
  if (share) {
    return { ...percentageText(share.percentage), formula: share.formula };
  }
  const grade = station.scores?.grade;
  return grade && isSameCell(grade.at, at)
    ? { text: grade.error ?? grade.text, formula: grade.formula, isPercent: false }
    : EMPTY;
}

/** The number in a cell of a table; null where there is none. */
export function figureAt(station: Station, at: CellReference): Big | null {
  const figure = figuresOf(station).find((recorded) => isSameCell(recorded.at, at))?.figure;
  return figure?.kind === "number" ? figure.value : null;
}

export function isSameCell(one: CellReference, other: CellReference): boolean {
  return one.row === other.row && one.column === other.column && one.sheet === other.sheet;
}

function figuresOf({ indicators, staff, attendance, scores }: Station): RecordedFigure[] {
  return [
    ...indicators.flatMap(({ required, completed }) => [required, completed]),
    ...staff,
    ...(attendance?.people.flatMap(({ months, seniorMonths }) => [months, seniorMonths].flatMap(present)) ?? []),
    ...(attendance?.summaries.flatMap(({ months, total }) => [...months.flat(), ...present(total)]) ?? []),
    ...(scores?.parties.map(({ score }) => score) ?? []),
    ...present(scores?.total ?? null),
  ];
}

function percentagesOf({ indicators, attendance }: Station): RecordedPercentage[] {
  return [...indicators.map(({ percentage }) => percentage), ...present(attendance?.stability ?? null)];
}

function present<Value>(value: Value | null): Value[] {
  return value === null ? [] : [value];
}

function figureText(figure: Figure): string {
  switch (figure.kind) {
    case "number":
      return `${figure.value.toFixed()}${figure.asText ? figure.unit : ""}`;
    case "text":
      return figure.text;
    case "error":
      return figure.error;
    case "not-applicable":
      return "/";
    case "blank":
      return "";
  }
}

/** A number that is not marked as a percentage has two readings, the second a hundredth of the first. */
function percentageText(percentage: Percentage): Pick<CellNow, "text" | "isPercent"> {
  switch (percentage.kind) {
    case "number": {
      const [first, second] = percentage.readings;
      const ratio = first?.ratio ?? new Big(0);
      const isPlain = second !== undefined && !ratio.eq(0) && second.ratio.times(100).eq(ratio);
      return isPlain ? { text: ratio.toFixed(), isPercent: false } : { text: formatRatio(ratio), isPercent: true };
    }
    case "text":
      return { text: percentage.text, isPercent: false };
    case "error":
      return { text: percentage.error, isPercent: false };
    case "not-applicable":
      return { text: "/", isPercent: false };
    case "blank":
      return { text: "", isPercent: false };
  }
}
