import { memorySheet } from "../../src/workbook/memory";
import type { MemoryCell, MemorySheet } from "../../src/workbook/memory";
import { startHost } from ".";
import type { Host, HostOptions } from ".";

type MemoryCells = readonly (readonly MemoryCell[])[] | Readonly<Record<string, MemoryCell>>;

/** A host with one sheet 表 of these cells, or with the sheets that are given. */
export function open(cells: MemoryCells | readonly MemorySheet[], options: HostOptions = {}): Host {
  const sheets = isSheets(cells) ? cells : [memorySheet("表", cells)];
  return startHost({ sheets, otherSheets: [], names: [] }, options);
}

function isSheets(cells: MemoryCells | readonly MemorySheet[]): cells is readonly MemorySheet[] {
  return (
    Array.isArray(cells) &&
    cells.length > 0 &&
    cells.every((sheet: unknown) => typeof sheet === "object" && sheet !== null && "scan" in sheet)
  );
}

/** Does something with the sheet 表, in one sync. */
export function onSheet<T>(
  host: Host,
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T,
): Promise<T> {
  return host.run(async (context) => {
    const result = action(context.workbook.worksheets.getItem("表"), context);
    await context.sync();
    return result;
  });
}

/** The code of the error that Excel answers with. */
export async function codeOf(action: Promise<unknown>): Promise<string> {
  try {
    await action;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error ? String(error.code) : String(error);
  }
  return "no error";
}

/** The syncs that the test asked for, without the library's own. */
export function syncs({ log }: Host): Host["log"] {
  return log.filter(({ isCleanUp }) => !isCleanUp);
}
