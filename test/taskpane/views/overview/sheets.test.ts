import { hasNoTables, readSheets } from "../../../../src/taskpane/views/overview/sheets";
import { memorySheet } from "../../../../src/workbook/memory";
import { attendanceSheet, indicatorsSheet, scoresSheet } from "../../../edits/support/station";
import { reviewOf } from "../support";

describe("the sheets that were read", () => {
  test("each says what was read of it", async () => {
    const { evaluation, sheets } = await reviewOf(
      indicatorsSheet(),
      attendanceSheet(),
      memorySheet("说明", { A1: "无" }),
    );
    expect(readSheets(evaluation.station, sheets)).toEqual([
      { name: "附件1-1", indicators: 6, people: null, hasScores: false },
      { name: "附件2", indicators: 0, people: 4, hasScores: false },
    ]);
  });

  test("a workbook of notes has no tables", async () => {
    const { evaluation } = await reviewOf(memorySheet("说明", { A1: "请先阅读" }));
    expect(hasNoTables(evaluation.station)).toBe(true);
  });

  test("a workbook with a score table alone has one", async () => {
    const { evaluation } = await reviewOf(scoresSheet());
    expect(hasNoTables(evaluation.station)).toBe(false);
  });
});
