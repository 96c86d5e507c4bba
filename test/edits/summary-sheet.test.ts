import Big from "big.js";
import { planSummarySheet } from "../../src/edits/summary-sheet";
import type { DocumentCell, SheetDocument } from "../../src/edits/edit";
import { readTypedInputs } from "../../src/edits/typed-inputs";
import { DEFAULT_POLICY } from "../../src/evaluation/policy";
import { memorySheet } from "../../src/workbook/memory";
import { sheet } from "../support/sheet";
import {
  annotate,
  attendanceSheet,
  cellOf,
  indicatorsSheet,
  namedCell,
  review,
  scoresSheet,
  type,
  workbook,
} from "./support/station";

const SCORES = {
  authority: new Big("8.7"),
  purchaser: new Big(20),
  supervisionCentre: new Big(13),
  assessor: new Big("47.23"),
};

async function summary(
  sheets = [indicatorsSheet(), attendanceSheet()],
  inputs: Parameters<typeof review>[1] = {},
  language: "zh-CN" | "en" = "zh-CN",
): Promise<SheetDocument> {
  const content = await workbook(...sheets).read();
  const [edit] = planSummarySheet(review(content, inputs), content, language);
  if (edit?.kind !== "put-sheet") {
    throw new Error("no sheet");
  }
  return edit.document;
}

function rowOf(document: SheetDocument, ...labels: readonly string[]): readonly (DocumentCell | null)[] {
  const found = document.rows.find(({ cells }) => labels.every((label, column) => cells[column]?.value === label));
  return found?.cells ?? [];
}

const values = (cells: readonly (DocumentCell | null)[]): unknown[] => cells.map((cell) => cell?.value ?? null);
const formulas = (cells: readonly (DocumentCell | null)[]): unknown[] => cells.map((cell) => cell?.formula ?? null);

