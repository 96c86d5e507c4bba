import Big from "big.js";
import { planAnnotation } from "../../../../src/edits/annotation";
import { formatReference } from "../../../../src/sheet/address";
import { DEFAULT_SETTINGS, type WorkbookSettings } from "../../../../src/taskpane/state/workbook-settings";
import { fillPlan, findingsSheet } from "../../../../src/taskpane/views/fill/fill-plan";
import { memorySheet } from "../../../../src/workbook/memory";
import { attendanceSheet, indicatorsSheet, scoresSheet, workbook } from "../../../edits/support/station";
import { OPTIONS, reviewOf, sessionOn } from "../support";

const SETTINGS = DEFAULT_SETTINGS;
const TWO_SCORES: WorkbookSettings = {
  ...SETTINGS,
  given: { ...SETTINGS.given, scores: { authority: new Big("8.7"), purchaser: new Big(20) } },
};
/** As somebody leaves a sheet of the name that one of ours would have. */
const OTHERS = memorySheet("检查结果", { A1: "自己写的" });

describe("what filling the score summary writes", () => {
  test("a workbook without our sheets gets both", async () => {
    const { summary, findings } = fillPlan(await reviewOf(indicatorsSheet()), SETTINGS, "zh-CN");
    expect([summary, findings]).toEqual([
      { name: "评分汇总", isThere: false },
      { name: "检查结果", isThere: false },
    ]);
  });

  test("our own sheets are refilled under the names that they have", async () => {
    const session = sessionOn(workbook(indicatorsSheet()));
    const filled = await session.fill({}, OPTIONS);
    expect(fillPlan(filled, SETTINGS, "en").summary).toEqual({ name: "评分汇总", isThere: true });
  });

  test("somebody else's sheet of the same name is left alone", async () => {
    const announced = findingsSheet(await reviewOf(indicatorsSheet(), OTHERS), "zh-CN");
    expect(announced).toEqual({ name: "检查结果 (2)", isThere: false });
  });

  test("what is announced is what the session then adds", async () => {
    const session = sessionOn(workbook(indicatorsSheet(), OTHERS));
    const announced = fillPlan(await session.check(OPTIONS), SETTINGS, "zh-CN");
    const { ownSheets } = await session.fill({}, OPTIONS);
    expect(ownSheets).toEqual({ summary: announced.summary.name, findings: announced.findings.name });
  });

  test("the empty cells of the workbook's own score table are named, and scores that nobody gave are counted", async () => {
    const review = await reviewOf(scoresSheet());
    const { scores, missing } = fillPlan(review, TWO_SCORES, "zh-CN");
    expect(scores.map(({ at, content }) => [formatReference(at), content.value])).toEqual([
      ["评分表!C3", 20],
      ["评分表!C4", 8.7],
    ]);
    expect(missing).toBe(2);
    expect(fillPlan(review, SETTINGS, "zh-CN").missing).toBe(4);
  });

  test("nothing is missing, and total and grade are filled, once all scores are there", async () => {
    const review = await reviewOf(scoresSheet({ C3: 18, C4: 9, C5: 14, C6: 50 }));
    const { scores, missing } = fillPlan(review, SETTINGS, "zh-CN");
    expect([scores.map(({ at }) => formatReference(at)), missing]).toEqual([["评分表!C7", "评分表!C8"], 0]);
  });

  test("exactly the cells and sheets are named that are then written", async () => {
    const sheets = [scoresSheet({ C3: 18 }), indicatorsSheet(), attendanceSheet()];
    const session = sessionOn(workbook(...sheets));
    const { given } = TWO_SCORES;
    const review = await session.check({ ...OPTIONS, given });
    const plan = fillPlan(review, TWO_SCORES, "zh-CN");
    const content = await workbook(...sheets).read();
    const edits = planAnnotation(review.evaluation, content, "zh-CN", { show: null, remarks: {} });
    const cells = edits.flatMap((edit) => (edit.kind === "set-cell" ? formatReference(edit.at) : []));
    const written = edits.flatMap((edit) => (edit.kind === "put-sheet" ? edit.document.name : []));
    expect(plan.scores.map(({ at }) => formatReference(at))).toEqual(cells);
    expect([plan.findings.name, plan.summary.name]).toEqual(written);
  });
});
