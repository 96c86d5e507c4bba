import Big from "big.js";
import { matrix } from "../support/samples";
import { change, sheet } from "../support/sheet";
import { errorsOf, evaluateSheets, findingsOf } from "../support/evaluation";

/** A list of one indicator. */
function list(required: string, completed: string, percentage: string, name = "社区活动") {
  return sheet(`| 指标名称 | 协议量 | 完成量 | 百分比 |\n| ${name} | ${required} | ${completed} | ${percentage} |`);
}

describe("a clean matrix", () => {
  it("gives no finding at all", () => {
    expect(findingsOf(matrix())).toEqual([]);
  });
});

describe("percent-mismatch", () => {
  it("is found where the percentage is not completed ÷ required", () => {
    expect(findingsOf(matrix({ E3: "=D3/C3 → 61.00%" }))).toEqual(["E3 percent-mismatch: 0.61, not 0.6"]);
  });

  it.each([
    ["60%", []],
    ["60.00%", []],
    ["0.6", []],
    ["60", []],
    ["60.1%", ["D2 percent-mismatch: 0.601, not 0.6"]],
    ["0.61", ["D2 percent-mismatch: 0.61, not 0.6"]],
    ["61", ["D2 percent-mismatch: 0.61, not 0.6"]],
    ["6", ["D2 percent-mismatch: 0.06, not 0.6"]],
    ["0%", ["D2 percent-mismatch: 0, not 0.6"]],
  ])("compares %s with 60 ÷ 100", (percentage, found) => {
    expect(findingsOf(list("100", "60", percentage))).toEqual(found);
  });

  it.each([
    ["57.3%", 0],
    ["57.28%", 0],
    ["57.30%", 1],
    ["57.29%", 1],
  ])("compares %s with 5728 ÷ 10000 at the decimals that are shown", (percentage, count) => {
    expect(findingsOf(list("10000", "5728", percentage))).toHaveLength(count);
  });

  it("takes a half up", () => {
    expect(findingsOf(list("8", "1", "13%"))).toEqual([]);
    expect(findingsOf(list("8", "1", "12%"))).toEqual(["D2 percent-mismatch: 0.12, not 0.125"]);
  });

  it("is not asked where nothing is recorded", () => {
    expect(findingsOf(list("100", "60", ""))).toEqual([]);
    expect(findingsOf(list("100", "60", "/"))).toEqual([]);
  });

  it("accepts in a total row the percentage of the true sums beside a wrong sum", () => {
    expect(errorsOf(matrix({ D6: "=SUM(D3:D5) → 112", E6: "=D6/C6 → 71.97%" }))).toEqual([
      "D6 total-mismatch: 112, not 113",
    ]);
  });

  it("does not accept a mean of percentages in a total row", () => {
    expect(findingsOf(matrix({ E6: "=AVERAGE(E3:E5) → 67.62%" }))).toEqual([
      "E6 percent-mismatch: 0.6762, not 0.719745",
    ]);
  });
});

describe("formula-error", () => {
  it.each(["C3", "D4"])("is found in a figure that is read: %s", (cell) => {
    expect(findingsOf(matrix({ [cell]: "=X1 → #REF!" }))).toEqual([`${cell} formula-error: #REF!`]);
  });

  it("is found in a percentage", () => {
    expect(findingsOf(matrix({ E4: "=D4/C4 → #DIV/0!" }))).toEqual(["E4 formula-error: #DIV/0!"]);
  });

  it("is left alone outside the tables", () => {
    expect(findingsOf(matrix({ K30: "#REF!" }))).toEqual([]);
  });
});

describe("not-a-number", () => {
  it.each([
    ["D4", "约50"],
    ["C3", "待定"],
    ["E3", "六成"],
  ])("is found where %s says %s", (cell, text) => {
    expect(findingsOf(matrix({ [cell]: text }))).toEqual([`${cell} not-a-number: ${text}`]);
  });

  it("is found where a date stands for a quantity", () => {
    expect(findingsOf(list("45545 [yyyy-mm-dd]", "6", ""))).toEqual(["B2 not-a-number: 2024-09-10"]);
  });

  it.each(["/", "-", "——", "无", "N/A"])("is not found where %s says that nothing is agreed", (mark) => {
    expect(findingsOf(matrix({ F4: mark, G4: mark, H4: mark, F6: "40", G6: "10", E6: "71.97%", H6: "25%" }))).toEqual(
      expect.not.arrayContaining([expect.stringContaining("not-a-number")]),
    );
  });
});

