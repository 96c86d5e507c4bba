import type { Language } from "../../locales/language";
import type { RollupOutcome } from "../../report/rollup/outcome";
import { rollupRow } from "../../report/rollup/row";
import { fileStore } from "../host/store";
import type { FileWorker } from "../session/file-worker";
import { copyOf, type FileSource } from "../shell/files";
import { failureOf, failureSentence } from "../state/failure";
import { DEFAULT_SETTINGS, parseSettings, type WorkbookSettings } from "../state/workbook-settings";

/** One workbook as a row of the rollup, by what is kept for it here; or why it cannot be read. Never fails. */
export async function rollUp(source: FileSource, worker: FileWorker, language: Language): Promise<RollupOutcome> {
  const { name } = source.file;
  try {
    const copy = copyOf(source);
    const session = await worker.open(copy instanceof File ? new Uint8Array(await copy.arrayBuffer()) : copy.bytes);
    const { given, policy } = keptFor(name);
    const { evaluation } = await session.check({ given, policy, language });
    return { state: "read", row: rollupRow(name, evaluation), link: encodeURIComponent(name) };
  } catch (error) {
    return { state: "failed", file: name, link: null, reason: failureSentence(failureOf(error), language) };
  }
}

function keptFor(name: string): WorkbookSettings {
  const text = fileStore(name).read();
  return (text === null ? null : parseSettings(text)) ?? DEFAULT_SETTINGS;
}
