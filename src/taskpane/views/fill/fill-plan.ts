import type { SetCell } from "../../../edits/edit";
import { planScoreTable } from "../../../edits/score-table";
import { ownSheetName } from "../../../edits/sheet-name";
import { mergeInputs } from "../../../edits/typed-inputs";
import { evaluateScores, PARTIES } from "../../../evaluation/scores";
import type { Language } from "../../../locales/language";
import { SHEET_TEXTS } from "../../../locales/sheets";
import type { Review } from "../../session/review";
import type { WorkbookSettings } from "../../state/workbook-settings";

/** A sheet of ours that is written: added, or refilled where it is there. */
export interface WrittenSheet {
  readonly name: string;
  readonly isThere: boolean;
}

/** What `Session.fill` would write into the workbook as it was at the latest check. */
export interface FillPlan {
  readonly summary: WrittenSheet;
  readonly findings: WrittenSheet;
  /** Empty cells of the workbook's own score table. */
  readonly scores: readonly SetCell[];
  /** How many of the four scores nobody has given. */
  readonly missing: number;
}

type Checked = Pick<Review, "evaluation" | "typed" | "sheets" | "ownSheets">;

export function fillPlan(
  review: Checked,
  { given, policy }: Pick<WorkbookSettings, "given" | "policy">,
  language: Language,
): FillPlan {
  const { evaluation, typed, ownSheets } = review;
  const inputs = mergeInputs(given, typed);
  const scores = evaluateScores(evaluation.station.scores, inputs, policy);
  return {
    summary: writtenSheet(review, ownSheets.summary, SHEET_TEXTS[language].summary.sheetName),
    findings: findingsSheet(review, language),
    scores: planScoreTable({ ...evaluation, inputs, policy, scores }),
    missing: PARTIES.filter((party) => !scores?.scores[party]).length,
  };
}

/** The findings sheet, as deciding about a finding writes it. */
export function findingsSheet(review: Checked, language: Language): WrittenSheet {
  return writtenSheet(review, review.ownSheets.findings, SHEET_TEXTS[language].findings.sheetName);
}

function writtenSheet({ evaluation, sheets }: Checked, present: string | null, wanted: string): WrittenSheet {
  const otherSheets = evaluation.station.skipped.flatMap(({ sheet, reason }) =>
    reason === "not-a-worksheet" ? { name: sheet } : [],
  );
  return { name: ownSheetName({ sheets, otherSheets }, present, wanted), isThere: present !== null };
}
