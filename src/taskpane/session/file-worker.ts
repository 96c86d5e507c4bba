import { transfer, wrap } from "comlink";
import type { Language } from "../../locales/language";
import type { RollupOutcome } from "../../report/rollup/outcome";
import { decodeOutcome, encode } from "./codec";
import type { FileWork } from "./file-work";
import { type RemoteWork, remoteSession } from "./remote-session";
import type { FileSession } from "./review";
import { takeThread } from "./worker-thread";

/** A thread for the work on files, one after the other. Every call throws when the thread breaks down. */
export interface FileWorker {
  /**
   * Opens the bytes of an .xlsx file, which are handed over: they are empty afterwards. A file that was opened before is
   * no longer to be had. The session's `close` closes the worker.
   * @throws WorkbookError when they are no readable workbook
   */
  open(bytes: Uint8Array<ArrayBuffer>): Promise<FileSession>;
  /** The bytes of a workbook with a row for each outcome. */
  writeRollup(outcomes: readonly RollupOutcome[], language: Language): Promise<Uint8Array<ArrayBuffer>>;
  close(): void;
}

export function startFileWorker(): FileWorker {
  const { worker, failure } = takeThread();
  const work: RemoteWork = wrap<FileWork>(worker);
  const within = <Value>(answer: Promise<Value>): Promise<Value> => Promise.race([answer, failure]);
  const close = (): void => {
    worker.terminate();
  };
  return {
    open: async (bytes) => {
      const isSigned = decodeOutcome(await within(work.open(transfer(bytes, [bytes.buffer])))) as boolean;
      return remoteSession(work, within, isSigned, close);
    },
    writeRollup: (outcomes, language) => within(work.writeRollup(encode(outcomes), language)),
    close,
  };
}

/**
 * Opens the bytes of an .xlsx file in a worker of its own. The bytes are handed over: they are empty afterwards.
 * @throws WorkbookError when they are no readable workbook
 */
export async function openFile(bytes: Uint8Array<ArrayBuffer>): Promise<FileSession> {
  const worker = startFileWorker();
  try {
    return await worker.open(bytes);
  } catch (error) {
    worker.close();
    throw error;
  }
}
