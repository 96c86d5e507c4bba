import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Big from "big.js";
import { reviewContent } from "../../../src/edits/review";
import type { Evaluation, ReviewInputs } from "../../../src/evaluation/evaluation";
import { DEFAULT_POLICY, type Policy } from "../../../src/evaluation/policy";
import { NO_INPUTS } from "../../../src/evaluation/evaluate";
import type { ReportBlock, ReportChart, ReportDocument, ReportTable, SectionKey } from "../../../src/report/document";
import { openXlsx } from "../../../src/workbook/xlsx";
import { generateWorkbook } from "../../generator";

const FOLDER = join(__dirname, "../../workbooks");

export const WORKBOOKS = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
export const BAIHEDONG = "baihedong-2025-mid.xlsx";
export const XIAGANG = "xiagang-2023-mid.xlsx";

export const SCORES = {
  authority: new Big("8.7"),
  purchaser: new Big(20),
  supervisionCentre: new Big(13),
  assessor: new Big("47.23"),
};

export async function evaluateWorkbook(
  name: string,
  inputs: Partial<ReviewInputs> = {},
  policy: Policy = DEFAULT_POLICY,
): Promise<Evaluation> {
  const content = await openXlsx(new Uint8Array(readFileSync(join(FOLDER, name)))).read();
  return reviewContent(content, { ...NO_INPUTS, ...inputs }, policy);
}

export interface Generated {
  readonly seed: number;
  readonly evaluation: Evaluation;
}

/** Stations in random layouts, every third with posts and scores given. */
export function generatedStations(count: number): Generated[] {
  return Array.from({ length: count }, (_, index) => {
    const seed = index + 1;
    const inputs = seed % 3 === 0 ? { ...NO_INPUTS, requiredStaff: new Big(seed), scores: SCORES } : NO_INPUTS;
    return { seed, evaluation: reviewContent(generateWorkbook(seed).content, inputs, DEFAULT_POLICY) };
  });
}

export function blocksOf(report: ReportDocument, key?: SectionKey): ReportBlock[] {
  return report.sections.filter((section) => key === undefined || section.key === key).flatMap(({ blocks }) => blocks);
}

export function paragraphsOf(report: ReportDocument, key?: SectionKey): string[] {
  return blocksOf(report, key).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

/** The sentences and clauses of the paragraphs. */
export function clausesIn(report: ReportDocument, key?: SectionKey): string[] {
  return paragraphsOf(report, key)
    .flatMap((text) => text.split(/[；。]/u))
    .filter((clause) => clause !== "");
}

export function tablesOf(report: ReportDocument, key?: SectionKey): ReportTable[] {
  return blocksOf(report, key).flatMap((block) => (block.kind === "table" ? [block] : []));
}

export function chartsOf(report: ReportDocument): ReportChart[] {
  return blocksOf(report).flatMap((block) => (block.kind === "chart" ? [block] : []));
}
