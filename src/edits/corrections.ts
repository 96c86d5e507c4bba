import Big from "big.js";
import type { Evaluation } from "../evaluation/evaluation";
import type { Finding, Repair } from "../evaluation/finding";
import { type CellReference, formatPosition, formatReference } from "../sheet/address";
import type { RecordedFigure, RecordedPercentage, Station } from "../station/station";
import type { CellContent, SetCell } from "./edit";
import { formatCells } from "./formulas";

const PERCENT_FORMAT = "0.00%";
/** The decimals that a ratio keeps: finer ones are the noise of binary arithmetic. */
const RATIO_DECIMALS = 10;

/** Whether a finding can be put right without asking: an error whose right value follows from the cells around. */
export function isSafeRepair({ severity, repair }: Finding): boolean {
  return severity === "error" && repair !== null;
}

/** The edits that put findings right, one a cell; findings without a repair are passed over. */
export function planCorrections({ station }: Evaluation, findings: readonly Finding[]): SetCell[] {
  const planned = new Set<string>();
  return findings.flatMap(({ at, repair }): SetCell[] => {
    const key = formatReference(at);
    if (!repair || planned.has(key)) {
      return [];
    }
    planned.add(key);
    return [{ kind: "set-cell", at, content: repairedContent(station, at, repair) }];
  });
}

function repairedContent(station: Station, at: CellReference, repair: Repair): CellContent {
  switch (repair.kind) {
    case "quotient":
      return quotient(findPercentage(station, at), at, repair);
    case "sum":
      return repair.asFormula
        ? { value: repair.sum.toNumber(), formula: `SUM(${formatCells(repair.parts, at.sheet)})`, format: null }
        : plainValue(station, at, repair.sum);
    case "value":
      return plainValue(station, at, repair.value);
  }
}

function quotient(
  recorded: RecordedPercentage | null,
  at: CellReference,
  { numerator, denominator, ratio, asFormula }: Extract<Repair, { kind: "quotient" }>,
): CellContent {
  const factor = recorded ? factorOf(recorded, ratio) : 1;
  const isText = recorded?.percentage.kind === "number" && recorded.percentage.asText;
  const name = (cell: CellReference): string =>
    cell.sheet === at.sheet ? formatPosition(cell) : formatReference(cell);
  const value = ratio.times(factor);
  return {
    value: (asFormula ? value : value.round(RATIO_DECIMALS, Big.roundHalfUp)).toNumber(),
    formula: asFormula ? `${name(numerator)}/${name(denominator)}${factor === 1 ? "" : "*100"}` : null,
    format: isText ? PERCENT_FORMAT : null,
  };
}

/** 100 where the cell counts in percent without a percent format, as 57.28 does for 0.5728; else 1. */
function factorOf({ percentage }: RecordedPercentage, ratio: Big): 1 | 100 {
  if (percentage.kind !== "number" || percentage.asText) {
    return 1;
  }
  const [plain, inPercent] = percentage.readings;
  const isOpen = plain && inPercent && plain.ratio.eq(inPercent.ratio.times(100)) && !plain.ratio.eq(0);
  return isOpen && inPercent.ratio.minus(ratio).abs().lt(plain.ratio.minus(ratio).abs()) ? 100 : 1;
}

/** A value as the cell writes it now: `607人次` keeps its unit. */
function plainValue(station: Station, at: CellReference, value: Big | string): CellContent {
  if (typeof value === "string") {
    return { value, formula: null, format: null };
  }
  const share = station.attendance?.stability;
  if (share && isSame(share.at, at)) {
    return ratioContent(share, value);
  }
  const figure = figuresOf(station).find((recorded) => isSame(recorded.at, at))?.figure;
  const isText = figure?.kind === "number" && figure.asText;
  return isText && figure.unit !== ""
    ? { value: `${value.toFixed()}${figure.unit}`, formula: null, format: null }
    : { value: value.toNumber(), formula: null, format: isText ? "General" : null };
}

function ratioContent(recorded: RecordedPercentage, ratio: Big): CellContent {
  const isText = recorded.percentage.kind === "number" && recorded.percentage.asText;
  const value = ratio.times(factorOf(recorded, ratio)).round(RATIO_DECIMALS, Big.roundHalfUp);
  return { value: value.toNumber(), formula: null, format: isText ? PERCENT_FORMAT : null };
}

function findPercentage({ indicators }: Station, at: CellReference): RecordedPercentage | null {
  return indicators.find(({ percentage }) => isSame(percentage.at, at))?.percentage ?? null;
}

function figuresOf({ indicators, staff, attendance, scores }: Station): RecordedFigure[] {
  return [
    ...indicators.flatMap(({ required, completed }) => [required, completed]),
    ...staff,
    ...(attendance?.people.flatMap(({ months }) => months ?? []) ?? []),
    ...(attendance?.summaries.flatMap(({ months, total }) => [...months.flat(), ...(total ? [total] : [])]) ?? []),
    ...(scores?.total ? [scores.total] : []),
  ];
}

function isSame(one: CellReference, other: CellReference): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
