import { evaluate } from "../evaluation/evaluate";
import type { Evaluation, ReviewInputs } from "../evaluation/evaluation";
import type { Policy } from "../evaluation/policy";
import type { WorkbookContent } from "../sheet/sheet";
import { assembleStation } from "../station/assemble";
import { readTypedInputs } from "./typed-inputs";

/** Reads and checks a workbook. What was typed on its score summary sheet counts; what is given goes before it. */
export function reviewContent(content: WorkbookContent, given: ReviewInputs, policy: Policy): Evaluation {
  const typed = readTypedInputs(content);
  const inputs: ReviewInputs = {
    requiredStaff: given.requiredStaff ?? typed.requiredStaff,
    requiredCertified: given.requiredCertified ?? typed.requiredCertified,
    scores: { ...typed.scores, ...given.scores },
  };
  return evaluate(assembleStation(content), content.sheets, inputs, policy);
}
