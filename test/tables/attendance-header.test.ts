import { sheet } from "../support/sheet";
import { attendanceOn, monthsOn, peopleOn } from "../support/tables";

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
