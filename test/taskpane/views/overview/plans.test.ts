import { parsePosts } from "../../../../src/taskpane/views/overview/posts";
import { findingsSheet, planFill } from "../../../../src/taskpane/views/overview/fill";
import { hasNoTables, readSheets } from "../../../../src/taskpane/views/overview/sheets";
import { formatPosition } from "../../../../src/sheet/address";
import { memorySheet } from "../../../../src/workbook/memory";
import { attendanceSheet, indicatorsSheet, scoresSheet, workbook } from "../../../edits/support/station";
import { OPTIONS, reviewOf, sessionOn } from "../support";

describe("what filling writes", () => {
  test("a workbook without our sheets gets both", async () => {
    const { summary, findings } = planFill(await reviewOf(indicatorsSheet()), "zh-CN");
    expect([summary, findings]).toEqual([
      { name: "评分汇总", isThere: false },
      { name: "检查结果", isThere: false },
    ]);
  });

  test("our own sheets are refilled under the names that they have", async () => {
    const session = sessionOn(workbook(indicatorsSheet()));
    await session.fill({}, OPTIONS);
    expect(planFill(await session.check(OPTIONS), "en").summary).toEqual({ name: "评分汇总", isThere: true });
  });

  test("somebody else's sheet of the same name is left alone", async () => {
    const review = await reviewOf(indicatorsSheet(), memorySheet("检查结果", { A1: "自己写的" }));
    const announced = findingsSheet(review, "zh-CN");
    expect(announced).toEqual({ name: "检查结果 (2)", isThere: false });
  });

  test("what is announced is what the session then adds", async () => {
    const session = sessionOn(workbook(indicatorsSheet(), memorySheet("检查结果", { A1: "自己写的" })));
    const announced = planFill(await session.check(OPTIONS), "zh-CN");
    const { ownSheets } = await session.fill({}, OPTIONS);
    expect(ownSheets).toEqual({ summary: announced.summary.name, findings: announced.findings.name });
  });

  test("the empty cells of the workbook's own score table are named one by one", async () => {
    const { scores } = planFill(await reviewOf(scoresSheet({ C3: 18, C4: 9, C5: 14, C6: 50 })), "zh-CN");
    expect(scores.map(({ at }) => formatPosition(at))).toEqual(["C7", "C8"]);
  });
});

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
