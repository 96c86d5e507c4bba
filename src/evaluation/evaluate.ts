import type { Sheet } from "../sheet/sheet";
import type { Station } from "../station/station";
import { evaluateAttendance } from "./attendance";
import { findAttendanceSlips } from "./attendance-findings";
import { findConstants } from "./constant-findings";
import type { Evaluation, ReviewInputs } from "./evaluation";
import { type Finding, FINDING_KINDS, type FindingCode, type Severity } from "./finding";
import { findHiddenData } from "./hidden-findings";
import { findIndicatorSlips } from "./indicator-findings";
import { evaluateIndicator } from "./indicators";
import { findNameSlips } from "./name-findings";
import { elapsedShare } from "./pace";
import { DEFAULT_POLICY, type Policy } from "./policy";
import { findPolicySlips, findStaffDifference } from "./policy-findings";
import { findRosterSlips } from "./roster-findings";
import { findScoreSlips } from "./score-findings";
import { evaluateScores } from "./scores";
import { findTotalSlips } from "./total-findings";

export const NO_INPUTS: ReviewInputs = { requiredStaff: null, requiredCertified: null, scores: {} };

/**
 * Recomputes and checks all that a station's workbook says.
 * @param sheets the sheets it was read from, in the workbook's order
 */
export function evaluate(
  station: Station,
  sheets: readonly Sheet[],
  inputs = NO_INPUTS,
  policy: Policy = DEFAULT_POLICY,
): Evaluation {
  const pace = policy.pace ? elapsedShare(station) : null;
  const indicators = station.indicators.map((indicator) => evaluateIndicator(indicator, policy, pace));
  const attendance = station.attendance && evaluateAttendance(station.attendance, inputs, policy);
  const findings = [
    ...findIndicatorSlips(indicators),
    ...findTotalSlips(station.indicators, station.staff),
    ...findNameSlips(indicators),
    ...findConstants(station),
    ...(attendance
      ? [
          ...findAttendanceSlips(attendance),
          ...findRosterSlips(attendance, station.agreement),
          ...findPolicySlips(attendance, policy),
          ...findStaffDifference(station.staff, attendance),
        ]
      : []),
    ...(station.scores ? findScoreSlips(station.scores, policy) : []),
    ...findHiddenData(station, sheets),
  ];
  return {
    station,
    policy,
    inputs,
    pace,
    indicators,
    attendance,
    scores: evaluateScores(station.scores, inputs, policy),
    findings: sortFindings(findings, sheets),
  };
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const CODES = Object.keys(FINDING_KINDS) as FindingCode[];

/** By severity, then as the cells stand in the workbook, row by row. */
function sortFindings(findings: readonly Finding[], sheets: readonly Sheet[]): Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const keys = ({ severity, at, code }: Finding): number[] => [
    SEVERITIES.indexOf(severity),
    order.get(at.sheet) ?? 0,
    at.row,
    at.column,
    CODES.indexOf(code),
  ];
  return [...findings].sort((one, other) => {
    const others = keys(other);
    return (
      keys(one)
        .map((key, index) => key - (others[index] ?? 0))
        .find((difference) => difference !== 0) ?? 0
    );
  });
}
