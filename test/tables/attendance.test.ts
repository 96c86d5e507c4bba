import { formatPosition } from "../../src/sheet/address";
import { sheet } from "../support/sheet";
import { attendanceOn, kindsOn, monthsOn, peopleOn, skippedOn, summariesOn } from "../support/tables";

describe("an attendance table", () => {
  it("has its groups merged beside the people", () => {
    const table = sheet(`
      | 类型       | 序号 | 姓名   | 9月      | <        | <        | 10月     | <        | <        | 人员到岗小计 |
      | ^          | ^    | ^      | 人员到位 | 社保购买 | 工资发放 | 人员到位 | 社保购买 | 工资发放 | ^            |
      | 持证社工   | 1    | 员工01 | √        | √        | √        | √        | √        | √        | 2            |
      | ^          | 2    | 员工02 | √        | √        | √        | √        | √        | √        | 2            |
      | 小计       |      |        | 2        | 2        | 2        | 2        | 2        | 2        | 4            |
      | 非持证社工 | 3    | 员工03 | √        | √        | √        | ——       | ——       | ——       | 1            |
      | 小计       |      |        | 1        | 1        | 1        | 0        | 0        | 0        | 1            |`);
    expect(peopleOn(table)).toEqual(["员工01 certified", "员工02 certified", "员工03 uncertified"]);
    expect(monthsOn(table)).toEqual(["?-9 D E F", "?-10 G H I"]);
    expect(summariesOn(table)).toEqual(["5 marks of certified", "7 marks of uncertified"]);
    expect(attendanceOn(table).columns).toMatchObject({ serial: 1, name: 2, total: 9 });
  });

  it("has its groups beside the first person only", () => {
    const table = sheet(`
      | 类型       | 姓名   | 9月      | <        | <        |
      |            |        | 人员到位 | 社保购买 | 工资发放 |
      | 持证社工   | 员工01 | √        | √        | √        |
      |            | 员工02 | √        | √        | √        |
      | 非持证社工 | 员工03 | √        | √        | √        |
      |            | 员工04 | √        | √        | √        |`);
    expect(peopleOn(table)).toEqual([
      "员工01 certified",
      "员工02 certified",
      "员工03 uncertified",
      "员工04 uncertified",
    ]);
  });

  it("has its groups in rows of their own", () => {
    const table = sheet(`
      | 序号             | 姓名   | 9月      | <        | <        |
      | ^                | ^      | 人员到位 | 社保购买 | 工资发放 |
      | 一、持证社工     | <      | <        | <        | <        |
      | 1                | 员工01 | √        | √        | √        |
      | 二、非持证社工   | <      | <        | <        | <        |
      | 1                | 员工02 | √        | √        | √        |`);
    expect(peopleOn(table)).toEqual(["员工01 certified", "员工02 uncertified"]);
  });

  it("says of each person whether certified", () => {
    const table = sheet(`
      | 姓名   | 是否持证 | 9月      | <        | <        |
      | ^      | ^        | 人员到位 | 社保购买 | 工资发放 |
      | 员工01 | 是       | √        | √        | √        |
      | 员工02 | 否       | √        | √        | √        |
      | 员工03 | 是       | √        | √        | √        |`);
    expect(peopleOn(table)).toEqual(["员工01 certified", "员工02 uncertified", "员工03 certified"]);
  });

  it("tells groups by the certificates where nothing else does", () => {
    const table = sheet(`
      | 姓名   | 资格证书             | 9月      | <        | <        |
      | ^      | ^                    | 人员到位 | 社保购买 | 工资发放 |
      | 员工01 | 助理社会工作师       | √        | √        | √        |
      | 员工02 | 无                   | √        | √        | √        |`);
    expect(peopleOn(table)).toEqual(["员工01 certified", "员工02 uncertified"]);
  });

  it("tells groups by certificates under 持证情况 as well", () => {
    const table = sheet(`
      | 姓名   | 持证情况       | 9月      | <        | <        |
      | ^      | ^              | 人员到位 | 社保购买 | 工资发放 |
      | 员工01 | 助理社会工作师 | √        | √        | √        |
      | 员工02 | 社会工作专业   | √        | √        | √        |
      | 员工03 | 持证           | √        | √        | √        |`);
    expect(peopleOn(table)).toEqual(["员工01 certified", "员工02 uncertified", "员工03 certified"]);
  });

  it("tells groups by certificates that differ above a summary of one group", () => {
    const table = sheet(`
      | 姓名           | 岗位类别 | 持证情况       | 9月      | <        | <        |
      | ^              | ^        | ^              | 人员到位 | 社保购买 | 工资发放 |
      | 员工01         | 专业社工 | 助理社会工作师 | √        | √        | √        |
      | 员工02         | 行政人员 | 无             | √        | √        | √        |
      | 其中：持证小计 |          |                | 1        | 1        | 1        |`);
    expect(peopleOn(table)).toEqual(["员工01 certified", "员工02 uncertified"]);
  });

  it("tells groups by certificates among the remarks", () => {
    const table = sheet(`
      | 姓名   | 9月      | <        | <        | 备注（持证情况） |
      | ^      | 人员到位 | 社保购买 | 工资发放 | ^                |
      | 员工01 | √        | √        | √        | 持中级社工师证   |
      | 员工02 | √        | √        | √        | 未持证           |`);
    expect(peopleOn(table)).toEqual(["员工01 certified", "员工02 uncertified"]);
  });

  it("leaves groups open where nothing tells them", () => {
    const table = sheet(`
      | 姓名   | 9月      | <        | <        |
      | ^      | 人员到位 | 社保购买 | 工资发放 |
      | 员工01 | √        | √        | √        |
      | 合计   | 1        | 1        | 1        |`);
    expect(peopleOn(table)).toEqual(["员工01 unknown"]);
    expect(summariesOn(table)).toEqual(["4 marks of all"]);
  });
});

