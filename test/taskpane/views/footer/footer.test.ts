import type { Step } from "../../../../src/taskpane/session/review";
import {
  ALL_HIGHLIGHTS,
  areSame,
  NO_HIGHLIGHTS,
  standingHighlights,
} from "../../../../src/taskpane/views/footer/shown";
import { changeWords, stepWords } from "../../../../src/taskpane/views/footer/words";
import { indicatorsSheet, workbook } from "../../../edits/support/station";
import { OPTIONS, sessionOn } from "../support";

const BELOW = { ...NO_HIGHLIGHTS, below: true };

describe("the highlights that stand in the workbook", () => {
  test("are those of the latest step that showed some", () => {
    const steps: readonly Step[] = [
      { kind: "highlighted", show: ALL_HIGHLIGHTS },
      { kind: "highlighted", show: BELOW },
      { kind: "filled" },
    ];
    expect(standingHighlights(steps, null)).toEqual(BELOW);
  });

  test("are those from before when no step showed any, and none when nothing stood there", () => {
    expect([standingHighlights([], BELOW), standingHighlights([{ kind: "filled" }], null)]).toEqual([
      BELOW,
      NO_HIGHLIGHTS,
    ]);
  });

  test("are back to what they were once the step is taken back", async () => {
    const session = sessionOn(workbook(indicatorsSheet()));
    await session.highlight(BELOW, OPTIONS);
    await session.highlight(ALL_HIGHLIGHTS, OPTIONS);
    const { steps } = await session.undo(OPTIONS);
    expect(areSame(standingHighlights(steps, null), BELOW)).toBe(true);
  });
});

describe("what is told of a change", () => {
  test("a step that was written is told, and told again when it is taken back", async () => {
    const session = sessionOn(workbook(indicatorsSheet()));
    const before = await session.check(OPTIONS);
    const filled = await session.fill({}, OPTIONS);
    const undone = await session.undo(OPTIONS);
    expect([changeWords(before, filled, "zh-CN"), changeWords(filled, undone, "zh-CN")]).toEqual([
      "已完成：写入评分汇总",
      "已撤销：写入评分汇总",
    ]);
  });

  test("a check that wrote nothing is not told", async () => {
    const session = sessionOn(workbook(indicatorsSheet()));
    const before = await session.check(OPTIONS);
    expect(changeWords(before, await session.check(OPTIONS), "zh-CN")).toBeNull();
  });

  test.each([
    [{ kind: "corrected", cells: [{ sheet: "附件2", row: 1, column: 2 }] } as const, "修正 1 个单元格"],
    [{ kind: "decided", status: "ignored", findings: 1 } as const, "忽略 1 个问题"],
    [{ kind: "highlighted", show: NO_HIGHLIGHTS } as const, "取消突出显示"],
    [{ kind: "highlighted", show: BELOW } as const, "突出显示"],
  ])("%j is named in a few words", (step, words) => {
    expect(stepWords(step, "zh-CN")).toBe(words);
  });
});
