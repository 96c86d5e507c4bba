import { WorkbookError } from "../errors";
import type { WorkbookProblem } from "../errors";
import type { CaseId, ContractCase, Need, Opener } from "./case";
import { ContractBroken } from "./expect";

/** Why a case was not kept. */
export type CaseFailure =
  | { readonly kind: "broken"; readonly expected: string; readonly found: string }
  | { readonly kind: "problem"; readonly problem: WorkbookProblem }
  | { readonly kind: "defect"; readonly detail: string };

export type CaseResult =
  | { readonly id: CaseId; readonly outcome: "passed" }
  | { readonly id: CaseId; readonly outcome: "failed"; readonly failure: CaseFailure }
  | { readonly id: CaseId; readonly outcome: "not-possible"; readonly need: Need };

/** Runs a case. `lacks` is what cannot be had here. Never fails itself. */
export async function tryCase(
  { id, needs, run }: ContractCase,
  open: Opener,
  lacks: readonly Need[] = [],
): Promise<CaseResult> {
  if (needs !== null && lacks.includes(needs)) {
    return { id, outcome: "not-possible", need: needs };
  }
  try {
    await run(open);
    return { id, outcome: "passed" };
  } catch (error) {
    return { id, outcome: "failed", failure: failureOf(error) };
  }
}

function failureOf(error: unknown): CaseFailure {
  if (error instanceof ContractBroken) {
    return { kind: "broken", expected: error.expected, found: error.found };
  }
  if (error instanceof WorkbookError) {
    return { kind: "problem", problem: error.problem };
  }
  return { kind: "defect", detail: error instanceof Error ? error.message : String(error) };
}
