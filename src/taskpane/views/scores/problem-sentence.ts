import type { Language } from "../../../locales/language";
import { PANE_SCORES_TEXTS } from "../../../locales/pane-scores";
import type { Problem } from "../../state/typed-posts";

/** What is wrong with what stands in a field; null for nothing. */
export function problemSentence(problem: Problem | null, language: Language): string | null {
  const texts = PANE_SCORES_TEXTS[language].numbers;
  switch (problem?.kind) {
    case undefined:
      return null;
    case "not-a-number":
      return texts.notANumber;
    case "too-large":
      return texts.tooLarge(problem.highest.toFixed());
    case "zero":
      return texts.zero;
    case "more-than-staff":
      return texts.moreThanStaff(problem.staff.toFixed());
  }
}
