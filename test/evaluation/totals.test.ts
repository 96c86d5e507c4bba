import { matrix } from "../support/samples";
import { sheet } from "../support/sheet";
import { errorsOf, findingsOf } from "../support/evaluation";

describe("total-mismatch", () => {
  it("is found where a total of what is required is not the sum of its districts", () => {
    expect(errorsOf(matrix({ C6: "=SUM(C3:C5) → 160", E6: "=D6/C6 → 70.63%" }))).toEqual([
      "C6 total-mismatch: 160, not 157",
    ]);
  });

  it("is found where a total of what was done is not the sum of its districts", () => {
    expect(errorsOf(matrix({ G6: "=SUM(G3:G5) → 16" }))).toEqual(["G6 total-mismatch: 16, not 15"]);
  });

  it("is found where the staff of the districts is another", () => {
    expect(errorsOf(matrix({ B6: "=SUM(B3:B5) → 5" }))).toEqual(["B6 total-mismatch: 5, not 4"]);
  });

  it("leaves out what does not apply", () => {
    expect(errorsOf(matrix({ F5: "", G5: "无" }))).toEqual([]);
  });

  it("is not asked where a district cannot be read", () => {
    expect(errorsOf(matrix({ D3: "约60" }))).toEqual(["D3 not-a-number: 约60"]);
  });

  it("leaves out a row of means below the total", () => {
    const means = sheet(`
      | 片区  | 投入社工人数 | 电访   | <      | <      |
      | ^     | ^            | 协议量 | 完成量 | 百分比 |
      | 片区1 | 2            | 10     | 5      | 50%    |
      | 片区2 | 3            | 20     | 5      | 25%    |
      | 合计  | 5            | 30     | 11     | 37%    |
      | 平均  | 2.5          | 15     | 5      | 33%    |`);
    expect(errorsOf(means)).toEqual(["D5 total-mismatch: 11, not 10"]);
  });

  it("adds up districts by the measure that each row names", () => {
    const list = sheet(`
      | 片区  | 指标名称 | 单位 | 协议量 | 完成量 | 百分比 |
      | 片区1 | 个案     | 个   | 10     | 5      | 50%    |
      | ^     | ^        | 节   | 60     | 30     | 50%    |
      | 片区2 | 个案     | 个   | 10     | 5      | 50%    |
      | ^     | ^        | 节   | 60     | 30     | 50%    |
      | 合计  | 个案     | 个   | 20     | 10     | 50%    |
      | ^     | ^        | 节   | 120    | 66     | 55%    |`);
    expect(errorsOf(list)).toEqual(["E7 total-mismatch: 66, not 60"]);
  });

  it("is not asked of a list, whose rows count different things", () => {
    const list = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 电访     | 10     | 5      | 50%    |
      | 家访     | 10     | 10     | 100%   |
      | 合计     | 99     | 15     | 15%    |`);
    expect(errorsOf(list)).toEqual([]);
  });

  it("adds decimals without noise", () => {
    const decimals = sheet(`
      | 片区  | 电访   | <      | <      |
      | ^     | 协议量 | 完成量 | 百分比 |
      | 片区1 | 0.1    | 0.1    | 100%   |
      | 片区2 | 0.2    | 0.2    | 100%   |
      | 合计  | 0.3    | 0.3    | 100%   |`);
    expect(errorsOf(decimals)).toEqual([]);
  });

  it("adds texts with units", () => {
    const texts = sheet(`
      | 片区  | 活动    | <      | <      |
      | ^     | 协议量  | 完成量 | 百分比 |
      | 片区1 | 1,000场 | ５场   | 0.5%   |
      | 片区2 | 10 场   | 5场    | 50%    |
      | 合计  | 1,010场 | 11场   | 1%     |`);
    expect(errorsOf(texts)).toEqual(["C5 total-mismatch: 11, not 10"]);
  });

  it("compares several subtotals with their own districts, and the total with all", () => {
    const matrixWithSubtotals = sheet(`
      | 片区  | 电访   | <      | <      |
      | ^     | 协议量 | 完成量 | 百分比 |
      | 片区1 | 10     | 5      | 50%    |
      | 片区2 | 10     | 5      | 50%    |
      | 小计  | 20     | 10     | 50%    |
      | 片区3 | 10     | 5      | 50%    |
      | 小计  | 11     | 5      | 45%    |
      | 合计  | 30     | 15     | 50%    |`);
    expect(errorsOf(matrixWithSubtotals)).toEqual(["B7 total-mismatch: 11, not 10"]);
  });
});

describe("staff-not-half", () => {
  it("is found where the posts of a district are no halves", () => {
    expect(findingsOf(matrix({ B3: "1.8", B6: "=SUM(B3:B5) → 3.8" }))).toEqual([
      "B3 staff-not-half: 1.8",
      "B6 staff-not-half: 3.8",
    ]);
  });

  it("is not found in halves", () => {
    expect(findingsOf(matrix({ B3: "2.5", B6: "=SUM(B3:B5) → 4.5" }))).toEqual([]);
  });
});
