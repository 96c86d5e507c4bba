import { readFileSync } from "node:fs";
import { excelWorkbook } from "../../../../src/workbook/excel";
import type { ExcelWorkbook } from "../../../../src/workbook/excel";
import { openXlsx } from "../../../../src/workbook/xlsx";
import type { WorkbookContent } from "../../../../src/sheet/sheet";
import { startHost } from "../../../host";
import type { Host, HostOptions } from "../../../host";

/** A workbook that is open in an emulated Excel. */
export interface Opened {
  readonly host: Host;
  readonly workbook: ExcelWorkbook;
}

export function openInExcel(content: WorkbookContent, options: HostOptions = {}): Opened {
  const host = startHost(content, options);
  return { host, workbook: connect(host) };
}

/** The adapter as another session would start it. */
export function connect({ Excel, Office }: Host): ExcelWorkbook {
  const { requirements } = Office.context;
  return excelWorkbook(Excel, { supports: (version) => requirements.isSetSupported("ExcelApi", version) });
}

/** One of the public workbooks as the file adapter reads it. */
export function publicWorkbook(name: string): Promise<WorkbookContent> {
  return openXlsx(readFileSync(`test/workbooks/${name}.xlsx`)).read();
}

/** The requests that were sent, the library's own left out. */
export function requests({ log }: Host): Host["log"] {
  return log.filter(({ isCleanUp }) => !isCleanUp);
}
