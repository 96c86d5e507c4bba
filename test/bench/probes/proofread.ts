import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { reviewContent } from "../../../src/edits/review";
import { NO_INPUTS } from "../../../src/evaluation/evaluate";
import { DEFAULT_POLICY } from "../../../src/evaluation/policy";
import { proofread } from "../../../src/report/proofread/proofread";
import { openXlsx } from "../../../src/workbook/xlsx";
import type { Probe } from "../probe";

const REPORT = fileURLToPath(new URL("../../reports/baihedong-2025-mid.txt", import.meta.url));
const CHARACTERS_OF_30_PAGES = 30_000;

/** Reading a workbook, and holding a report of 30 pages against it. */
export const proofreadReport: Probe = async (file) => {
  const bytes = new Uint8Array(readFileSync(file));
  const evaluation = reviewContent(await openXlsx(bytes).read(), NO_INPUTS, DEFAULT_POLICY);
  const report = longReport();
  let claims = 0;
  return [
    { name: "floor: reading the workbook", run: (): unknown => openXlsx(bytes).read() },
    {
      name: "proofread",
      run: (): void => {
        claims = proofread(report, evaluation).length;
      },
      counts: () => ({ claims, characters: report.length }),
    },
  ];
};

/** The published report again and again, each time with other figures, so that no phrase is met twice. */
function longReport(): string {
  const published = readFileSync(REPORT, "utf8");
  let report = "";
  for (let time = 0; report.length < CHARACTERS_OF_30_PAGES; time += 1) {
    report += `${published.replace(/\d+(?=\s?[个人次名份])/gu, (number) => String(Number(number) + time))}\n`;
  }
  return report;
}