describe("the score summary sheet", () => {
  test("is one printed page named 评分汇总, in English Score summary", async () => {
    const document = await summary();
    expect(document.name).toBe("评分汇总");
    expect(document.print).toEqual({ orientation: "portrait", fitToOnePage: true });
    expect((await summary([], {}, "en")).name).toBe("Score summary");
  });

  test("names station, period and agreement", async () => {
    const { rows } = await summary();
    expect(rows[0]?.cells[0]?.value).toBe("广州市测试街社工服务站评估评分汇总表");
    expect(rows[1]?.cells[0]?.value).toContain("2024年9月10日至2025年2月28日");
    expect(rows[1]?.cells[0]?.value).toContain("2024年9月10日至2025年9月9日");
  });

  test("its total and grade are formulas, empty until all four scores are there", async () => {
    const given = await summary(undefined, { scores: SCORES });
    expect(rowOf(given, "总分")[2]).toMatchObject({
      formula: 'IF(COUNT(C5:C8)=4,ROUND(SUM(C5:C8),6),"")',
      value: 88.93,
    });
    expect(rowOf(given, "等级")[2]).toMatchObject({
      formula: 'IF(C9="","",IF(C9>=90,"优秀",IF(C9>=80,"良好",IF(C9>=60,"合格","不合格"))))',
      value: "良好",
    });
    const half = await summary(undefined, { scores: { purchaser: new Big(20) } });
    expect([rowOf(half, "总分")[2]?.value, rowOf(half, "等级")[2]?.value]).toEqual(["", ""]);
  });

  test("an indicator refers to the station's cells", async () => {
    const cells = rowOf(await summary(), "电访");
    expect(values(cells).slice(0, 6)).toEqual(["电访", "协议量", 150, 110, new Big(110).div(150).toNumber(), "未达标"]);
    expect(formulas(cells).slice(2, 4)).toEqual(["'附件1-1'!B6", "'附件1-1'!C6"]);
  });

  test("only the whole station's indicators are listed, each once", async () => {
    const { rows } = await summary();
    const names = rows.map(({ cells }) => cells[0]?.value);
    expect(names.filter((name) => name === "电访" || name === "专业个案")).toEqual(["电访", "专业个案"]);
  });

  test("a quarter done in half of the time is behind", async () => {
    expect(values(rowOf(await summary([indicatorsSheet()]), "专业个案"))[5]).toBe("落后进度");
  });

  test("the bar has a block for every tenth, twenty at most", async () => {
    expect(rowOf(await summary(), "电访")[6]?.value).toBe("█".repeat(7));
    const rich = await summary([indicatorsSheet({ C6: 900, D6: { value: 6, format: "0.00%" } })]);
    expect(rowOf(rich, "电访")[6]?.value).toBe("█".repeat(20));
  });

  test("districts without a total row are added up", async () => {
    const none = { A6: null, B6: null, C6: null, D6: null, E6: null, F6: null, G6: null };
    const cells = rowOf(await summary([indicatorsSheet(none)]), "电访");
    expect(cells[2]).toMatchObject({
      formula: "IF(COUNT('附件1-1'!B4:B5)=0,\"\",SUM('附件1-1'!B4:B5))",
      value: 150,
    });
  });

  test("a figure with a unit is read out of its text", async () => {
    const sheet = memorySheet("附件1", [
      ["指标名称", "协议量", "完成量", "百分比"],
      ["电访", "1,330人次", "607 人次", 0.4564],
      ["探访", "／", "／", "／"],
    ]);
    const document = await summary([sheet]);
    expect(rowOf(document, "电访").slice(2, 4)).toEqual([
      expect.objectContaining({ formula: 'VALUE(SUBSTITUTE(SUBSTITUTE(附件1!B2,",",""),"人次",""))', value: 1330 }),
      expect.objectContaining({ formula: 'VALUE(SUBSTITUTE(附件1!C2," 人次",""))', value: 607 }),
    ]);
    expect(values(rowOf(document, "探访")).slice(2, 6)).toEqual(["／", "／", "", "不适用"]);
  });

  test("a figure that is not there yet is followed, not taken for zero", async () => {
    const cells = rowOf(await summary([indicatorsSheet({ F6: null })]), "专业个案");
    expect(cells[3]).toMatchObject({ formula: "IF('附件1-1'!F6=\"\",\"\",'附件1-1'!F6)", value: "" });
    expect(values(cells).slice(4, 7)).toEqual(["", "不适用", ""]);
  });

  test("person-months are counted from the marks, whatever the subtotals say", async () => {
    const document = await summary([attendanceSheet({ J8: 99, J13: 99 })], {
      requiredStaff: new Big(4),
      requiredCertified: new Big(2),
    });
    expect(values(rowOf(document, "持证社工")).slice(1, 7)).toEqual([2, 2, 4, 5, 1, "达到协议要求"]);
    expect(values(rowOf(document, "全部社工")).slice(1, 7)).toEqual([4, 2, 8, 7, -1, "少于协议要求"]);
    expect(rowOf(document, "持证社工")[4]?.formula).toBe(
      'SUMPRODUCT((附件2!D5:D7="√")*(附件2!E5:E7="√")*(附件2!F5:F7="√")' +
        '+(附件2!G5:G7="√")*(附件2!H5:H7="√")*(附件2!I5:I7="√"))',
    );
  });

  test("person-months are no formula where the marks of a person stand below each other", async () => {
    const stacked = sheet(`
      | 姓名   | 类型     | 项目     | 9月 | 10月 |
      | 员工01 | 持证社工 | 人员到位 | √   | √    |
      | ^      | ^        | 社保购买 | √   | √    |
      | ^      | ^        | 工资发放 | √   | ×    |`);
    const [, , , , months] = rowOf(await summary([stacked], { requiredStaff: new Big(1) }), "全部社工");
    expect(months).toMatchObject({ value: 1, formula: null });
  });

  test("every way of ticking that occurs is counted", async () => {
    const document = await summary([attendanceSheet({ D5: "是", E5: true, F5: 1 })]);
    expect(rowOf(document, "持证社工")[4]?.formula).toContain('((附件2!D5:D7="是")+(附件2!D5:D7=TRUE)');
    expect(rowOf(document, "持证社工")[4]?.value).toBe(5);
  });

  test("the stability rate stands against its requirement", async () => {
    const document = await summary([attendanceSheet()], { requiredStaff: new Big(5) });
    expect(values(rowOf(document, "稳岗率")).slice(1, 6)).toEqual([5, 3, 0.6, 0.8, "未达标"]);
  });

  test("posts that were inferred are no typed posts", async () => {
    const target = workbook(attendanceSheet());
    const content = await annotate(target);
    expect(namedCell(content, "评估_协议社工数")).toMatchObject({ formula: "4", value: 4 });
    expect(readTypedInputs(content).requiredStaff).toBeNull();
  });

  test("certified posts follow from the policy's share where it asks one", async () => {
    const content = await workbook(attendanceSheet()).read();
    const policy = { ...DEFAULT_POLICY, requiredCertifiedShare: new Big("0.5") };
    const [edit] = planSummarySheet(review(content, { requiredStaff: new Big(4) }, policy), content, "zh-CN");
    const cells = edit?.kind === "put-sheet" ? rowOf(edit.document, "持证社工") : [];
    expect(cells[1]?.value).toBe(2);
    expect(cells[1]?.formula).toMatch(/^B\d+\*0\.5$/u);
  });

  test("findings are counted by severity", async () => {
    const document = await summary([indicatorsSheet({ D4: 0.5, D5: 0.9 })]);
    expect(values(rowOf(document, "错误")).slice(1, 6)).toEqual([2, 2, 0, 0, 0]);
  });
});

