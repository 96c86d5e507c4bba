import { copyFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/workbook/xlsx";
import { useFolder } from "./support/command";

const folder = useFolder();

test("npm run sample reads the sample, reports on it and writes its annotated copy", async () => {
  folder().put("assets/readme.txt", "");
  copyFileSync(join(__dirname, "../../assets/sample.xlsx"), folder().at("assets/sample.xlsx"));
  const { status, out, error } = await folder().command(["sample"]);
  expect([status, error]).toEqual([0, `已写入标注副本：${folder().at("output/sample.xlsx")}`]);
  expect(out).toContain("检查结果　错误 3");
  expect(readdirSync(folder().at("output"))).toEqual(["sample.xlsx"]);
  const { sheets } = await openXlsx(folder().read("output/sample.xlsx")).read();
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["检查结果", "评分汇总"]));
});

test("npm run sample says so when the sample is not there", async () => {
  expect((await folder().command(["sample"])).status).toBe(2);
});
