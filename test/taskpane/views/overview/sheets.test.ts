import { parsePosts } from "../../../../src/taskpane/views/overview/posts";
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

describe("posts as they are typed", () => {
  test.each([
    ["20", "20"],
    [" １９.５ ", "19.5"],
  ])("%j is a number of posts", (text, posts) => {
    expect(parsePosts(text)?.toFixed()).toBe(posts);
  });

  test.each(["", "0", "-3", "二十", "1e3", "20人"])("%j is none", (text) => {
    expect(parsePosts(text)).toBeNull();
  });
});