describe("a score table of the workbook's own", () => {
  test("gives the scores by formulas, with its caps and remarks", async () => {
    const sheet = scoresSheet({ C4: 8.7, D4: "材料齐全", C3: 20, C5: 13, C6: 47.23 });
    const content = await annotate(workbook(sheet));
    expect(namedCell(content, "评估_监督方")).toMatchObject({ formula: "评分表!C4", value: 8.7 });
    expect(namedCell(content, "评估_总分").value).toBe(88.93);
    const { row } = namedCell(content, "评估_监督方");
    expect(cellOf(content, "评分汇总", `B${String(row + 1)}`)).toMatchObject({ formula: "评分表!B4", value: 10 });
    expect(cellOf(content, "评分汇总", `D${String(row + 1)}`)).toMatchObject({
      formula: 'IF(评分表!D4="","",评分表!D4)',
      value: "材料齐全",
    });
  });

  test("is filled with the scores that are given, and the summary refers to them", async () => {
    const content = await annotate(workbook(scoresSheet()), { scores: SCORES });
    expect(cellOf(content, "评分表", "C6").value).toBe(47.23);
    expect(cellOf(content, "评分表", "C8").value).toBe("良好");
    expect(namedCell(content, "评估_第三方")).toMatchObject({ formula: "评分表!C6", value: 47.23 });
  });

  test("keeps its typed score where another is given; the summary then has the given one", async () => {
    const content = await annotate(workbook(scoresSheet({ C4: 9 })), { scores: SCORES });
    expect(cellOf(content, "评分表", "C4").value).toBe(9);
    expect(namedCell(content, "评估_监督方")).toMatchObject({ formula: null, value: 8.7 });
  });
});

describe("what people type on the summary sheet", () => {
  test("is read back and kept at the next check", async () => {
    const target = workbook(indicatorsSheet(), attendanceSheet());
    const first = await annotate(target);
    const authority = namedCell(first, "评估_监督方");
    await type(target, authority, 9.5);
    await type(target, { ...authority, column: authority.column + 1 }, "=扣0.5分");
    await type(target, namedCell(first, "评估_协议社工数"), 5);
    await type(target, namedCell(first, "评估_协议持证社工数"), 2.5);
    expect(readTypedInputs(await target.read())).toEqual({
      requiredStaff: new Big(5),
      requiredCertified: new Big("2.5"),
      scores: { authority: new Big("9.5") },
      remarks: { authority: "=扣0.5分" },
    });
    const second = await annotate(target);
    expect(namedCell(second, "评估_监督方")).toMatchObject({ value: 9.5, formula: null });
    expect(namedCell(second, "评估_稳岗率").value).toBe(0.6);
    expect(readTypedInputs(second)).toEqual(readTypedInputs(await target.read()));
    expect(readTypedInputs(second).remarks).toEqual({ authority: "=扣0.5分" });
  });

  test("goes when it is deleted", async () => {
    const target = workbook(attendanceSheet());
    await annotate(target, { requiredStaff: new Big(5) });
    await type(target, namedCell(await target.read(), "评估_协议社工数"), null);
    expect(namedCell(await annotate(target), "评估_协议社工数")).toMatchObject({ value: 4, formula: "4" });
  });

  test("is nothing in a workbook that was never annotated", async () => {
    expect(readTypedInputs(await workbook(indicatorsSheet()).read())).toEqual({
      requiredStaff: null,
      requiredCertified: null,
      scores: {},
      remarks: {},
    });
  });
});

describe("the name of the summary sheet", () => {
  test("is numbered when a sheet of the station has it", async () => {
    const document = await summary([indicatorsSheet(), memorySheet("评分汇总", []), memorySheet("评分汇总 (2)", [])]);
    expect(document.name).toBe("评分汇总 (3)");
  });

  test("is the present one when people renamed the sheet", async () => {
    const target = workbook(indicatorsSheet());
    const content = await annotate(target);
    const renamed = {
      ...content,
      sheets: content.sheets.map((sheet) => (sheet.name === "评分汇总" ? { ...sheet, name: "得分" } : sheet)),
      names: content.names.map((name) => (name.sheet === "评分汇总" ? { ...name, sheet: "得分" } : name)),
    };
    const [edit] = planSummarySheet(review(renamed), renamed, "zh-CN");
    expect(edit?.kind === "put-sheet" && edit.document.name).toBe("得分");
  });
});
