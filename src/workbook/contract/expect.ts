import { WorkbookError } from "../errors";
import type { WorkbookProblem } from "../errors";

/** A workbook does not keep a rule: what there should be, and what there is, both as JSON. */
export class ContractBroken extends Error {
  constructor(
    readonly expected: string,
    readonly found: string,
  ) {
    super(`expected ${expected}, found ${found}`);
    this.name = "ContractBroken";
  }
}

/** @throws ContractBroken unless both are the same as plain data, whatever the order of their keys. */
export function expectSame(found: unknown, expected: unknown): void {
  const [one, other] = [plainText(expected), plainText(found)];
  if (one !== other) {
    throw new ContractBroken(one, other);
  }
}

function plainText(value: unknown): string {
  const text: unknown = JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([first], [second]) => (first < second ? -1 : 1)))
      : part,
  );
  return String(text);
}

/** The problem that a promise fails with; null when it does not fail. */
export async function problemOf(promise: Promise<unknown>): Promise<WorkbookProblem | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) {
      return error.problem;
    }
    throw error;
  }
}
