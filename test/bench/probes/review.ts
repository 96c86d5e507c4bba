import { readFileSync } from "node:fs";
import { reviewContent } from "../../../src/edits/review";
import { NO_INPUTS } from "../../../src/evaluation/evaluate";
import { DEFAULT_POLICY } from "../../../src/evaluation/policy";
import type { WorkbookContent } from "../../../src/sheet/sheet";
import { openXlsx } from "../../../src/workbook/xlsx";
import type { Probe } from "../probe";

/** Our own reading of a workbook, and then the check of all that it says. */
export const review: Probe = (file) => {
  const bytes = new Uint8Array(readFileSync(file));
  let content: WorkbookContent = { sheets: [], otherSheets: [], names: [] };
  return [
    {
      name: "read",
      run: async (): Promise<void> => {
        content = await openXlsx(bytes).read();
      },
    },
    { name: "check", run: (): unknown => reviewContent(content, NO_INPUTS, DEFAULT_POLICY) },
  ];
};
