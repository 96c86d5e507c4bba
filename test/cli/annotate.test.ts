import { copyFileSync, existsSync, linkSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { SUMMARY_NAMES } from "../../src/station/own-sheets";
import { openXlsx } from "../../src/workbook/xlsx";
import { namedCell } from "../edits/support/station";
import { workbookFile, worksheet } from "../workbook/xlsx/package";
import { BAIHEDONG, useFolder, XIAGANG } from "./support/command";

const NAME = "baihedong-2025-mid.xlsx";
const folder = useFolder();

async function annotate(...args: readonly string[]) {
  return folder().command(["check", "--json", "--annotate", ...args]);
}

/** Types a score into the summary sheet of a copy and saves it, as an evaluator does. */
async function typeScore(file: string, score: number): Promise<void> {
  const workbook = openXlsx(folder().read(file));
  const { sheet, row, column } = namedCell(await workbook.read(), SUMMARY_NAMES.authority);
  const content = { value: score, formula: null, format: null };
  await workbook.apply([{ kind: "set-cell", at: { sheet, row, column }, content }]);
  folder().put(file, workbook.save());
}

async function scoreIn(file: string): Promise<unknown> {
  return namedCell(await openXlsx(folder().read(file)).read(), SUMMARY_NAMES.authority).value;
}

describe("check --annotate", () => {
  test("writes a copy with both sheets into a folder that it makes, and says where", async () => {
    const { status, error } = await annotate("副 本/2025", BAIHEDONG);
    expect([status, error]).toEqual([1, `已写入标注副本：${folder().at(`副 本/2025/${NAME}`)}`]);
    const { sheets } = await openXlsx(folder().read(`副 本/2025/${NAME}`)).read();
    expect(
      sheets
        .map(({ name }) => name)
        .slice(-2)
        .sort(),
    ).toEqual(["检查结果", "评分汇总"].sort());
  });

  test("leaves the input as it is, and nothing but the copy behind", async () => {
    copyFileSync(BAIHEDONG, folder().at("站点.xlsx"));
    await annotate("out", "站点.xlsx");
    expect(folder().read("站点.xlsx")).toEqual(readFileSync(BAIHEDONG));
    expect(readdirSync(folder().path).sort()).toEqual(["out", "站点.xlsx"].sort());
    expect(readdirSync(folder().at("out"))).toEqual(["站点.xlsx"]);
  });

  test("gives the same bytes for the copy of a copy", async () => {
    await annotate("one", BAIHEDONG);
    await annotate("two", `one/${NAME}`);
    expect(folder().read(`two/${NAME}`)).toEqual(folder().read(`one/${NAME}`));
  });

  test("keeps a score that was typed into the copy, and counts it", async () => {
    await annotate("one", BAIHEDONG, "--scores", "purchaser=20,supervisionCentre=13,assessor=47.23");
    await typeScore(`one/${NAME}`, 8.7);
    const { out } = await annotate("two", `one/${NAME}`);
    expect(JSON.parse(out)).toMatchObject({ scores: { authority: 8.7, total: 88.93, grade: "良好" } });
    await annotate("three", `two/${NAME}`);
    expect(await scoreIn(`three/${NAME}`)).toBe(8.7);
    expect(folder().read(`three/${NAME}`)).toEqual(folder().read(`two/${NAME}`));
  });

  test("writes the names and sentences of its sheets in English when asked", async () => {
    await annotate("out", XIAGANG, "--lang", "en");
    const { sheets } = await openXlsx(folder().read("out/xiagang-2023-mid.xlsx")).read();
    const texts: unknown[] = [];
    sheets.at(-1)?.scan((_row, _column, value) => texts.push(value));
    expect(texts).toContain("Total");
  });

  test("gives inputs of the same name different copies", async () => {
    folder().put("a/站点.xlsx", readFileSync(BAIHEDONG));
    folder().put("b/站点.XLSX", readFileSync(XIAGANG));
    await annotate("out", "a/站点.xlsx", "b/站点.XLSX");
    expect(readdirSync(folder().at("out")).sort()).toEqual(["站点 (2).XLSX", "站点.xlsx"]);
  });

  test("keeps an earlier copy into which something was typed", async () => {
    await annotate("out", BAIHEDONG);
    await annotate("out", BAIHEDONG);
    expect(readdirSync(folder().at("out"))).toEqual([NAME]);
    await typeScore(`out/${NAME}`, 9);
    const { error } = await annotate("out", BAIHEDONG);
    expect(error).toContain(`同名的旧副本内容不同，已改名保留：${folder().at("out/baihedong-2025-mid.bak.xlsx")}`);
    expect([await scoreIn("out/baihedong-2025-mid.bak.xlsx"), await scoreIn(`out/${NAME}`)]).toEqual([9, null]);
    await annotate("out", BAIHEDONG, "--scores", "authority=7");
    expect(readdirSync(folder().at("out")).sort()).toEqual([
      "baihedong-2025-mid.bak.xlsx",
      "baihedong-2025-mid.bak2.xlsx",
      NAME,
    ]);
  });

  test("says so when the workbook's signature becomes void", async () => {
    const parts = { "_xmlsignatures/origin.sigs": "" };
    folder().put("签名.xlsx", workbookFile({ sheets: { 表: worksheet("") }, parts }));
    const { error } = await annotate("out", "签名.xlsx");
    expect(error).toContain("签名.xlsx：工作簿带有数字签名，标注副本中的签名已失效。");
  });
});

describe("a copy that cannot be written", () => {
  test("is not written over its input", async () => {
    copyFileSync(BAIHEDONG, folder().at("站点.xlsx"));
    const { status, out, error } = await annotate(".", "站点.xlsx");
    expect([status, JSON.parse(out)]).toEqual([2, expect.objectContaining({ file: "站点.xlsx" })]);
    expect(error).toBe(`副本会覆盖原文件 ${folder().at("站点.xlsx")}，没有写入；请用 --annotate 指定另一个文件夹。`);
    expect(folder().read("站点.xlsx")).toEqual(readFileSync(BAIHEDONG));
  });

  test.each<[string, (input: string, copy: string) => void]>([
    ["a link in the folder", (input, copy) => symlinkSync(input, copy)],
    ["a second name of the file", (input, copy) => linkSync(input, copy)],
  ])("is not written over an input that it would reach by %s", async (_, link) => {
    const input = folder().put("站点.xlsx", readFileSync(BAIHEDONG));
    folder().put("out/其他.txt", "");
    link(input, folder().at("out/站点.xlsx"));
    expect((await annotate("out", "站点.xlsx")).status).toBe(2);
    expect(folder().read("站点.xlsx")).toEqual(readFileSync(BAIHEDONG));
  });

  test("is not written over another input of the call", async () => {
    folder().put("a/站点.xlsx", readFileSync(BAIHEDONG));
    folder().put("b/站点.xlsx", readFileSync(XIAGANG));
    expect((await annotate("b", "a/站点.xlsx", "b/站点.xlsx")).status).toBe(2);
    expect(folder().read("b/站点.xlsx")).toEqual(readFileSync(XIAGANG));
    // The copy of the second has a free name.
    expect(existsSync(folder().at("b/站点 (2).xlsx"))).toBe(true);
  });

  test("is said, and the report is given all the same", async () => {
    folder().put("out", "a file, not a folder");
    const { status, out, error } = await annotate("out", BAIHEDONG);
    expect([status, JSON.parse(out)]).toEqual([2, expect.objectContaining({ file: NAME })]);
    expect(error).toContain(`无法写入 ${folder().at(`out/${NAME}`)}（EEXIST），请检查权限`);
  });

  test("is said when the workbook's structure is protected", async () => {
    const before = '<workbookProtection lockStructure="1"/>';
    folder().put("保护.xlsx", workbookFile({ sheets: { 表: worksheet("") }, before }));
    const { status, error } = await annotate("out", "保护.xlsx");
    expect([status, error]).toEqual([
      2,
      "保护.xlsx：工作簿的结构受保护，不能新增工作表。请在“审阅”中撤消工作簿保护后再试。",
    ]);
    expect(existsSync(folder().at("out"))).toBe(false);
  });
});
