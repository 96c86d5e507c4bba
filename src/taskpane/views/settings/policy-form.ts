import Big from "big.js";
import type { Grade, GradeBand, Policy } from "../../../evaluation/policy";
import { HIGHEST_POINTS, HIGHEST_RATIO } from "../../../evaluation/policy-data";
import { PARTIES } from "../../../evaluation/scores";
import type { PartyName } from "../../../tables/table";
import { readTypedNumber, type TypedNumber } from "../../state/typed-number";

type Band = Exclude<Grade, "不合格">;
export const BANDS: readonly Band[] = ["优秀", "良好", "合格"];

/** The fields of the form that take a number; ratios are written as percentages. */
export type PolicyField = PartyName | Band | "target" | "requiredStability" | "requiredCertifiedShare";

export type PolicyTexts = Readonly<Record<PolicyField, string>>;

/** Why what stands in a field is not taken. */
export type PolicyProblem =
  | Exclude<TypedNumber, { kind: "blank" } | { kind: "number" }>
  | { readonly kind: "blank" }
  /** A better grade that is given from fewer points on. */
  | { readonly kind: "not-below"; readonly grade: Band; readonly from: Big };

export type PolicyProblems = Readonly<Partial<Record<PolicyField, PolicyProblem>>>;

/** A policy as the fields show it. A grade that it does not give is left empty. */
export function policyTexts({ caps, bands, ...policy }: Policy): PolicyTexts {
  const from = (grade: Band): string => bands.find((band) => band.grade === grade)?.from.toFixed() ?? "";
  return {
    authority: caps.authority.toFixed(),
    purchaser: caps.purchaser.toFixed(),
    supervisionCentre: caps.supervisionCentre.toFixed(),
    assessor: caps.assessor.toFixed(),
    优秀: from("优秀"),
    良好: from("良好"),
    合格: from("合格"),
    target: percentage(policy.target),
    requiredStability: percentage(policy.requiredStability),
    requiredCertifiedShare: policy.requiredCertifiedShare ? percentage(policy.requiredCertifiedShare) : "",
  };
}

function percentage(ratio: Big): string {
  return ratio.times(100).toFixed();
}

/** What the fields say. @returns the policy they make, or what is wrong with them */
export function readPolicyTexts(
  texts: PolicyTexts,
  before: Policy,
): { readonly policy: Policy } | { readonly problems: PolicyProblems } {
  const problems: Partial<Record<PolicyField, PolicyProblem>> = {};
  const read = (field: PolicyField): Big | null => {
    const typed = readTypedNumber(texts[field], new Big(isRatio(field) ? HIGHEST_RATIO * 100 : HIGHEST_POINTS));
    if (typed.kind === "number") {
      return typed.value;
    }
    if (typed.kind !== "blank" || !isOptional(field)) {
      problems[field] = typed;
    }
    return null;
  };
  const required = (field: PolicyField): Big => read(field) ?? new Big(0);
  const ratio = (value: Big): Big => value.div(100);
  const share = read("requiredCertifiedShare");
  const bands = readBands(read, problems);
  const policy: Policy = {
    ...before,
    caps: {
      authority: required("authority"),
      purchaser: required("purchaser"),
      supervisionCentre: required("supervisionCentre"),
      assessor: required("assessor"),
    },
    target: ratio(required("target")),
    requiredStability: ratio(required("requiredStability")),
    requiredCertifiedShare: share && ratio(share),
    bands: [...bands, ...before.bands.filter(({ grade }) => grade === "不合格")],
  };
  return Object.keys(problems).length > 0 ? { problems } : { policy };
}

function readBands(
  read: (field: Band) => Big | null,
  problems: Partial<Record<PolicyField, PolicyProblem>>,
): GradeBand[] {
  const bands: (GradeBand & { readonly grade: Band })[] = [];
  for (const grade of BANDS) {
    const from = read(grade);
    const better = bands.at(-1);
    if (from && better?.from.lte(from)) {
      problems[grade] = { kind: "not-below", grade: better.grade, from: better.from };
    } else if (from) {
      bands.push({ grade, from });
    }
  }
  return bands;
}

export function isRatio(field: PolicyField): boolean {
  return field === "target" || field === "requiredStability" || field === "requiredCertifiedShare";
}

function isOptional(field: PolicyField): boolean {
  return field === "requiredCertifiedShare" || BANDS.some((grade) => grade === field);
}

/** The most points that all parties can give together: 100, or the grades are not what they seem. */
export function capsTotal({ caps }: Policy): Big {
  return PARTIES.reduce((sum, party) => sum.plus(caps[party]), new Big(0));
}
