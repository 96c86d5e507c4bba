import { chartSvg } from "../../../src/report/render/chart";
import { reportDocument } from "../../../src/report/report";
import type { ReportChart } from "../../../src/report/document";
import { BAIHEDONG, chartsOf, evaluateWorkbook } from "../support/reports";
import { isWellFormed } from "../support/xml";

// Real workbooks on a busy machine take their time.
jest.setTimeout(120_000);

async function charts(): Promise<ReportChart[]> {
  return chartsOf(reportDocument(await evaluateWorkbook(BAIHEDONG), { language: "zh-CN" }));
}

function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text = ""]) => text);
}

describe("the charts of a report", () => {
  test("have a bar for every percentage of the whole station, the highest number of months, and their lines", async () => {
    const [months, ...stations] = await charts();
    expect(months?.bars.map(({ text }) => text)).toEqual(["19", "21", "21", "21", "16", "16"]);
    expect(months?.lines.map(({ value }) => value)).toEqual([20]);
    const bars = stations.flatMap((chart) => chart.bars);
    expect(bars).toHaveLength(38);
    expect(bars.find(({ label }) => label === "专业个案 · 协议结案数")).toMatchObject({
      text: "46.67%",
      emphasis: "behind",
    });
    expect(stations[0]?.lines.map(({ kind, value }) => [kind, value])).toEqual([
      ["target", 1],
      ["pace", 0.5],
    ]);
  });

  test("are drawn as SVG that says what each bar is and how long it is", async () => {
    for (const chart of await charts()) {
      const svg = await chartSvg(chart);
      expect(isWellFormed(svg)).toBe(true);
      const texts = textsIn(svg);
      expect(texts).toEqual(expect.arrayContaining([chart.title, ...chart.bars.map(({ text }) => text)]));
      expect(texts).toEqual(expect.arrayContaining(chart.lines.map(({ label }) => label)));
    }
  });

  test("have names in them that are no markup", async () => {
    const [chart] = await charts();
    const bars = [{ label: "<b>&", value: 0.5, text: "50.00%", emphasis: "below" as const }];
    expect(await chartSvg({ kind: "chart", title: "", unit: "ratio", lines: [], ...chart, bars })).toContain(
      "&lt;b&gt;&amp;",
    );
  });
});
