import { change, sheet } from "../support/sheet";
import { errorsOf } from "../support/evaluation";
import { indicatorsOn, skippedOn } from "../support/tables";

describe("a table that lies on its side", () => {
  const lying = sheet(`
    | 服务指标 | 电访 | 入户探访 |
    | 协议量   | 100  | 50       |
    | 完成量   | 60   | 10       |
    | 百分比   | 60%  | 20%      |`);

  it("has an indicator in each column", () => {
    expect(indicatorsOn(lying)).toEqual(["电访 B2 B3 B4", "入户探访 C2 C3 C4"]);
    expect(skippedOn(lying)).toEqual([]);
  });

  it("is checked in its own cells", () => {
    expect(errorsOf(change(lying, { C4: "30%" }))).toEqual(["C4 percent-mismatch: 0.3, not 0.2"]);
  });

  it("may have three rows for each district, and their sums", () => {
    const districts = sheet(`
      | 片区  | 项目   | 电访 | 家访 |
      | 片区1 | 协议量 | 100  | 50   |
      | ^     | 完成量 | 60   | 10   |
      | ^     | 完成率 | 60%  | 20%  |
      | 片区2 | 协议量 | 100  | 50   |
      | ^     | 完成量 | 40   | 40   |
      | ^     | 完成率 | 40%  | 80%  |
      | 合计  | 协议量 | 200  | 100  |
      | ^     | 完成量 | 100  | 55   |
      | ^     | 完成率 | 50%  | 50%  |`);
    expect(indicatorsOn(districts)).toContain("片区2 家访 (协议量) D5 D6 D7");
    expect(errorsOf(districts)).toEqual(["D9 total-mismatch: 55, not 50"]);
  });

  it("is none where an upright list names its indicators like headers", () => {
    const list = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 协议量   | 2      | 1      | 50%    |
      | 完成量   | 2      | 1      | 50%    |
      | 百分比   | 2      | 1      | 50%    |
      | 电访     | 10     | 5      | 50%    |`);
    expect(indicatorsOn(list)).toContain("电访 B5 C5 D5");
    expect(indicatorsOn(list)).not.toContain("2 B2 B3 B4");
  });
});
