import type { CellReference } from "../../sheet/address";
import { WorkbookError } from "../errors";
import { toProblem, explained } from "./context";
import type { ExcelContext } from "./context";
import { faultOf } from "./faults";

/** Whether a cell is selected now, or stands on a sheet that is not shown. */
export type Selection = "selected" | "sheet-hidden";

/**
 * Selects a cell and brings its sheet to the front.
 * @param unhide whether a hidden sheet is to be shown for it; otherwise nothing is done there.
 * @throws WorkbookError sheet-missing, or structure-protected when a sheet may not be shown.
 */
export async function selectCell(
  context: ExcelContext,
  { sheet: name, row, column }: CellReference,
  unhide: boolean,
): Promise<Selection> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id,visibility");
  await explained(context.sync());
  if (sheet.isNullObject) {
    throw new WorkbookError({ code: "sheet-missing", sheet: name });
  }
  const isHidden = sheet.visibility !== "Visible";
  if (isHidden && !unhide) {
    return "sheet-hidden";
  }
  const target = context.workbook.worksheets.getItem(sheet.id);
  if (isHidden) {
    target.visibility = "Visible";
  }
  target.activate();
  target.getCell(row, column).select();
  try {
    await context.sync();
  } catch (error) {
    const isLocked = isHidden && faultOf(error)?.code === "AccessDenied";
    throw isLocked ? new WorkbookError({ code: "structure-protected" }) : toProblem(error);
  }
  return "selected";
}
