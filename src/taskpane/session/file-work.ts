import { transfer } from "comlink";
import type { Range } from "../../sheet/address";
import { openXlsx, type XlsxWorkbook } from "../../workbook/xlsx";
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
    const bytes = this.file.workbook.save();
    // What is handed over is lost here, and the workbook still needs its own.
    const copy = bytes.slice();
    return transfer(copy, [copy.buffer]);
  }

  private get file(): NonNullable<FileWork["opened"]> {
    if (!this.opened) {
      throw new Error("No file has been opened.");
    }
    return this.opened;
  }
}
