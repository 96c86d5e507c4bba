import { PANE_TEXTS } from "../../locales/pane";
import type { Language } from "../../locales/language";
import { problemSentence } from "../../locales/problems";
import { WorkbookError, type WorkbookProblem } from "../../workbook/errors";

/** Why something could not be done: the workbook, a file that the browser cannot read any more, or a defect of ours. */
export type Failure =
  WorkbookProblem | { readonly code: "gone" } | { readonly code: "defect"; readonly detail: string };

/** What browsers say of a file that cannot be read any more. */
const GONE: ReadonlySet<string> = new Set(["NotFoundError", "NotReadableError"]);

export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) {
    return error.problem;
  }
  if (error instanceof DOMException && GONE.has(error.name)) {
    return { code: "gone" };
  }
  reportError(error);
  return { code: "defect", detail: String(error) };
}

/** One sentence: what is wrong, and what to do. */
export function failureSentence(failure: Failure, language: Language): string {
  const texts = PANE_TEXTS[language];
  switch (failure.code) {
    case "gone":
      return texts.gone;
    case "defect":
      return texts.defect(failure.detail);
    default:
      return problemSentence(failure, language);
  }
}
