import { sheet } from "../support/sheet";
import { indicatorsOn, skippedOn } from "../support/tables";

describe("a list of indicators", () => {
  it("names an indicator in each row", () => {
    const list = sheet(`
      | 序号 | 指标名称 | 协议量 | 完成量 | 百分比 | 备注 |
      | 1    | 电访     | 10     | 5      | 50%    |      |
      | 2    | 社区\u3000活动 | 4 | 4    | 100%   | 已结 |`);
    expect(indicatorsOn(list)).toEqual(["电访 C2 D2 E2", "社区活动 C3 D3 E3"]);
  });

  it("is read without a word over its names", () => {
    const list = sheet(`
      |      | 协议量 | 完成量 | 百分比 |
      | 电访 | 10     | 5      | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["电访 B2 C2 D2"]);
  });

  it("takes no category into the name", () => {
    const list = sheet(`
      | 服务类别   | 指标内容   | 协议量 | 完成量 | 百分比 |
      | 志愿者服务 | 新增志愿者 | 10     | 5      | 50%    |
      | ^          | 志愿活动   | 4      | 4      | 100%   |`);
    expect(indicatorsOn(list)).toEqual(["新增志愿者 C2 D2 E2", "志愿活动 C3 D3 E3"]);
  });

  it("takes the name from the category where a row has no other", () => {
    const list = sheet(`
      | 服务类别   | 指标内容   | 协议量 | 完成量 | 百分比 |
      | 志愿者服务 | 新增志愿者 | 10     | 5      | 50%    |
      | 建档       |            | 4      | 4      | 100%   |`);
    expect(indicatorsOn(list)).toEqual(["新增志愿者 C2 D2 E2", "建档 C3 D3 E3"]);
  });

  it("has the measure in a column of units", () => {
    const list = sheet(`
      | 指标名称 | 单位 | 协议量 | 完成量 | 百分比 |
      | 电访     | 人次 | 10     | 5      | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["电访 (人次) C2 D2 E2"]);
  });

  it("repeats a merged name in the rows of its measures", () => {
    const list = sheet(`
      | 指标名称 | 单位 | 协议量 | 完成量 | 百分比 |
      | 专业小组 | 个   | 10     | 5      | 50%    |
      | ^        | 节   | 60     | 30     | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["专业小组 (个) C2 D2 E2", "专业小组 (节) C3 D3 E3"]);
  });

  it("may have a row of totals, which sums up different things", () => {
    const list = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 电访     | 10     | 5      | 50%    |
      | 家访     | 10     | 10     | 100%   |
      | 合计     | 20     | 15     | 75%    |`);
    expect(indicatorsOn(list)).toEqual(["电访 B2 C2 D2", "家访 B3 C3 D3", "[合计] 合计 B4 C4 D4"]);
  });

  it("may be parted by rows that name a section", () => {
    const list = sheet(`
      | 序号 | 指标名称     | 协议量 | 完成量 | 百分比 |
      | 一、个案服务 | <    | <      | <      | <      |
      | 1    | 专业个案     | 10     | 5      | 50%    |
      | 二   | 小组服务     |        |        |        |
      | 1    | 专业小组     | 10     | 5      | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["专业个案 C3 D3 E3", "专业小组 C5 D5 E5"]);
  });

  it("may be parted by blank rows", () => {
    const list = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 电访     | 10     | 5      | 50%    |

      | 家访     | 10     | 10     | 100%   |`);
    expect(indicatorsOn(list)).toEqual(["电访 B2 C2 D2", "家访 B4 C4 D4"]);
  });

  it("may have a caption over its three columns", () => {
    const list = sheet(`
      | 序号 | 指标名称 | 完成情况 | <      | <      |
      | ^    | ^        | 协议量   | 完成量 | 百分比 |
      | 1    | 电访     | 10       | 5      | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["电访 C3 D3 E3"]);
  });

  it("reads 数量 as what is required beside what was done", () => {
    const list = sheet(`
      | 服务内容 | 数量 | 完成数量 | 完成率 |
      | 电访     | 10   | 5        | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["电访 B2 C2 D2"]);
  });

  it("may have a caption over two of its columns, without a merged cell", () => {
    const list = sheet(`
      | 序号 | 指标名称 | 协议量 | 完成情况 |        |
      |      |          |        | 完成量   | 完成率 |
      | 1    | 电访     | 10     | 5        | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["电访 C3 D3 E3"]);
    expect(skippedOn(list)).toEqual([]);
  });

  it("may have its columns in other words and another order", () => {
    const list = sheet(`
      | 服务项目 | 完成率 | 实际完成数 | 指标要求 |
      | 电访     | 50%    | 5          | 10       |`);
    expect(indicatorsOn(list)).toEqual(["电访 D2 C2 B2"]);
  });

  it("reads 指标 as what is required where another column has the names", () => {
    const list = sheet(`
      | 项目 | 指标 | 完成 | 完成率 |
      | 电访 | 10   | 5    | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["电访 B2 C2 D2"]);
  });

  it("goes on below its header when that is written again", () => {
    const list = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 电访     | 10     | 5      | 50%    |
      | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 家访     | 10     | 10     | 100%   |`);
    expect(indicatorsOn(list)).toEqual(["电访 B2 C2 D2", "家访 B4 C4 D4"]);
  });

  it("ends at the mean of its percentages, which is no indicator", () => {
    const list = sheet(`
      | 指标名称   | 协议量 | 完成量 | 百分比 |
      | 电访       | 10     | 5      | 50%    |
      | 平均完成率 |        |        | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["电访 B2 C2 D2"]);
  });
});

