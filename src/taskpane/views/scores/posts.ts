import Big from "big.js";
import { mergeInputs } from "../../../edits/typed-inputs";
import { evaluateAttendance } from "../../../evaluation/attendance";
import type { EvaluatedAttendance } from "../../../evaluation/evaluation";
import type { Review } from "../../session/review";
import type { WorkbookSettings } from "../../state/workbook-settings";

/** A number of posts, and where it comes from. */
export interface PostsKnown {
  readonly posts: Big | null;
  /** What counts when nothing is given in the pane. */
  readonly own: Big | null;
  readonly source: "given" | "summary" | "inferred" | "share" | null;
}

export interface Posts {
  readonly staff: PostsKnown;
  readonly certified: PostsKnown;
  /** Recomputed with what is given now; null without an attendance table. */
  readonly attendance: EvaluatedAttendance | null;
}

/** The posts of the agreement, and what follows from them. */
export function postsOf(
  { evaluation, typed }: Pick<Review, "evaluation" | "typed">,
  { given, policy }: Pick<WorkbookSettings, "given" | "policy">,
): Posts {
  const table = evaluation.attendance?.attendance ?? null;
  const inputs = mergeInputs(given, typed);
  const attendance = table && evaluateAttendance(table, inputs, policy);
  const withoutStaff = table && evaluateAttendance(table, { ...inputs, requiredStaff: typed.requiredStaff }, policy);
  const withoutCertified =
    table && evaluateAttendance(table, { ...inputs, requiredCertified: typed.requiredCertified }, policy);
  return {
    staff: known(given.requiredStaff, typed.requiredStaff, withoutStaff?.requiredStaff ?? null, "inferred"),
    certified: known(
      given.requiredCertified,
      typed.requiredCertified,
      withoutCertified?.requiredCertified ?? null,
      "share",
    ),
    attendance,
  };
}

function known(given: Big | null, typed: Big | null, own: Big | null, otherwise: "inferred" | "share"): PostsKnown {
  const otherSource = typed ? "summary" : own && otherwise;
  return { posts: given ?? typed ?? own, own: typed ?? own, source: given ? "given" : otherSource };
}

/** Person-months of a group: required, actual, and the difference. */
export interface MonthsRow {
  readonly required: Big | null;
  readonly actual: number;
  readonly surplus: Big | null;
}

export function monthsRow(required: Big | null, actual: number): MonthsRow {
  return { required, actual, surplus: required && new Big(actual).minus(required) };
}
