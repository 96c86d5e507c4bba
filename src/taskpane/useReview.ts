import { useRef, useState } from "react";
import { reviewContent } from "../edits/review";
import { NO_INPUTS } from "../evaluation/evaluate";
import type { Evaluation } from "../evaluation/evaluation";
import { DEFAULT_POLICY } from "../evaluation/policy";
import { WorkbookError, type WorkbookProblem } from "../workbook/errors";
import { openXlsx } from "../workbook/xlsx";

/** Why there is no review: the workbook, a file that the browser cannot read any more, or a defect of ours. */
export type Failure =
  WorkbookProblem | { readonly code: "gone" } | { readonly code: "defect"; readonly detail: string };

export type Review =
  | { readonly state: "reading"; readonly file: string }
  | { readonly state: "checked"; readonly file: string; readonly evaluation: Evaluation }
  | { readonly state: "failed"; readonly file: string; readonly failure: Failure };

async function check(file: File): Promise<Review> {
  try {
    const content = await openXlsx(new Uint8Array(await file.arrayBuffer())).read();
    return { state: "checked", file: file.name, evaluation: reviewContent(content, NO_INPUTS, DEFAULT_POLICY) };
  } catch (error) {
    return { state: "failed", file: file.name, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) {
    return error.problem;
  }
  if (error instanceof DOMException) {
    return { code: "gone" };
  }
  reportError(error);
  return { code: "defect", detail: String(error) };
}

/** The review of the file that was chosen last; null before one is chosen. */
export function useReview(): { readonly review: Review | null; readonly choose: (file: File) => void } {
  const [review, setReview] = useState<Review | null>(null);
  const latest = useRef<File>(null);
  function choose(file: File) {
    latest.current = file;
    setReview({ state: "reading", file: file.name });
    void check(file).then((outcome) => {
      if (latest.current === file) setReview(outcome);
    });
  }
  return { review, choose };
}
