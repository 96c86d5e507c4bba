import type { Evaluation } from "../../../src/evaluation/evaluation";
import type { Claim } from "../../../src/report/proofread/claim";
import { proofread } from "../../../src/report/proofread/proofread";
import { parseMarked } from "./support/marked";
import { evaluateGenerated, evaluatePublished, readReport } from "./support/stations";

const REPORTS: readonly [report: string, evaluate: () => Evaluation | Promise<Evaluation>][] = [
  ["baihedong-2025-mid.txt", () => evaluatePublished("baihedong-2025-mid.xlsx")],
  ["marked/baihedong-bullets.txt", () => evaluatePublished("baihedong-2025-mid.xlsx")],
  ["marked/xiagang-2023-mid.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["marked/xiagang-2023-final.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["marked/xiagang-tables.txt", () => evaluatePublished("xiagang-2023-mid.xlsx")],
  ["marked/generated-24.txt", () => evaluateGenerated(24)],
  ["marked/generated-80.txt", () => evaluateGenerated(80)],
];

const { confirmed: PUBLISHED } = JSON.parse(readReport("baihedong-2025-mid.expected.json")) as {
  readonly confirmed: readonly string[];
};
const squeeze = (quote: string): string => quote.replace(/\s+/gu, "");
const isWrong = ({ verdict }: Claim): boolean => verdict === "contradicted";

const SLIPS: Readonly<Record<string, (number: string) => string>> = {
  "one more": (number) => added(number, 1),
  "seven more": (number) => added(number, 7),
  "its digits transposed": (number) => number.replace(/(\d)(\d)(?!.*\d)/u, "$2$1"),
};

function added(number: string, more: number): string {
  const decimals = number.split(".")[1]?.length ?? 0;
  return (Number(number) + more).toFixed(decimals);
}

/** Figures of which the workbook has no own: the scores, which are only as good as their sum in the text, and words. */
const isOfText = ({ subject: { aspect }, unit }: Claim): boolean =>
  unit === "text" || ["sum", "score", "total", "judgement", "cap"].includes(aspect);

/** A figure that is said in words, or roughly, is not spoiled. */
const FIGURE = /\d+(?:\.\d+)?(?=%?[\p{Script=Han}\s]*$)/u;

describe.each(REPORTS)("the report %s", (report, evaluate) => {
  const { text, marks } = parseMarked(readReport(report));
  const isMarked = ({ quote, start, end }: Claim): boolean =>
    marks.length > 0
      ? marks.some((mark) => mark.verdict === "confirmed" && mark.start < end && mark.end > start)
      : PUBLISHED.some((confirmed) => squeeze(quote).includes(squeeze(confirmed)));

  it.each(Object.keys(SLIPS))("is contradicted at a confirmed figure with %s", async (slip) => {
    const evaluation = await evaluate();
    const claims = proofread(text, evaluation);
    const before = new Set(claims.filter(isWrong).map(({ quote }) => quote));
    const confirmed = claims.filter((claim) => claim.verdict === "confirmed" && !isOfText(claim) && isMarked(claim));
    const missed = confirmed.flatMap(({ quote, start, end }) => {
      const match = FIGURE.exec(quote);
      const written = match ? (SLIPS[slip]?.(match[0]) ?? "") : "";
      if (!match || Number(written) === Number(match[0])) {
        return [];
      }
      const place = start + match.index;
      const spoiled = text.slice(0, place) + written + text.slice(place + match[0].length);
      const wrong = proofread(spoiled, evaluation).filter((claim) => isWrong(claim) && !before.has(claim.quote));
      const [found] = wrong;
      return wrong.length === 1 && found && found.start <= place && found.end >= place + written.length
        ? []
        : [`${text.slice(Math.max(0, start - 30), end).replace(/\s+/gu, "")} as ${written}: ${wrong.length}`];
    });
    expect(missed).toEqual([]);
  });
});