describe("the header of an attendance table", () => {
  it("may have the marks over the months", () => {
    const table = sheet(`
      | 姓名   | 人员到位 | <    | 社保购买 | <    | 工资发放 | <    |
      | ^      | 9月      | 10月 | 9月      | 10月 | 9月      | 10月 |
      | 员工01 | √        | √    | √        | √    | √        | √    |`);
    expect(monthsOn(table)).toEqual(["?-9 B D F", "?-10 C E G"]);
  });

  it("may have its months in the first cell only", () => {
    const table = sheet(`
      | 姓名   | 2024年9月 |          |          | 2024年10月 |          |          |
      |        | 人员到位  | 社保购买 | 工资发放 | 人员到位   | 社保购买 | 工资发放 |
      | 员工01 | √         | √        | √        | √          | √        | √        |`);
    expect(monthsOn(table)).toEqual(["2024-9 B C D", "2024-10 E F G"]);
  });

  it("may have its months as dates", () => {
    const table = sheet(`
      | 姓名   | 45627 [yyyy年m月] | <        | <        | 45658 [yyyy年m月] | <        | <        |
      | ^      | 人员到位          | 社保购买 | 工资发放 | 人员到位          | 社保购买 | 工资发放 |
      | 员工01 | √                 | √        | √        | √                 | √        | √        |`);
    expect(monthsOn(table)).toEqual(["2024-12 B C D", "2025-1 E F G"]);
  });

  it("may have its years in a row above the months", () => {
    const table = sheet(`
      |        | 2024年   | <        | <        | 2025年   | <        | <        |
      | 姓名   | 12月     | <        | <        | 1月      | <        | <        |
      | ^      | 人员到位 | 社保购买 | 工资发放 | 人员到位 | 社保购买 | 工资发放 |
      | 员工01 | √        | √        | √        | √        | √        | √        |`);
    expect(monthsOn(table)).toEqual(["2024-12 B C D", "2025-1 E F G"]);
  });

  it("may be one row that names both", () => {
    const table = sheet(`
      | 姓名   | 9月到岗 | 9月社保 | 9月工资 | 10月到岗 | 10月社保 | 10月工资 |
      | 员工01 | √       | √       | √       | √        | √        | √        |`);
    expect(monthsOn(table)).toEqual(["?-9 B C D", "?-10 E F G"]);
    expect(peopleOn(table)).toEqual(["员工01 unknown"]);
  });

  it("takes no figure of a table above for a year", () => {
    const table = sheet(`
      |        | 2948     | 2043     | 69.30%   |
      | 姓名   | 9月      | 9月      | 9月      |
      | ^      | 人员到位 | 社保购买 | 工资发放 |
      | 员工01 | √        | √        | √        |`);
    expect(monthsOn(table)).toEqual(["?-9 B C D"]);
  });

  it("takes no figure beside it for a month", () => {
    const table = sheet(`
      | 电访 | 10 | | 姓名   | 9月      | <        | <        |
      | ——   | 家访 | | ^    | 人员到位 | 社保购买 | 工资发放 |
      |      |    | | 员工01 | √        | √        | √        |`);
    expect(monthsOn(table)).toEqual(["?-9 E F G"]);
  });

  it("may call one of the marks by a word of its own", () => {
    const table = sheet(`
      | 姓名   | 9月  | <    | <    | 10月 | <    | <    |
      | ^      | 在册 | 社保 | 工资 | 在册 | 社保 | 工资 |
      | 员工01 | √    | √    | √    | √    | √    | √    |`);
    expect(monthsOn(table)).toEqual(["?-9 B C D", "?-10 E F G"]);
  });

  it("may repeat its months in every cell", () => {
    const table = sheet(`
      | 姓名   | 9月  | 9月  | 9月  | 10月 | 10月 | 10月 |
      | 姓名   | 到岗 | 社保 | 工资 | 到岗 | 社保 | 工资 |
      | 员工01 | √    | √    | √    | √    | √    | √    |`);
    expect(monthsOn(table)).toEqual(["?-9 B C D", "?-10 E F G"]);
  });

  it("may have its marks in another order", () => {
    const table = sheet(`
      | 姓名   | 9月      | <        | <        |
      | ^      | 工资发放 | 人员到位 | 社保购买 |
      | 员工01 | √        | √        | √        |`);
    expect(monthsOn(table)).toEqual(["?-9 C D B"]);
  });

  it("may be written again in the middle", () => {
    const table = sheet(`
      | 姓名   | 9月      | <        | <        |
      | ^      | 人员到位 | 社保购买 | 工资发放 |
      | 员工01 | √        | √        | √        |
      | 姓名   | 9月      | <        | <        |
      | ^      | 人员到位 | 社保购买 | 工资发放 |
      | 员工02 | √        | √        | √        |`);
    expect(peopleOn(table)).toEqual(["员工01 unknown", "员工02 unknown"]);
  });

  it("takes no column between the months for a mark", () => {
    const table = sheet(`
      | 姓名   | 9月      | <        | <        | <        | 10月     | <        | <        | <        |
      | ^      | 人员到位 | 社保购买 | 工资发放 | 到岗小计 | 人员到位 | 社保购买 | 工资发放 | 到岗小计 |
      | 员工01 | √        | √        | √        | 1        | √        | √        | √        | 1        |`);
    expect(monthsOn(table)).toEqual(["?-9 B C D", "?-10 F G H"]);
  });

  it("takes no column of a single month for the person-months", () => {
    const table = sheet(`
      | 姓名   | 9月      | <        | <        | <        | 10月     | <        | <        | <        | 小计 |
      | ^      | 人员到位 | 社保购买 | 工资发放 | 小计     | 人员到位 | 社保购买 | 工资发放 | 小计     | ^    |
      | 员工01 | √        | √        | √        | 1        | √        | √        | √        | 1        | 2    |`);
    expect(attendanceOn(table).columns.total).toBe(9);
    const single = sheet(`
      | 姓名   | 9月      | <        | <        | <        | 小计 |
      | ^      | 人员到位 | 社保购买 | 工资发放 | 有效人次 | ^    |
      | 员工01 | √        | √        | √        | 1        | 1    |`);
    expect(attendanceOn(single).columns.total).toBe(5);
  });

  it("may have a column for each month and none for all", () => {
    const table = sheet(`
      | 姓名   | 9月      |          |          |      | 10月     |          |          |      |
      |        | 人员到位 | 社保购买 | 工资发放 | 人次 | 人员到位 | 社保购买 | 工资发放 | 人次 |
      | 员工01 | √        | √        | √        | 1    | √        | √        | √        | 1    |`);
    expect(attendanceOn(table).columns.total).toBeNull();
  });
});

