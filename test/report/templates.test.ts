import { REPORT_TEMPLATES } from "../../src/locales/report-templates";
import { templateProblemSentence } from "../../src/locales/report-problems";
import { reportDocument } from "../../src/report/report";
import { PLACEHOLDERS, TemplateError, templateProblems } from "../../src/report/templates";
import { clausesIn, evaluateWorkbook, XIAGANG } from "./support/reports";

// Real workbooks on a busy machine take their time.
jest.setTimeout(120_000);

async function report(templates: Record<string, string>) {
  return reportDocument(await evaluateWorkbook(XIAGANG), { language: "zh-CN", templates });
}

describe("the sentences of a report", () => {
  test("are those that somebody put in the place of ours", async () => {
    const templates = {
      quantity: "{name}完成{completed}{unit}（协议{required}{unit}）",
      clauseOfOne: "{quantities}，完成率{ratios}",
    };
    expect(clausesIn(await report(templates))).toContain("志愿者培训完成5次（协议6次），完成率83.33%");
  });

  test("have no number run into a name that ends in one", async () => {
    const templates = { quantity: "{required}{completed}", clauseOfOne: "{quantities}，{ratios}" };
    expect(clausesIn(await report(templates))).toContain("6 5，83.33%");
  });

  test("of every language use only what they may", () => {
    expect(Object.values(REPORT_TEMPLATES).flatMap((templates) => templateProblems({ ...templates }))).toEqual([]);
  });
});

describe("a template that cannot be used", () => {
  test.each([
    ["asks for something unknown", { quantity: "{name}{amount}" }, "unknown-placeholder"],
    ["asks for what another one has", { totalScore: "{district}" }, "unknown-placeholder"],
    ["has a brace too many", { quantity: "{name}{completed" }, "stray-brace"],
    ["has an unknown name", { quantities: "{name}" }, "unknown-template"],
    ["has the name of something else", { toString: "" }, "unknown-template"],
  ])("%s: it is named", (_, templates, code) => {
    expect(templateProblems(templates).map((problem) => problem.code)).toEqual([code]);
  });

  test("stops the report", async () => {
    await expect(report({ quantity: "{amount}" })).rejects.toThrow(TemplateError);
  });

  test("is explained with what it may have", () => {
    const [problem] = templateProblems({ totalScore: "{sum}" });
    const sentences = (["zh-CN", "en"] as const).map(
      (language) => problem && templateProblemSentence(problem, language),
    );
    expect(sentences[0]).toBe("句式“totalScore”中的“{sum}”无法识别，可以使用：{total}、{grade}。");
    for (const placeholder of PLACEHOLDERS.totalScore) {
      expect(sentences[1]).toContain(placeholder);
    }
  });
});
