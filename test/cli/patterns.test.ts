import { readFileSync } from "node:fs";
import { jsonLines, useFolder, XIAGANG } from "./support/command";

const folder = useFolder();

async function filesOf(...patterns: readonly string[]): Promise<string[]> {
  const { out } = await folder().command(["check", "--json", ...patterns]);
  return jsonLines<{ file: string }>(out).map(({ file }) => file);
}

beforeEach(() => {
  for (const name of ["站点/乙.xlsx", "站点/甲 2025(1).XLSX", "站点/~$乙.xlsx", "站点/乙.xls", "站点/乙xlsx"]) {
    folder().put(name, readFileSync(XIAGANG));
  }
});

describe("a pattern that the shell left as it is", () => {
  test("stands for the files there, without the temporary ones of workbooks that are open", async () => {
    expect(await filesOf("站点/*.xlsx")).toEqual(["乙.xlsx", "甲 2025(1).XLSX"]);
  });

  test("has a question mark for one character", async () => {
    expect(await filesOf("站点/?.xlsx", "站点/甲 2025(?).xlsx")).toEqual(["乙.xlsx", "甲 2025(1).XLSX"]);
  });

  test("is the name of a file where there is one of that name", async () => {
    folder().put("站点/*.xlsx", readFileSync(XIAGANG));
    expect(await filesOf("站点/*.xlsx")).toEqual(["*.xlsx"]);
  });

  test("is said to be missing when nothing is meant by it", async () => {
    const { status, error } = await folder().command(["check", "别处/*.xlsx"]);
    expect([status, error]).toEqual([2, "别处/*.xlsx：找不到这个文件，请核对路径和文件名。"]);
  });
});