describe("a list with a column of districts", () => {
  it("keeps the district apart from the name", () => {
    const list = sheet(`
      | 片区  | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 片区1 | 电访     | 10     | 5      | 50%    |
      | ^     | 家访     | 4      | 4      | 100%   |
      | 片区2 | 电访     | 20     | 10     | 50%    |
      | ^     | 家访     | 8      | 8      | 100%   |
      | 合计  | 电访     | 30     | 15     | 50%    |
      | ^     | 家访     | 12     | 12     | 100%   |`);
    expect(indicatorsOn(list)).toEqual([
      "片区1 电访 C2 D2 E2",
      "片区1 家访 C3 D3 E3",
      "片区2 电访 C4 D4 E4",
      "片区2 家访 C5 D5 E5",
      "[合计] 电访 C6 D6 E6",
      "[合计] 家访 C7 D7 E7",
    ]);
  });

  it("has its names beside the districts, whatever word stands over them", () => {
    const list = sheet(`
      | 片区  | 服务 | 类型 | 协议量 | 完成量 | 百分比 |
      | 片区1 | 个案 | 个数 | 10     | 5      | 50%    |
      | ^     | ^    | 节数 | 60     | 30     | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["片区1 个案 (个数) D2 E2 F2", "片区1 个案 (节数) D3 E3 F3"]);
  });

  it("may name the indicator before the district", () => {
    const list = sheet(`
      | 指标名称 | 片区  | 协议量 | 完成量 | 百分比 |
      | 电访     | 片区1 | 10     | 5      | 50%    |
      | ^        | 片区2 | 20     | 10     | 50%    |
      | ^        | 小计  | 30     | 15     | 50%    |`);
    expect(indicatorsOn(list)).toEqual(["片区1 电访 C2 D2 E2", "片区2 电访 C3 D3 E3", "[小计] 电访 C4 D4 E4"]);
  });
});

describe("panels side by side", () => {
  it("are lists of their own, each with its names", () => {
    const panels = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 | | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 电访     | 10     | 5      | 50%    | | 社区活动 | 4      | 1      | 25%    |
      | 家访     | 10     | 10     | 100%   | | 党建     | 2      | 1      | 50%    |`);
    expect(indicatorsOn(panels)).toEqual(["电访 B2 C2 D2", "家访 B3 C3 D3", "社区活动 G2 H2 I2", "党建 G3 H3 I3"]);
  });

  it("need no blank column between them", () => {
    const panels = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 电访     | 10     | 5      | 50%    | 社区活动 | 4      | 1      | 25%    |`);
    expect(indicatorsOn(panels)).toEqual(["电访 B2 C2 D2", "社区活动 F2 G2 H2"]);
  });

  it("may begin in different rows", () => {
    const panels = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 | |          |        |        |        |
      | 电访     | 10     | 5      | 50%    | | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 家访     | 10     | 10     | 100%   | | 社区活动 | 4      | 1      | 25%    |`);
    expect(indicatorsOn(panels)).toEqual(["电访 B2 C2 D2", "家访 B3 C3 D3", "社区活动 G3 H3 I3"]);
  });
});

