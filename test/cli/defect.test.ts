import { workbookFile, worksheet } from "../workbook/xlsx/package";
import { jsonLines, useFolder } from "./support/command";

type Review = typeof import("../../src/edits/review");

jest.mock("../../src/edits/review", (): Review => {
  const actual = jest.requireActual<Review>("../../src/edits/review");
  return {
    reviewContent: (content, inputs, policy) => {
      if (content.sheets.some(({ name }) => name === "缺陷")) {
        throw new TypeError("cannot read 缺陷");
      }
      return actual.reviewContent(content, inputs, policy);
    },
  };
});

const folder = useFolder();

test("a defect of the program itself is said, with what a report of it needs, and the other files are done", async () => {
  folder().put("一.xlsx", workbookFile({ sheets: { 缺陷: worksheet("") } }));
  folder().put("二.xlsx", workbookFile({ sheets: { 表: worksheet("") } }));
  const { status, out, error } = await folder().command(["check", "--json", "一.xlsx", "二.xlsx"]);
  expect(status).toBe(2);
  expect(jsonLines<{ file: string }>(out).map(({ file }) => file)).toEqual(["二.xlsx"]);
  expect(error).toContain("一.xlsx：程序自身出错，请把下面的信息报告给维护者。\nTypeError: cannot read 缺陷\n    at ");
});

test("a defect outside any file is said too", async () => {
  const said: string[] = [];
  const { run } = await import("../../src/cli/run");
  const status = await run(["--version"], {
    out: () => {
      throw new RangeError("no room");
    },
    error: (text) => said.push(text),
    isTerminal: false,
    folder: folder().path,
  });
  expect([status, said.join()]).toEqual([2, expect.stringContaining("RangeError: no room")]);
});
