import { NO_INPUTS } from "../../../src/evaluation/evaluate";
import type { Evaluation } from "../../../src/evaluation/evaluation";
import { DEFAULT_POLICY } from "../../../src/evaluation/policy";
import type { Finding } from "../../../src/evaluation/finding";
import type { CheckOptions, ListedFinding, Review } from "../../../src/taskpane/session/review";
import { WorkbookSession } from "../../../src/taskpane/session/session";
import type { MemorySheet } from "../../../src/workbook/memory";
import type { Workbook } from "../../../src/workbook/workbook";
import { workbook } from "../../edits/support/station";

export const OPTIONS: CheckOptions = { given: NO_INPUTS, policy: DEFAULT_POLICY, language: "zh-CN" };

/** The review of some sheets, as the pane gets it. */
export function reviewOf(...sheets: readonly MemorySheet[]): Promise<Review> {
  return sessionOn(workbook(...sheets)).check(OPTIONS);
}

export function sessionOn(target: Workbook): WorkbookSession {
  return new WorkbookSession(target, null);
}

/** The finding of a kind at a cell. @throws RangeError when there is none */
export function findingOf({ findings }: Evaluation, code: Finding["code"]): Finding {
  const found = findings.find((finding) => finding.code === code);
  if (!found) {
    throw new RangeError(code);
  }
  return found;
}

export function listed(finding: Finding, changes: Partial<ListedFinding> = {}): ListedFinding {
  const id = `${finding.at.sheet} ${String(finding.at.row)} ${String(finding.at.column)} ${finding.code}`;
  return { id, finding, decision: { status: "open", reason: "" }, isNew: false, ...changes };
}
