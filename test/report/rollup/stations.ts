import Big from "big.js";
import { reviewContent } from "../../../src/edits/review";
import { NO_INPUTS } from "../../../src/evaluation/evaluate";
import type { EvaluatedIndicator, Evaluation } from "../../../src/evaluation/evaluation";
import { DEFAULT_POLICY } from "../../../src/evaluation/policy";
import type { RollupOutcome } from "../../../src/report/rollup/outcome";
import { type RollupRow, rollupRow } from "../../../src/report/rollup/row";
import { generateWorkbook, SLIP_CODES } from "../../generator";

/** The evaluation of a generated station; every third one has a slip. */
export function evaluateSeed(seed: number): Evaluation {
  const slip = seed % 3 === 0 ? (SLIP_CODES[seed % SLIP_CODES.length] ?? null) : null;
  const { content, requiredStaff } = generateWorkbook(seed, { slip });
  const staff = requiredStaff === null ? null : new Big(requiredStaff);
  return reviewContent(content, { ...NO_INPUTS, requiredStaff: staff }, DEFAULT_POLICY);
}

/** The rows of generated stations. */
export function rowsOf(seeds: readonly number[]): RollupRow[] {
  return seeds.map((seed) => rollupRow(`站${seed}.xlsx`, evaluateSeed(seed)));
}

/** Stations as they are read from files in a folder beside the rollup. */
export function read(rows: readonly RollupRow[]): RollupOutcome[] {
  return rows.map((row) => ({ state: "read", row, link: `各站/${row.file}` }));
}

export function failed(file: string, reason: string): RollupOutcome {
  return { state: "failed", file, link: `各站/${file}`, reason };
}

/** What counts as a station's own indicator: it stands for itself, and no total of its table has it as a part. */
export function ownIndicators({ indicators }: Evaluation): EvaluatedIndicator[] {
  const parts = new Set(indicators.flatMap(({ indicator }) => indicator.parts));
  return indicators.filter(({ indicator }) => !parts.has(indicator));
}

export const SEEDS = Array.from({ length: 120 }, (_, index) => index + 1);
