import type { Evaluation } from "../../../src/evaluation/evaluation";
import type { Claim } from "../../../src/report/proofread/claim";
import { proofread } from "../../../src/report/proofread/proofread";
import { asPages, type Mark, type MarkedReport, parseMarked } from "./support/marked";
import { evaluateGenerated, evaluatePublished, evaluateSheets, readReport } from "./support/stations";
import { DONGHU, JIANGNAN } from "./support/workbooks";

type Reports = readonly (readonly [report: string, evaluate: () => Evaluation | Promise<Evaluation>])[];

const REPORTS: Reports = [
  ["xiagang-2023-mid.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["xiagang-2023-final.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["baihedong-bullets.txt", () => evaluatePublished("baihedong-2025-mid.xlsx")],
  ["xiagang-published.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["xiagang-brief.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["xiagang-expert.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["xiagang-opinion.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["xiagang-distractors.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["baihedong-summary.txt", () => evaluatePublished("baihedong-2025-mid.xlsx")],
  ["baihedong-chapters.txt", () => evaluatePublished("baihedong-2025-mid.xlsx")],
  ["baihedong-five.txt", () => evaluatePublished("baihedong-scored.xlsx")],
  ["baihedong-narrative.txt", () => evaluatePublished("baihedong-2025-mid.xlsx")],
  ["baihedong-scan.txt", () => evaluatePublished("baihedong-2025-mid.xlsx")],
  ["baihedong-performance.txt", () => evaluatePublished("baihedong-2025-mid.xlsx")],
  ["baihedong-feedback.txt", () => evaluatePublished("baihedong-2025-mid.xlsx")],
  ["xiagang-audit.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["xiagang-notice.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["donghu-opinion.txt", () => evaluateSheets(DONGHU)],
  ["donghu-points.txt", () => evaluateSheets(DONGHU)],
  ["jiangnan-feedback.txt", () => evaluateSheets(JIANGNAN)],
  ["jiangnan-growth.txt", () => evaluateSheets(JIANGNAN)],
  ["donghu-final.txt", () => evaluateSheets(DONGHU)],
  ["jiangnan-mid.txt", () => evaluateSheets(JIANGNAN)],
  ["xiagang-recheck.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["generated-71.txt", () => evaluateGenerated(71)],
  ["generated-47.txt", () => evaluateGenerated(47)],
  ["generated-24.txt", () => evaluateGenerated(24)],
  ["generated-80.txt", () => evaluateGenerated(80)],
];

/** Reports with tables: their lines are not broken by margins. */
const TABLES: Reports = [
  ["xiagang-tables.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["xiagang-annexes.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["xiagang-cells.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["xiagang-review.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["baihedong-districts.md", () => evaluatePublished("baihedong-2025-mid.xlsx")],
  ["jiangnan-points.txt", () => evaluateSheets(JIANGNAN)],
];

const isAt = ({ start, end }: Mark, claim: Claim): boolean => claim.start < end && claim.end > start;

/** What is not as it is marked, in words. */
function differences({ text, marks }: MarkedReport, evaluation: Evaluation): string[] {
  const claims = proofread(text, evaluation);
  const around = (start: number, end: number): string =>
    `${text.slice(Math.max(0, start - 40), start)}【${text.slice(start, end)}】`.replace(/\s+/gu, "");
  const missed = marks
    .filter((mark) => !claims.some((claim) => claim.verdict === mark.verdict && isAt(mark, claim)))
    .map(({ verdict, start, end }) => `not ${verdict}: ${around(start, end)}`);
  const wrong = claims
    .filter(({ verdict }) => verdict === "contradicted")
    .filter((claim) => !marks.some((mark) => mark.verdict === "contradicted" && isAt(mark, claim)))
    .map(({ start, end }) => `wrongly contradicted: ${around(start, end)}`);
  return [...missed, ...wrong];
}

it.each(TABLES)(
  "the tables of the report %s are contradicted at the slips and nowhere else",
  async (report, evaluate) => {
    expect(differences(parseMarked(readReport(`marked/${report}`)), await evaluate())).toEqual([]);
  },
);

describe.each(REPORTS)("the report %s, with slips in it", (report, evaluate) => {
  const marked = parseMarked(readReport(`marked/${report}`));

  it("is contradicted at the slips and nowhere else", async () => {
    expect(differences(marked, await evaluate())).toEqual([]);
  });

  it.each([26, 28, 30, 34])("is read the same from pages %s characters wide", async (width) => {
    expect(differences(asPages(marked, { width, linesOfPage: 22 }), await evaluate())).toEqual([]);
  });
});
