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
