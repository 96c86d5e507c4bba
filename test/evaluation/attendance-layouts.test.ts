import { evaluateSheets, errorsOf } from "../support/evaluation";
import { change, sheet } from "../support/sheet";
import type { Sheet } from "../../src/sheet/sheet";

/** The effective people of each month: of all, and of those with a certificate. */
function effectiveOn(table: Sheet): readonly (readonly number[] | undefined)[] {
  const { attendance } = evaluateSheets(table);
  return [attendance?.all.effective, attendance?.groups.certified.effective];
}

describe("marks that stand below each other", () => {
  const table = sheet(`
    | 某街社工站2024年9月1日至2024年11月30日社工到岗情况表 | < | <  | <    | <     | <   | <   | <    | <               |
    | 序号                   | 姓名 | 持证情况 | 内容 | 2024年 | <   | <   | 人员到岗小计 | 备注            |
    | ^                      | ^    | ^        | ^    | 9月    | 10月 | 11月 | ^   | ^               |
    | 1                      | 甲   | 持证     | 社保 | √      | √   | √   | 3    |                 |
    | ^                      | ^    | ^        | 到岗 | √      | √   | √   | ^    |                 |
    | ^                      | ^    | ^        | 工资 | √      | √   | √   | ^    |                 |
    | 2                      | 乙   | 非持证   | 社保 | ×      | √   | √   | 2    | 2024.10.1入职   |
    | ^                      | ^    | ^        | 到岗 | ×      | √   | √   | ^    |                 |
    | ^                      | ^    | ^        | 工资 | ×      | √   | √   | ^    |                 |
    | 全站小计               | <    | <        | 社保 | 1      | 2   | 2   |      |                 |
    | ^                      | ^    | ^        | 到岗 | 1      | 2   | 2   |      |                 |
    | ^                      | ^    | ^        | 工资 | 1      | 2   | 2   |      |                 |
    | 持证社工有效人次小计   | <    | <        | <    | 1      | 1   | 1   | 3    |                 |
    | 非持证社工有效人次小计 | <    | <        | <    | 0      | 1   | 1   | 2    |                 |
    | 总计                   | <    | <        | <    | 1      | 2   | 2   | 5    |                 |
    | 稳岗率                 | <    | <        | <    | 50%    | <   | <   | <    | <               |`);

  it("are read as if they stood beside each other", () => {
    expect(effectiveOn(table)).toEqual([
      [1, 2, 2],
      [1, 1, 1],
    ]);
    expect(evaluateSheets(table).attendance?.attendance.months).toEqual(["2024-09", "2024-10", "2024-11"]);
    expect(errorsOf(table, { staff: 2 })).toEqual([]);
  });

  it.each([
    ["H7", "3", "H7 person-months-mismatch: 3, not 2"],
    ["F11", "3", "F11 monthly-marks-mismatch: 3, not 2"],
    ["G13", "2", "G13 monthly-headcount-mismatch: 2, not 1"],
    ["E15", "2", "E15 monthly-headcount-mismatch: 2, not 1"],
    ["H14", "3", "H14 months-total-mismatch: 3, not 2"],
    ["E16", "100%", "E16 stability-mismatch: 1, not 0.5"],
  ])("are counted: %s is no %s", (address, typed, slip) => {
    expect(errorsOf(change(table, { [address]: typed }), { staff: 2 })).toEqual([slip]);
  });

  it("may be summed up one by one, or by a row of the person's own", () => {
    const summed = sheet(`
      | 序号 | 姓名 | 类型       | 项目 | 9月 | 10月 | 合计 |
      | 1    | 甲   | 持证社工   | 到岗 | √   | √    | 2    |
      | ^    | ^    | ^          | 社保 | √   | √    | 2    |
      | ^    | ^    | ^          | 工资 | √   | √    | 2    |
      | ^    | ^    | ^          | 有效 | 1   | 1    | 2    |
      | 2    | 乙   | 非持证社工 | 到岗 | √   | √    | 2    |
      | ^    | ^    | ^          | 社保 | ×   | √    | 1    |
      | ^    | ^    | ^          | 工资 | √   | √    | 2    |
      | ^    | ^    | ^          | 有效 | 0   | 1    | 1    |`);
    expect(errorsOf(summed)).toEqual([]);
    expect(errorsOf(change(summed, { G9: "2" }))).toEqual(["G9 person-months-mismatch: 2, not 1"]);
  });

  it("may have the groups in rows of their own", () => {
    const sections = sheet(`
      | 姓名                   | 核查内容 | 9月 | 10月 | 到岗小计 |
      | 一、持证社工           | <        | <   | <    | <        |
      | 甲                     | 在岗情况 | √   | √    | 2        |
      |                        | 社保缴纳 | √   | √    |          |
      |                        | 工资发放 | √   | √    |          |
      | 持证社工有效人次小计   |          | 1   | 1    | 2        |
      | 二、非持证社工         | <        | <   | <    | <        |
      | 乙                     | 在岗情况 | √   | √    | 1        |
      |                        | 社保缴纳 | √   | √    |          |
      |                        | 工资发放 | √   | ×    |          |
      | 非持证社工有效人次小计 |          | 1   | 0    | 1        |`);
    expect(effectiveOn(sections)).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect(errorsOf(sections)).toEqual([]);
    expect(errorsOf(change(sections, { D11: "1" }))).toEqual(["D11 monthly-headcount-mismatch: 1, not 0"]);
  });

  it("may be those of people who stand beside each other", () => {
    const turned = sheet(`
      | 姓名     | 甲       | <    | <    | 乙         | <    | <    | 有效人次 |
      | 类型     | 持证社工 | <    | <    | 非持证社工 | <    | <    | ^        |
      | 月份     | 到岗     | 社保 | 工资 | 到岗       | 社保 | 工资 | ^        |
      | 9月      | √        | √    | √    | √          | √    | √    | 2        |
      | 10月     | √        | √    | √    | √          | ×    | √    | 1        |
      | 到岗小计 | 2        | <    | <    | 1          | <    | <    | 3        |`);
    expect(effectiveOn(turned)).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect(errorsOf(turned)).toEqual([]);
    expect(errorsOf(change(turned, { H5: "2" }))).toEqual(["H5 monthly-headcount-mismatch: 2, not 1"]);
    expect(errorsOf(change(turned, { E6: "2" }))).toEqual(["E6 person-months-mismatch: 2, not 1"]);
  });
});

