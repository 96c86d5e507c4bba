import Big from "big.js";
import type { CellReference } from "../sheet/address";
import type { Staff } from "../station/station";
import type { EvaluatedAttendance } from "./evaluation";
import { type Finding, finding } from "./finding";
import { numberOf } from "./indicators";
import type { Policy } from "./policy";

/** What the policy asks of the staff, and whether it is met. */
export function findPolicySlips(evaluated: EvaluatedAttendance, policy: Policy): Finding[] {
  const { attendance, stability, all, groups, requiredMonths, requiredCertifiedMonths, continuous, requiredStaff } =
    evaluated;
  const [first] = attendance.people;
  const totalCell = (group: "all" | "certified"): CellReference | undefined =>
    attendance.summaries.find((summary) => summary.group === group && summary.total?.figure.kind === "number")?.total
      ?.at;
  const stabilityCell = attendance.stability?.at ?? totalCell("all") ?? first?.nameCell;
  const allCell = totalCell("all") ?? stabilityCell;
  const certifiedCell = totalCell("certified") ?? allCell;
  const details = {
    continuous: String(continuous),
    posts: requiredStaff?.toFixed() ?? "",
    months: String(attendance.months.length),
  };
  const found: Finding[] = [];
  if (stabilityCell && stability?.lt(policy.requiredStability)) {
    found.push(
      finding("stability-below-required", stabilityCell, {
        recorded: stability,
        expected: policy.requiredStability,
        about: ["@stability"],
        details,
      }),
    );
  }
  if (allCell && requiredMonths?.gt(all.months)) {
    found.push(
      finding("headcount-below-required", allCell, {
        recorded: new Big(all.months),
        expected: requiredMonths,
        about: ["@all"],
        details,
      }),
    );
  }
  if (certifiedCell && requiredCertifiedMonths?.gt(groups.certified.months)) {
    const posts = evaluated.requiredCertified?.toFixed() ?? "";
    const recorded = new Big(groups.certified.months);
    found.push(
      finding("certified-below-required", certifiedCell, {
        recorded,
        expected: requiredCertifiedMonths,
        about: ["@certified"],
        details: { ...details, posts },
      }),
    );
  }
  return found;
}

/** 投入社工人数 of the whole station against the people effective in the last assessed month. */
export function findStaffDifference(staff: readonly Staff[], { all, attendance }: EvaluatedAttendance): Finding[] {
  const table = staff[0]?.table;
  const ofTable = staff.filter((entry) => entry.table === table);
  const total = ofTable.find((entry) => entry.total) ?? ofTable[0];
  const numbers = ofTable.filter((entry) => !entry.total).map(({ figure }) => numberOf(figure));
  const expected = all.effective.at(-1);
  if (!total || expected === undefined || numbers.some((number) => number === null)) {
    return [];
  }
  const recorded = numbers.reduce((sum: Big, number) => sum.plus(number ?? 0), new Big(0));
  const details = { month: attendance.months.at(-1) ?? "" };
  return recorded.eq(expected)
    ? []
    : [finding("staff-headcount-differs", total.at, { recorded, expected: new Big(expected), details })];
}
