import Big from "big.js";
import { reviewContent } from "../../../src/edits/review";
import type { Evaluation } from "../../../src/evaluation/evaluation";
import { DEFAULT_POLICY } from "../../../src/evaluation/policy";
import type { Claim } from "../../../src/report/proofread/claim";
import { proofread } from "../../../src/report/proofread/proofread";
import { generateWorkbook } from "../../generator";
import { generateReport, type Report, spoil } from "../../generator/report";
import { Random } from "../../generator/random";

const SEEDS = Array.from({ length: Number(process.env["PROOFREAD_SEEDS"] ?? 320) }, (_, index) => index + 1);

function evaluationOf(seed: number): Evaluation {
  const { content, requiredStaff } = generateWorkbook(seed);
  const inputs = {
    requiredStaff: requiredStaff === null ? null : new Big(requiredStaff),
    requiredCertified: null,
    scores: {},
  };
  return reviewContent(content, inputs, DEFAULT_POLICY);
}

const REPORTS = SEEDS.map((seed) => {
  const evaluation = evaluationOf(seed);
  const report = generateReport(seed, evaluation);
  return { seed, evaluation, report, claims: proofread(report.text, evaluation) };
}).filter(({ report }) => report.figures.length > 0);

function contradicted(claims: readonly Claim[]): string[] {
  return claims
    .filter(({ verdict }) => verdict === "contradicted")
    .map(({ quote, workbook }) => `${quote.replace(/\s+/gu, "")} is ${String(workbook)}`);
}

function around({ text }: Report | { text: string }, place: number): string {
  return text.slice(Math.max(0, place - 60), place + 30).replace(/\s+/gu, "");
}

describe("a generated report", () => {
  it("is contradicted nowhere while its figures are right", () => {
    const wrong = REPORTS.flatMap(({ seed, report, claims }) =>
      claims
        .filter(({ verdict }) => verdict === "contradicted")
        .map(({ start, workbook }) => `seed ${seed}: ${around(report, start)} is ${String(workbook)}`),
    );
    expect(wrong).toEqual([]);
  });

  it("has its figures confirmed", () => {
    const missed = REPORTS.flatMap(({ seed, report, claims }) => {
      return report.figures
        .filter(({ start, end }) => !claims.some((claim) => claim.start <= start && claim.end >= end))
        .map(({ start, about }) => `seed ${seed}: ${about}: ${around(report, start)}`);
    });
    expect(missed).toEqual([]);
  });

  it("is contradicted at the figure that was spoiled, and nowhere else", () => {
    const wrong = REPORTS.flatMap(({ seed, evaluation, report }) => {
      const { text, spoiled } = spoil(new Random(seed), report);
      const claims = proofread(text, evaluation).filter(({ verdict }) => verdict === "contradicted");
      const [claim] = claims;
      const isFound = claims.length === 1 && claim && claim.start <= spoiled.start && claim.end >= spoiled.end;
      return isFound
        ? []
        : [`seed ${seed}: ${spoiled.about}: ${around({ text }, spoiled.start)} found ${contradicted(claims).join()}`];
    });
    expect(wrong).toEqual([]);
  });
});
