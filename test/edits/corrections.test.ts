import Big from "big.js";
import { isSafeRepair, planCorrections } from "../../src/edits/corrections";
import type { Evaluation } from "../../src/evaluation/evaluation";
import { finding, type Repair } from "../../src/evaluation/finding";
import { formatReference } from "../../src/sheet/address";
import type { MemorySheet } from "../../src/workbook/memory";
import { at, attendanceSheet, indicatorsSheet, review, workbook } from "./support/station";

async function evaluated(...sheets: readonly MemorySheet[]): Promise<Evaluation> {
  return review(await workbook(...sheets).read());
}

async function corrected(...sheets: readonly MemorySheet[]): Promise<Record<string, unknown>> {
  const evaluation = await evaluated(...sheets);
  const edits = planCorrections(evaluation, evaluation.findings.filter(isSafeRepair));
  return Object.fromEntries(edits.map((edit) => [formatReference(edit.at), edit.content]));
}

describe("corrections", () => {
  test("a wrong percentage among formulas becomes the template's formula with its value", async () => {
    const sheet = indicatorsSheet({ D4: { formula: "C5/B5", value: 1, format: "0.00%" } });
    expect(await corrected(sheet)).toEqual({ "'附件1-1'!D4": { formula: "C4/B4", value: 0.6, format: null } });
  });

  test("a wrong percentage that was typed becomes the right number in the cell's own format", async () => {
    const sheet = indicatorsSheet({ D4: { value: 0.5, format: "0.00%" } });
    expect(await corrected(sheet)).toEqual({ "'附件1-1'!D4": { formula: null, value: 0.6, format: null } });
  });

  test("a percentage that counts in percent without a sign keeps counting so", async () => {
    const sheet = indicatorsSheet({ D4: 59 });
    expect(await corrected(sheet)).toEqual({ "'附件1-1'!D4": { formula: null, value: 60, format: null } });
  });

  test("a percentage kept as a text becomes a number that is shown as a percentage", async () => {
    const sheet = indicatorsSheet({ D4: "59.00%" });
    expect(await corrected(sheet)).toEqual({ "'附件1-1'!D4": { formula: null, value: 0.6, format: "0.00%" } });
  });

  test("a total is the sum of its districts: a formula where there was one", async () => {
    const sheet = indicatorsSheet({ C6: { formula: "C4", value: 60 }, D6: { value: 110 / 150, format: "0.00%" } });
    expect(await corrected(sheet)).toEqual({
      "'附件1-1'!C6": { formula: "SUM(C4:C5)", value: 110, format: null },
    });
  });

  test("a typed total stays typed, with its unit", async () => {
    const sheet = indicatorsSheet({
      C4: "60人次",
      C5: "50人次",
      C6: "100人次",
      D6: { value: 110 / 150, format: "0.00%" },
    });
    expect((await corrected(sheet))["'附件1-1'!C6"]).toEqual({ formula: null, value: "110人次", format: null });
  });

  test("districts that are not neighbours are summed one by one, on another sheet by its name", async () => {
    const evaluation = await evaluated(indicatorsSheet());
    const parts = ["F4", "F6", "F7", "F8"].map((address) => at("附件1-1", address));
    const repair: Repair = { kind: "sum", parts, sum: new Big(5), asFormula: true };
    const formulas = ["附件1-1", "汇总"].map((sheet) =>
      planCorrections(evaluation, [finding("total-mismatch", at(sheet, "F9"), { repair })]).map(
        ({ content }) => content.formula,
      ),
    );
    expect(formulas).toEqual([["SUM(F4,F6:F8)"], ["SUM('附件1-1'!F4,'附件1-1'!F6:F8)"]]);
  });

  test("a subtotal of the attendance table becomes what the marks give", async () => {
    expect(await corrected(attendanceSheet({ J5: 1 }))).toEqual({
      "附件2!J5": { formula: null, value: 2, format: null },
    });
  });

  test("after all safe corrections there is no error left that has one", async () => {
    const target = workbook(
      indicatorsSheet({ C6: 90, D4: 0.5, D5: "99.00%", E6: { formula: "E4", value: 40 } }),
      attendanceSheet({ J5: 1, J11: 9, D8: 2 }),
    );
    const before = review(await target.read());
    expect(before.findings.filter(isSafeRepair).length).toBeGreaterThan(5);
    await target.apply(planCorrections(before, before.findings.filter(isSafeRepair)));
    expect(review(await target.read()).findings.filter(isSafeRepair)).toEqual([]);
  });

  test("a cell with two findings is written once", async () => {
    const evaluation = await evaluated(indicatorsSheet());
    const twice = [1, 2].map((value) =>
      finding("total-mismatch", at("附件1-1", "C6"), { repair: { kind: "value", value: new Big(value) } }),
    );
    expect(planCorrections(evaluation, twice).map(({ content }) => content.value)).toEqual([1]);
  });

  test("findings without a repair and warnings are not corrected unasked", () => {
    const repair: Repair = { kind: "value", value: new Big(1) };
    expect(isSafeRepair(finding("total-mismatch", at("S", "A1"), { repair }))).toBe(true);
    expect(isSafeRepair(finding("total-mismatch", at("S", "A1")))).toBe(false);
    expect(isSafeRepair(finding("indicator-conflict", at("S", "A1"), { repair }))).toBe(false);
  });
});
