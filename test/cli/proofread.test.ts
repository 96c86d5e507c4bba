import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { proofread } from "../../src/cli/proofread";
import { BAIHEDONG, type Outcome, useFolder } from "./support/command";

const REPORT = join(__dirname, "../reports/baihedong-2025-mid.txt");
const folder = useFolder();

async function command(args: readonly string[]): Promise<Outcome> {
  const out: string[] = [];
  const error: string[] = [];
  const console = { out: (text: string) => out.push(text), error: (text: string) => error.push(text) };
  const status = await proofread(args, { ...console, isTerminal: false, folder: folder().path });
  return { status, out: out.join("\n"), error: error.join("\n") };
}

describe("proofread", () => {
  it("shows what is contradicted with the cell, and says so in its exit status", async () => {
    const { status, out } = await command([REPORT, "--workbook", BAIHEDONG, "--required-staff", "20"]);
    expect(status).toBe(1);
    expect(out).toContain("【电访1800人次】");
    expect(out).toContain("报告写 1800，工作簿为 959。");
    expect(out).toContain("'附件1-1'!G5");
  });

  it("prints one JSON object", async () => {
    const { out } = await command([REPORT, "--workbook", BAIHEDONG, "--required-staff", "20", "--json"]);
    const { version, claims } = JSON.parse(out) as {
      version: number;
      claims: { start: number; end: number; quote: string }[];
    };
    const text = readFileSync(REPORT, "utf8");
    expect(version).toBe(1);
    expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(claims.map(({ quote }) => quote));
  });

  it("reads a Word document", async () => {
    const document = new Document({ sections: [{ children: [new Paragraph("社工站完成电访 2292 个。")] }] });
    folder().put("report.docx", await Packer.toBuffer(document));
    const { status, out } = await command(["report.docx", "--workbook", BAIHEDONG]);
    expect(status).toBe(0);
    expect(out).toContain("一致 1 处");
  });

  it("reads the tables of a Word document, and no marks of footnotes", async () => {
    const cell = (text: string, columnSpan = 1): TableCell =>
      new TableCell({ columnSpan, children: [new Paragraph(text)] });
    const rows = [
      ["指标", "协议量", "完成量", "完成率"],
      ["电访", "4000", "2229", "57.30%"],
      ["入户探访", "1760", "987", "56.08%"],
    ].map((texts) => new TableRow({ children: texts.map((text) => cell(text)) }));
    const noted = [new TextRun("社工站完成电访2292"), new FootnoteReferenceRun(1), new TextRun("个。")];
    const document = new Document({
      footnotes: { 1: { children: [new Paragraph("截至评估末月。")] } },
      sections: [{ children: [new Paragraph({ children: noted }), new Table({ rows })] }],
    });
    folder().put("report.docx", await Packer.toBuffer(document));
    const { out } = await command(["report.docx", "--workbook", BAIHEDONG, "--json"]);
    const { claims } = JSON.parse(out) as { claims: { quote: string; verdict: string }[] };
    expect(claims.map(({ quote, verdict }) => `${verdict} ${quote}`)).toEqual([
      "confirmed 电访2292个",
      ...["confirmed 4000", "contradicted 2229", "confirmed 57.30%"],
      ...["confirmed 1760", "confirmed 987", "confirmed 56.08%"],
    ]);
  });

  const SENTENCE = "社工站完成电访 2292 个。\r\n";
  const GBK = "c9e7b9a4d5becdeab3c9b5e7b7c32032323932b8f6a1a30d0a";
  it.each([
    ["UTF-8 with a mark", Buffer.from(`\ufeff${SENTENCE}`)],
    ["GBK", Buffer.from(GBK, "hex")],
    ["UTF-16", Buffer.from(`\ufeff${SENTENCE}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(SENTENCE, "utf16le")],
    ["UTF-16 of other machines", Buffer.from(`\ufeff${SENTENCE}`, "utf16le").swap16()],
  ])("reads a text in %s", async (_, bytes) => {
    folder().put("report.txt", bytes);
    const { status, out } = await command(["report.txt", "--workbook", BAIHEDONG]);
    expect(status).toBe(0);
    expect(out).toContain("一致 1 处");
  });

  it.each([
    ["empty.txt", Buffer.alloc(0), "没有文字"],
    ["blank.md", Buffer.from(" \n\t\n"), "没有文字"],
    ["program.txt", Buffer.from("d0cf11e0a1b11ae100000000000000003e000300feff0900", "hex"), "不是文本文件"],
    ["report.pdf", Buffer.from("%PDF-1.7"), "只能校对 .txt、.md 和 .docx"],
    ["broken.docx", Buffer.from("PK"), "无法作为 Word 文档读取"],
    ["empty.docx", Buffer.alloc(0), "无法作为 Word 文档读取"],
  ])("says of %s why it cannot be proofread", async (name, bytes, sentence) => {
    folder().put(name, bytes);
    await expect(command([name, "--workbook", BAIHEDONG])).rejects.toThrow(sentence);
  });

  it("says which input cannot be read", async () => {
    const { status, error } = await command(["none.txt", "--workbook", BAIHEDONG]);
    expect(status).toBe(2);
    expect(error).toContain("none.txt：找不到这个文件");
  });

  it("asks for a workbook", async () => {
    await expect(command([REPORT])).rejects.toThrow("--workbook");
    await expect(command([REPORT, BAIHEDONG])).rejects.toThrow("--workbook");
  });
});
