import Big from "big.js";
import { barsOf, districtsOf, geometryOf } from "../../../../src/taskpane/views/overview/bars";
import { attendanceSheet, indicatorsSheet } from "../../../edits/support/station";
import { matrix } from "../../../support/samples";
import { evaluateSheets } from "../../../support/evaluation";
import { reviewOf } from "../support";

describe("bars of completion", () => {
  test("the whole station shows its totals, in the workbook's order", async () => {
    const { evaluation } = await reviewOf(indicatorsSheet(), attendanceSheet());
    expect(barsOf(evaluation, null, "workbook").map(({ name, status }) => [name, status])).toEqual([
      ["电访", "below"],
      ["专业个案", "below"],
    ]);
  });

  test("a district shows its own figures", async () => {
    const { evaluation } = await reviewOf(indicatorsSheet());
    const [first] = barsOf(evaluation, "片区2", "workbook");
    expect([first?.required?.toFixed(), first?.completed?.toFixed(), first?.status]).toEqual(["50", "50", "met"]);
  });

  test("the lowest come first when they are asked for so, what does not apply last", () => {
    const bars = barsOf(evaluateSheets(matrix()), "片区3", "lowest-first");
    expect(bars.map(({ ratio }) => ratio?.toFixed(2) ?? null)).toEqual(["0.43", null]);
  });

  test("districts are offered where there are several", async () => {
    const { evaluation } = await reviewOf(indicatorsSheet());
    expect(districtsOf(evaluation)).toEqual(["片区1", "片区2"]);
  });

  test("a ratio beyond the end of the track fills it and is cut off", async () => {
    const { evaluation } = await reviewOf(indicatorsSheet());
    const geometry = geometryOf(evaluation);
    expect([geometry.fill(new Big(4)), geometry.isCapped(new Big(4))]).toEqual([1, true]);
    expect([geometry.fill(new Big("0.75")), geometry.isCapped(new Big("0.75"))]).toEqual([0.5, false]);
  });

  test("the line of the target stands at two thirds of a track that ends at 150%", async () => {
    const { evaluation } = await reviewOf(indicatorsSheet());
    expect(geometryOf(evaluation).target).toBeCloseTo(2 / 3);
  });

  test("the track reaches to a target beyond 150%", () => {
    const evaluation = evaluateSheets(matrix(), { policy: { target: new Big(2) } });
    expect(geometryOf(evaluation).target).toBe(1);
  });

  test("without a pace there is no line of the pace", () => {
    expect(geometryOf(evaluateSheets(matrix(), { policy: { pace: false } })).pace).toBeNull();
  });
});
