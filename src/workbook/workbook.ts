import type { Edit } from "../edits/edit";
import type { WorkbookContent } from "../sheet/sheet";

/** Takes back one call of `apply`; calls are taken back in the opposite order. */
export type Undo = () => Promise<void>;

/** Where a workbook lives: an open one in Excel, a file, or memory. Every adapter passes `test/workbook/contract.ts`. */
export interface Workbook {
  /** Reads every worksheet, the hidden ones too. Never writes. */
  read(): Promise<WorkbookContent>;
  /**
   * Makes all edits, in their order, or none of them.
   * @throws WorkbookError when an edit cannot be made (no such sheet, a protected one, a cell inside a merge).
   */
  apply(edits: readonly Edit[]): Promise<Undo>;
}