describe("the rows of an attendance table", () => {
  it("are told apart by their labels", () => {
    const table = sheet(`
      | 类型                 | 姓名   | 9月      | <        | <        | 人员到岗小计 |
      | ^                    | ^      | 人员到位 | 社保购买 | 工资发放 | ^            |
      | 持证社工             | 员工01 | √        | √        | √        | 1            |
      | 小计                 |        | 1        | 1        | 1        | 1            |
      | 持证社工有效人次小计 |        | 1        | <        | <        |              |
      | 非持证社工           | 员工02 | √        | √        | √        | 1            |
      | 小计                 |        | 1        | 1        | 1        | 1            |
      | 非持证社工有效人次小计 |      | 1        | <        | <        |              |
      | 总计                 | 每月情况总计 | 2  | 2        | 2        | 2            |
      | ^                    | 社工有效人次小计 | 2 | <     | <        |              |
      | ^                    | 社工站稳岗率 | 100% | <      | <        |              |`);
    expect(peopleOn(table)).toEqual(["员工01 certified", "员工02 uncertified"]);
    expect(summariesOn(table)).toEqual([
      "4 marks of certified",
      "5 headcount of certified",
      "7 marks of uncertified",
      "8 headcount of uncertified",
      "9 marks of all",
      "10 headcount of all",
      "11 stability of all",
    ]);
  });

  it("are no people where somebody signs or explains", () => {
    const table = sheet(`
      | 序号   | 姓名           | 9月      | <        | <        |
      | ^      | ^              | 人员到位 | 社保购买 | 工资发放 |
      | 1      | 员工01         | √        | √        | √        |
      | 填表人 | 张三           | 审核人   | 李四     |          |
      | 说明   | √表示已落实    |          |          |          |`);
    expect(peopleOn(table)).toEqual(["员工01 unknown"]);
  });

  it("may belong to a person without a name", () => {
    const table = sheet(`
      | 序号 | 姓名   | 9月      | <        | <        |
      | ^    | ^      | 人员到位 | 社保购买 | 工资发放 |
      | 1    | 员工01 | √        | √        | √        |
      | 2    |        | √        | √        | √        |`);
    expect(attendanceOn(table).people.map(({ name }) => name)).toEqual(["员工01", ""]);
  });

  it("keep a person without a single tick", () => {
    const table = sheet(`
      | 序号 | 姓名   | 9月      | <        | <        |
      | ^    | ^      | 人员到位 | 社保购买 | 工资发放 |
      | 1    | 员工01 | √        | √        | √        |
      | 2    | 员工02 | ——       | ——       | ——       |
      | 3    | 员工03 |          |          |          |`);
    expect(attendanceOn(table).people.map(({ name }) => name)).toEqual(["员工01", "员工02", "员工03"]);
  });
});

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

