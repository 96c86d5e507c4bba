import { evaluate } from "../evaluation/evaluate";
import type { Evaluation, ReviewInputs } from "../evaluation/evaluation";
import type { Policy } from "../evaluation/policy";
import type { WorkbookContent } from "../sheet/sheet";
import { assembleStation } from "../station/assemble";
import { mergeInputs, readTypedInputs } from "./typed-inputs";

/** Reads and checks a workbook. What was typed on its score summary sheet counts; what is given goes before it. */
export function reviewContent(content: WorkbookContent, given: ReviewInputs, policy: Policy): Evaluation {
  const inputs = mergeInputs(given, readTypedInputs(content));
  return evaluate(assembleStation(content), content.sheets, inputs, policy);
}
