import { onSheet, open, codeOf } from "./support";

const RULE = '=AND(B2<A2,N("station-review")=0)';

function addTo(range: Excel.Range | Excel.RangeAreas, formula: string): Excel.ConditionalFormat {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = "#FFE699";
  format.custom.format.font.italic = true;
  return format;
}

describe("conditional formats through Office.js", () => {
  it("keeps rule, ranges and looks", async () => {
    const host = open([[1]]);
    await onSheet(host, (sheet) => {
      addTo(sheet.getRanges("B2:B4,D2"), RULE).stopIfTrue = true;
    });
    const [format] = host.workbook.requireSheet("表").conditionalFormats;
    expect(format).toMatchObject({ type: "Custom", formula: RULE, stopIfTrue: true });
    expect(format?.ranges).toHaveLength(2);
    expect(Object.fromEntries(format?.looks ?? [])).toEqual({ "fill/color": "#FFE699", "font/italic": true });
  });

  it("finds those of a whole sheet again by their formulas", async () => {
    const host = open([[1]]);
    await onSheet(host, (sheet) => {
      addTo(sheet.getRange("A1"), "=TRUE");
      sheet.getRange("C3").conditionalFormats.add("DataBar");
      addTo(sheet.getRange("B2:B4"), RULE);
    });
    const found = await host.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("表").getRange().conditionalFormats;
      formats.load("items/id,items/type");
      await context.sync();
      const custom = formats.items.filter(({ type }) => type === "Custom");
      const rules = custom.map((format) => format.custom.rule.load("formula"));
      const places = custom.map((format) => format.getRange().load("address"));
      await context.sync();
      return rules.map(({ formula }, index) => [formula, places[index]?.address]);
    });
    expect(found).toEqual([
      [RULE, "表!B2:B4"],
      ["=TRUE", "表!A1"],
    ]);
  });

  it("lets a new one stand above the others, until its priority is set", async () => {
    const host = open([[1]]);
    const formulas = () => host.workbook.requireSheet("表").conditionalFormats.map(({ formula }) => formula);
    await onSheet(host, (sheet) => {
      addTo(sheet.getRange("A1"), "=1");
      addTo(sheet.getRange("A1"), "=2");
    });
    expect(formulas()).toEqual(["=2", "=1"]);
    await onSheet(host, (sheet) => {
      addTo(sheet.getRange("A1"), "=3").priority = -1;
    });
    expect(formulas()).toEqual(["=2", "=1", "=3"]);
  });

  it("deletes one by its identity", async () => {
    const host = open([[1]]);
    await onSheet(host, (sheet) => {
      addTo(sheet.getRange("A1"), "=1");
      addTo(sheet.getRange("A1"), "=2");
    });
    await host.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("表").getRange().conditionalFormats.load("items/id");
      await context.sync();
      formats.getItem(formats.items[0]?.id ?? "").delete();
      await context.sync();
    });
    expect(host.workbook.requireSheet("表").conditionalFormats.map(({ formula }) => formula)).toEqual(["=1"]);
  });

  it("does not find one that is gone", async () => {
    const get = onSheet(open([[1]]), (sheet) => sheet.getRange().conditionalFormats.getItem("没有").load("type"));
    expect(await codeOf(get)).toBe("ItemNotFound");
  });

  it("has no rule where it is no custom one", async () => {
    const host = open([[1]]);
    const custom = await onSheet(host, (sheet) =>
      sheet.getRange("A1").conditionalFormats.add("DataBar").customOrNullObject.load("rule/formula"),
    );
    expect(custom.isNullObject).toBe(true);
  });
});
