import type { CellReference } from "../../sheet/address";
import type { ExcelLibrary } from "../../workbook/excel/context";
import type { FileSession, Session } from "../session/review";
import type { Store } from "./store";

/** Ends what was begun: a listener hears no more. */
export type Stop = () => Promise<void>;

/** Where the pane works: beside an open workbook in Excel, or on a file in a browser. */
export interface Host {
  /** What the workbook is called; "" when Excel does not say. */
  readonly name: string;
  readonly session: Session;
  /** The file's own abilities; null in Excel, which shows and saves the workbook itself. */
  readonly file: FileSession | null;
  /** Excel's own library, for what only Excel can be asked; not there for a file. */
  readonly excel?: { readonly library: ExcelLibrary; readonly supports: (version: string) => boolean };
  /** Keeps what belongs to this workbook. */
  readonly store: Store;
  /**
   * Brings a cell before the user's eyes. On a hidden sheet only when `unhide` is true: ask first.
   * @throws WorkbookError sheet-missing, or structure-protected when a sheet may not be shown
   */
  show(at: CellReference, unhide: boolean): Promise<"selected" | "sheet-hidden">;
  /** Tells of each change of a cell by somebody else. */
  onChange(listener: () => void): Promise<Stop>;
  /** Tells of each cell that the user selects. */
  onSelection(listener: (at: CellReference) => void): Promise<Stop>;
}
