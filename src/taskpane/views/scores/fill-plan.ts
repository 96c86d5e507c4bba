import { planScoreTable } from "../../../edits/score-table";
import { ownSheetName } from "../../../edits/sheet-name";
import { mergeInputs } from "../../../edits/typed-inputs";
import { evaluateScores } from "../../../evaluation/scores";
import type { Language } from "../../../locales/language";
import { SHEET_TEXTS } from "../../../locales/sheets";
import type { CellReference } from "../../../sheet/address";
import { isCellError } from "../../../sheet/sheet";
import type { Review } from "../../session/review";
import type { WorkbookSettings } from "../../state/workbook-settings";

/** What filling the score summary writes. */
export interface FillPlan {
  readonly sheets: readonly { readonly name: string; readonly isNew: boolean }[];
  /** Empty cells of the workbook's own score table. */
  readonly cells: readonly { readonly at: CellReference; readonly value: string }[];
}

/** What `Session.fill` would write into the workbook as it was at the latest check. */
export function fillPlan(
  { evaluation, typed, sheets, ownSheets }: Pick<Review, "evaluation" | "typed" | "sheets" | "ownSheets">,
  { given, policy }: Pick<WorkbookSettings, "given" | "policy">,
  language: Language,
): FillPlan {
  const { station } = evaluation;
  const inputs = mergeInputs(given, typed);
  const edits = planScoreTable({
    ...evaluation,
    inputs,
    policy,
    scores: evaluateScores(station.scores, inputs, policy),
  });
  const otherSheets = station.skipped.flatMap(({ sheet, reason }) =>
    reason === "not-a-worksheet" ? { name: sheet } : [],
  );
  const texts = SHEET_TEXTS[language];
  const named = (present: string | null, wanted: string): FillPlan["sheets"][number] => ({
    name: ownSheetName({ sheets, otherSheets }, present, wanted),
    isNew: present === null,
  });
  return {
    sheets: [named(ownSheets.findings, texts.findings.sheetName), named(ownSheets.summary, texts.summary.sheetName)],
    cells: edits.map(({ at, content: { value } }) => ({
      at,
      value: isCellError(value) ? value.error : String(value),
    })),
  };
}
