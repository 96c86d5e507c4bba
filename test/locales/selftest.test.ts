import { resultSentence, SELF_TEST_TEXTS } from "../../src/locales/selftest";
import { CONTRACT } from "../../src/workbook/contract";
import type { CaseResult } from "../../src/workbook/contract";

const LANGUAGES = ["zh-CN", "en"] as const;

const RESULTS: readonly CaseResult[] = CONTRACT.flatMap(({ id, needs }): CaseResult[] => [
  { id, outcome: "passed" },
  { id, outcome: "failed", failure: { kind: "broken", expected: "[1]", found: "[2]" } },
  { id, outcome: "failed", failure: { kind: "problem", problem: { code: "sheet-protected", sheet: "SHEET" } } },
  { id, outcome: "failed", failure: { kind: "defect", detail: "DETAIL" } },
  ...(needs ? [{ id, outcome: "not-possible", need: needs } as const] : []),
]);

describe.each(LANGUAGES)("what the self-test says in %s", (language) => {
  it("is a sentence of its own for every result", () => {
    const sentences = RESULTS.map((result) => resultSentence(result, language));
    expect(new Set(sentences).size).toBe(RESULTS.length);
    expect(sentences.filter((sentence) => !/[.。]$/u.test(sentence) || /\.\.|。。/u.test(sentence))).toEqual([]);
    expect(sentences.filter((sentence) => /\p{Script=Han}/u.test(sentence) !== (language === "zh-CN"))).toEqual([]);
  });

  it("names the case by no code of ours", () => {
    const sentences = RESULTS.map((result) => [result.id, resultSentence(result, language)] as const);
    expect(sentences.filter(([id, sentence]) => sentence.includes(id))).toEqual([]);
  });

  it("tells what was expected, what was found, and what went wrong", () => {
    const said = RESULTS.slice(1, 4).map((result) => resultSentence(result, language));
    expect(said[0]).toMatch(/\[1\].*\[2\]/u);
    expect(said[1]).toContain("SHEET");
    expect(said[2]).toContain("DETAIL");
  });

  it("counts, and names what is left", () => {
    const { summary, left, running } = SELF_TEST_TEXTS[language];
    expect(summary({ passed: 31, failed: 41, "not-possible": 59 })).toMatch(/31.*41.*59/u);
    expect(left(["甲1", "乙2"])).toMatch(/甲1.*乙2/u);
    expect(running(3, 27)).toMatch(/3.*27/u);
  });
});