describe("completed-missing", () => {
  it.each(["", "/"])("is found where %p stands beside an agreed quantity", (completed) => {
    expect(findingsOf(list("10", completed, ""))).toEqual(["C2 completed-missing"]);
  });

  it("is not found where nothing is agreed", () => {
    expect(findingsOf(list("/", "", "/"))).toEqual([]);
    expect(findingsOf(list("0", "", ""))).toEqual([]);
  });

  it("is not found where nothing was done yet", () => {
    expect(findingsOf(list("10", "0", "0%"))).toEqual([]);
  });
});

describe("required-zero", () => {
  it("is found where something was done that nobody agreed", () => {
    expect(findingsOf(list("0", "3", "/"))).toEqual(["B2 required-zero: 0"]);
  });

  it("is not found where nothing was done either", () => {
    expect(findingsOf(list("0", "0", "/"))).toEqual([]);
  });
});

describe("unit-mismatch", () => {
  it("is found where two units count different things", () => {
    expect(findingsOf(list("200个", "371人", "185.5%"))).toEqual(["C2 unit-mismatch: 人, not 个"]);
  });

  it.each([
    ["200个", "371个"],
    ["200个", "371"],
    ["200", "371人"],
    ["200次", "371人次"],
    ["200人", "371名"],
  ])("is not found between %s and %s", (required, completed) => {
    expect(findingsOf(list(required, completed, "185.5%"))).toEqual([]);
  });

  it("is found where a unit cannot belong to the name", () => {
    expect(findingsOf(list("200节", "371节", "185.5%", "电访"))).toEqual(["B2 unit-mismatch: 节"]);
  });

  it("is not found where it can", () => {
    expect(findingsOf(list("200人次", "371人次", "185.5%", "电访"))).toEqual([]);
    expect(findingsOf(list("200节", "371节", "185.5%", "志愿者培训"))).toEqual([]);
  });

  it("is found in a matrix by the words over its columns, wherever something is agreed", () => {
    expect(findingsOf(matrix({ F1: "家访" }))).toEqual([
      "F3 unit-mismatch: 协议节数",
      "F4 unit-mismatch: 协议节数",
      "F6 unit-mismatch: 协议节数",
    ]);
  });
});

describe("number-as-text", () => {
  it("is found where a plain number is kept as a text", () => {
    expect(findingsOf(list("'100", "60", "60%"))).toEqual(["B2 number-as-text"]);
    expect(findingsOf(list("100", "60", "'60%"))).toEqual(["D2 number-as-text"]);
    expect(findingsOf(list("100", "'６０", "60%"))).toEqual(["C2 number-as-text"]);
  });

  it("is not found where a text carries its unit", () => {
    expect(findingsOf(list("100个", "60个", "60%"))).toEqual([]);
  });
});

describe("the status of an indicator", () => {
  const statusOf = (required: string, completed: string) =>
    evaluateSheets(list(required, completed, "")).indicators.map(({ status }) => status);

  it.each([
    ["100", "100", "met"],
    ["100", "107", "met"],
    ["100", "99.99", "below"],
    ["100", "0", "below"],
    ["/", "/", "not-applicable"],
    ["0", "5", "not-applicable"],
    ["100", "", "not-applicable"],
    ["待定", "5", "not-applicable"],
  ])("of %s agreed and %s done is %s", (required, completed, status) => {
    expect(statusOf(required, completed)).toEqual([status]);
  });

  it("is measured against the target of the policy", () => {
    const [indicator] = evaluateSheets(list("100", "90", ""), { policy: { target: new Big("0.9") } }).indicators;
    expect(indicator?.status).toBe("met");
  });
});

