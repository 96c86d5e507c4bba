import type { Language } from "../../../locales/language";
import { PANE_SETTINGS_TEXTS } from "../../../locales/pane-settings";
import type { PolicyProblem } from "./policy-form";

/** What is wrong with what stands in a field of the policy; null for nothing. */
export function policyProblemSentence(problem: PolicyProblem | null, language: Language): string | null {
  const texts = PANE_SETTINGS_TEXTS[language].policy;
  switch (problem?.kind) {
    case undefined:
      return null;
    case "blank":
      return texts.blank;
    case "not-a-number":
      return texts.notANumber;
    case "too-large":
      return texts.tooLarge(problem.highest.toFixed());
    case "not-below":
      return texts.notBelow(texts.grades[problem.grade], problem.from.toFixed());
  }
}
