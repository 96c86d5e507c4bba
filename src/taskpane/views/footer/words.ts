import type { Language } from "../../../locales/language";
import { FOOTER_TEXTS } from "../../../locales/pane-footer";
import type { Review, Step } from "../../session/review";
import { isAnyShown } from "./shown";

/** A few words for something that we wrote. */
export function stepWords(step: Step, language: Language): string {
  const texts = FOOTER_TEXTS[language].steps;
  switch (step.kind) {
    case "corrected":
      return texts.corrected(step.cells.length);
    case "decided":
      return texts.decided(step.status, step.findings);
    case "highlighted":
      return texts.highlighted(isAnyShown(step.show));
    case "filled":
      return texts.filled;
  }
}

/** What was written or taken back between two reviews, for those who do not see it; null for nothing. */
export function changeWords(before: Review, now: Review, language: Language): string | null {
  const texts = FOOTER_TEXTS[language];
  const [latest, taken] = [now.steps.at(-1), before.steps.at(-1)];
  if (latest && now.steps.length > before.steps.length) {
    return texts.done(stepWords(latest, language));
  }
  return taken && now.steps.length < before.steps.length ? texts.undone(stepWords(taken, language)) : null;
}
