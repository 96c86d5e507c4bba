import { sheet } from "../support/sheet";
import { indicatorsOn, kindsOn, skippedOn } from "../support/tables";

describe("a sheet without tables", () => {
  it("is called empty when nothing is on it", () => {
    expect(skippedOn(sheet(""))).toEqual(["empty"]);
  });

  it.each([
    [
      "minutes of a meeting",
      "| 会议纪要 |\n| 一、通报协议量完成情况，完成率未达标的由各片区说明。 |\n| 二、人员到位、社保购买和工资发放。 |",
    ],
    ["a survey", "| 题目 | 非常满意 | 满意 | 满意率 |\n| 服务态度 | 30 | 20 | 98% |"],
    ["a register of visits", "| 片区 | 走访户数 | 备注 |\n| 片区1 | 12 | |\n| 合计 | 12 | |"],
    ["a list of people", "| 序号 | 姓名 | 职位 | 备注 |\n| 1 | 员工01 | 社工 | 在岗 |"],
    ["a daily attendance", "| 姓名 | 1日 | 2日 | 出勤天数 |\n| 员工01 | √ | √ | 2 |"],
    ["a calendar", "| 活动 | 9月 | 10月 | 11月 |\n| 电访 | √ | √ | |"],
    ["scores of judges", "| 评委 | 得分 | 备注 |\n| 评委1 | 90 | |\n| 平均分 | 90 | |"],
    ["an explanation", "| 百分比＝完成量÷协议量，请勿改动公式。 |\n| √ 表示已落实；—— 表示未落实。 |"],
    ["a plan", "| 指标名称 | 协议量 | 完成时限 | 负责人 |\n| 电访 | 10 | 2月 | 张三 |"],
  ])("has nothing to read and says so: %s", (_what, text) => {
    const other = sheet(text);
    expect(kindsOn(other)).toEqual([]);
    expect(skippedOn(other)).toEqual(["no-table"]);
  });
});

describe("a table of something else", () => {
  it("is not read although two of its columns could be ours", () => {
    const budget = sheet(`
      | 科目     | 预算 | 执行 | 执行率 |
      | 人员经费 | 1000 | 500  | 50%    |
      | 合计     | 1000 | 500  | 50%    |`);
    expect(kindsOn(budget)).toEqual([]);
    expect(skippedOn(budget)).not.toEqual([]);
  });
});

describe("a cell that looks like a header", () => {
  it("starts no table when it is a name", () => {
    const list = sheet(`
      | 指标名称     | 协议量 | 完成量 | 百分比 |
      | 完成情况说明 | 1      | 1      | 100%   |
      | 百分比       | 2      | 1      | 50%    |
      | 电访         | 10     | 5      | 50%    |`);
    expect(indicatorsOn(list)).toContain("电访 B4 C4 D4");
  });

  it("starts no table when it is a remark beside one", () => {
    const list = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 | 备注     |
      | 电访     | 10     | 10     | 100%   | 已完成   |
      | 家访     | 10     | 5      | 50%    | 完成率低 |`);
    expect(indicatorsOn(list)).toEqual(["电访 B2 C2 D2", "家访 B3 C3 D3"]);
    expect(skippedOn(list)).toEqual([]);
  });
});

describe("tables that share a sheet", () => {
  const both = sheet(`
    | 指标名称 | 协议量 | 完成量 | 百分比 |
    | 电访     | 10     | 5      | 50%    |

    | 姓名   | 9月      | <        | <        |
    | ^      | 人员到位 | 社保购买 | 工资发放 |
    | 员工01 | √        | √        | √        |

    | 评估主体 | 得分 |
    | 监督方   | 9    |
    | 购买方   | 20   |
    | 督导中心 | 14   |
    | 第三方   | 50   |`);

  it("are all read", () => {
    expect(kindsOn(both)).toEqual(["attendance", "indicators", "scores"]);
  });

  it("end where the next begins", () => {
    expect(indicatorsOn(both)).toEqual(["电访 B2 C2 D2"]);
    expect(skippedOn(both)).toEqual([]);
  });

  it("may stand side by side", () => {
    const beside = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 | | 姓名   | 9月      | <        | <        |
      | 电访     | 10     | 5      | 50%    | | ^      | 人员到位 | 社保购买 | 工资发放 |
      | 家访     | 10     | 5      | 50%    | | 员工01 | √        | √        | √        |`);
    expect(kindsOn(beside)).toEqual(["attendance", "indicators"]);
    expect(indicatorsOn(beside)).toEqual(["电访 B2 C2 D2", "家访 B3 C3 D3"]);
  });
});