describe("the pace", () => {
  const dated = (completed: string) =>
    change(list("100", completed, ""), {
      A5: "统计时间：2024年9月10日至2025年2月28日",
      A6: "协议时间：2024年9月10日至2025年9月9日",
    });
  const behindOf = (completed: string) => evaluateSheets(dated(completed)).indicators.map(({ behind }) => behind);

  it("is the share of the agreement's months that were begun", () => {
    expect(evaluateSheets(dated("1")).pace?.toFixed()).toBe("0.5");
  });

  it("is kept by an indicator that reaches it", () => {
    expect(behindOf("50")).toEqual([false]);
    expect(behindOf("49")).toEqual([true]);
  });

  it("is unknown without dates or months", () => {
    expect(evaluateSheets(list("100", "1", "")).pace).toBeNull();
    expect(evaluateSheets(list("100", "1", "")).indicators.map(({ behind }) => behind)).toEqual([false]);
  });

  it("can be turned off", () => {
    const off = evaluateSheets(dated("1"), { policy: { pace: false } });
    expect(off.pace).toBeNull();
    expect(off.indicators.map(({ behind }) => behind)).toEqual([false]);
  });

  it("is never more than the whole", () => {
    const late = change(dated("1"), { A5: "统计时间：2024年9月10日至2026年2月28日" });
    expect(evaluateSheets(late).pace?.toFixed()).toBe("1");
  });
});

describe("a second percentage of a row", () => {
  const rows = (yearly: string): string => `
    | 指标 | 年度指标 | 中期指标 | 完成量 | 中期完成率 | 年度完成率 |
    | 电访 | 20       | 10       | 8      | 80%        | 40%        |
    | 家访 | 40       | 20       | 10     | 50%        | ${yearly}  |
    | 建档 | 50       | 25       | 10     | 40%        | 20%        |`;

  it("is compared with its own goal", () => {
    expect(errorsOf(sheet(rows("25%")))).toEqual([]);
    expect(errorsOf(sheet(rows("35%")))).toEqual(["F3 percent-mismatch: 0.35, not 0.25"]);
  });

  it("of the halves of a year is compared with what was done in them", () => {
    const halves = sheet(`
      | 指标 | 协议量 | 上半年完成 | 上半年完成率 | 下半年完成 | 下半年完成率 | 全年完成 | 全年完成率 |
      | 电访 | 10     | 2          | 20%          | 3          | 30%          | 5        | 50%        |
      | 家访 | 20     | 5          | 25%          | 10         | 45%          | 15       | 75%        |
      | 建档 | 10     | 4          | 40%          | 2          | 20%          | 6        | 60%        |`);
    expect(errorsOf(halves)).toEqual(["F3 percent-mismatch: 0.45, not 0.5"]);
  });

  it("in a total may be that of the recorded sums or of the true ones", () => {
    const total = (percentage: string): ReturnType<typeof sheet> =>
      sheet(`
        | 片区  | 指标 | 年度指标 | 中期指标 | 完成量 | 中期完成率 | 年度完成率 |
        | 片区1 | 家访 | 20       | 10       | 8      | 80%        | 40%        |
        | 片区2 | 家访 | 40       | 20       | 10     | 50%        | 25%        |
        | 合计  | 家访 | 60       | 30       | 24     | 80%        | ${percentage} |`);
    expect(errorsOf(total("40%"))).toEqual(["E4 total-mismatch: 24, not 18"]);
    expect(errorsOf(total("30%"))).toEqual(["E4 total-mismatch: 24, not 18"]);
  });

  it("has totals of its own goals", () => {
    const total = sheet(`
      | 片区  | 指标 | 年度指标 | 中期指标 | 完成量 | 中期完成率 | 年度完成率 |
      | 片区1 | 家访 | 20       | 10       | 8      | 80%        | 40%        |
      | 片区2 | 家访 | 40       | 20       | 10     | 50%        | 25%        |
      | 合计  | 家访 | 70       | 30       | 18     | 60%        | 30%        |`);
    expect(errorsOf(total)).toEqual(["C4 total-mismatch: 70, not 60"]);
  });

  it.each([
    ["同比增长率", "80%"],
    ["满意度完成率", "95%"],
  ])("is left alone where it is of something else: %s", (header, other) => {
    const list = sheet(`
      | 指标 | 协议量 | 完成量 | 完成率 | ${header} |
      | 电访 | 10     | 10     | 100%   | 100%      |
      | 家访 | 20     | 10     | 50%    | ${other}  |
      | 建档 | 10     | 8      | 80%    | ${other}  |`);
    expect(errorsOf(list)).toEqual([]);
  });
});
