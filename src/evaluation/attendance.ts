import Big from "big.js";
import { nearestReading, type PercentageReading } from "../sheet/percentage";
import type { Attendance, Person } from "../station/station";
import type { EvaluatedAttendance, EvaluatedGroup, EvaluatedPerson, ReviewInputs } from "./evaluation";
import { numberOf } from "./indicators";
import type { Policy } from "./policy";
import { agrees } from "../sheet/percentage";

/** Recomputes everything from the marks: people, groups, headcounts, person-months and the stability rate. */
export function evaluateAttendance(attendance: Attendance, inputs: ReviewInputs, policy: Policy): EvaluatedAttendance {
  const people = attendance.people.map(evaluatePerson);
  const continuous = people.filter((person) => person.continuous).length;
  const readings = stabilityReadings(attendance);
  const inferred = inferPosts(continuous, readings);
  const requiredStaff = inputs.requiredStaff ?? inferred;
  const stability = requiredStaff === null || requiredStaff.eq(0) ? null : new Big(continuous).div(requiredStaff);
  const months = attendance.months.length;
  const requiredCertified =
    inputs.requiredCertified ??
    (requiredStaff && policy.requiredCertifiedShare && requiredStaff.times(policy.requiredCertifiedShare));
  return {
    attendance,
    people,
    groups: {
      certified: evaluateGroup(
        attendance,
        people.filter(({ person }) => person.certified),
        "certified",
      ),
      uncertified: evaluateGroup(
        attendance,
        people.filter(({ person }) => !person.certified),
        "uncertified",
      ),
    },
    all: evaluateGroup(attendance, people, "all"),
    continuous,
    requiredStaff,
    requiredStaffSource: inputs.requiredStaff ? "given" : inferred ? "inferred" : null,
    requiredCertified,
    stability,
    recordedStability: nearestReading(readings, stability),
    requiredMonths: requiredStaff && requiredStaff.times(months),
    requiredCertifiedMonths: requiredCertified && requiredCertified.times(months),
  };
}

export function stabilityReadings({ stability }: Attendance): readonly PercentageReading[] {
  return stability?.percentage.kind === "number" ? stability.percentage.readings : [];
}

/** Whether some number of posts, whole or half, gives the recorded rate: without one the rate cannot be right. */
export function isPossibleRate(continuous: number, readings: readonly PercentageReading[]): boolean {
  const [reading] = readings;
  return !reading || continuous === 0
    ? true
    : nearbyPosts(continuous, reading.ratio).some((posts) => agrees(readings, new Big(continuous).div(posts)));
}

/** The posts in the agreement, when the recorded rate tells them as a whole number. */
function inferPosts(continuous: number, readings: readonly PercentageReading[]): Big | null {
  const [reading] = readings;
  if (!reading || continuous === 0) {
    return null;
  }
  const whole = nearbyPosts(continuous, reading.ratio).filter((posts) => posts.mod(1).eq(0));
  return whole.find((posts) => agrees(readings, new Big(continuous).div(posts))) ?? null;
}

/** Whole and half numbers of posts around continuous ÷ rate, the nearest first. */
function nearbyPosts(continuous: number, rate: Big): Big[] {
  if (rate.lte(0)) {
    return [];
  }
  const exact = new Big(continuous).div(rate);
  const near = exact.times(2).round();
  return [0, -1, 1, -2, 2].map((step) => near.plus(step).div(2)).filter((posts) => posts.gt(0));
}

function evaluatePerson(person: Person): EvaluatedPerson {
  const effective = person.marks.map((marks) => marks.every(({ mark }) => mark === "tick"));
  return {
    person,
    effective,
    months: effective.filter(Boolean).length,
    continuous: effective.length > 0 && effective.every(Boolean),
  };
}

function evaluateGroup(
  attendance: Attendance,
  people: readonly EvaluatedPerson[],
  group: "certified" | "uncertified" | "all",
): EvaluatedGroup {
  const effective = attendance.months.map((_, month) => people.filter((person) => person.effective[month]).length);
  const recorded = attendance.summaries
    .filter((summary) => summary.group === group)
    .map(({ total }) => total && numberOf(total.figure))
    .find((number) => number !== null);
  return {
    effective,
    months: effective.reduce((total, headcount) => total + headcount, 0),
    recordedMonths: recorded ?? null,
  };
}
