import { WorkbookError } from "../errors";
import type { XlsxSheet } from "./sheet-read";
import { encodeUtf8 } from "./bytes";
import { readLayout } from "./open";
import type { Layout, SheetPlace } from "./open";
import { addPart } from "./package-write";
import type { Parts } from "./parts";
import { readContent, relatedPart } from "./read";
import type { XlsxContent } from "./read";
import { MINIMAL_STYLES, StylesEditor } from "./styles-write";

/** A worksheet with the part that holds it. */
export interface SheetTarget extends SheetPlace {
  readonly part: string;
  /** Its position among all sheets of the workbook. */
  readonly index: number;
}

/** What the edits of one call have in common: the parts they change, and what stands in them now. */
export class EditSession {
  private knownLayout: Layout | null = null;
  private knownContent: XlsxContent | null = null;

  constructor(readonly parts: Parts) {}

  get layout(): Layout {
    this.knownLayout ??= readLayout(this.parts);
    return this.knownLayout;
  }

  get content(): XlsxContent {
    this.knownContent ??= readContent(this.parts, this.layout);
    return this.knownContent;
  }

  /** Gives a part other bytes and forgets what was known. */
  write(part: string, bytes: Uint8Array): void {
    this.parts.write(part, bytes);
    this.forget();
  }

  forget(): void {
    this.knownLayout = null;
    this.knownContent = null;
  }

  /** The worksheet of a name, in whatever case; null when there is none. */
  find(name: string): SheetTarget | null {
    const index = this.layout.places.findIndex((place) => place.name.toLowerCase() === name.toLowerCase());
    const place = this.layout.places[index];
    return place && place.part !== null ? { ...place, part: place.part, index } : null;
  }

  /** @throws WorkbookError sheet-missing. */
  require(name: string): SheetTarget {
    const target = this.find(name);
    if (!target) {
      throw new WorkbookError({ code: "sheet-missing", sheet: name });
    }
    return target;
  }

  /** The sheet as it reads now. */
  sheet(target: SheetTarget): XlsxSheet {
    const sheet = this.content.sheets.find((candidate) => candidate.name === target.name);
    if (!sheet) {
      throw new WorkbookError({ code: "sheet-missing", sheet: target.name });
    }
    return sheet;
  }

  /** Lets styles be added, and writes them afterwards; a workbook without a styles part gets one. */
  withStyles<T>(action: (styles: StylesEditor) => T): T {
    const part = relatedPart(this.parts, this.layout, "styles");
    const styles = new StylesEditor(part === null ? encodeUtf8(MINIMAL_STYLES) : this.parts.read(part), part ?? "");
    const result = action(styles);
    if (part !== null) {
      this.write(part, styles.result());
    } else if (styles.isChanged) {
      const name = `${this.folder}styles.xml`;
      addPart(this.parts, this.layout.workbookPart, "styles", name, styles.result());
      this.forget();
    }
    return result;
  }

  /** The folder of the workbook part, with its slash. */
  get folder(): string {
    const { workbookPart } = this.layout;
    return workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  }
}
