import { readFileSync } from "node:fs";
import { join } from "node:path";
import Big from "big.js";
import { reviewContent } from "../../../../src/edits/review";
import type { Evaluation } from "../../../../src/evaluation/evaluation";
import { DEFAULT_POLICY } from "../../../../src/evaluation/policy";
import type { Sheet } from "../../../../src/sheet/sheet";
import { openXlsx } from "../../../../src/workbook/xlsx";
import { generateWorkbook } from "../../../generator";

/** The evaluation of a published workbook, with the 20 posts that both agreements ask for. */
export async function evaluatePublished(workbook: string): Promise<Evaluation> {
  const file = readFileSync(join(__dirname, "../../../workbooks", workbook));
  const inputs = { requiredStaff: new Big(20), requiredCertified: null, scores: {} };
  return reviewContent(await openXlsx(file).read(), inputs, DEFAULT_POLICY);
}

/** The evaluation of a workbook with these sheets, of which nobody said the posts. */
export function evaluateSheets(sheets: readonly Sheet[]): Evaluation {
  const inputs = { requiredStaff: null, requiredCertified: null, scores: {} };
  return reviewContent({ sheets, otherSheets: [], names: [] }, inputs, DEFAULT_POLICY);
}

/** The evaluation of a generated station, the same for the same seed. */
export function evaluateGenerated(seed: number): Evaluation {
  const { content, requiredStaff } = generateWorkbook(seed);
  const staff = requiredStaff === null ? null : new Big(requiredStaff);
  return reviewContent(content, { requiredStaff: staff, requiredCertified: null, scores: {} }, DEFAULT_POLICY);
}

export function readReport(name: string): string {
  return readFileSync(join(__dirname, "../../../reports", name), "utf8");
}
