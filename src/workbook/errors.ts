/** Why a workbook could not be read or written. The locales make the sentence. */
export type WorkbookProblem =
  | { readonly code: "file-missing" }
  | { readonly code: "file-is-directory" }
  | { readonly code: "file-unreadable"; readonly detail: string }
  | { readonly code: "file-is-lock" }
  | { readonly code: "file-empty" }
  | { readonly code: "file-csv" }
  | { readonly code: "file-html" }
  | { readonly code: "file-xls" }
  | { readonly code: "file-encrypted" }
  | { readonly code: "file-not-a-workbook" }
  | { readonly code: "file-binary-workbook" }
  | { readonly code: "file-truncated" }
  | { readonly code: "file-too-large"; readonly part: string }
  | { readonly code: "file-doctype"; readonly part: string }
  | { readonly code: "file-malformed"; readonly part: string }
  | { readonly code: "file-damaged"; readonly part: string }
  | { readonly code: "no-sheets" }
  | { readonly code: "sheet-missing"; readonly sheet: string }
  | { readonly code: "sheet-protected"; readonly sheet: string }
  | { readonly code: "structure-protected" }
  | { readonly code: "cell-inside-merge"; readonly sheet: string; readonly cell: string }
  | { readonly code: "cell-inside-array"; readonly sheet: string; readonly cell: string }
  | { readonly code: "cell-edit-mode" }
  | { readonly code: "workbook-inactive" }
  | { readonly code: "read-only" }
  | { readonly code: "too-much-data" }
  | { readonly code: "excel-refused"; readonly detail: string }
  | { readonly code: "partly-written"; readonly places: readonly string[] };

/** A workbook that cannot be read, or an edit that cannot be made: nothing was changed, unless `partly-written`. */
export class WorkbookError extends Error {
  constructor(readonly problem: WorkbookProblem) {
    super(problem.code);
    this.name = "WorkbookError";
  }
}
