import { type ExcelLibrary, explained, openContext } from "../../workbook/excel/context";
import { excelWorkbook } from "../../workbook/excel";
import { WorkbookSession } from "../session/session";
import { parseSettings } from "../state/workbook-settings";
import type { Host } from "./host";
import type { Store } from "./store";

export interface ExcelHostOptions {
  /** Whether Excel has a set of ExcelApi, such as `1.14`. */
  readonly supports: (version: string) => boolean;
}

/** The setting of the workbook in which ours are kept. */
export const SETTING_KEY = "station-review";

/**
 * The pane beside the workbook that is open in Excel. ExcelApi 1.13 is required.
 * @throws WorkbookError when Excel does not answer
 */
export async function excelHost(excel: ExcelLibrary, { supports }: ExcelHostOptions): Promise<Host> {
  const { name, kept } = await readOnce(excel);
  const settings = kept === null ? null : parseSettings(kept);
  const workbook = excelWorkbook(excel, { supports });
  return {
    name,
    session: new WorkbookSession(workbook, settings?.shown ?? null),
    file: null,
    excel: { library: excel, supports },
    store: excelStore(excel, kept),
    show: (at, unhide) => workbook.selectCell(at, unhide),
    onChange: (listener) => workbook.onChange(listener),
    onSelection: (listener) => workbook.onSelection(listener),
  };
}

interface ReadOnce {
  readonly name: string;
  /** Null where nothing was kept yet. */
  readonly kept: string | null;
}

async function readOnce(excel: ExcelLibrary): Promise<ReadOnce> {
  const context = openContext(excel);
  const { workbook } = context;
  workbook.load("name");
  const setting = workbook.settings.getItemOrNullObject(SETTING_KEY);
  setting.load("value");
  await explained(context.sync());
  const value: unknown = setting.isNullObject ? null : setting.value;
  return { name: workbook.name, kept: typeof value === "string" ? value : null };
}

/** What is kept inside the workbook, saved together with it. `Office.Settings.saveAsync` would clear the user's undo. */
function excelStore(excel: ExcelLibrary, kept: string | null): Store {
  let latest = kept;
  let writing: Promise<void> = Promise.resolve();
  const write = async (text: string): Promise<void> => {
    // A later text stands there by now, or will.
    if (text !== latest) {
      return;
    }
    const context = openContext(excel);
    context.workbook.settings.add(SETTING_KEY, text);
    await explained(context.sync());
  };
  return {
    read: () => latest,
    write: (text) => {
      latest = text;
      const written = writing.then(() => write(text));
      writing = written.catch(() => {
        // Whoever asked for it is told; the next text is written all the same.
      });
      return written;
    },
  };
}
