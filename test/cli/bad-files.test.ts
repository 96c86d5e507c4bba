import { readFileSync, symlinkSync, truncateSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { BAIHEDONG, jsonLines, useFolder, XIAGANG } from "./support/command";
import { type PartTexts, workbookParts, worksheet, zipParts } from "../workbook/xlsx/package";
import { zipBomb } from "./support/zip-bomb";

const folder = useFolder();
const SHEET = "xl/worksheets/sheet1.xml";
const PARTS = workbookParts({ sheets: { 表: worksheet('<row r="1"><c r="A1"><v>7</v></c></row>') } });

/** The start of a compound file, as old versions of Office write it, that holds a stream of this name. */
function compoundFile(stream: string): Uint8Array {
  const header = Buffer.from("d0cf11e0a1b11ae1", "hex");
  return Buffer.concat([header, Buffer.alloc(504), Buffer.from(stream, "utf16le"), Buffer.alloc(512)]);
}

function withParts(parts: PartTexts): Uint8Array {
  return zipParts({ ...PARTS, ...parts });
}

const RANDOM = deflateSync(readFileSync(__filename)).subarray(2);

describe("a file that cannot be checked", () => {
  test.each<[string, () => Uint8Array | string, string]>([
    ["an empty file", () => "", "文件是空的（0 字节），请重新取得这份工作簿。"],
    ["comma separated text", () => "片区,协议量\n片区1,20\n", "这是文本（CSV）文件，不是 Excel 工作簿。"],
    [
      "a web page",
      () => "<html><table><tr><td>1</td></tr></table></html>",
      "这是网页（HTML）文件，不是 Excel 工作簿。",
    ],
    ["random bytes", () => RANDOM, "这个文件不是 Excel 工作簿。请确认选对了文件。"],
    [
      "a workbook of old",
      () => compoundFile("Workbook"),
      "这是旧版 .xls 工作簿。请用 Excel 或 WPS 打开后另存为 .xlsx。",
    ],
    ["an encrypted workbook", () => compoundFile("EncryptedPackage"), "工作簿设有打开密码。"],
    [
      "half a workbook",
      () => readFileSync(XIAGANG).subarray(0, 9000),
      "文件不完整，后半部分丢失了。请重新下载或复制。",
    ],
    [
      "a document type",
      () => withParts({ [SHEET]: `<!DOCTYPE a [<!ENTITY b "c">]>${worksheet("")}` }),
      "文件含有不允许的文档类型声明（xl/worksheets/sheet1.xml）",
    ],
    [
      "malformed XML",
      () => withParts({ [SHEET]: worksheet("<row><c></row></c>") }),
      "文件内部格式有误（xl/worksheets/sheet1.xml）",
    ],
    ["no sheets", () => zipParts(workbookParts({ sheets: {} })), "工作簿里没有工作表。"],
  ])("is said in a sentence of its own: %s", async (_, content, sentence) => {
    folder().put("坏文件.xlsx", content());
    const { status, out, error } = await folder().command(["check", "坏文件.xlsx"]);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toContain(`坏文件.xlsx：${sentence}`);
    expect(error).not.toContain("\n");
  });

  test("is said when it is a zip bomb: 1 GB inside 1 MB", async () => {
    const bomb = zipBomb(PARTS, SHEET, 1_000_000_000);
    expect(bomb.length).toBeLessThan(1_000_000);
    folder().put("炸弹.xlsx", bomb);
    const { status, error } = await folder().command(["check", "炸弹.xlsx"]);
    expect(status).toBe(2);
    expect(error).toContain("炸弹.xlsx：文件或其内容过大（xl/worksheets/sheet1.xml），可能已损坏或不安全，没有读取。");
  });

  test("is said when it is missing, or a folder", async () => {
    folder().put("文件夹/a.txt", "");
    const { status, error } = await folder().command(["check", "没有.xlsx", "文件夹", "文件夹/a.txt/b.xlsx"]);
    expect(status).toBe(2);
    expect(error.split("\n").filter((line) => !line.startsWith("["))).toEqual([
      "没有.xlsx：找不到这个文件，请核对路径和文件名。",
      "文件夹：这是一个文件夹，请指定其中的 .xlsx 文件。",
      "文件夹/a.txt/b.xlsx：找不到这个文件，请核对路径和文件名。",
    ]);
  });

  test("is said when the system does not let it be read", async () => {
    symlinkSync("自己.xlsx", folder().at("自己.xlsx"));
    const { status, error } = await folder().command(["check", "自己.xlsx"]);
    expect([status, error]).toEqual([2, "自己.xlsx：无法读取这个文件（ELOOP），请检查权限，或关闭正在占用它的程序。"]);
  });

  test("is said when it is larger than anything that can be read", async () => {
    truncateSync(folder().put("巨大.xlsx", ""), 3 * 2 ** 30);
    const { status, error } = await folder().command(["check", "巨大.xlsx"]);
    expect(status).toBe(2);
    expect(error).toContain("巨大.xlsx：文件或其内容过大");
  });

  test("is said when it is the temporary file beside a workbook that is open", async () => {
    folder().put("~$站点.xlsx", Buffer.alloc(165, 32));
    const { status, error } = await folder().command(["check", "~$站点.xlsx"]);
    expect(status).toBe(2);
    expect(error).toContain("~$站点.xlsx：这是工作簿打开时生成的临时文件，不是工作簿本身。");
  });

  test("is said in English when asked", async () => {
    const { error } = await folder().command(["check", "--lang", "en", "no.xlsx"]);
    expect(error).toBe("no.xlsx: There is no such file: check its path and name.");
  });

  test("does not stop the others, which keep their order", async () => {
    folder().put("坏.xlsx", "a,b\n");
    const { status, out, error } = await folder().command(["check", "--json", BAIHEDONG, "坏.xlsx", XIAGANG]);
    expect(status).toBe(2);
    const files = jsonLines<{ file: string }>(out).map(({ file }) => file);
    expect(files).toEqual(["baihedong-2025-mid.xlsx", "xiagang-2023-mid.xlsx"]);
    const [first, second, sentence, third] = error.split("\n");
    expect([first, second, third]).toEqual([
      "[1/3] baihedong-2025-mid.xlsx",
      "[2/3] 坏.xlsx",
      "[3/3] xiagang-2023-mid.xlsx",
    ]);
    expect(sentence).toMatch(/^坏\.xlsx：/u);
  });
});
