import type Big from "big.js";
import { formatReference } from "../sheet/address";
import type { Indicator, RecordedFigure, Share, Staff } from "../station/station";
import { type Finding, finding, type Repair } from "./finding";
import { figureAsText, sum, sumOfCompleted, sumOfRequired, unreadableFigure } from "./indicator-findings";
import { aboutIndicator, numberOf } from "./indicators";

/** Totals of indicators and of staff against the sums of their districts, and staff figures. */
export function findTotalSlips(indicators: readonly Indicator[], staff: readonly Staff[]): Finding[] {
  return [...indicators.filter(({ total }) => total).flatMap(indicatorSlips), ...staff.flatMap(staffSlips)];
}

function indicatorSlips(indicator: Indicator): Finding[] {
  const about = aboutIndicator(indicator);
  const further = indicator.further.flatMap((share, index) => {
    const parts = indicator.parts.flatMap((part) => part.further[index] ?? []);
    return shareSlips(share, parts, about);
  });
  return uniqueCells([...shareSlips(indicator, indicator.parts, about), ...further]);
}

/** Several percentages may be of the same figures. */
function uniqueCells(findings: readonly Finding[]): Finding[] {
  const cells = findings.map(({ at }) => formatReference(at));
  return findings.filter((_, index) => cells.indexOf(cells[index] ?? "") === index);
}

function shareSlips(share: Share, parts: readonly Share[], about: readonly string[]): Finding[] {
  const { required, completed } = share;
  return [
    ...totalMismatch(
      required,
      parts.map((part) => part.required),
      sumOfRequired(parts),
      about,
    ),
    ...totalMismatch(
      completed,
      parts.map((part) => part.completed),
      sumOfCompleted(parts),
      about,
    ),
  ];
}

function staffSlips(staff: Staff): Finding[] {
  const about = [staff.district];
  const value = numberOf(staff.figure);
  const isHalf = value === null || value.times(2).mod(1).eq(0);
  return [
    ...unreadableFigure(staff, about),
    ...figureAsText(staff, about),
    ...totalMismatch(staff, staff.parts, sum(staff.parts), about),
    ...(isHalf ? [] : [finding("staff-not-half", staff.at, { recorded: value, about })]),
  ];
}

function totalMismatch(
  total: RecordedFigure,
  parts: readonly RecordedFigure[],
  expected: Big | null,
  about: readonly string[],
): Finding[] {
  const recorded = numberOf(total.figure);
  if (recorded === null || expected === null || recorded.eq(expected)) {
    return [];
  }
  return [
    finding("total-mismatch", total.at, { recorded, expected, about, repair: repairOfSum(total, parts, expected) }),
  ];
}

/** The total's formula, or its constant as the neighbours are. */
function repairOfSum(total: RecordedFigure, parts: readonly RecordedFigure[], expected: Big): Repair {
  const isSummable = parts.every(({ figure }) => figure.kind !== "number" || !figure.asText);
  return {
    kind: "sum",
    parts: parts.map(({ at }) => at),
    sum: expected,
    asFormula: total.formula !== null && isSummable,
  };
}
