import type { Evaluation, ReviewInputs } from "../evaluation/evaluation";
import { PARTIES } from "../evaluation/scores";
import { CLI_TEXTS } from "../locales/cli";
import type { Language } from "../locales/language";
import { UsageError } from "./console";

/** A cap may be the workbook's own, so that it is known only when that was read. @throws UsageError */
export function requireScoresWithinCaps({ scores }: Evaluation, inputs: ReviewInputs, language: Language): void {
  for (const party of PARTIES) {
    const [given, cap] = [inputs.scores[party], scores?.caps[party]];
    if (given && cap && given.gt(cap)) {
      throw new UsageError(CLI_TEXTS[language].scoreOverCap(party, given.toFixed(), cap.toFixed()));
    }
  }
}
