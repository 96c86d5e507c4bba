import { sheet } from "../support/sheet";
import { attendanceOn, kindsOn, monthsOn, peopleOn, skippedOn, summariesOn } from "../support/tables";

describe("a blank column in an attendance table", () => {
  it("may set people, months and sums apart", () => {
    const table = sheet(`
      | 姓名   | 类型       |  | 9月      | <        | <        |  | 10月     | <        | <        |  | 小计 | 备注 |
      | ^      | ^          |  | 人员到位 | 社保购买 | 工资发放 |  | 人员到位 | 社保购买 | 工资发放 |  | ^    | ^    |
      | 员工01 | 持证社工   |  | √        | √        | √        |  | √        | √        | √        |  | 2    |      |
      | 员工02 | 非持证社工 |  | √        | √        | √        |  | ×        | ×        | ×        |  | 1    |      |
      | 合计   | <          |  | 2        | 2        | 2        |  | 1        | 1        | 1        |  | 3    |      |`);
    expect(peopleOn(table)).toEqual(["员工01 certified", "员工02 uncertified"]);
    expect(monthsOn(table)).toEqual(["?-9 D E F", "?-10 H I J"]);
    expect(summariesOn(table)).toEqual(["5 marks of all"]);
    expect(attendanceOn(table).columns).toMatchObject({ name: 0, total: 11, remarks: [12] });
  });

  it("sets other tables apart, which are none of its columns", () => {
    const table = sheet(`
      | 姓名   | 补贴 |  | 姓名   | 9月      | <        | <        |  | 姓名   | 合计 |
      | ^      | ^    |  | ^      | 人员到位 | 社保购买 | 工资发放 |  | ^      | ^    |
      | 员工03 | 200  |  | 员工01 | √        | √        | √        |  | 员工02 | 6000 |`);
    expect(peopleOn(table)).toEqual(["员工01 unknown"]);
    expect(attendanceOn(table).columns).toMatchObject({ name: 3, total: null });
  });
});

it("is not read where it has one month only, and that is said", () => {
  const table = `
    | 序号 | 姓名   | 人员到位 | 社保购买 | 工资发放 |
    | 1    | 员工01 | √        | √        | √        |`;
  const titled = (title: string) => sheet(`| ${title} | < | < | < | < |${table}`);
  expect(kindsOn(titled("2024年9月社工到岗情况统计表"))).toEqual([]);
  expect(skippedOn(titled("2024年9月社工到岗情况统计表"))).toEqual(["one-month at C2"]);
  expect(skippedOn(sheet(table, { name: "9月" }))).toEqual(["one-month at C1"]);
  expect(skippedOn(titled("2024年9月至2025年2月到岗情况统计表"))).toEqual(["marks-missing at C2"]);
});