describe("what is no attendance table", () => {
  it("ends where the words of another one stand below a gap", () => {
    const table = sheet(`
      | 姓名       | 序号     | 9月      | <        | <        |
      | ^          | ^        | 人员到位 | 社保购买 | 工资发放 |
      | 员工01     | 1        | √        | √        | √        |
      |            |          |          |          |          |
      | 满意度调查 |          |          |          |          |
      | 题目       | 非常满意 | 满意     | 满意率   |          |
      | 服务态度   | 19       | 13       | 98%      |          |`);
    expect(peopleOn(table)).toEqual(["员工01 unknown"]);
  });

  it("ends where another table of people begins", () => {
    const table = sheet(`
      | 姓名   | 序号 | 9月      | <        | <        |
      | ^      | ^    | 人员到位 | 社保购买 | 工资发放 |
      | 员工01 | 1    | √        | √        | √        |
      |        |      |          |          |          |
      | 姓名   | 9月  | 10月     | 11月     | 合计     |
      | 员工01 | 6000 | 6000     | 6000     | 18000    |`);
    expect(peopleOn(table)).toEqual(["员工01 unknown"]);
  });

  it("is said when a mark is missing", () => {
    const half = sheet(`
      | 姓名   | 9月      | <        |
      | ^      | 人员到位 | 社保购买 |
      | 员工01 | √        | √        |`);
    expect(kindsOn(half)).toEqual([]);
    expect(skippedOn(half)).toEqual(["marks-missing at B2"]);
  });

  it("is said when there are no months", () => {
    const half = sheet(`
      | 姓名   | 人员到位 | 社保购买 | 工资发放 |
      | 员工01 | √        | √        | √        |`);
    expect(kindsOn(half)).toEqual([]);
    expect(skippedOn(half)).toEqual(["marks-missing at B1"]);
  });

  it("is said when nobody is in it", () => {
    const empty = sheet(`
      | 姓名 | 9月      | <        | <        |
      | ^    | 人员到位 | 社保购买 | 工资发放 |`);
    expect(kindsOn(empty)).toEqual([]);
    expect(skippedOn(empty)).toEqual(["no-people at B1"]);
  });
});
