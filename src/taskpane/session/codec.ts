import Big from "big.js";
import { parse, stringify } from "devalue";
import { WorkbookError, type WorkbookProblem } from "../../workbook/errors";

/** What a call to a worker came to: structured clones keep neither decimals nor what an error knows. */
type Outcome = { readonly value: unknown } | { readonly problem: WorkbookProblem };

/** A value made of plain data and decimals as a text. */
export function encode(value: unknown): string {
  return stringify(value, { Big: (candidate: unknown) => candidate instanceof Big && candidate.toString() });
}

/** What `encode` was given; the caller knows its type. */
export function decode(text: string): unknown {
  return parse(text, { Big: (digits: string) => new Big(digits) });
}

/** What an action gives, or why it could not be done, as a text. Defects of ours are thrown. */
export async function encodeOutcome(action: () => Promise<unknown>): Promise<string> {
  return encode(await outcomeOf(action));
}

async function outcomeOf(action: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { value: await action() };
  } catch (error) {
    if (error instanceof WorkbookError) {
      return { problem: error.problem };
    }
    throw error;
  }
}

/** @throws WorkbookError as the action did */
export function decodeOutcome(text: string): unknown {
  const outcome = decode(text) as Outcome;
  if ("problem" in outcome) {
    throw new WorkbookError(outcome.problem);
  }
  return outcome.value;
}
