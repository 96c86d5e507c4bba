import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expose, transfer, wrap } from "comlink";
import { NO_INPUTS } from "../../../src/evaluation/evaluate";
import { DEFAULT_POLICY } from "../../../src/evaluation/policy";
import { decodeOutcome } from "../../../src/taskpane/session/codec";
import { FileWork } from "../../../src/taskpane/session/file-work";
import { remoteSession } from "../../../src/taskpane/session/remote-session";
import type { CheckOptions, FileSession } from "../../../src/taskpane/session/review";

/** As a user has it who has said nothing. */
export const OPTIONS: CheckOptions = { given: NO_INPUTS, policy: DEFAULT_POLICY, language: "zh-CN" };

export const PUBLIC_WORKBOOKS = [
  "baihedong-2025-mid",
  "baihedong-one-sheet",
  "baihedong-scored",
  "baihedong-values-only",
  "xiagang-2023-mid",
];

/** The bytes of a public workbook; a fresh copy each time. */
export function workbookBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(__dirname, "../../workbooks", `${name}.xlsx`)));
}

/** A session as the page has it, over a channel as between the page and its worker. Close it when it is done. */
export async function openRemotely(bytes: Uint8Array<ArrayBuffer>): Promise<FileSession> {
  const { port1, port2 } = new MessageChannel();
  expose(new FileWork(), port1);
  const work = wrap<FileWork>(port2);
  const close = (): void => {
    port1.close();
    port2.close();
  };
  try {
    const isSigned = decodeOutcome(await work.open(transfer(bytes, [bytes.buffer]))) as boolean;
    return remoteSession(work, (answer) => answer, isSigned, close);
  } catch (error) {
    close();
    throw error;
  }
}
