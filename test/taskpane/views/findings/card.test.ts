import type { Evaluation } from "../../../../src/evaluation/evaluation";
import type { FindingCode } from "../../../../src/evaluation/finding";
import { compareValues } from "../../../../src/taskpane/views/findings/card";
import { monthRuns } from "../../../../src/taskpane/views/findings/explain";
import { attendance, matrix, scores } from "../../../support/samples";
import { evaluateSheets } from "../../../support/evaluation";
import { findingOf } from "../support";

function told(evaluation: Evaluation, code: FindingCode) {
  return compareValues(findingOf(evaluation, code), evaluation, "zh-CN");
}

describe("what a finding says", () => {
  test("a percentage is the quotient of the two figures beside it", () => {
    expect(told(evaluateSheets(matrix({ E3: "50.00%" })), "percent-mismatch")).toEqual({
      recorded: "50.00%",
      expected: "60.00%",
      difference: "（少 10.00 个百分点）",
      how: "60 ÷ 100",
    });
  });

  test("a total is the sum of its districts", () => {
    expect(told(evaluateSheets(matrix({ D6: "=SUM(D3:D5) → 120" })), "total-mismatch")).toEqual({
      recorded: "120",
      expected: "113",
      difference: "（多 7）",
      how: "60+50+3",
    });
  });

  test("a person's months are those with all three marks", () => {
    expect(told(evaluateSheets(attendance({ M9: "3" })), "person-months-mismatch")?.how).toBe("11月、1月三项齐全");
  });

  test("a group's months are the sum of its headcounts", () => {
    expect(told(evaluateSheets(attendance({ M12: "12" })), "months-total-mismatch")?.how).toBe("4+3+4");
  });

  test("the headcount of all is that of the two groups together", () => {
    expect(told(evaluateSheets(attendance({ G13: "4" })), "monthly-headcount-mismatch")?.how).toBe("3+0");
  });

  test("a stability rate is those who stayed over the posts", () => {
    const evaluation = evaluateSheets(attendance({ D14: "90.00%" }), { staff: 4 });
    expect(told(evaluation, "stability-mismatch")?.how).toBe("3 ÷ 4");
  });

  test("a total score is the sum of the four", () => {
    expect(told(evaluateSheets(scores({ C6: "90" })), "score-total-mismatch")?.how).toBe("8.7+20+13+47.23");
  });

  test("a grade says from how many points on it is given", () => {
    expect(told(evaluateSheets(scores({ C7: "优秀" })), "grade-mismatch")).toEqual({
      recorded: "优秀",
      expected: "良好",
      difference: null,
      how: "80 分起为良好",
    });
  });

  test("a difference under a hundredth of a point is not told as none", () => {
    const evaluation = evaluateSheets(matrix({ E3: "60.004%" }));
    expect(told(evaluation, "percent-mismatch")?.difference).toBe("（多 0.004 个百分点）");
  });

  test("a finding without a right value is told by its sentence alone", () => {
    expect(told(evaluateSheets(attendance({ B6: "5" })), "serial-gap")).toBeNull();
  });
});

describe("runs of months", () => {
  const months = ["2024-11", "2024-12", "2025-01", "2025-02"];

  test("months that follow each other are one run, over the turn of the year too", () => {
    expect(monthRuns(["2024-12", "2025-01"], months)).toEqual([["2024-12", "2025-01"]]);
  });

  test("a gap begins another run", () => {
    expect(monthRuns(["2024-11", "2025-01"], months)).toEqual([
      ["2024-11", "2024-11"],
      ["2025-01", "2025-01"],
    ]);
  });
});
