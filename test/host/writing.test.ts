import { memorySheet } from "../../src/workbook/memory";
import { codeOf, onSheet, open } from "./support";

/** What a cell holds after something was written into it: value, display and format. */
async function written(value: unknown, format = "General"): Promise<readonly unknown[]> {
  const host = open({ A1: { format } });
  const range = await onSheet(host, (sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [[value]];
    return cell.load("values,text,numberFormat");
  });
  const { values, text, numberFormat }: Record<"values" | "text" | "numberFormat", unknown[][]> = range;
  return [values, text, numberFormat].map((rows) => rows[0]?.[0]);
}

describe("writing cells through Office.js", () => {
  it.each([
    [12, [12, "12", "General"]],
    ["12", [12, "12", "General"]],
    [" 12 ", [12, "12", "General"]],
    ["１２", [12, "12", "General"]],
    ["1,330", [1330, "1,330", "#,##0"]],
    ["(5)", [-5, "-5", "General"]],
    ["-5", [-5, "-5", "General"]],
    ["1e3", [1000, "1000", "General"]],
    ["57%", [0.57, "57%", "0%"]],
    ["57.28%", [0.5728, "57.28%", "0.00%"]],
    ["2024-09-10", [45_545, "2024/9/10", "yyyy/m/d"]],
    ["2024/13/1", ["2024/13/1", "2024/13/1", "General"]],
    ["1-2", [45_659, "1月2日", 'm"月"d"日"']],
    ["true", [true, "TRUE", "General"]],
    ["#n/a", ["#N/A", "#N/A", "General"]],
    ["'12", ["12", "12", "General"]],
    ["200个", ["200个", "200个", "General"]],
    ["——", ["——", "——", "General"]],
    ["", ["", "", "General"]],
  ])("takes %p as if it had been typed", async (value, cell) => {
    expect(await written(value)).toEqual(cell);
  });

  it.each([
    ["=1+1", 2],
    ["+1+1", 2],
    ["-(1+1)", -2],
    ["@SUM(1,1)", 2],
  ])("takes %s for a formula", async (text, value) => {
    expect((await written(text))[0]).toBe(value);
  });

  it.each(["=1+1", "1,330", "2024-09-10", "TRUE", "'12"])("keeps %s as a text in a text cell", async (text) => {
    expect(await written(text, "@")).toEqual([text, text, "@"]);
  });

  it("keeps a cell's own format when it reads a percentage", async () => {
    expect(await written("57.28%", "0.0%")).toEqual([0.5728, "57.3%", "0.0%"]);
  });

  it("refuses what is no formula", async () => {
    expect(await codeOf(written("=SUM(1"))).toBe("InvalidArgument");
  });

  it("leaves a cell alone for null and clears it for an empty text", async () => {
    const host = open([["甲", "乙", "丙"]]);
    const range = await onSheet(host, (sheet) => {
      const cells = sheet.getRange("A1:C1");
      cells.values = [[null, "", "丁"]];
      return cells.load("values");
    });
    expect(range.values).toEqual([["甲", "", "丁"]]);
  });

  it.each([[[[1]]], [[[1, 2]]], [[[1], [2], [3]]], [[1, 2]]])(
    "refuses the array %j for a range of two rows",
    async (values) => {
      const host = open([[1], [2]]);
      const write = onSheet(host, (sheet) => {
        sheet.getRange("A1:A2").values = values as unknown[][];
      });
      expect(await codeOf(write)).toBe("InvalidArgument");
    },
  );

  it("changes nothing when one of the cells cannot be written", async () => {
    const host = open([["甲", "乙"]]);
    const before = host.snapshot();
    const write = onSheet(host, (sheet) => {
      sheet.getRange("A1:B1").formulas = [[1, "=SUM(1"]];
    });
    expect(await codeOf(write)).toBe("InvalidArgument");
    expect(host.snapshot()).toEqual(before);
  });

  it("drops what is written beside the top-left cell of a merged range", async () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 1 }];
    const host = open([memorySheet("表", [["合计"]], { merges })]);
    const range = await onSheet(host, (sheet) => {
      sheet.getRange("B1").values = [["丢掉"]];
      return sheet.getRange("A1:B1").load("values");
    });
    expect(range.values).toEqual([["合计", ""]]);
  });

  it("keeps the top-left value when cells are merged", async () => {
    const host = open([["甲", "乙"]]);
    const range = await onSheet(host, (sheet) => {
      const cells = sheet.getRange("A1:B1");
      cells.merge();
      return cells.load("values");
    });
    expect(range.values).toEqual([["甲", ""]]);
  });

  it("does not change a part of an array formula", async () => {
    const host = open([[1, 2]], { arrays: { 表: ["A1:B1"] } });
    const write = onSheet(host, (sheet) => {
      sheet.getRange("B1").values = [[3]];
    });
    expect(await codeOf(write)).toBe("InvalidOperation");
  });

  it("works out again the formulas that depend on a cell", async () => {
    const host = open([[1, { formula: "A1*2", value: 2 }, { formula: "B1+1", value: 3 }]]);
    const range = await onSheet(host, (sheet) => {
      sheet.getRange("A1").values = [[10]];
      return sheet.getRange("B1:C1").load("values");
    });
    expect(range.values).toEqual([[20, 21]]);
  });

  it("marks a formula that its calculator does not know, and takes its result from the test", async () => {
    const write = { formulas: [["=XLOOKUP(1,2,3)"]] };
    const results = new Map([["XLOOKUP(1,2,3)", 7]]);
    const cells = await Promise.all(
      [{}, { results }].map(async (options) => {
        const host = open([[]], options);
        await onSheet(host, (sheet) => sheet.getRange("A1").set(write));
        return host.workbook.requireSheet("表").cells.get(0, 0);
      }),
    );
    expect(cells).toMatchObject([
      { value: null, isCalculated: false },
      { value: 7, isCalculated: true },
    ]);
  });

  it("keeps what ran before the action that failed, and nothing after it", async () => {
    const host = open([["甲", "乙", "丙"]]);
    const write = onSheet(host, (sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("没有").values = [[2]];
      sheet.getRange("C1").values = [[3]];
    });
    expect(await codeOf(write)).toBe("InvalidArgument");
    expect(host.content().sheets[0]?.cell(0, 0).value).toBe(1);
    expect(host.content().sheets[0]?.cell(0, 2).value).toBe("丙");
  });

  it("shows a link's text and where it leads", async () => {
    const host = open([[]]);
    const cell = await onSheet(host, (sheet) => {
      const link = sheet.getRange("A1");
      link.hyperlink = { documentReference: "'附件1-1'!G4", textToDisplay: "G4" };
      return link.load("values,hyperlink");
    });
    expect(cell.values).toEqual([["G4"]]);
    expect(cell.hyperlink).toEqual({ documentReference: "'附件1-1'!G4", textToDisplay: "G4" });
  });

  it("clears contents without formats, and all with them", async () => {
    const host = open([[{ value: 1, format: "0.00" }]]);
    const formats = await host.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("表").getRange("A1");
      cell.clear("Contents");
      const kept = cell.getCell(0, 0).load("values,numberFormat");
      await context.sync();
      cell.clear();
      const gone = cell.getCell(0, 0).load("numberFormat");
      await context.sync();
      return [kept.values, kept.numberFormat, gone.numberFormat];
    });
    expect(formats).toEqual([[[""]], [["0.00"]], [["General"]]]);
  });
});
