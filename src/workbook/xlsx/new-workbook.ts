import type { Edit } from "../../edits/edit";
import type { SheetExtras } from "../../edits/sheet-extras";
import { applyEdits } from "./apply";
import { blankWorkbook } from "./blank";
import { addExtras } from "./extras-write";
import { openParts } from "./open";
import { EditSession } from "./session";
import { writeZip } from "./zip-write";

/**
 * The bytes of a new .xlsx file whose sheets are those that the edits put there, with what they have besides.
 * @throws RangeError when no edit puts a sheet; WorkbookError sheet-missing for extras of a sheet that is not there
 */
export function newXlsx(edits: readonly Edit[], extras: readonly SheetExtras[] = []): Uint8Array {
  const first = edits.find((edit) => edit.kind === "put-sheet");
  if (!first) {
    throw new RangeError("A workbook needs a sheet");
  }
  const parts = openParts(blankWorkbook(first.document.name));
  applyEdits(parts, edits);
  const session = new EditSession(parts);
  for (const extra of extras) {
    addExtras(session, extra);
  }
  return writeZip(parts.archive, parts.snapshot());
}
