import Big from "big.js";
import { planScoreTable } from "../../src/edits/score-table";
import { formatPosition } from "../../src/sheet/address";
import type { MemorySheet } from "../../src/workbook/memory";
import { review, scoresSheet, workbook } from "./support/station";

const SCORES = {
  authority: new Big("8.7"),
  purchaser: new Big(20),
  supervisionCentre: new Big(13),
  assessor: new Big("47.23"),
};

async function filled(sheet: MemorySheet, scores = {}): Promise<Record<string, unknown>> {
  const edits = planScoreTable(review(await workbook(sheet).read(), { scores }));
  return Object.fromEntries(edits.map(({ at, content }) => [formatPosition(at), content.formula ?? content.value]));
}

const GRADE = 'IF(C7>=90,"优秀",IF(C7>=80,"良好",IF(C7>=60,"合格","不合格")))';

describe("the workbook's own score table", () => {
  test("empty scores, total and grade are filled, matched by party", async () => {
    expect(await filled(scoresSheet(), SCORES)).toEqual({
      C3: 20,
      C4: 8.7,
      C5: 13,
      C6: 47.23,
      C7: "ROUND(SUM(C3:C6),6)",
      C8: GRADE,
    });
  });

  test("total and grade have their values beside their formulas", async () => {
    const edits = planScoreTable(review(await workbook(scoresSheet()).read(), { scores: SCORES }));
    expect(edits.slice(-2).map(({ content }) => content.value)).toEqual([88.93, "良好"]);
  });

  test("what is typed stays, and counts", async () => {
    expect(await filled(scoresSheet({ C3: 18 }), SCORES)).toEqual({
      C4: 8.7,
      C5: 13,
      C6: 47.23,
      C7: "ROUND(SUM(C3:C6),6)",
      C8: GRADE,
    });
  });

  test("89.995 is no 90", async () => {
    const scores = { ...SCORES, authority: new Big("9.765") };
    const edits = planScoreTable(review(await workbook(scoresSheet()).read(), { scores }));
    expect(edits.slice(-2).map(({ content }) => content.value)).toEqual([89.995, "良好"]);
  });

  test("a score that is a formula is not empty, whatever it shows", async () => {
    expect(await filled(scoresSheet({ C4: { formula: 'IF(B1="","",B1)', value: "" } }), SCORES)).toEqual({
      C3: 20,
      C5: 13,
      C6: 47.23,
    });
  });

  test("without all four scores there is no total and no grade", async () => {
    expect(await filled(scoresSheet(), { purchaser: new Big(20) })).toEqual({ C3: 20 });
  });

  test("typed totals and grades stay, the right ones and the wrong ones", async () => {
    expect(await filled(scoresSheet({ C3: 20, C4: 8, C5: 13, C6: 47, C7: 90, C8: "优秀" }))).toEqual({});
  });

  test("a wrong total does not make the grade", async () => {
    const grade = await filled(scoresSheet({ C3: 20, C4: 8, C5: 13, C6: 47, C7: 95 }));
    expect(grade["C8"]).toContain("ROUND(SUM(C3:C6),6)>=90");
  });

  test("scores that are texts are added up as values", async () => {
    expect(await filled(scoresSheet({ C3: 20, C4: "8分", C5: 13, C6: 47 }))).toEqual({ C7: 88, C8: GRADE });
  });

  test("a workbook without such a table is left alone", async () => {
    expect(planScoreTable(review(await workbook().read(), { scores: SCORES }))).toEqual([]);
  });
});
