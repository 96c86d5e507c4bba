import { codeOf, onSheet, open } from "./support";

describe("how cells look through Office.js", () => {
  it("reads a look that all cells share, and null where they differ", async () => {
    const host = open([[1, 2]]);
    const [one, both] = await onSheet(host, (sheet) => {
      sheet.getRange("A1").format.fill.color = "#FFE699";
      return [
        sheet.getRange("A1").format.fill.load("color"),
        sheet.getRange("A1:B1").format.fill.load("color"),
      ] as const;
    });
    expect([one.color, both.color]).toEqual(["#FFE699", null]);
  });

  it("reads white where there is no fill, so that none cannot be told from white", async () => {
    const fill = await onSheet(open([[1]]), (sheet) => sheet.getRange("A1").format.fill.load("color"));
    expect(fill.color).toBe("#FFFFFF");
  });

  it("dresses several ranges at once", async () => {
    const host = open([[1, 2]]);
    const fonts = await onSheet(host, (sheet) => {
      sheet.getRanges("A1,C3:D4").format.font.bold = true;
      return ["A1", "B1", "D4"].map((address) => sheet.getRange(address).format.font.load("bold"));
    });
    expect(fonts.map(({ bold }) => bold)).toEqual([true, false, true]);
  });

  it("writes and reads the looks of many cells in one call", async () => {
    const host = open([[1, 2]]);
    const cells = await onSheet(host, (sheet) => {
      const range = sheet.getRange("A1:B1");
      const border = { top: { style: "Continuous" as const } };
      range.setCellProperties([[{ format: { fill: { color: "#DDEBF7" }, borders: border } }, {}]]);
      return range.getCellProperties({ address: true, format: { fill: { color: true } } });
    });
    expect(cells.value).toEqual([
      [
        { address: "表!A1", format: { fill: { color: "#DDEBF7" } } },
        { address: "表!B1", format: { fill: { color: "#FFFFFF" } } },
      ],
    ]);
    expect(host.workbook.requireSheet("表").look("format/borders/EdgeTop/style").get(0, 0)).toBe("Continuous");
  });

  it("gives a height to whole rows and a width to whole columns", async () => {
    const host = open([[1]]);
    const format = await onSheet(host, (sheet) => {
      sheet.getRange("A1").format.rowHeight = 30;
      sheet.getRange("B7").format.columnWidth = 100;
      return sheet.getRange("B1").format.load("rowHeight,columnWidth");
    });
    expect([format.rowHeight, format.columnWidth]).toEqual([30, 100]);
  });

  it("hides a column of no width", async () => {
    const host = open([[1]]);
    const range = await onSheet(host, (sheet) => {
      sheet.getRange("B:B").format.columnWidth = 0;
      return sheet.getRange("B1").load("columnHidden");
    });
    expect(range.columnHidden).toBe(true);
  });

  it.each([
    ["a colour", (format: Excel.RangeFormat) => (format.fill.color = "12")],
    ["an alignment", (format: Excel.RangeFormat) => (format.horizontalAlignment = "Middle" as "Center")],
    ["a height", (format: Excel.RangeFormat) => (format.rowHeight = 500)],
  ])("refuses what is not %s", async (_, set) => {
    expect(await codeOf(onSheet(open([[1]]), (sheet) => set(sheet.getRange("A1").format)))).toBe("InvalidArgument");
  });

  it("offers a list of words, and takes it away again", async () => {
    const host = open([[1]]);
    const rule = { list: { inCellDropDown: true, source: "open,已处理,忽略" } };
    await onSheet(host, (sheet) => {
      sheet.getRange("A1:A9").dataValidation.rule = rule;
      sheet.getRange("A2").dataValidation.clear();
    });
    const { validations } = host.workbook.requireSheet("表");
    expect([validations.get(0, 0), validations.get(1, 0)]).toEqual([{ rule }, null]);
  });
});
