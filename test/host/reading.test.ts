import { memorySheet } from "../../src/workbook/memory";
import { codeOf, onSheet, open } from "./support";

const RANGE = { top: 0, left: 0, bottom: 0, right: 1 };

describe("reading a workbook through Office.js", () => {
  it("lists the sheets with their names and whether they are shown", async () => {
    const host = open([memorySheet("附件1-1", [[1]]), memorySheet("旧表", [[2]], { visibility: "very-hidden" })]);
    const sheets = await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility");
      await context.sync();
      return worksheets.items.map(({ name, visibility }) => [name, visibility]);
    });
    expect(sheets).toEqual([
      ["附件1-1", "Visible"],
      ["旧表", "VeryHidden"],
    ]);
  });

  it("finds the used range from the first to the last cell that holds something", async () => {
    const host = open({ B2: "甲", D5: 1, F9: { format: "0.00" } });
    const range = await onSheet(host, (sheet) =>
      sheet.getUsedRangeOrNullObject(true).load("address,rowIndex,columnCount"),
    );
    expect([range.address, range.rowIndex, range.columnCount]).toEqual(["表!B2:D5", 1, 3]);
  });

  it("has no used range on an empty sheet", async () => {
    const range = await onSheet(open([]), (sheet) => sheet.getUsedRangeOrNullObject(true).load("address"));
    expect([range.isNullObject, range.address]).toEqual([true, undefined]);
  });

  it("reads what hangs on nothing as nothing", async () => {
    const merges = await onSheet(open([]), (sheet) =>
      sheet.getUsedRangeOrNullObject(true).getMergedAreasOrNullObject().load("address"),
    );
    expect(merges.isNullObject).toBe(true);
  });

  it("gives blanks as empty texts, errors as texts and dates as serial numbers", async () => {
    const host = open([[null, { error: "#DIV/0!" }, { value: 45_545, format: "yyyy-mm-dd" }, true]]);
    const range = await onSheet(host, (sheet) => sheet.getRange("A1:D1").load("values,text"));
    expect(range.values).toEqual([["", "#DIV/0!", 45_545, true]]);
    expect(range.text).toEqual([["", "#DIV/0!", "2024-09-10", "TRUE"]]);
  });

  it("shows texts as they are and numbers in their format", async () => {
    const host = open([["０１", { value: 0.532778, format: "0.00%" }, { value: 1330, format: "#,##0" }, 0.1 + 0.2]]);
    const range = await onSheet(host, (sheet) => sheet.getRange("A1:D1").load("text"));
    expect(range.text).toEqual([["０１", "53.28%", "1,330", "0.3"]]);
  });

  it("gives formulas with their sign and constants as they are", async () => {
    const host = open([[1800, { formula: "A1/2", value: 900 }, "文"]]);
    const range = await onSheet(host, (sheet) => sheet.getRange("A1:C1").load("formulas,values"));
    expect(range.formulas).toEqual([[1800, "=A1/2", "文"]]);
    expect(range.values).toEqual([[1800, 900, "文"]]);
  });

  it("holds the value of a merged range in its top-left cell", async () => {
    const host = open([memorySheet("表", [["合计", "遮住"]], { merges: [RANGE] })]);
    const range = await onSheet(host, (sheet) => sheet.getRange("A1:B1").load("values"));
    expect(range.values).toEqual([["合计", ""]]);
  });

  it("reports a merged range only where its top-left cell was asked for", async () => {
    const host = open([memorySheet("表", [["合计"]], { merges: [RANGE] })]);
    const [whole, part] = await onSheet(
      host,
      (sheet) =>
        [
          sheet.getRange("A1:C3").getMergedAreasOrNullObject().load("areas/items/address"),
          sheet.getRange("B1:C3").getMergedAreasOrNullObject().load("areas/items/address"),
        ] as const,
    );
    expect(whole.areas.items.map(({ address }) => address)).toEqual(["表!A1:B1"]);
    expect(part.isNullObject).toBe(true);
  });

  it("tells which rows and columns are hidden in one answer", async () => {
    const host = open([memorySheet("表", [[1, 2]], { hiddenRows: [1], hiddenColumns: [0] })]);
    const [rows, columns] = await onSheet(host, (sheet) => {
      const range = sheet.getRange("A1:B2");
      return [range.getRowProperties({ rowHidden: true }), range.getColumnProperties({ columnHidden: true })] as const;
    });
    expect(rows.value).toEqual([{ rowHidden: false }, { rowHidden: true }]);
    expect(columns.value).toEqual([{ columnHidden: true }, { columnHidden: false }]);
  });

  it("cannot tell one answer for rows of which only some are hidden", async () => {
    const host = open([memorySheet("表", [[1, 2]], { hiddenRows: [1] })]);
    const range = await onSheet(host, (sheet) => sheet.getRange("A1:B2").load("rowHidden,columnHidden"));
    expect([range.rowHidden, range.columnHidden]).toEqual([null, false]);
  });

  it("quotes a sheet's name in an address where Excel quotes it", async () => {
    const host = open([memorySheet("附件1-1", []), memorySheet("it's", []), memorySheet("附件2", [])]);
    const addresses = await host.run(async (context) => {
      const ranges = ["附件1-1", "it's", "附件2"].map((name) =>
        context.workbook.worksheets.getItem(name).getRange("A1").load("address"),
      );
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(addresses).toEqual(["'附件1-1'!A1", "'it''s'!A1", "附件2!A1"]);
  });

  it("spells out no values of whole columns", async () => {
    const range = await onSheet(open([[1]]), (sheet) => sheet.getRange("A:A").load("values,address"));
    expect([range.address, range.values]).toEqual(["表!A:A", null]);
  });

  it("does not read more than five million cells at once", async () => {
    expect(await codeOf(onSheet(open([[1]]), (sheet) => sheet.getRange("A1:J600000").load("values")))).toBe(
      "RangeExceedsLimit",
    );
  });

  it.each(["A0", "1A", "A1:B", "XFE1", "没有"])("does not find the address %s", async (address) => {
    expect(await codeOf(onSheet(open([[1]]), (sheet) => sheet.getRange(address).load("values")))).toBe(
      "InvalidArgument",
    );
  });

  it("does not find a sheet that is not there", async () => {
    const host = open([[1]]);
    const missing = host.run(async (context) => {
      context.workbook.worksheets.getItem("没有").load("name");
      await context.sync();
    });
    expect(await codeOf(missing)).toBe("ItemNotFound");
  });

  it("finds a sheet whatever the case of its name", async () => {
    const host = open([memorySheet("Sheet1", [])]);
    const name = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("SHEET1").load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("Sheet1");
  });

  it("cuts a long address of many ranges", async () => {
    const addresses = Array.from({ length: 2000 }, (_, row) => `A${row * 2 + 1}`).join(",");
    const areas = await onSheet(open([[1]]), (sheet) => sheet.getRanges(addresses).load("address,areaCount"));
    expect([areas.address.length, areas.areaCount]).toEqual([8192, 2000]);
  });
});
