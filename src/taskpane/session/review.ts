import type { SetCell } from "../../edits/edit";
import type { Decision } from "../../edits/findings/list";
import type { ShownHighlights } from "../../edits/highlights";
import type { TypedInputs } from "../../edits/typed-inputs";
import type { Evaluation, ReviewInputs } from "../../evaluation/evaluation";
import type { Finding } from "../../evaluation/finding";
import type { Policy } from "../../evaluation/policy";
import type { Language } from "../../locales/language";
import type { CellReference, Range } from "../../sheet/address";
import type { CellLook, Stretch } from "../../sheet/looks";
import type { Visibility } from "../../sheet/sheet";

/** How to check: what the user knows, and the measures. What is given goes before what the workbook says. */
export interface CheckOptions {
  readonly given: ReviewInputs;
  readonly policy: Policy;
  readonly language: Language;
}

/** A finding as the pane lists it. */
export interface ListedFinding {
  /** The same for the same slip in every check of a session. */
  readonly id: string;
  readonly finding: Finding;
  /** What the findings sheet says of it; `open` when there is no such sheet. */
  readonly decision: Decision;
  /** Whether the check before this one did not have it. False at the first check. */
  readonly isNew: boolean;
}

/** Rows or columns one after the other, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A worksheet as a viewer needs it. Rows and columns count from 0. */
export interface SheetFacts {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly Range[];
  /** In ascending order: a filter may hide most of a million rows. */
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** Of each column, in characters: what its first rows hold, within bounds. */
  readonly widths: readonly number[];
  /** The sizes that the workbook gives, in pixels. */
  readonly sizes: GivenSizes;
  readonly showsGridLines: boolean;
}

/** In ascending order; hidden rows and columns may be among them. */
export interface GivenSizes {
  /** As `packStretches` makes them. */
  readonly rows: Uint32Array;
  readonly columns: readonly Stretch[];
  /** Of all other rows; null where nothing says. */
  readonly row: number | null;
}

/** Something we wrote, as the list of what can be taken back names it. */
export type Step =
  | { readonly kind: "corrected"; readonly cells: readonly CellReference[] }
  | { readonly kind: "decided"; readonly status: "open" | "handled" | "ignored"; readonly findings: number }
  | { readonly kind: "highlighted"; readonly show: ShownHighlights }
  | { readonly kind: "filled" };

/** All that the pane shows of a workbook. */
export interface Review {
  readonly evaluation: Evaluation;
  readonly findings: readonly ListedFinding[];
  /** Findings of the check before this one that are gone. */
  readonly solved: readonly ListedFinding[];
  /** What stands on the score summary sheet. */
  readonly typed: TypedInputs;
  readonly sheets: readonly SheetFacts[];
  /** Names of the sheets that we wrote; null for none. */
  readonly ownSheets: { readonly summary: string | null; readonly findings: string | null };
  /** What can be taken back, the latest last. */
  readonly steps: readonly Step[];
}

/** A cell as a viewer shows it. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly align: "left" | "center" | "right";
  /** The number of its look among those of its area. */
  readonly look: number;
}

/** What is to be seen in an area: cells with a text, a fill or a line, and how they look. The first look is the plain one. */
export interface ShownArea {
  readonly cells: readonly ShownCell[];
  readonly looks: readonly CellLook[];
}

/**
 * The work on one workbook, wherever that lives. Each call that writes gives the review of what stands there then.
 * Every call throws `WorkbookError` when the workbook cannot be read or written; then nothing was changed.
 */
export interface Session {
  /** Reads and checks. Never writes. */
  check(options: CheckOptions): Promise<Review>;
  /**
   * Writes exactly these cells, which `planCorrections` gave for the findings of the latest review.
   * Null, and nothing written, when the workbook has changed so that they would be others now: check again.
   */
  correct(edits: readonly SetCell[], options: CheckOptions): Promise<Review | null>;
  /** Notes on the findings sheet, which is added where there is none, what was decided about findings. */
  decide(ids: readonly string[], decision: UserDecision, options: CheckOptions): Promise<Review>;
  /** Shows these highlights and no others of ours. */
  highlight(show: ShownHighlights, options: CheckOptions): Promise<Review>;
  /** Fills the workbook's own score table, the score summary and the findings sheet. */
  fill(remarks: TypedInputs["remarks"], options: CheckOptions): Promise<Review>;
  /** Takes back the latest step; without one, only checks. */
  undo(options: CheckOptions): Promise<Review>;
}

export interface UserDecision {
  readonly status: "open" | "handled" | "ignored";
  readonly reason: string;
}

/** A session on a file, whose sheets the page itself has to show. */
export interface FileSession extends Session {
  /** What is to be seen in an area of a sheet. */
  cells(sheet: string, area: Range): Promise<ShownArea>;
  /** The file with all that was written. */
  save(): Promise<Uint8Array>;
  /** Whether a digital signature becomes void when the file is changed. */
  readonly isSigned: boolean;
  /** Frees what the session holds; a check that is running is broken off and never settles. */
  close(): void;
}
