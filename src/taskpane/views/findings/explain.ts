import Big from "big.js";
import type { EvaluatedAttendance, Evaluation } from "../../../evaluation/evaluation";
import type { Finding, Repair } from "../../../evaluation/finding";
import { gradeOf } from "../../../evaluation/policy";
import type { MonthLabel } from "../../../station/station";
import { figureAt, isSameCell } from "./recorded";

/** How an expected value comes about. */
export type Explanation =
  | { readonly kind: "quotient"; readonly numerator: Big; readonly denominator: Big }
  | { readonly kind: "sum"; readonly terms: readonly Big[] }
  /** The months in which all three marks of a person are ticked. */
  | { readonly kind: "months"; readonly months: readonly MonthLabel[] }
  | { readonly kind: "grade"; readonly from: Big; readonly grade: string };

/** Null where there is nothing to compute, or what it is computed from cannot be told any more. */
export function explain(finding: Finding, evaluation: Evaluation): Explanation | null {
  const { repair } = finding;
  if (repair?.kind === "quotient") {
    return quotient(repair, evaluation);
  }
  if (repair?.kind === "sum") {
    return sum(repair.parts.flatMap((at) => figureAt(evaluation.station, at) ?? []));
  }
  const { attendance } = evaluation;
  return attendance
    ? (explainAttendance(finding, attendance) ?? explainScores(finding, evaluation))
    : explainScores(finding, evaluation);
}

function quotient(
  { numerator, denominator }: Extract<Repair, { kind: "quotient" }>,
  { station }: Evaluation,
): Explanation | null {
  const [completed, required] = [figureAt(station, numerator), figureAt(station, denominator)];
  return completed && required ? { kind: "quotient", numerator: completed, denominator: required } : null;
}

function sum(terms: readonly Big[]): Explanation | null {
  return terms.length > 0 ? { kind: "sum", terms } : null;
}

function explainAttendance({ code, at, about }: Finding, attendance: EvaluatedAttendance): Explanation | null {
  const { months } = attendance.attendance;
  switch (code) {
    case "person-months-mismatch":
      return personMonths(at, attendance);
    case "months-total-mismatch":
      return sum(groupOf(about[0], attendance)?.effective.map(big) ?? []);
    case "monthly-headcount-mismatch": {
      const month = months.indexOf(about[1] ?? "");
      const { certified, uncertified } = attendance.groups;
      return about[0] === "@all" && month >= 0
        ? sum([certified, uncertified].map(({ effective }) => big(effective[month] ?? 0)))
        : null;
    }
    case "stability-mismatch":
      return attendance.requiredStaff && attendance.stability
        ? { kind: "quotient", numerator: big(attendance.continuous), denominator: attendance.requiredStaff }
        : null;
    default:
      return null;
  }
}

function personMonths(at: Finding["at"], { attendance, people }: EvaluatedAttendance): Explanation | null {
  const found = people.find(({ person }) => person.months && isSameCell(person.months.at, at));
  const months = attendance.months.filter((_, index) => found?.effective[index]);
  return months.length > 0 ? { kind: "months", months } : null;
}

function groupOf(key: string | undefined, { groups, all }: EvaluatedAttendance) {
  return key === "@all"
    ? all
    : key === "@certified"
      ? groups.certified
      : key === "@uncertified"
        ? groups.uncertified
        : null;
}

function explainScores({ code }: Finding, { station, policy }: Evaluation): Explanation | null {
  const scores = (station.scores?.parties ?? []).flatMap(({ score }) =>
    score.figure.kind === "number" ? [score.figure.value] : [],
  );
  if (code === "score-total-mismatch") {
    return sum(scores);
  }
  if (code !== "grade-mismatch") {
    return null;
  }
  const grade = gradeOf(
    scores.reduce((total, score) => total.plus(score), big(0)),
    policy,
  );
  const band = policy.bands.find((candidate) => candidate.grade === grade);
  return band ? { kind: "grade", from: band.from, grade } : null;
}

/** `2024-09, 2024-10, 2024-11, 2025-01` → the runs of months that follow each other. */
export function monthRuns(
  months: readonly MonthLabel[],
  all: readonly MonthLabel[],
): (readonly [MonthLabel, MonthLabel])[] {
  const runs: [MonthLabel, MonthLabel][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && all.indexOf(month) === all.indexOf(last[1]) + 1) {
      last[1] = month;
    } else {
      runs.push([month, month]);
    }
  }
  return runs;
}

function big(number: number): Big {
  return new Big(number);
}
