import type { Claim } from "../../../src/report/proofread/claim";
import { proofread } from "../../../src/report/proofread/proofread";
import { toPlainText } from "../../../src/report/render/plain-text";
import { reportDocument } from "../../../src/report/report";
import { Random } from "../../generator/random";
import { evaluateGenerated } from "./support/stations";

const REPORTS = Array.from({ length: 80 }, (_, index) => {
  const seed = index + 1;
  const evaluation = evaluateGenerated(seed);
  const text = toPlainText(reportDocument(evaluation, { language: "zh-CN" }));
  return { seed, evaluation, text, claims: proofread(text, evaluation) };
});

function around(text: string, { start, end }: Claim): string {
  return text.slice(Math.max(0, start - 60), end + 10);
}

/** A figure of a table, and the text with another in its place. */
function spoil(text: string, claims: readonly Claim[], random: Random) {
  // The list of what is open quotes figures in sentences of its own.
  const end = text.lastIndexOf("待核对的问题");
  const isOpen = ({ start }: Claim): boolean => end >= 0 && start > end;
  const figures = claims.filter((one) => !isOpen(one) && one.unit !== "text" && /^\d+(?:\.\d+)?%?$/u.test(one.quote));
  const claim = figures.length === 0 ? undefined : random.pick(figures);
  const [number = "0"] = /[\d.]+/u.exec(claim?.quote ?? "") ?? [];
  const other = (Number(number) + 7).toFixed(number.split(".")[1]?.length ?? 0);
  return claim && { claim, text: text.slice(0, claim.start) + other + text.slice(claim.start + number.length) };
}

describe("the report that we write of a generated station", () => {
  it("agrees with its workbook in every sentence and every table", () => {
    const wrong = REPORTS.flatMap(({ seed, text, claims }) =>
      claims.flatMap((claim) => (claim.verdict === "contradicted" ? [`seed ${seed}: ${around(text, claim)}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  it("is contradicted at the figure of a table that was spoiled, and nowhere else", () => {
    const wrong = REPORTS.flatMap(({ seed, evaluation, text, claims }) => {
      const spoiled = spoil(text, claims, new Random(seed));
      const found = spoiled
        ? proofread(spoiled.text, evaluation).filter(({ verdict }) => verdict === "contradicted")
        : [];
      const isRight = !spoiled || (found.length === 1 && found[0]?.start === spoiled.claim.start);
      return isRight ? [] : [`seed ${seed}: ${around(text, spoiled.claim)}: ${String(found.length)}`];
    });
    expect(wrong).toEqual([]);
  });
});
