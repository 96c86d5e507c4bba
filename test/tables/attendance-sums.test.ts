import { formatPosition } from "../../src/sheet/address";
import { sheet } from "../support/sheet";
import { attendanceOn, peopleOn, summariesOn } from "../support/tables";

describe("groups", () => {
  it("may have a table each, named by a line above it", () => {
    const table = sheet(`
      | 一、持证社工   | <        | <        | <        |
      | 姓名           | 9月      | <        | <        |
      | ^              | 人员到位 | 社保购买 | 工资发放 |
      | 员工01         | √        | √        | √        |
      | 二、非持证社工 | <        | <        | <        |
      | 姓名           | 9月      | <        | <        |
      | ^              | 人员到位 | 社保购买 | 工资发放 |
      | 员工02         | √        | √        | √        |`);
    expect(peopleOn(table)).toEqual(["员工01 certified", "员工02 uncertified"]);
  });

  it("may stand in a column without a header, and names under an unknown word", () => {
    const table = sheet(`
      |            | 签名栏 | 9月      | <        | <        |
      |            | ^      | 人员到位 | 社保购买 | 工资发放 |
      | 持证社工   | 张三   | √        | √        | √        |
      | 非持证社工 | 李四   | √        | √        | √        |`);
    expect(peopleOn(table)).toEqual(["张三 certified", "李四 uncertified"]);
  });

  it("are named by the second of two rows below the people", () => {
    const table = sheet(`
      | 姓名                   | 9月      | <        | <        |
      | ^                      | 人员到位 | 社保购买 | 工资发放 |
      | 员工01                 | √        | √        | √        |
      | 小计                   | 1        | 1        | 1        |
      | 持证社工有效人次小计   | 1        | <        | <        |
      | 员工02                 | √        | √        | √        |
      | 小计                   | 1        | 1        | 1        |
      | 非持证社工有效人次小计 | 1        | <        | <        |`);
    expect(peopleOn(table)).toEqual(["员工01 certified", "员工02 uncertified"]);
    expect(summariesOn(table)).toEqual([
      "4 marks of certified",
      "5 headcount of certified",
      "7 marks of uncertified",
      "8 headcount of uncertified",
    ]);
  });

  it("have subtotals of their own below a total that stands first", () => {
    const table = sheet(`
      | 类型       | 姓名   | 9月      | <        | <        |
      | ^          | ^      | 人员到位 | 社保购买 | 工资发放 |
      | 总计       |        | 2        | 2        | 2        |
      | 持证社工   | 员工01 | √        | √        | √        |
      | 小计       |        | 1        | 1        | 1        |
      | 非持证社工 | 员工02 | √        | √        | √        |
      | 小计       |        | 1        | 1        | 1        |`);
    expect(summariesOn(table)).toEqual(["3 marks of all", "5 marks of certified", "7 marks of uncertified"]);
  });
});

describe("a total", () => {
  const header = `
      | 类型       | 姓名   | 9月      | <        | <        |
      | ^          | ^      | 人员到位 | 社保购买 | 工资发放 |`;
  const certified = "| 持证社工 | 员工01 | √ | √ | √ |";
  const uncertified = "| 非持证社工 | 员工02 | √ | √ | √ |";
  const row = (label: string, figure: number) =>
    `| ${label} | | ${String(figure)} | ${String(figure)} | ${String(figure)} |`;

  it("may be that of a group where people follow it, and where another total does", () => {
    const table = [header, certified, row("合计", 1), uncertified, row("合计", 1), row("总计", 2)].join("\n");
    expect(summariesOn(sheet(table))).toEqual(["4 marks of certified", "6 marks of uncertified", "7 marks of all"]);
  });

  it("may be that of a group where the other one has one like it", () => {
    const table = [header, certified, row("合计", 1), uncertified, row("合计", 1)].join("\n");
    expect(summariesOn(sheet(table))).toEqual(["4 marks of certified", "6 marks of uncertified"]);
    expect(summariesOn(sheet(table.replaceAll("合计", "各项合计")))).toEqual(summariesOn(sheet(table)));
  });

  it("is that of all below subtotals", () => {
    const table = [header, certified, row("小计", 1), uncertified, row("小计", 1), row("合计", 2)].join("\n");
    expect(summariesOn(sheet(table))).toEqual(["4 marks of certified", "6 marks of uncertified", "7 marks of all"]);
  });
});

describe("the stability rate", () => {
  const table = `
      | 姓名   | 9月      | <        | <        |
      | ^      | 人员到位 | 社保购买 | 工资发放 |
      | 员工01 | √        | √        | √        |`;
  const place = (text: string) => {
    const { stability } = attendanceOn(sheet(text));
    return stability && formatPosition(stability);
  };

  it.each([
    ["below the marks", `${table}\n| 社工站稳岗率 | 50% | < | < |`, "B4"],
    [
      "behind its label, before the marks",
      table.replace("姓名  ", "姓名 | 职位 ").replace("^     ", "^ | ^ ").replace("员工01", "员工01 | 社工") +
        "\n| 稳岗率 | 50% | | | |",
      "B4",
    ],
    ["in a line below", `${table}\n| |\n| | 稳岗率： | 50% |`, "C5"],
    ["in a line above", `| 稳岗率 | < | 50% | |${table}`, "C1"],
  ])("stands %s", (_, text, expected) => {
    expect(place(text)).toBe(expected);
  });

  it("stands in a column of its own", () => {
    const beside = `
      | 姓名   | 9月      | <        | <        | 稳岗率 |
      | ^      | 人员到位 | 社保购买 | 工资发放 | ^      |
      | 员工01 | √        | √        | √        | 50%    |
      | 员工02 | √        | √        | √        | ^      |`;
    expect(place(beside)).toBe("E3");
  });

  it("is none of the figures of a table below", () => {
    const below = "| 指标 | 协议量 | 完成量 | 百分比 |\n| 稳岗率 | 80 | 70 | 87.5% |";
    expect(place(`${table}\n| |\n${below}`)).toBeNull();
  });
});
