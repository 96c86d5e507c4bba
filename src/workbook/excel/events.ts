import type { CellReference } from "../../sheet/address";
import { readArea } from "./area";
import { openContext, explained } from "./context";
import type { ExcelLibrary } from "./context";

/** Ends what was begun: a listener hears no more. */
export type Stop = () => Promise<void>;

/** Whether an event tells that this add-in itself caused it, which Excel says from ExcelApi 1.14 on. */
function isOurOwn(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === "ThisLocalAddin";
}

/** Tells of each change of a cell by somebody else. */
export async function listenToChanges(excel: ExcelLibrary, listener: () => void): Promise<Stop> {
  const context = openContext(excel);
  const handler = context.workbook.worksheets.onChanged.add((event) => {
    if (!isOurOwn(event)) {
      listener();
    }
    return Promise.resolve();
  });
  await explained(context.sync());
  return () => stop(handler);
}

/** Tells of each cell that is selected: of a range the top-left one. */
export async function listenToSelection(excel: ExcelLibrary, listener: (at: CellReference) => void): Promise<Stop> {
  const context = openContext(excel);
  const handler = context.workbook.worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
    const at = await placeOf(excel, worksheetId, address);
    if (at) {
      listener(at);
    }
  });
  await explained(context.sync());
  return () => stop(handler);
}

/** Null when the sheet has gone by now. */
async function placeOf(excel: ExcelLibrary, id: string, address: string): Promise<CellReference | null> {
  const context = openContext(excel);
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("name");
  await explained(context.sync());
  const range = readArea(address.split(",")[0] ?? "");
  return sheet.isNullObject || !range ? null : { sheet: sheet.name, row: range.top, column: range.left };
}

async function stop<T>(handler: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  const { context } = handler;
  handler.remove();
  await context.sync();
}
