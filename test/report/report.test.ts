import Big from "big.js";
import type { EvaluatedIndicator, Evaluation } from "../../src/evaluation/evaluation";
import { DEFAULT_POLICY } from "../../src/evaluation/policy";
import { formatRatio } from "../../src/locales/findings";
import type { Language } from "../../src/locales/language";
import { proofread } from "../../src/report/proofread/proofread";
import { toPlainText } from "../../src/report/render/plain-text";
import { reportDocument } from "../../src/report/report";
import {
  BAIHEDONG,
  evaluateWorkbook,
  generatedStations,
  paragraphsOf,
  SCORES,
  tablesOf,
  WORKBOOKS,
  XIAGANG,
} from "./support/reports";

// Real workbooks on a busy machine take their time.
jest.setTimeout(120_000);

const LANGUAGES: readonly Language[] = ["zh-CN", "en"];
const GENERATED = generatedStations(80);

let published: readonly Evaluation[] = [];

beforeAll(async () => {
  published = await Promise.all(WORKBOOKS.map((name) => evaluateWorkbook(name, { scores: SCORES })));
});

function everyEvaluation(): readonly Evaluation[] {
  return [...published, ...GENERATED.map(({ evaluation }) => evaluation)];
}

/** Templates that say of each quantity nothing but its figures. */
const FIGURES = Object.fromEntries(
  [
    ...["quantity", "quantityOfAction", "quantityWithoutUnit", "quantityWithMeasure", "casesOpened", "casesClosed"],
    ...["furtherOpened", "furtherClosed", "furtherSessions", "furtherAttendance", "furtherQuantity"],
  ].map((name) => [name, "<{name}|{measure}|{required}|{completed}|{ratio}>"]),
);

function figuresIn(text: string): string[] {
  return [...text.matchAll(/<(.*?)>/gu)].map(([, figures = ""]) => withoutUnit(figures));
}

/** `需求调研（次）`: a unit in a name is told behind the figure. */
function withoutUnit(figures: string): string {
  return figures.replace(/[（(]\p{Script=Han}{1,2}[）)]\|/u, "|");
}

function figuresOf({ indicator, required, completed, ratio }: EvaluatedIndicator): string[] {
  return required && completed && ratio
    ? [[indicator.name, indicator.measure, required.toFixed(), completed.toFixed(), formatRatio(ratio)].join("|")].map(
        withoutUnit,
      )
    : [];
}

