import { readFileSync } from "node:fs";
import { join } from "node:path";
import Big from "big.js";
import { reviewContent } from "../../../src/edits/review";
import type { Evaluation } from "../../../src/evaluation/evaluation";
import { DEFAULT_POLICY } from "../../../src/evaluation/policy";
import { proofread } from "../../../src/report/proofread/proofread";
import { openXlsx } from "../../../src/workbook/xlsx";

const REPORTS = join(__dirname, "../../reports");
const WORKBOOKS = join(__dirname, "../../workbooks");

interface ExpectedClaims {
  readonly contradicted: readonly { readonly quote: string }[];
  readonly confirmed: readonly string[];
}

async function evaluationOf(workbook: string): Promise<Evaluation> {
  const content = await openXlsx(readFileSync(join(WORKBOOKS, workbook))).read();
  const inputs = { requiredStaff: new Big(20), requiredCertified: null, scores: {} };
  return reviewContent(content, inputs, DEFAULT_POLICY);
}

const read = (name: string): string => readFileSync(join(REPORTS, name), "utf8");
const squeeze = (text: string): string => text.replace(/\s+/gu, "");

describe("the published report of 白鹤洞街", () => {
  const text = read("baihedong-2025-mid.txt");
  const expected = JSON.parse(read("baihedong-2025-mid.expected.json")) as ExpectedClaims;

  it("is contradicted where it is wrong, and nowhere else", async () => {
    const claims = proofread(text, await evaluationOf("baihedong-2025-mid.xlsx"));
    const wrong = claims.filter(({ verdict }) => verdict === "contradicted");
    const found = expected.contradicted.filter(({ quote }) =>
      wrong.some((claim) => squeeze(claim.quote).includes(squeeze(quote))),
    );
    expect(found).toEqual(expected.contradicted);
    expect(wrong).toHaveLength(expected.contradicted.length);
  });

  it("is confirmed where it is right", async () => {
    const claims = proofread(text, await evaluationOf("baihedong-2025-mid.xlsx"));
    const quotes = claims.filter(({ verdict }) => verdict === "confirmed").map(({ quote }) => squeeze(quote));
    expect(expected.confirmed.filter((quote) => !quotes.some((said) => said.includes(squeeze(quote))))).toEqual([]);
  });

  it("is quoted by its own offsets", async () => {
    const claims = proofread(text, await evaluationOf("baihedong-2025-mid.xlsx"));
    expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(claims.map(({ quote }) => quote));
  });
});

describe("a report of another station, with parts that its workbook does not tell apart", () => {
  it("is contradicted nowhere", async () => {
    const claims = proofread(read("xiagang-2023-mid.txt"), await evaluationOf("xiagang-2023-mid.xlsx"));
    expect(claims.filter(({ verdict }) => verdict === "contradicted")).toEqual([]);
    expect(claims.length).toBeGreaterThan(40);
  });
});
