import { transfer } from "comlink";
import type { Language } from "../../locales/language";
import type { RollupOutcome } from "../../report/rollup/outcome";
import { planRollup, rollupExtras } from "../../report/rollup/plan";
import type { Range } from "../../sheet/address";
import { openXlsx, type XlsxWorkbook } from "../../workbook/xlsx";
import { newXlsx } from "../../workbook/xlsx/new-workbook";
import { decode, encodeOutcome } from "./codec";
import type { Session } from "./review";
import { WorkbookSession } from "./session";

/** The calls of a session whose arguments and results go through the codec. */
export type SessionCall = keyof Session;

/** What runs where the file is: in a worker, so that a large file never holds up the page. */
export class FileWork {
  private opened: { readonly workbook: XlsxWorkbook; readonly session: WorkbookSession } | null = null;

  /** Opens a file. @returns an encoded outcome: whether the file is signed */
  open(bytes: Uint8Array): Promise<string> {
    return encodeOutcome(() => {
      const workbook = openXlsx(bytes);
      this.opened = { workbook, session: new WorkbookSession(workbook, null) };
      return Promise.resolve(workbook.signed);
    });
  }

  /** @param args what the session's method of that name takes, encoded */
  call(name: SessionCall, args: string): Promise<string> {
    const { session } = this.file;
    const method = session[name].bind(session) as (...args: unknown[]) => Promise<unknown>;
    return encodeOutcome(() => method(...(decode(args) as unknown[])));
  }

  cells(sheet: string, area: Range): Promise<string> {
    return encodeOutcome(() => this.file.session.cells(sheet, area));
  }

  save(): Uint8Array {
    return handedOver(this.file.workbook.save());
  }

  /** @param outcomes the rows, encoded */
  writeRollup(outcomes: string, language: Language): Uint8Array<ArrayBuffer> {
    const rows = decode(outcomes) as readonly RollupOutcome[];
    return handedOver(newXlsx(planRollup(rows, language), rollupExtras(rows, language)));
  }

  private get file(): NonNullable<FileWork["opened"]> {
    if (!this.opened) {
      throw new Error("No file has been opened.");
    }
    return this.opened;
  }
}

/** A copy that the other thread gets: what is handed over is lost here, and a workbook still needs its own. */
function handedOver(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  return transfer(copy, [copy.buffer]);
}
