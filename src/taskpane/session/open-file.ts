import { transfer, wrap } from "comlink";
import { decodeOutcome } from "./codec";
import type { FileWork } from "./file-work";
import { type RemoteWork, remoteSession } from "./remote-session";
import type { FileSession } from "./review";

/**
 * Opens the bytes of an .xlsx file in a worker of its own. The bytes are handed over: they are empty afterwards.
 * @throws WorkbookError when they are no readable workbook
 */
export async function openFile(bytes: Uint8Array<ArrayBuffer>): Promise<FileSession> {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => {
      reject(new Error(message));
    });
  });
  // A worker that breaks down while nothing is asked of it is told of at the next call.
  failure.catch(() => undefined);
  const work: RemoteWork = wrap<FileWork>(worker);
  const within = <Value>(answer: Promise<Value>): Promise<Value> => Promise.race([answer, failure]);
  try {
    const isSigned = decodeOutcome(await within(work.open(transfer(bytes, [bytes.buffer])))) as boolean;
    return remoteSession(work, within, isSigned, () => {
      worker.terminate();
    });
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
