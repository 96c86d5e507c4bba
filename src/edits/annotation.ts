import { evaluate } from "../evaluation/evaluate";
import type { Evaluation } from "../evaluation/evaluation";
import type { Language } from "../locales/language";
import type { WorkbookContent } from "../sheet/sheet";
import { assembleStation } from "../station/assemble";
import type { Edit } from "./edit";
import { findingsDocument } from "./findings-sheet";
import { planHighlights, type ShownHighlights } from "./highlights";
import { withCells } from "./overlay";
import { planScoreTable } from "./score-table";
import { summaryDocument } from "./summary-sheet";
import type { TypedInputs } from "./typed-inputs";

/** What a copy gets besides the sheets. */
export interface AnnotationChoices {
  /** Null leaves the highlights as they are. */
  readonly show: ShownHighlights | null;
  /** Remarks on the scores, which go before those that stand on the score summary sheet. */
  readonly remarks: TypedInputs["remarks"];
}

const EVERYTHING: AnnotationChoices = { show: { below: true, behind: true, finding: true }, remarks: {} };

/**
 * All that a checked copy gets: scores in the workbook's own table, highlights, the findings and the summary sheet.
 * What is found is what stands there once the scores are filled in. The findings sheet comes before the summary, whose
 * formulas refer to it. Planned again over its own result, it changes nothing.
 */
export function planAnnotation(
  evaluation: Evaluation,
  content: WorkbookContent,
  language: Language,
  { show, remarks } = EVERYTHING,
): Edit[] {
  const scores = planScoreTable(evaluation);
  const filled = withCells(content, scores);
  const { inputs, policy } = evaluation;
  const after = scores.length > 0 ? evaluate(assembleStation(filled), filled.sheets, inputs, policy) : evaluation;
  const findings = findingsDocument(after, filled, language);
  return [
    ...scores,
    ...(show ? planHighlights(after, show) : []),
    { kind: "put-sheet", document: findings.document },
    { kind: "put-sheet", document: summaryDocument(after, filled, language, findings.list, true, remarks) },
  ];
}
