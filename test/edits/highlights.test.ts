import { planHighlights } from "../../src/edits/highlights";
import type { AddHighlight, Edit } from "../../src/edits/edit";
import { formatRange } from "../../src/sheet/address";
import { memorySheet } from "../../src/workbook/memory";
import { DEFAULT_POLICY } from "../../src/evaluation/policy";
import { attendanceSheet, indicatorsSheet, review, workbook } from "./support/station";

const ALL = { below: true, behind: true, finding: true };
const NONE = { below: false, behind: false, finding: false };

async function plan(show = ALL, sheets = [indicatorsSheet()], policy = DEFAULT_POLICY): Promise<Edit[]> {
  return planHighlights(review(await workbook(...sheets).read(), {}, policy), show);
}

function added(edits: readonly Edit[], kind: AddHighlight["highlight"]): string[] {
  return edits
    .filter((edit) => edit.kind === "add-highlight")
    .filter(({ highlight }) => highlight === kind)
    .map(({ sheet, ranges, formula }) => `${sheet}!${ranges.map(formatRange).join(",")}: ${formula}`);
}

describe("highlights", () => {
  test("the former ones are removed first, whatever is shown", async () => {
    expect(await plan(NONE)).toEqual([{ kind: "remove-highlights" }]);
    expect((await plan())[0]).toEqual({ kind: "remove-highlights" });
  });

  test("below: one rule over each column of percentages, relative to its first cell, totals included", async () => {
    expect(added(await plan(), "below")).toEqual([
      '附件1-1!D4:D6: AND(N("station-review:below")=0,ISNUMBER(B4),ISNUMBER(C4),B4<>0,C4/B4<1)',
      '附件1-1!G4:G6: AND(N("station-review:below")=0,ISNUMBER(E4),ISNUMBER(F4),E4<>0,F4/E4<1)',
    ]);
  });

  test("behind: the same with the elapsed share of the agreement", async () => {
    const [first] = added(await plan(), "behind");
    expect(first).toBe('附件1-1!D4:D6: AND(N("station-review:behind")=0,ISNUMBER(B4),ISNUMBER(C4),B4<>0,C4/B4<0.5)');
  });

  test("a share that no decimal number is exactly is cut off, so that what keeps the pace is not behind", async () => {
    const sheets = [indicatorsSheet({ A1: "广州市测试街社工服务站指标完成情况统计表（2024年9月1日至2025年4月30日）" })];
    expect(added(await plan(ALL, sheets), "behind")[0]).toContain("C4/B4<0.666666666666666)");
  });

  test("without the pace nothing is behind", async () => {
    expect(added(await plan(ALL, [indicatorsSheet()], { ...DEFAULT_POLICY, pace: false }), "behind")).toEqual([]);
  });

  test("the target is the policy's", async () => {
    const policy = { ...DEFAULT_POLICY, target: DEFAULT_POLICY.requiredStability };
    expect(added(await plan(ALL, [indicatorsSheet()], policy), "below")[0]).toContain("C4/B4<0.8)");
  });

  test("a row whose figures are texts with units keeps today's result, the rows around it stay live", async () => {
    const sheets = [indicatorsSheet({ B5: "50人次", C5: "20人次", D5: "40.00%" })];
    expect(added(await plan(ALL, sheets), "below")).toEqual([
      '附件1-1!D4,D6: AND(N("station-review:below")=0,ISNUMBER(B4),ISNUMBER(C4),B4<>0,C4/B4<1)',
      '附件1-1!G4:G6: AND(N("station-review:below")=0,ISNUMBER(E4),ISNUMBER(F4),E4<>0,F4/E4<1)',
      '附件1-1!D5: N("station-review:below")=0',
    ]);
  });

  test("figures that are texts and met are left alone", async () => {
    const sheets = [indicatorsSheet({ B5: "50人次", C5: "50人次", D5: "100.00%" })];
    expect(added(await plan(ALL, sheets), "below").join()).not.toContain("D5");
  });

  test("findings: errors and warnings at their own cells, one rule a sheet, neighbours joined", async () => {
    const sheets = [indicatorsSheet({ C6: 111, D6: 0.9 }), attendanceSheet({ J5: 1 })];
    expect(added(await plan(ALL, sheets), "finding")).toEqual([
      expect.stringMatching(/^附件1-1!C6:D6: N\("station-review:finding"\)=0$/u),
      expect.stringMatching(/^附件2!.*J5.*: N\("station-review:finding"\)=0$/u),
    ]);
  });

  test("notes are no highlights", async () => {
    const evaluation = review(await workbook(indicatorsSheet({ B4: "100" })).read());
    expect(evaluation.findings.map(({ code }) => code)).toContain("number-as-text");
    expect(added(planHighlights(evaluation, ALL), "finding").join()).not.toContain("B4");
  });

  test("findings stand above behind, and behind above below", async () => {
    const edits = await plan(ALL, [indicatorsSheet({ D6: 0.9 })]);
    const kinds = edits.flatMap((edit) => (edit.kind === "add-highlight" ? edit.highlight : []));
    expect([...new Set(kinds)]).toEqual(["finding", "behind", "below"]);
  });

  test("only what is asked for is shown", async () => {
    const edits = await plan({ ...NONE, behind: true }, [indicatorsSheet({ D6: 0.9 })]);
    expect(edits.flatMap((edit) => (edit.kind === "add-highlight" ? edit.highlight : []))).toEqual([
      "behind",
      "behind",
    ]);
  });

  test("a workbook without tables has no highlights", async () => {
    expect(await plan(ALL, [memorySheet("说明", [["没有表格"]])])).toEqual([{ kind: "remove-highlights" }]);
  });
});
