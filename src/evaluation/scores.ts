import Big from "big.js";
import type { ScoreSheet } from "../station/station";
import type { PartyName } from "../tables/table";
import type { EvaluatedScores, ReviewInputs } from "./evaluation";
import { numberOf } from "./indicators";
import { gradeOf, type Policy } from "./policy";

/** In the order in which reports name them. */
export const PARTIES: readonly PartyName[] = ["authority", "purchaser", "supervisionCentre", "assessor"];

/**
 * The four scores, their total and grade. A score given by the user goes before one in the workbook's table.
 * @returns null when there is not a single score
 */
export function evaluateScores(sheet: ScoreSheet | null, inputs: ReviewInputs, policy: Policy): EvaluatedScores | null {
  const read = (party: PartyName): Big | null => {
    const row = sheet?.parties.find((candidate) => candidate.party === party);
    return inputs.scores[party] ?? (row ? numberOf(row.score.figure) : null);
  };
  const scores = byParty(read);
  const given = PARTIES.map((party) => scores[party]).filter((score) => score !== null);
  if (given.length === 0) {
    return null;
  }
  const total = given.length === PARTIES.length ? given.reduce((sum, score) => sum.plus(score), new Big(0)) : null;
  return { sheet, scores, caps: capsOf(sheet, policy), total, grade: total && gradeOf(total, policy) };
}

/** The most points that each party can give: what the workbook's own table says, else the policy. */
export function capsOf(sheet: ScoreSheet | null, policy: Policy): EvaluatedScores["caps"] {
  return byParty((party) => {
    const row = sheet?.parties.find((candidate) => candidate.party === party);
    return (row?.cap && numberOf(row.cap.figure)) ?? policy.caps[party];
  });
}

function byParty<Value>(read: (party: PartyName) => Value): Record<PartyName, Value> {
  return {
    authority: read("authority"),
    purchaser: read("purchaser"),
    supervisionCentre: read("supervisionCentre"),
    assessor: read("assessor"),
  };
}
