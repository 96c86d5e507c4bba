import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { BAIHEDONG, useFolder, XIAGANG } from "./support/command";

const folder = useFolder();

describe("report", () => {
  test("writes the text of a report on standard output, and nothing else", async () => {
    const { status, out, error } = await folder().command(["report", XIAGANG]);
    expect(status).toBe(0);
    expect(out.split("\n").slice(0, 2)).toEqual(["广州市夏港街“双百工程”社工站", "中期评估数据报告"]);
    expect(error).toBe("");
  });

  test("says on standard error that the workbook still has errors", async () => {
    const { status, error } = await folder().command(["report", BAIHEDONG]);
    expect(status).toBe(0);
    expect(error).toBe("工作簿中尚有 3 处错误，已列入报告附件，请核对后再使用其中的数字。");
  });

  test("takes posts and scores, and is in English when asked", async () => {
    const scores = "authority=8.7,purchaser=20,supervisionCentre=13,assessor=47.23";
    const { out } = await folder().command([
      "report",
      "--lang",
      "en",
      "--required-staff",
      "17",
      "--required-certified",
      "9",
      "--scores",
      scores,
      XIAGANG,
    ]);
    expect(out).toContain("with 17 posts in the agreement, the stability rate is 100.00%");
    expect(out).toContain("Of certified workers, 45 person-months were required and 86 were served, a surplus of 41.");
    expect(out).toContain("Total of the four scores: 88.93 points; grade: good (良好).");
  });

  test("takes other thresholds", async () => {
    folder().put("policy.json", JSON.stringify({ requiredStability: 0.9 }));
    const { out } = await folder().command(["report", XIAGANG, "--policy", "policy.json"]);
    expect(out).toContain("未达到不低于90.00%的要求");
  });

  test("writes a Word document", async () => {
    const { status, out, error } = await folder().command([
      "report",
      XIAGANG,
      "--format",
      "docx",
      "--out",
      "a/报告.docx",
    ]);
    expect([status, out]).toEqual([0, ""]);
    expect(error).toBe(`已写入报告：${folder().at("a/报告.docx")}`);
    expect(Object.keys(unzipSync(folder().read("a/报告.docx")))).toContain("word/document.xml");
  });

  test("tells the format by the ending of the file", async () => {
    await folder().command(["report", XIAGANG, "--out=报告.html"]);
    expect(folder().read("报告.html").toString()).toMatch(/^<!doctype html>.*<img src="data:image\/svg/su);
    await folder().command(["report", XIAGANG, "--out", "报告.txt"]);
    expect(folder().read("报告.txt").toString()).toMatch(/^广州市夏港街/u);
  });

  test("keeps another file of that name", async () => {
    folder().put("报告.txt", "写好的报告");
    const { error } = await folder().command(["report", XIAGANG, "--out", "报告.txt"]);
    expect(folder().read("报告.bak.txt").toString()).toBe("写好的报告");
    expect(error).toContain("报告.bak.txt");
  });

  test("never writes over the workbook", async () => {
    const workbook = folder().put("站.xlsx", readFileSync(XIAGANG));
    const before = folder().read("站.xlsx");
    const { status, error } = await folder().command(["report", workbook, "--format", "text", "--out", "站.xlsx"]);
    expect(status).toBe(2);
    expect(error).toContain("没有写入");
    expect(folder().read("站.xlsx").equals(before)).toBe(true);
  });

  test.each([
    ["two workbooks", [XIAGANG, BAIHEDONG], "每次处理一个工作簿"],
    ["an unknown format", [XIAGANG, "--format", "pdf"], "text、html 或 docx"],
    ["a Word document without a file", [XIAGANG, "--format", "docx"], "--out"],
    ["a format without a value", [XIAGANG, "--format"], "--format 后面要写上它的值"],
    ["an option of check only", [XIAGANG, "--json"], "没有“--json”这个选项"],
    ["a score over its cap", [XIAGANG, "--scores", "authority=11"], "超过上限 10 分"],
  ])("refuses %s", async (_, args, sentence) => {
    const { status, out, error } = await folder().command(["report", ...args]);
    expect([status, out]).toEqual([2, ""]);
    expect(error).toContain(sentence);
  });

  test("says why a workbook cannot be read", async () => {
    const { status, error } = await folder().command(["report", "没有.xlsx"]);
    expect(status).toBe(2);
    expect(error).toBe("没有.xlsx：找不到这个文件，请核对路径和文件名。");
  });
});
