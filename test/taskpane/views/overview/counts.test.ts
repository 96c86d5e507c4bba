import { formatReference } from "../../../../src/sheet/address";
import { attendancePlaces, countIndicators, countOpen } from "../../../../src/taskpane/views/overview/counts";
import { attendanceSheet, indicatorsSheet } from "../../../edits/support/station";
import { reviewOf } from "../support";

describe("the figures of the overview", () => {
  test("indicators are counted for the whole station, those behind among those below", async () => {
    const sheet = indicatorsSheet({ C4: 100, C6: { formula: "SUM(C4:C5)", value: 150 } });
    const { evaluation } = await reviewOf(sheet, attendanceSheet());
    const { met, below, behind, applicable } = countIndicators(evaluation);
    expect([met.count, below.count, behind.count, applicable]).toEqual([1, 1, 0, 2]);
  });

  test("a count leads to the lowest of its indicators", async () => {
    const { evaluation } = await reviewOf(indicatorsSheet());
    const { below } = countIndicators(evaluation);
    expect(below.at && formatReference(below.at)).toBe("'附件1-1'!G6");
  });

  test("a count of nothing leads nowhere", async () => {
    const { evaluation } = await reviewOf(indicatorsSheet());
    expect(countIndicators(evaluation).met).toEqual({ count: 0, at: null });
  });

  test("findings that were decided about are not counted as open", async () => {
    const { findings } = await reviewOf(indicatorsSheet({ D4: 0.5, G4: 0.5 }));
    const decided = findings.map((entry, index) => ({
      ...entry,
      decision: { status: index === 0 ? ("ignored" as const) : ("open" as const), reason: "" },
    }));
    expect(countOpen(findings, "error").count - countOpen(decided, "error").count).toBe(1);
  });

  test("the stability rate and the person-months lead to where they are recorded", async () => {
    const { evaluation } = await reviewOf(attendanceSheet());
    const places = evaluation.attendance && attendancePlaces(evaluation.attendance);
    expect([places?.stability, places?.months].map((at) => at && formatReference(at))).toEqual([
      "附件2!D15",
      "附件2!J13",
    ]);
  });
});
