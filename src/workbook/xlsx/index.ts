import type { Edit } from "../../edits/edit";
import type { WorkbookContent } from "../../sheet/sheet";
import type { Undo, Workbook } from "../workbook";
import { applyEdits } from "./apply";
import { openParts, readLayout } from "./open";
import type { Parts } from "./parts";
import { readContent } from "./read";
import { writeZip } from "./zip-write";

/** A workbook in the bytes of an .xlsx or .xlsm file. */
export interface XlsxWorkbook extends Workbook {
  /** Whether the file carries a digital signature, which any edit makes void. */
  readonly signed: boolean;
  /** The file with all edits made so far; the very bytes that were opened when there are none. */
  save(): Uint8Array;
}

/**
 * Opens a file's bytes, which must not be changed afterwards.
 * @throws WorkbookError when they are no readable workbook. Damage inside a sheet is reported by `read`.
 */
export function openXlsx(bytes: Uint8Array): XlsxWorkbook {
  // A Node buffer is a Uint8Array whose `slice` shares its memory: only the plain kind copies.
  const parts = openParts(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  readLayout(parts);
  return new XlsxFile(parts);
}

class XlsxFile implements XlsxWorkbook {
  private content: WorkbookContent | null = null;

  constructor(private readonly parts: Parts) {}

  get signed(): boolean {
    return this.parts.names().some((name) => name.toLowerCase().startsWith("_xmlsignatures/"));
  }

  read(): Promise<WorkbookContent> {
    return attempt(() => {
      this.content ??= readContent(this.parts, readLayout(this.parts));
      return this.content;
    });
  }

  apply(edits: readonly Edit[]): Promise<Undo> {
    return attempt(() => {
      const before = this.parts.snapshot();
      try {
        applyEdits(this.parts, edits);
      } catch (error) {
        this.parts.restore(before);
        throw error;
      }
      this.content = null;
      return () =>
        attempt(() => {
          this.parts.restore(before);
          this.content = null;
        });
    });
  }

  save(): Uint8Array {
    const { archive } = this.parts;
    const changes = this.parts.snapshot();
    return changes.size === 0 ? archive.bytes : writeZip(archive, changes);
  }
}

/** A promise that rejects with what the action throws. */
function attempt<T>(action: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(action());
  });
}
