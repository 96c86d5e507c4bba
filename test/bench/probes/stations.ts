import { readFileSync } from "node:fs";
import { reviewContent } from "../../../src/edits/review";
import { NO_INPUTS } from "../../../src/evaluation/evaluate";
import { DEFAULT_POLICY } from "../../../src/evaluation/policy";
import { openXlsx } from "../../../src/workbook/xlsx";
import type { Probe } from "../probe";

/** How many workbooks are read and checked, one after the other. */
export const STATIONS = 200;

/** The same workbook again and again, from the disk each time. */
export const stations: Probe = (file) => [
  {
    name: "stations",
    run: async (): Promise<void> => {
      for (let station = 0; station < STATIONS; station += 1) {
        const content = await openXlsx(new Uint8Array(readFileSync(file))).read();
        reviewContent(content, NO_INPUTS, DEFAULT_POLICY);
      }
    },
  },
];
