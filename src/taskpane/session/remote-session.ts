import type { Remote } from "comlink";
import { decodeOutcome, encode } from "./codec";
import type { FileWork, SessionCall } from "./file-work";
import type { FileSession, Review, ShownArea } from "./review";

/** The work on a file, in another thread. */
export type RemoteWork = Remote<FileWork>;

/**
 * A session over work that is done elsewhere, on a file that is open there.
 * @param within wraps each answer, to end the waiting when the other thread breaks down
 */
export function remoteSession(
  work: Remote<FileWork>,
  within: <Value>(answer: Promise<Value>) => Promise<Value>,
  isSigned: boolean,
  close: () => void,
): FileSession {
  const call = async (name: SessionCall, ...args: readonly unknown[]): Promise<unknown> =>
    decodeOutcome(await within(work.call(name, encode(args))));
  const review = async (name: SessionCall, ...args: readonly unknown[]): Promise<Review> =>
    (await call(name, ...args)) as Review;
  return {
    isSigned,
    close,
    check: (options) => review("check", options),
    correct: async (edits, options) => (await call("correct", edits, options)) as Review | null,
    decide: (ids, decision, options) => review("decide", ids, decision, options),
    highlight: (show, options) => review("highlight", show, options),
    fill: (remarks, options) => review("fill", remarks, options),
    undo: (options) => review("undo", options),
    cells: async (sheet, area) => decodeOutcome(await within(work.cells(sheet, area))) as ShownArea,
    save: () => within(work.save()),
  };
}
