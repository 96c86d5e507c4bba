import stringWidth from "string-width";
import { workbookFile, worksheet } from "../workbook/xlsx/package";
import { BAIHEDONG, useFolder, XIAGANG } from "./support/command";

const ESCAPE = "\u001b";
const folder = useFolder();

async function report(...args: readonly string[]): Promise<string[]> {
  return (await folder().command(["check", ...args])).out.split("\n");
}

/** The line with these words. */
function lineWith(lines: readonly string[], words: string): string {
  return lines.find((line) => line.includes(words)) ?? "";
}

describe("the report", () => {
  test("is headed by the station, the file and the dates", async () => {
    const [heading, dates] = await report(BAIHEDONG);
    expect(heading).toBe("广州市白鹤洞街社工服务站　baihedong-2025-mid.xlsx");
    expect(dates).toBe("统计时间 2024-09-10 至 2025-02-28　协议时间 2024-09-10 至 2025-09-09　时间进度 50.00%");
  });

  test("shows each indicator with its figures, its ratio and a bar", async () => {
    const lines = await report(XIAGANG);
    expect(lineWith(lines, "辅导个案 · 个")).toMatch(/ 90 +43 +47\.78% {2}█{9}▌ +未达标$/u);
    expect(lineWith(lines, "新增志愿者队伍")).toMatch(/ 2 +2 +100\.00% {2}█{20} +达标$/u);
    expect(lineWith(lines, "大型活动 · 个")).toMatch(/ 4 +13 +325\.00% {2}█{20}▶ +达标$/u);
  });

  test("has its columns in line, however wide the characters are", async () => {
    const lines = await report(XIAGANG);
    const start = lines.findIndex((line) => line.startsWith("指标 "));
    const rows = lines.slice(start, start + 16);
    const widthBefore = (line: string, column: RegExp) => stringWidth(line.slice(0, line.search(column)));
    expect(new Set(rows.map((row) => widthBefore(row, /\S+$/u))).size).toBe(1);
    const percentEnds = rows.slice(1).map((row) => stringWidth(row.slice(0, row.indexOf("%") + 1)));
    expect(new Set(percentEnds).size).toBe(1);
  });

  test("always shows the districts that are behind the pace", async () => {
    const lines = await report(BAIHEDONG);
    expect(lineWith(lines, "片区2 · 专业个案 · 协议结案数")).toMatch(/36\.36% .*落后进度$/u);
    expect(lineWith(lines, "指标完成情况")).toBe("指标完成情况　达标 19 · 未达标 58 · 落后进度 3");
  });

  test("shows headcounts, person-months and the stability rate", async () => {
    const lines = await report(BAIHEDONG);
    expect(lineWith(lines, "全部  ")).toMatch(/^全部( +\d+){6} +114$/u);
    expect(lines).toContain("应到岗 120 人次，超配 -6 人次");
    expect(lines).toContain("稳岗率　14÷20＝70.00%（要求 80.00%）");
    expect(lineWith(lines, "--required-staff")).toContain("推算");
    expect((await report("--required-staff", "20", BAIHEDONG)).join()).not.toContain("--required-staff");
  });

  test("shows the scores with their caps, the total and the grade", async () => {
    const scores = "authority=8.7,purchaser=20,supervisionCentre=13,assessor=47.23";
    const lines = await report("--scores", scores, BAIHEDONG);
    expect(lineWith(lines, "监督方")).toMatch(/^监督方 +8\.70 {2}\/ 10$/u);
    expect(lineWith(lines, "总分")).toMatch(/^总分 +88\.93 {2}良好$/u);
  });

  test("lists findings with severity, place, subject and sentence", async () => {
    const lines = await report(BAIHEDONG);
    expect(lines).toContain("检查结果　错误 3 · 提醒 4 · 提示 6");
    expect(lineWith(lines, "附件2!Y31")).toMatch(/^错误 {2}附件2!Y31 +员工26 +人员到岗小计记录为 2，.*4 个。$/u);
  });

  test("says so when there is no table, and why a sheet was not read", async () => {
    const lines = await report(folder().put("空.xlsx", workbookFile({ sheets: { 说明: worksheet("") } })));
    expect(lines[0]).toBe("（未写站名）　空.xlsx");
    expect(lines).toContain("没有找到指标、到岗或评分表。");
    expect(lines).toContain("没有发现问题。");
    expect(lines).toContain("说明　空白工作表");
  });

  test("is in English when asked", async () => {
    const lines = await report("--lang", "en", BAIHEDONG);
    expect(lines).toContain("Stability rate: 14 ÷ 20 = 70.00% (required 80.00%)");
    expect(lines).toContain("Findings: 3 errors · 4 warnings · 6 notes");
  });

  test("has colors in a terminal only", async () => {
    const plain = await folder().command(["check", BAIHEDONG]);
    const colored = await folder().command(["check", BAIHEDONG], true);
    expect(plain.out).not.toContain(ESCAPE);
    expect(colored.out).toContain(`${ESCAPE}[31m错误  附件2!Y31`);
    // eslint-disable-next-line no-control-regex
    expect(colored.out.replace(/\u001b\[\d+m/gu, "")).toBe(plain.out);
  });

  test("counts the files on standard error, when there are several", async () => {
    expect((await folder().command(["check", XIAGANG])).error).toBe("");
    const { error } = await folder().command(["check", XIAGANG, BAIHEDONG]);
    expect(error).toBe("[1/2] xiagang-2023-mid.xlsx\n[2/2] baihedong-2025-mid.xlsx");
  });
});
