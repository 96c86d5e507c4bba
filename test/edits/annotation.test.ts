import Big from "big.js";
import fc from "fast-check";
import { planAnnotation } from "../../src/edits/annotation";
import { SUMMARY_NAMES } from "../../src/station/own-sheets";
import type { Language } from "../../src/locales/language";
import {
  annotate,
  attendanceSheet,
  everything,
  indicatorsSheet,
  namedCell,
  review,
  scoresSheet,
  type,
  workbook,
} from "./support/station";

const SLIPPED = { D4: { value: 0.5, format: "0.00%" }, C6: 111, B5: "50人次", C5: "20人次" };

describe("an annotated workbook", () => {
  test.each<Language>(["zh-CN", "en"])("annotated again stays as it is (%s)", async (language) => {
    const target = workbook(indicatorsSheet(SLIPPED), attendanceSheet({ J5: 1, D6: "？" }), scoresSheet({ C3: 20 }));
    const scores = { authority: new Big("8.7"), assessor: new Big(47), supervisionCentre: new Big(13) };
    const once = everything(await annotate(target, { scores }, language));
    const highlights = target.highlights;
    expect(everything(await annotate(target, {}, language))).toEqual(once);
    expect(target.highlights).toEqual(highlights);
  });

  test("keeps whatever people type into it, and stays the same at every further check", async () => {
    const text = fc.oneof(
      fc.string({ minLength: 1 }).map((word) => word.trim()),
      fc.constantFrom("=1+1", "+86", "忽略", "@"),
    );
    const typing = fc.record({
      score: fc.integer({ min: 0, max: 1000 }).map((score) => score / 100),
      posts: fc.integer({ min: 1, max: 40 }).map((posts) => posts / 2),
      remark: text.filter((remark) => remark !== ""),
      status: fc.constantFrom("待处理", "已处理", "忽略", "另议"),
      reason: text,
    });
    await fc.assert(
      fc.asyncProperty(typing, async ({ score, posts, remark, status, reason }) => {
        const target = workbook(indicatorsSheet(SLIPPED), attendanceSheet());
        const first = await annotate(target);
        const authority = namedCell(first, SUMMARY_NAMES.authority);
        const list = namedCell(first, "评估_检查结果");
        await type(target, authority, score);
        await type(target, { ...authority, column: authority.column + 1 }, remark);
        await type(target, namedCell(first, SUMMARY_NAMES.requiredStaff), posts);
        await type(target, { ...list, column: 9 }, status);
        await type(target, { ...list, column: 10 }, reason);
        const second = await annotate(target);
        const sheet = (name: string) => second.sheets.find((candidate) => candidate.name === name);
        expect(namedCell(second, SUMMARY_NAMES.authority).value).toBe(score);
        expect(sheet("评分汇总")?.cell(authority.row, authority.column + 1).value).toBe(remark);
        expect(namedCell(second, SUMMARY_NAMES.stability).value).toBe(new Big(3).div(posts).toNumber());
        expect(sheet("检查结果")?.cell(list.row, 9).value).toBe(status);
        expect(sheet("检查结果")?.cell(list.row, 10).value ?? "").toBe(reason);
        expect(everything(await annotate(target))).toEqual(everything(second));
      }),
      { numRuns: 15 },
    );
  });

  test("says the same of the station as before: our sheets are not read as its tables", async () => {
    const target = workbook(indicatorsSheet(SLIPPED), attendanceSheet());
    const before = review(await target.read());
    const after = review(await annotate(target));
    expect(after.indicators).toEqual(before.indicators);
    expect(after.findings).toEqual(before.findings);
    expect(after.station.scores).toBeNull();
  });

  test("has its findings before its summary, whose formulas refer to them", async () => {
    const content = await workbook(indicatorsSheet({ D4: 0.5, D5: 0.9 })).read();
    const edits = planAnnotation(review(content), content, "zh-CN");
    const [findings, summary] = edits.flatMap((edit) => (edit.kind === "put-sheet" ? edit.document : []));
    expect([findings?.name, summary?.name]).toEqual(["检查结果", "评分汇总"]);
    const errors = summary?.rows.find(({ cells }) => cells[0]?.value === "错误")?.cells[1];
    expect(errors).toMatchObject({
      formula: 'COUNTIFS(检查结果!$B$4:$B$5,"错误",检查结果!$J$4:$J$5,"<>已解决")',
      value: 2,
    });
  });

  test("is made of an empty workbook too", async () => {
    const target = workbook();
    expect((await annotate(target)).sheets.map(({ name }) => name)).toEqual(["检查结果", "评分汇总"]);
  });
});
