import { sheet } from "../support/sheet";
import { indicatorsOn, skippedOn } from "../support/tables";

describe("what a list does not say", () => {
  it("is said when its names stand among the figures", () => {
    const list = sheet(`
      | 百分比 | 指标名称 | 协议量 | 完成量 |
      | 50%    | 电访     | 10     | 5      |`);
    expect(indicatorsOn(list)).toEqual([]);
    expect(skippedOn(list)).not.toEqual([]);
  });

  it.each([
    ["指标名称 | 协议量 | 完成量", "columns-missing at C1"],
    ["指标名称 | 完成量 | 百分比", "columns-missing at B1"],
  ])("is said when a column is missing: %s", (header, said) => {
    const half = sheet(`| ${header} |\n| 电访 | 10 | 5 |`);
    expect(indicatorsOn(half)).toEqual([]);
    expect(skippedOn(half)).toEqual([said]);
  });

  it("is said when there are no rows below the header", () => {
    expect(skippedOn(sheet("| 指标名称 | 协议量 | 完成量 | 百分比 |"))).toEqual(["no-rows at B1"]);
  });

  it("keeps names that read like headers", () => {
    const list = sheet(`
      | 指标名称   | 协议量 | 完成量 | 百分比 |
      | 微心愿达成 | 10     | 5      | 50%    |
      | 服务人次   | 10     | 5      | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["微心愿达成 B2 C2 D2", "服务人次 B3 C3 D3"]);
  });

  it("names its indicators in the rows where halves of the year stand over the triples", () => {
    const list = sheet(`
      | 指标名称 | 上半年 | <      | <      | 全年   | <      | <      |
      | ^        | 协议量 | 完成量 | 百分比 | 协议量 | 完成量 | 百分比 |
      | 电访     | 10     | 5      | 50%    | 20     | 5      | 25%    |`);
    expect(indicatorsOn(list)).toEqual(["电访 B3 C3 D3", "电访 E3 F3 G3"]);
  });

  it("takes the sum of the months that stand under one header", () => {
    const list = sheet(`
      | 指标名称 | 年度指标 | 完成情况 | <   | <    | 完成率 |
      | ^        | ^        | 1月      | 2月 | 合计 | ^      |
      | 电访     | 10       | 2        | 3   | 5    | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["电访 B3 E3 F3"]);
  });

  it("takes the sum of twelve months that have a column each", () => {
    const months = Array.from({ length: 12 }, (_, month) => `${String(month + 1)}月`).join(" | ");
    const list = sheet(`
      | 指标名称 | 年度指标 | ${months} | 合计 | 完成率 |
      | 电访     | 12 | 1 | 1 | 1 | 1 | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 6 | 50% |`);
    expect(indicatorsOn(list)).toEqual(["电访 B2 O2 P2"]);
  });

  it.each([
    ["| 指标名称 | 年度指标 | 上半年完成 | 下半年完成 | 完成率 |", "D1"],
    ["| 指标名称 | 年度指标 | 完成情况 | < | 完成率 |\n| ^ | ^ | 上半年 | 下半年 | ^ |", "C1"],
  ])("is said where no column is the sum of the halves: %s", (header, at) => {
    const list = sheet(`${header}\n| 电访 | 10 | 2 | 3 | 50% |\n| 家访 | 10 | 3 | 4 | 70% |`);
    expect(indicatorsOn(list)).toEqual([]);
    expect(skippedOn(list)).toEqual([`columns-missing at ${at}`]);
  });

  it.each(["上半年完成 | 下半年完成", "东区完成 | 西区完成", "上半年 | 下半年"])(
    "takes the column of sums behind those of %s",
    (parts) => {
      const list = sheet(`
        | 指标名称 | 年度指标 | ${parts} | 合计 | 完成率 |
        | 电访     | 10       | 2 | 3    | 5    | 50%    |`);
      expect(indicatorsOn(list)).toEqual(["电访 B2 E2 F2"]);
    },
  );

  it("takes no words of the first row for parts of a header", () => {
    const list = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 |        |
      | 电访     | 10     | 5      | 待统计 | 见附件 |
      | 家访     | 10     | 5      | 50%    |        |`);
    expect(indicatorsOn(list)).toEqual(["电访 B2 C2 D2", "家访 B3 C3 D3"]);
  });

  it("takes the half that the percentages agree with", () => {
    const list = sheet(`
      | 指标名称 | 年度指标 | 上半年完成 | 下半年完成 | 完成率 |
      | 电访     | 10       | 2          | 3          | 20%    |
      | 家访     | 10       | 3          | 4          | 30%    |`);
    expect(indicatorsOn(list)).toEqual(["电访 B2 C2 E2", "家访 B3 C3 E3"]);
  });

  it.each([
    ["50%", "C2"],
    ["25%", "B2"],
  ])("takes the goal that its percentages agree with: %s", (percentage, required) => {
    const list = sheet(`
      | 指标名称 | 年度指标 | 中期指标 | 完成量 | 完成率 |
      | 电访     | 20       | 10       | 5      | ${percentage} |`);
    expect(indicatorsOn(list)).toEqual([`电访 ${required} D2 E2`]);
  });

  it("may have headers in two languages", () => {
    const list = sheet(`
      | No. | 指标 Indicator    | 协议量 Target | 完成量 Actual | 完成率 % |
      | 1   | 家访 Home visits  | 10            | 5             | 50%      |
      |     | 合计 Total        | 10            | 5             | 50%      |`);
    expect(indicatorsOn(list)).toEqual(["家访Homevisits C2 D2 E2", "[合计Total] 合计Total C3 D3 E3"]);
  });

  it("takes the whole year behind its halves, each with a percentage of its own", () => {
    const list = sheet(`
      | 指标名称 | 协议量 | 上半年完成 | 上半年完成率 | 下半年完成 | 下半年完成率 | 全年完成 | 全年完成率 |
      | 电访     | 10     | 2          | 20%          | 3          | 30%          | 5        | 50%        |`);
    expect(indicatorsOn(list)).toEqual(["电访 B2 G2 H2"]);
  });
});

describe("a list right below the end of an empty table that stands further right", () => {
  it("takes no label of that table's rows for a heading", () => {
    const both = sheet(`
      |          |      |      |        |        | 片区   | 电访   | <      | <      |
      |          |      |      |        |        | ^      | 协议量 | 完成量 | 百分比 |
      |          |      |      |        |        | 片区1  |        |        |        |
      |          |      |      |        |        | 合计   |        |        |        |
      | 站级指标 | 编号 | 指标 | 协议量 | 完成量 | 百分比 |        |        |        |
      | ^        | 1    | 建档 | 4      | 2      | 50%    |        |        |        |
      | ^        | 2    | 家访 | 4      | 2      | 50%    |        |        |        |`);
    expect(indicatorsOn(both).slice(-2)).toEqual(["建档 D6 E6 F6", "家访 D7 E7 F7"]);
  });
});