describe("the report of any station", () => {
  test.each(LANGUAGES)("has no hole where a figure is missing: %s", (language) => {
    for (const evaluation of everyEvaluation()) {
      const text = toPlainText(reportDocument(evaluation, { language }));
      expect(text).not.toMatch(/null|undefined|NaN|Infinity|\[object|[{}]/u);
    }
  });

  test("tells each district's figures, each once, and nothing that is not applicable", () => {
    for (const evaluation of everyEvaluation()) {
      const report = reportDocument(evaluation, { language: "zh-CN", templates: FIGURES });
      const told = paragraphsOf(report, "indicators").filter(
        (text) => !/^(?:评估期末月|本年度|其他|此外|另外|（)/u.test(text),
      );
      const known = evaluation.indicators
        .filter(({ indicator }) => !indicator.total && indicator.district !== null)
        .flatMap(figuresOf);
      expect(new Set(told.flatMap(figuresIn))).toEqual(new Set(known));
    }
  });

  test("tells the figures of lists and of totals as the evaluation has them", () => {
    for (const evaluation of everyEvaluation()) {
      const report = reportDocument(evaluation, { language: "zh-CN", templates: FIGURES });
      const told = new Set(paragraphsOf(report, "indicators").flatMap(figuresIn));
      const totals = evaluation.indicators.filter(({ indicator }) => isWhole(evaluation, indicator));
      expect(totals.flatMap(figuresOf).filter((figures) => !told.has(figures))).toEqual([]);
    }
  });

  test("adds up the districts of a matrix that has no totals", async () => {
    const evaluation = await evaluateWorkbook(BAIHEDONG);
    const indicators = evaluation.indicators.filter(({ indicator }) => !indicator.total);
    const said = (all: Evaluation) => paragraphsOf(reportDocument(all, { language: "zh-CN" }), "indicators");
    expect(indicators.length).toBeLessThan(evaluation.indicators.length);
    expect(said({ ...evaluation, indicators })).toEqual(said(evaluation));
  });

  test("writes percentages as everywhere else, in the order of the figures they belong to", () => {
    for (const evaluation of everyEvaluation()) {
      const report = reportDocument(evaluation, { language: "zh-CN", templates: FIGURES });
      for (const clause of paragraphsOf(report, "indicators").flatMap((text) => text.split("；"))) {
        const ratios = figuresIn(clause).map((figures) => figures.split("|").at(-1));
        const [, listed = ""] = /完成协议指标量的([\d.%、-]+)/u.exec(clause) ?? [];
        expect(listed.split("、").filter((ratio) => ratio !== "")).toEqual(ratios);
      }
    }
  });

  test("is not contradicted when it is proofread itself, annexes and all", () => {
    for (const evaluation of published) {
      const text = toPlainText(reportDocument(evaluation, { language: "zh-CN" }));
      const claims = proofread(text, evaluation);
      expect(claims.filter(({ verdict }) => verdict === "contradicted")).toEqual([]);
      expect(claims.length).toBeGreaterThan(30);
    }
  });

  test("names the cell of every figure of the annexes that a cell holds", () => {
    for (const evaluation of published) {
      const cells = tablesOf(reportDocument(evaluation, { language: "zh-CN" }), "indicators-annex")
        .flatMap(({ rows, headerRows }) => rows.slice(headerRows).flat())
        .flatMap(({ text, at }) => (at ? [{ text, at }] : []));
      const completed = evaluation.indicators.map(({ indicator }) => indicator.completed.at);
      expect(completed.filter((at) => !cells.some((cell) => cell.at === at))).toEqual([]);
    }
  });

  test("gives every row of a table the same number of columns", () => {
    for (const evaluation of everyEvaluation()) {
      for (const { rows, widths } of tablesOf(reportDocument(evaluation, { language: "en" }))) {
        const spans = rows.map((row, index) => {
          const above = rows
            .slice(0, index)
            .flatMap((cells, at) => cells.filter(({ rowSpan }) => at + rowSpan > index));
          return [...above, ...row].reduce((sum, { columnSpan }) => sum + columnSpan, 0);
        });
        expect(new Set(spans)).toEqual(new Set([widths.length]));
      }
    }
  });
});

function isWhole(
  evaluation: Evaluation,
  { district, total, parts, table, name, measure }: EvaluatedIndicator["indicator"],
) {
  const districts = evaluation.indicators.filter(
    ({ indicator: other }) =>
      !other.total &&
      other.district !== null &&
      other.table === table &&
      other.name === name &&
      other.measure === measure,
  );
  return total ? parts.length >= districts.length : district === null;
}

describe("the report of a station with gaps", () => {
  test("says that there is no attendance table, and has no annex of it", async () => {
    const evaluation = { ...(await evaluateWorkbook(BAIHEDONG)), attendance: null };
    const report = reportDocument(evaluation, { language: "zh-CN" });
    expect(paragraphsOf(report, "staff")).toEqual(["工作簿中没有到岗表，未列出人员到岗情况。"]);
    expect(report.sections.map(({ key }) => key)).not.toContain("staff-annex");
    expect(report.sections.at(-1)?.blocks[0]).toMatchObject({ text: "附件2\u3000待核对的问题" });
  });

  test("gives no total before all four have scored", async () => {
    const evaluation = await evaluateWorkbook(BAIHEDONG, { scores: { assessor: new Big("47.23") } });
    const report = reportDocument(evaluation, { language: "zh-CN" });
    expect(paragraphsOf(report, "result")).toEqual(["监督方、购买方、督导中心尚未评分，未计算总得分和等级。"]);
  });

  test("says so when nobody has scored", async () => {
    const report = reportDocument(await evaluateWorkbook(XIAGANG), { language: "zh-CN" });
    expect(paragraphsOf(report, "result")).toEqual(["尚无四方评分，未计算总得分和等级。"]);
  });

  test("never rounds points up to a grade that they do not reach", async () => {
    const scores = { ...SCORES, authority: new Big("9.765") };
    const report = reportDocument(await evaluateWorkbook(BAIHEDONG, { scores }), { language: "zh-CN" });
    expect(paragraphsOf(report, "result").join()).toContain("总得分：89.995分，等级：良好");
  });

  test("lists the findings that it is given, and says so when nothing is open", async () => {
    const evaluation = await evaluateWorkbook(BAIHEDONG);
    const [first] = evaluation.findings;
    const listed = (openFindings: Evaluation["findings"]) =>
      tablesOf(reportDocument(evaluation, { language: "zh-CN", openFindings }), "findings");
    expect(listed(first ? [first] : [])[0]?.rows).toHaveLength(2);
    expect(listed([])).toEqual([]);
  });
});

describe("the people of a report", () => {
  test("are compared with the posts of the agreement, certified ones too", async () => {
    const inputs = { requiredStaff: new Big(20), requiredCertified: new Big(10) };
    const report = reportDocument(await evaluateWorkbook(XIAGANG, inputs), { language: "zh-CN" });
    expect(paragraphsOf(report, "staff")[1]).toBe(
      "评估期内，社工应到岗100人次，实到岗101人次，超配1人次。其中，持证社工应到岗50人次，实到岗86人次，超配36人次，非持证社工实到岗15人次。",
    );
  });

  test("have a stability rate that is held against what the policy requires", async () => {
    const strict = { ...DEFAULT_POLICY, requiredStability: new Big("0.9") };
    const sentences = async (policy = DEFAULT_POLICY) =>
      paragraphsOf(reportDocument(await evaluateWorkbook(XIAGANG, {}, policy), { language: "zh-CN" }), "staff").join();
    expect(await sentences()).toContain("稳岗率为85.00%，达到不低于80.00%的要求");
    expect(await sentences(strict)).toContain("稳岗率为85.00%，未达到不低于90.00%的要求");
  });
});