describe("a list of all districts", () => {
  it("has a total for each indicator, under one label", () => {
    const list = sheet(`
      | 片区  | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 片区1 | 电访     | 10     | 5      | 50%    |
      |       | 家访     | 10     | 10     | 100%   |
      | 合计  | 电访     | 10     | 5      | 50%    |
      |       | 家访     | 10     | 10     | 100%   |`);
    expect(indicatorsOn(list)).toEqual([
      "片区1 电访 C2 D2 E2",
      "片区1 家访 C3 D3 E3",
      "[合计] 电访 C4 D4 E4",
      "[合计] 家访 C5 D5 E5",
    ]);
  });
});

describe("a column of units without a header", () => {
  it("is no name", () => {
    const list = sheet(`
      | 指标名称 |      | 协议量 | 完成量 | 百分比 |
      | 电访     | 次   | 10     | 5      | 50%    |
      | 专业小组 | 节数 | 10     | 10     | 100%   |`);
    expect(indicatorsOn(list)).toEqual(["电访 (次) C2 D2 E2", "专业小组 (节数) C3 D3 E3"]);
  });
});

describe("a header that may mean either", () => {
  it.each([
    ["任务量 | 任务完成量", "B2 C2"],
    ["协议量 | 服务人次", "B2 C2"],
    ["实际完成量 | 协议完成量", "C2 B2"],
  ])("is read by the other: %s", (words, cells) => {
    const list = sheet(`| 指标名称 | ${words} | 百分比 |\n| 电访 | 10 | 5 | 50% |`);
    expect(indicatorsOn(list)).toEqual([`电访 ${cells} D2`]);
  });
});

describe("the rows of a list", () => {
  const list = `
      | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 电访     | 10     | 5      | 50%    |`;

  it.each([
    ["wages", "| 姓名 | 9月 | 10月 | 合计 |\n| 员工01 | 6000 | 6000 | 12000 |"],
    ["days", "| 姓名 | 1日 | 2日 | 3日 |\n| 员工01 | √ | √ | √ |"],
    ["a survey", "| 选项 | 人数 | 比例 |\n| 满意 | 88 | 0.88 |"],
    ["a budget", "| 支出项目 | 预算金额 | 实际支出 | 执行率 |\n| 人员费用 | 600 | 300 | 50% |"],
  ])("end where another table begins: %s", (_what, other) => {
    expect(indicatorsOn(sheet(`${list}\n| |\n${other}`))).toEqual(["电访 B2 C2 D2"]);
  });

  it("go on below a gap and a heading", () => {
    const more = "| |\n| 二、志愿服务 |\n| 家访 | 10个 | 10个 | 100% |\n| |\n| 社区活动 | '4 | '1 | '25% |";
    expect(indicatorsOn(sheet(`${list}\n${more}`))).toEqual(["电访 B2 C2 D2", "家访 B5 C5 D5", "社区活动 B7 C7 D7"]);
  });

  it("go on below one whose figures are still words", () => {
    const more = "| 家访 | 10 | 待统计 | 待统计 |\n| 社区活动 | 4 | 1 | 25% |";
    expect(indicatorsOn(sheet(`${list}\n${more}`))).toEqual(["电访 B2 C2 D2", "家访 B3 C3 D3", "社区活动 B4 C4 D4"]);
  });

  it.each(["（个） | （个） | （%）", "① | ② | ③=②÷①", "A | B | C=B/A*100%", "1 | 2 | 3=2/1", "1 | 2 | 3"])(
    "begin below a line that numbers the columns: %s",
    (line) => {
      const numbered = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 甲       | ${line} |
      | 电访     | 10     | 5      | 50%    |`);
      expect(indicatorsOn(numbered)).toEqual(["电访 B3 C3 D3"]);
    },
  );
});
