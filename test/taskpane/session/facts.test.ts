import { factsOf } from "../../../src/taskpane/session/facts";
import { memorySheet } from "../../../src/workbook/memory";
import { sheet } from "../../support/sheet";

describe("what a viewer is told of a sheet", () => {
  test("hidden rows and columns as spans", () => {
    const hidden = memorySheet("附件", { A1: 1, F9: 2 }, { hiddenRows: [1, 2, 3, 6, 8], hiddenColumns: [0, 4] });
    const { hiddenRows, hiddenColumns } = factsOf(hidden);
    expect(hiddenRows).toEqual([
      { first: 1, last: 3 },
      { first: 6, last: 6 },
      { first: 8, last: 8 },
    ]);
    expect(hiddenColumns).toEqual([
      { first: 0, last: 0 },
      { first: 4, last: 4 },
    ]);
  });

  test("what is hidden behind the last cell that holds something is hidden too", () => {
    const hidden = memorySheet("附件", { A1: 1 }, { hiddenRows: [3], hiddenColumns: [1, 2, 29, 30] });
    const { hiddenRows, hiddenColumns } = factsOf(hidden);
    expect(hiddenRows).toEqual([{ first: 3, last: 3 }]);
    expect(hiddenColumns).toEqual([
      { first: 1, last: 2 },
      { first: 29, last: 29 },
    ]);
  });

  test("columns are as wide as what they show, Chinese characters counting twice", () => {
    const [first, second] = factsOf(sheet("| 社区活动次数 | 12345678 [#,##0] |")).widths;
    expect([first, second]).toEqual([12, 10]);
  });

  test("the longest line of a text decides, and neither too little nor too much", () => {
    const [lines, short, long] = factsOf(sheet(`| 协议↵协议完成量 | 1 | ${"长".repeat(40)} |`)).widths;
    expect([lines, short, long]).toEqual([10, 5, 28]);
  });

  test("a title over several columns does not widen the first of them", () => {
    expect(factsOf(sheet("| 广州市白鹤洞街社工服务站 | < | < |\n| 片区1 | 1 | 2 |")).widths).toEqual([5, 5, 5]);
  });
});
