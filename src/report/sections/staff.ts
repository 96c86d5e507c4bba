import Big from "big.js";
import type { EvaluatedAttendance } from "../../evaluation/evaluation";
import { paragraph, type ReportBlock } from "../document";
import { figureText, monthText, ratioText } from "../figures";
import { headcountChart } from "../charts";
import type { ReportSources } from "../sources";

/** Who worked at the station, for how many months, and how many stayed. */
export function staffBlocks(sources: ReportSources): ReportBlock[] {
  const { evaluation, texts } = sources;
  const { attendance } = evaluation;
  if (!attendance) {
    return [paragraph(texts.notes.noAttendance, "note")];
  }
  const note = noteOf(attendance, sources);
  return [
    paragraph(qualifications(attendance, sources)),
    paragraph(personMonths(attendance, sources).join(texts.sentenceSeparator)),
    paragraph(stability(attendance, sources)),
    ...(note === null ? [] : [paragraph(note, "note")]),
    headcountChart(attendance, texts),
  ];
}

function qualifications({ groups, attendance }: EvaluatedAttendance, { fill, texts }: ReportSources): string {
  return fill("qualifications", {
    month: monthText(attendance.months.at(-1) ?? "", texts),
    certified: String(groups.certified.effective.at(-1) ?? 0),
    uncertified: String(groups.uncertified.effective.at(-1) ?? 0),
  });
}

function personMonths(evaluated: EvaluatedAttendance, { fill, ...sources }: ReportSources): string[] {
  const { groups, all, requiredMonths, requiredCertifiedMonths, people } = evaluated;
  const compare = (required: Big, actual: number) => ({
    required: figureText(required),
    actual: String(actual),
    balance: balance(required, actual, { fill, ...sources }),
  });
  const certified = groups.certified.months;
  const hasUncertified = people.some(({ person }) => !person.certified);
  const ofCertified = requiredCertifiedMonths
    ? fill("certifiedMonths", compare(requiredCertifiedMonths, certified))
    : fill("certifiedMonthsOnly", { actual: String(certified) });
  const ofUncertified = fill("uncertifiedMonths", { actual: String(groups.uncertified.months) });
  return [
    requiredMonths
      ? fill("staffMonths", compare(requiredMonths, all.months))
      : fill("staffMonthsOnly", { actual: String(all.months) }),
    hasUncertified ? sources.texts.together(ofCertified, ofUncertified) : ofCertified,
  ];
}

function balance(required: Big, actual: number, { fill }: ReportSources): string {
  const surplus = new Big(actual).minus(required);
  if (surplus.eq(0)) {
    return fill("balanceEven", {});
  }
  return fill(surplus.gt(0) ? "balanceSurplus" : "balanceDeficit", { difference: surplus.abs().toFixed() });
}

function stability(evaluated: EvaluatedAttendance, { evaluation, fill }: ReportSources): string {
  const { requiredStability } = evaluation.policy;
  const { stability: rate, requiredStaff } = evaluated;
  const continuous = String(evaluated.continuous);
  return rate && requiredStaff
    ? fill(rate.gte(requiredStability) ? "stabilityMet" : "stabilityBelow", {
        continuous,
        posts: figureText(requiredStaff),
        ratio: ratioText(rate),
        required: ratioText(requiredStability),
      })
    : fill("stabilityUnknown", { continuous });
}

function noteOf({ requiredStaffSource }: EvaluatedAttendance, { texts }: ReportSources): string | null {
  const notes = { given: null, inferred: texts.notes.inferredPosts };
  return requiredStaffSource === null ? texts.notes.noPosts : notes[requiredStaffSource];
}
