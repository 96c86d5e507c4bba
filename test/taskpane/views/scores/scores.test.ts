import Big from "big.js";
import { formatReference } from "../../../../src/sheet/address";
import type { WorkbookContent } from "../../../../src/sheet/sheet";
import type { CheckOptions, Review } from "../../../../src/taskpane/session/review";
import { WorkbookSession } from "../../../../src/taskpane/session/session";
import { DEFAULT_SETTINGS, type WorkbookSettings } from "../../../../src/taskpane/state/workbook-settings";
import { isProblem } from "../../../../src/taskpane/state/typed-posts";
import { readField, withValue } from "../../../../src/taskpane/views/scores/given";
import { monthsRow, postsOf } from "../../../../src/taskpane/views/scores/posts";
import { outcomeOf, scoreRows } from "../../../../src/taskpane/views/scores/score-rows";
import { type MemorySheet, memoryWorkbook } from "../../../../src/workbook/memory";
import { attendance, matrix, scores } from "../../../support/samples";

const OPTIONS: CheckOptions = { given: DEFAULT_SETTINGS.given, policy: DEFAULT_SETTINGS.policy, language: "zh-CN" };

function contentOf(...sheets: MemorySheet[]): WorkbookContent & { readonly sheets: readonly MemorySheet[] } {
  return { sheets, otherSheets: [], names: [] };
}

function check(content: ReturnType<typeof contentOf>): Promise<Review> {
  return new WorkbookSession(memoryWorkbook(content), null).check(OPTIONS);
}

function settingsWith(given: Partial<WorkbookSettings["given"]>): WorkbookSettings {
  return { ...DEFAULT_SETTINGS, given: { ...DEFAULT_SETTINGS.given, ...given } };
}

const NONE_WRONG = new Set<never>();

describe("the four scores", () => {
  test("are those of the workbook's own table, each with its cell", async () => {
    const rows = scoreRows(await check(contentOf(scores())), DEFAULT_SETTINGS);
    expect(rows.map(({ score }) => score?.toFixed())).toEqual(["8.7", "20", "13", "47.23"]);
    expect(rows.map(({ source }) => source?.kind === "table" && formatReference(source.at))).toEqual(
      ["C2", "C3", "C4", "C5"].map((cell) => `评分表!${cell}`),
    );
  });

  test("are what is given in the pane before what the workbook has, which is still told", async () => {
    const rows = scoreRows(await check(contentOf(scores())), settingsWith({ scores: { purchaser: new Big(19) } }));
    expect(rows[1]).toMatchObject({ score: new Big(19), own: new Big(20), source: { kind: "given" } });
  });

  test("have the caps of the workbook's table, or else of the policy", async () => {
    const own = scoreRows(await check(contentOf(scores({ B2: "12" }))), DEFAULT_SETTINGS);
    const none = scoreRows(await check(contentOf(matrix())), DEFAULT_SETTINGS);
    expect([own[0]?.cap.toFixed(), none[0]?.cap.toFixed()]).toEqual(["12", "10"]);
  });

  test("give total and grade once all are there, and tell until then how many are missing", async () => {
    const review = await check(contentOf(matrix()));
    const some = { authority: new Big("8.7"), purchaser: new Big(20), supervisionCentre: new Big(13) };
    const three = scoreRows(review, settingsWith({ scores: some }));
    expect(outcomeOf(three, NONE_WRONG, DEFAULT_SETTINGS)).toEqual({ total: null, grade: null, missing: 1 });
    const four = scoreRows(review, settingsWith({ scores: { ...some, assessor: new Big("47.23") } }));
    expect(outcomeOf(four, NONE_WRONG, DEFAULT_SETTINGS)).toEqual({
      total: new Big("88.93"),
      grade: "良好",
      missing: 0,
    });
  });

  test("give no total while a field holds what cannot be a score", async () => {
    const rows = scoreRows(await check(contentOf(scores())), DEFAULT_SETTINGS);
    expect(outcomeOf(rows, new Set(["purchaser"]), DEFAULT_SETTINGS).total).toBeNull();
  });
});

describe("a field", () => {
  test("takes a score up to its cap, and refuses what is above", async () => {
    const review = await check(contentOf(scores()));
    const rows = scoreRows(review, DEFAULT_SETTINGS);
    const posts = postsOf(review, DEFAULT_SETTINGS);
    expect(readField("authority", "１０", rows, posts)).toEqual(new Big(10));
    expect(readField("authority", "10.5", rows, posts)).toEqual({ kind: "too-large", highest: new Big(10) });
    expect(isProblem(readField("authority", "", rows, posts))).toBe(false);
  });

  test("takes no posts that are none, and no more certified posts than posts", async () => {
    const review = await check(contentOf(attendance()));
    const posts = postsOf(review, DEFAULT_SETTINGS);
    expect(readField("requiredStaff", "0", [], posts)).toEqual({ kind: "zero" });
    expect(readField("requiredCertified", "4", [], posts)).toEqual({ kind: "more-than-staff", staff: new Big(3) });
  });

  test("that is emptied gives nothing any more", () => {
    const given = withValue(DEFAULT_SETTINGS.given, "assessor", new Big(50));
    expect(withValue(given, "assessor", null)).toEqual(DEFAULT_SETTINGS.given);
  });
});

describe("the posts of the agreement", () => {
  test("are inferred from the recorded rate until they are given", async () => {
    const review = await check(contentOf(attendance()));
    expect(postsOf(review, DEFAULT_SETTINGS).staff).toEqual({
      posts: new Big(3),
      own: new Big(3),
      source: "inferred",
    });
    const given = postsOf(review, settingsWith({ requiredStaff: new Big(4) }));
    expect(given.staff).toEqual({ posts: new Big(4), own: new Big(3), source: "given" });
    expect(given.attendance?.stability?.toFixed()).toBe("0.75");
  });

  test("follow from the certified share that the policy asks for", async () => {
    const policy = { ...DEFAULT_SETTINGS.policy, requiredCertifiedShare: new Big("0.5") };
    const { certified } = postsOf(await check(contentOf(attendance())), { ...DEFAULT_SETTINGS, policy });
    expect(certified).toEqual({ posts: new Big("1.5"), own: new Big("1.5"), source: "share" });
  });

  test("tell how many person-months are short", () => {
    expect(monthsRow(new Big(12), 11).surplus).toEqual(new Big(-1));
    expect(monthsRow(null, 11).surplus).toBeNull();
  });
});
