/** Where a command reads and writes: the process, or a test. */
export interface Console {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Whether results go to a terminal that shows colours. */
  readonly isTerminal: boolean;
  /** The folder that relative paths start from. */
  readonly folder: string;
}

/** A call that cannot be carried out, with a sentence for the user. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const EXIT = { fine: 0, errorsFound: 1, failed: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** What a report of a defect needs: the message, and where it happened. */
export function describeDefect(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
