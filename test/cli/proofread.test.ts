import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Document, Packer, Paragraph } from "docx";
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

  it("says which input cannot be read", async () => {
    const { status, error } = await command(["none.txt", "--workbook", BAIHEDONG]);
    expect(status).toBe(2);
    expect(error).toContain("none.txt：找不到这个文件");
  });

  it("asks for a workbook", async () => {
    await expect(command([REPORT])).rejects.toThrow("--workbook");
  });
});
