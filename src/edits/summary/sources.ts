import type { Evaluation } from "../../evaluation/evaluation";
import type { SummaryTexts } from "../../locales/sheets";
import type { WorkbookContent } from "../../sheet/sheet";
import type { TypedInputs } from "../typed-inputs";

/** What the score summary sheet is made from. */
export interface SummarySources {
  readonly evaluation: Evaluation;
  readonly content: WorkbookContent;
  readonly typed: TypedInputs;
  readonly texts: SummaryTexts;
}