describe("three marks in one cell", () => {
  const table = sheet(`
    | 社工到岗、社保、工资情况统计表 | < | <   | <     | <     | <     | <    |
    | 序号         | 姓名 | 是否持证 | 9月   | 10月  | 11月  | 小计 |
    | 1            | 甲   | 是       | √/√/√ | √、√、√ | √√√ | 3    |
    | 2            | 乙   | 否       | 到岗√社保√工资√ | √/√/× | √/√/√ | 2 |
    | 3            | 丙   | 是       | ×/×/× | —     | √/√/√ | 1    |
    | 各项小计     | <    | <        | 2/2/2 | 2/2/1 | 3/3/3 |      |
    | 有效人次合计 | <    | <        | 2     | 1     | 3     | 6    |
    | 稳岗率       | <    | <        | 25%   | <     | <     | <    |`);

  it("are read one by one", () => {
    expect(effectiveOn(table)).toEqual([
      [2, 1, 3],
      [1, 1, 2],
    ]);
    expect(errorsOf(table, { staff: 4 })).toEqual([]);
  });

  it.each([
    ["G4", "3", "G4 person-months-mismatch: 3, not 2"],
    ["E6", "2/2/2", "E6 monthly-marks-mismatch: 2, not 1"],
    ["F7", "2", "F7 monthly-headcount-mismatch: 2, not 3"],
    ["G7", "7", "G7 months-total-mismatch: 7, not 6"],
    ["D8", "50%", "D8 stability-mismatch: 0.5, not 0.25"],
  ])("are counted: %s is no %s", (address, typed, slip) => {
    expect(errorsOf(change(table, { [address]: typed }), { staff: 4 })).toEqual([slip]);
  });

  it("never give way to one figure of three", () => {
    const [slip] = evaluateSheets(change(table, { E6: "2/2/2" })).findings.filter(
      ({ severity }) => severity === "error",
    );
    expect(slip).toMatchObject({ code: "monthly-marks-mismatch", repair: null });
  });

  it("are no figures, and nothing where the sheet does not speak of them", () => {
    const visits = sheet(`
      | 姓名 | 9月      | 10月  |
      | 甲   | 10/12/13 | 1/1/1 |
      | 乙   | √√√      | √√×   |`);
    expect(evaluateSheets(visits).attendance).toBeNull();
  });
});

