import { memorySheet } from "../../src/workbook/memory";
import { codeOf, open } from "./support";
import type { Host } from ".";

function onWorkbook<T>(host: Host, action: (workbook: Excel.Workbook) => T): Promise<T> {
  return host.run(async (context) => {
    const result = action(context.workbook);
    await context.sync();
    return result;
  });
}

describe("the sheets of a workbook through Office.js", () => {
  it("adds a sheet at the end", async () => {
    const host = open([[1]]);
    await onWorkbook(host, ({ worksheets }) => worksheets.add("评分汇总"));
    expect(host.content().sheets.map(({ name }) => name)).toEqual(["表", "评分汇总"]);
  });

  it("adds it once, however often it is used afterwards", async () => {
    const host = open([[1]]);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.add("新");
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      sheet.getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(host.content().sheets.map(({ name, rows }) => [name, rows])).toEqual([
      ["表", 1],
      ["新", 2],
    ]);
  });

  it("does not add a second sheet of a name, whatever its case", async () => {
    const host = open([memorySheet("Summary", [])]);
    expect(await codeOf(onWorkbook(host, ({ worksheets }) => worksheets.add("SUMMARY")))).toBe("ItemAlreadyExists");
  });

  it.each(["", "a/b", "a\\b", "a:b", "a?", "a*", "[a]", "'a", "一".repeat(32)])(
    "does not call a sheet %p",
    async (name) => {
      const host = open([[1]]);
      const rename = onWorkbook(host, ({ worksheets }) => {
        worksheets.getItem("表").name = name;
      });
      expect(await codeOf(rename)).toBe("InvalidArgument");
    },
  );

  it("takes 31 characters for a name", async () => {
    const host = open([[1]]);
    await onWorkbook(host, ({ worksheets }) => worksheets.add("一".repeat(31)));
    expect(host.content().sheets).toHaveLength(2);
  });

  it("finds nothing, and says so, where it may", async () => {
    const sheet = await onWorkbook(open([[1]]), ({ worksheets }) =>
      worksheets.getItemOrNullObject("没有").load("name"),
    );
    expect([sheet.isNullObject, sheet.name]).toEqual([true, undefined]);
  });

  it("does not change what is not there", async () => {
    const write = onWorkbook(open([[1]]), ({ worksheets }) => {
      worksheets.getItemOrNullObject("没有").getRange("A1").values = [[1]];
    });
    expect(await codeOf(write)).toBe("ItemNotFound");
  });

  it("does not delete or hide the last sheet that is shown", async () => {
    const host = open([memorySheet("表", []), memorySheet("藏", [], { visibility: "hidden" })]);
    const remove = onWorkbook(host, ({ worksheets }) => worksheets.getItem("表").delete());
    const hide = onWorkbook(host, ({ worksheets }) => {
      worksheets.getItem("表").visibility = "Hidden";
    });
    expect([await codeOf(remove), await codeOf(hide)]).toEqual(["InvalidOperation", "InvalidOperation"]);
  });

  it("selects no cell of a hidden sheet before it is shown", async () => {
    const host = open([memorySheet("表", []), memorySheet("藏", [], { visibility: "hidden" })]);
    const select = () => onWorkbook(host, ({ worksheets }) => worksheets.getItem("藏").getRange("B2").select());
    expect(await codeOf(select())).toBe("InvalidOperation");
    await onWorkbook(host, ({ worksheets }) => {
      worksheets.getItem("藏").visibility = "Visible";
    });
    await select();
    const cell = await onWorkbook(host, (workbook) => workbook.getSelectedRange().load("address"));
    expect(cell.address).toBe("藏!B2");
  });

  it("renames a sheet in the formulas and names that refer to it", async () => {
    const formula = { formula: "附件1*'a b'!A1+大附件!A1", value: 1 };
    const host = open([memorySheet("a b", [[1]]), memorySheet("表", [[formula]])]);
    await onWorkbook(host, (workbook) => {
      workbook.names.add("评估_总分", workbook.worksheets.getItem("a b").getRange("A1"));
      workbook.worksheets.getItem("a b").name = "附件";
    });
    expect(host.workbook.names.map((name) => name.formula)).toEqual(["=附件!$A$1"]);
    expect(host.content().sheets[1]?.cell(0, 0).formula).toBe("附件1*附件!A1+大附件!A1");
  });

  it("makes names of a deleted sheet errors", async () => {
    const host = open([memorySheet("一", []), memorySheet("二", [])]);
    await onWorkbook(host, (workbook) => {
      workbook.names.add("评估_总分", workbook.worksheets.getItem("二").getRange("A1"));
      workbook.worksheets.getItem("二").delete();
    });
    expect(host.workbook.names.map(({ formula }) => formula)).toEqual(["=#REF!$A$1"]);
  });

  it("adds, finds and deletes names", async () => {
    const host = open([[1]]);
    const item = await host.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("评估_总分", worksheets.getItem("表").getRange("B2"));
      const name = names.getItemOrNullObject("评估_总分").load("name,value,formula,visible,type");
      await context.sync();
      return name.toJSON();
    });
    expect(item).toMatchObject({
      name: "评估_总分",
      value: "表!$B$2",
      formula: "=表!$B$2",
      visible: true,
      type: "Range",
    });
    await onWorkbook(host, ({ names }) => names.getItem("评估_总分").delete());
    expect(host.workbook.names).toEqual([]);
  });

  it.each(["A1", "a b", "1甲", "R", ""])("does not take %p for a name", async (name) => {
    const add = onWorkbook(open([[1]]), ({ names }) => names.add(name, "=1"));
    expect(await codeOf(add)).toBe("InvalidArgument");
  });

  it("does not add a name twice", async () => {
    const add = onWorkbook(open([[1]]), ({ names }) => {
      names.add("评估_总分", "=1");
      names.add("评估_总分", "=2");
    });
    expect(await codeOf(add)).toBe("ItemAlreadyExists");
  });

  it("keeps settings by their keys", async () => {
    const host = open([[1]]);
    await onWorkbook(host, ({ settings }) => settings.add("政策", { target: 1 }));
    const setting = await onWorkbook(host, ({ settings }) => settings.getItemOrNullObject("政策").load("value"));
    expect(setting.value).toEqual({ target: 1 });
    await onWorkbook(host, ({ settings }) => settings.getItem("政策").delete());
    const gone = await onWorkbook(host, ({ settings }) => settings.getItemOrNullObject("政策").load("value"));
    expect(gone.isNullObject).toBe(true);
  });

  it("keeps print set-up and frozen rows", async () => {
    const host = open([[1]]);
    await onWorkbook(host, ({ worksheets }) => {
      const { pageLayout, freezePanes } = worksheets.getItem("表");
      pageLayout.set({ orientation: "Landscape", zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } });
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.setPrintArea("A1:D9");
      freezePanes.freezeRows(2);
    });
    const { pageLayout, printed, frozen } = host.workbook.requireSheet("表");
    expect(Object.fromEntries([...pageLayout, ...printed])).toMatchObject({
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      printTitleRows: [{ top: 0, bottom: 1 }],
      printArea: [{ top: 0, left: 0, bottom: 8, right: 3 }],
    });
    expect(frozen).toEqual({ rows: 2, columns: 0 });
  });
});
