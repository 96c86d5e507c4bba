import type { SetCell } from "../../../edits/edit";
import { planScoreTable } from "../../../edits/score-table";
import { ownSheetName } from "../../../edits/sheet-name";
import type { Language } from "../../../locales/language";
import { SHEET_TEXTS } from "../../../locales/sheets";
import type { Review } from "../../session/review";

/** A sheet of ours that is written: added, or refilled where it is there. */
export interface WrittenSheet {
  readonly name: string;
  readonly isThere: boolean;
}

/** All that filling writes. */
export interface PlannedFill {
  readonly summary: WrittenSheet;
  readonly findings: WrittenSheet;
  /** Empty cells of the workbook's own score table. */
  readonly scores: readonly SetCell[];
}

export function planFill(review: Review, language: Language): PlannedFill {
  const { summary, findings } = SHEET_TEXTS[language];
  return {
    summary: writtenSheet(review, review.ownSheets.summary, summary.sheetName),
    findings: writtenSheet(review, review.ownSheets.findings, findings.sheetName),
    scores: planScoreTable(review.evaluation),
  };
}

/** The findings sheet, as deciding about a finding writes it. */
export function findingsSheet(review: Review, language: Language): WrittenSheet {
  return planFill(review, language).findings;
}

function writtenSheet(review: Review, present: string | null, wanted: string): WrittenSheet {
  const otherSheets = review.evaluation.station.skipped
    .filter(({ reason }) => reason === "not-a-worksheet")
    .map(({ sheet }) => ({ name: sheet }));
  const name = ownSheetName({ sheets: review.sheets, otherSheets }, present, wanted);
  return { name, isThere: present !== null };
}