describe("wages", () => {
  it("are no marks below each other, nor beside months", () => {
    const stacked = sheet(`
      | 序号 | 姓名 | 项目     | 9月  | 10月 |
      | 1    | 甲   | 工资     | 5000 | 5000 |
      | ^    | ^    | 社保     | 800  | 800  |
      | ^    | ^    | 在岗补贴 | 100  | 100  |`);
    const long = sheet(`
      | 序号 | 姓名 | 月份 | 到岗 | 社保 | 工资 |
      | 1    | 甲   | 9月  | 22   | 800  | 5000 |
      | ^    | ^    | 10月 | 21   | 800  | 5000 |`);
    expect(evaluateSheets(stacked).attendance).toBeNull();
    expect(evaluateSheets(long).attendance).toBeNull();
  });
});

describe("a share of the people of a summary", () => {
  const table = sheet(`
    | 姓名       | 证书       | 9月      | <        | <        | 10月     | <        | <        | 小计 |
    | ^          | ^          | 人员到位 | 社保购买 | 工资发放 | 人员到位 | 社保购买 | 工资发放 | ^    |
    | 甲         | 助理社工师 | √        | √        | √        | √        | √        | √        | 2    |
    | 乙         | 无         | √        | √        | √        | √        | √        | √        | 2    |
    | 小计       |            | 2        | 2        | 2        | 2        | 2        | 2        | 4    |
    | 其中：持证 |            | 1        | 1        | 1        | 1        | 1        | 1        | 2    |
    | 丙         | 无         | √        | √        | √        | ×        | ×        | ×        | 1    |
    | 小计       |            | 1        | 1        | 1        | 0        | 0        | 0        | 1    |
    | 其中：持证 |            | 0        | 0        | 0        | 0        | 0        | 0        | 0    |
    | 合计       |            | 3        | 3        | 3        | 2        | 2        | 2        | 5    |
    | 其中：持证 |            | 1        | 1        | 1        | 1        | 1        | 1        | 2    |
    | 非持证     |            | 2        | 2        | 2        | 1        | 1        | 1        | 3    |`);

  it("is counted among them, and says nothing of the people below", () => {
    expect(effectiveOn(table)).toEqual([
      [3, 2],
      [1, 1],
    ]);
    expect(errorsOf(table)).toEqual([]);
  });

  it.each([
    ["D6", "2", "D6 monthly-marks-mismatch: 2, not 1"],
    ["C9", "1", "C9 monthly-marks-mismatch: 1, not 0"],
    ["F11", "2", "F11 monthly-marks-mismatch: 2, not 1"],
    ["I12", "2", "I12 months-total-mismatch: 2, not 3"],
  ])("may be wrong: %s is no %s", (address, typed, slip) => {
    expect(errorsOf(change(table, { [address]: typed }))).toEqual([slip]);
  });

  it("is left alone where nothing tells who has a certificate", () => {
    const unknown = sheet(`
      | 姓名       | 9月      | <        | <        | 小计 |
      | ^          | 人员到位 | 社保购买 | 工资发放 | ^    |
      | 甲         | √        | √        | √        | 1    |
      | 乙         | √        | √        | √        | 1    |
      | 小计       | 2        | <        | <        | 2    |
      | 其中：持证 | 1        | <        | <        | 1    |
      | 合计       | 2        | <        | <        | 2    |`);
    expect(errorsOf(unknown)).toEqual([]);
  });
});
