import { errorsOf, evaluateSheets } from "../support/evaluation";
import { change, sheet } from "../support/sheet";

describe("a row for each person and month", () => {
  const byPerson = sheet(`
    | 序号 | 姓名 | 类型       | 月份       | 到岗 | 社保 | 工资 | 有效人次 |
    | 1    | 甲   | 持证社工   | 2024年11月 | √    | √    | √    | 1        |
    |      |      |            | 2024年12月 | √    | √    | √    | 1        |
    |      |      |            | 2025年1月  | √    | √    | √    | 1        |
    |      | 小计 |            |            | 3    | 3    | 3    | 3        |
    | 2    | 乙   | 非持证社工 | 2024年12月 | √    | √    | √    | 1        |
    |      |      |            | 2025年1月  | √    | ×    | √    | 0        |
    |      | 小计 |            |            | 2    | 1    | 2    | 1        |
    |      | 总计 |            |            | 5    | 4    | 5    | 4        |`);

  it("may stand below the other months of the person", () => {
    const { attendance } = evaluateSheets(byPerson);
    expect(attendance?.attendance.months).toEqual(["2024-11", "2024-12", "2025-01"]);
    expect(attendance?.all.effective).toEqual([1, 2, 1]);
    expect(attendance?.groups.certified.effective).toEqual([1, 1, 1]);
    expect(errorsOf(byPerson)).toEqual([]);
  });

  it.each([
    ["H5", "2", "H5 person-months-mismatch: 2, not 3"],
    ["H9", "5", "H9 months-total-mismatch: 5, not 4"],
  ])("is summed up for the person, and for all: %s is no %s", (address, typed, slip) => {
    expect(errorsOf(change(byPerson, { [address]: typed }))).toEqual([slip]);
  });

  it("may have sums merged over the person's months, and of each month below", () => {
    const merged = sheet(`
      | 姓名   | 类型       | 月份 | 人员到位 | 社保购买 | 工资发放 | 到岗小计 |
      | 甲     | 持证社工   | 9月  | √        | √        | √        | 2        |
      | ^      | ^          | 10月 | √        | √        | √        | ^        |
      | 乙     | 非持证社工 | 9月  | √        | √        | √        | 1        |
      | ^      | ^          | 10月 | √        | ×        | √        | ^        |
      | 合计   | <          | 9月  | 2        | 2        | 2        | 3        |
      | ^      | ^          | 10月 | 2        | 1        | 2        | ^        |
      | 稳岗率 | <          | <    | 50%      | <        | <        | <        |`);
    expect(errorsOf(merged, { staff: 2 })).toEqual([]);
    const slips = { G4: "2", E7: "2", D8: "100%" };
    expect(errorsOf(change(merged, slips), { staff: 2 }).sort()).toEqual([
      "D8 stability-mismatch: 1, not 0.5",
      "E7 monthly-marks-mismatch: 2, not 1",
      "G4 person-months-mismatch: 2, not 1",
    ]);
  });

  it("may stand beside the other people of the month", () => {
    const byMonth = sheet(`
      | 月份         | 序号 | 姓名 | 是否持证 | 人员到位 | 社保购买 | 工资发放 |
      | 12月         | 1    | 甲   | 是       | √        | √        | √        |
      | ^            | 2    | 乙   | 否       | √        | √        | √        |
      | 小计         | <    | <    | <        | 2        | 2        | 2        |
      | 有效人次     | <    | <    | <        | 2        | <        | <        |
      | 1月          | 1    | 甲   | 是       | √        | √        | √        |
      | ^            | 2    | 乙   | 否       | √        | √        | ×        |
      | ^            | 3    | 丙   | 是       | √        | √        | √        |
      | 小计         | <    | <    | <        | 3        | 3        | 2        |
      | 有效人次     | <    | <    | <        | 2        | <        | <        |
      | 稳岗率       | <    | <    | <        | 50%      | <        | <        |
      | 填表人：某某 | <    | <    | <        | <        | <        | <        |`);
    const { attendance } = evaluateSheets(byMonth);
    expect(attendance?.attendance.months).toEqual(["12", "01"]);
    expect(attendance?.people.map(({ person, months }) => `${person.name} ${String(months)}`)).toEqual([
      "甲 2",
      "乙 1",
      "丙 1",
    ]);
    expect(errorsOf(byMonth, { staff: 2 })).toEqual([]);
    expect(errorsOf(change(byMonth, { F9: "2" }), { staff: 2 })).toEqual(["F9 monthly-marks-mismatch: 2, not 3"]);
    expect(errorsOf(change(byMonth, { E10: "3" }), { staff: 2 })).toEqual(["E10 monthly-headcount-mismatch: 3, not 2"]);
  });
});
