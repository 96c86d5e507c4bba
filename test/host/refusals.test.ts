import { memorySheet } from "../../src/workbook/memory";
import type { HostOptions } from ".";
import { codeOf, onSheet, open, syncs } from "./support";

const LOCKED: HostOptions = { protectedSheets: { 表: ["B1:B9"] } };

describe("what Excel refuses", () => {
  it("tells that a sheet is protected", async () => {
    const protection = await onSheet(open([[1]], LOCKED), (sheet) => sheet.protection.load("protected"));
    expect(protection.protected).toBe(true);
  });

  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["a value", (sheet) => sheet.getRange("A1").set({ values: [[2]] })],
    ["a value beside unlocked ones", (sheet) => sheet.getRange("A1:B1").set({ values: [[2, 2]] })],
    ["a fill", (sheet) => sheet.getRange("B1").format.fill.set({ color: "#FF0000" })],
    ["a number format", (sheet) => sheet.getRange("B1").set({ numberFormat: [["@"]] })],
    ["a conditional format", (sheet) => sheet.getRange("B1").conditionalFormats.add("Custom")],
    ["a merge", (sheet) => sheet.getRange("B1:B2").merge()],
    ["frozen rows", (sheet) => sheet.freezePanes.freezeRows(1)],
    ["an emptied range", (sheet) => sheet.getRange("A1").clear()],
  ])("writes no %s on a protected sheet", async (_, write) => {
    const host = open([[1]], LOCKED);
    const before = host.snapshot();
    expect(await codeOf(onSheet(host, write))).toBe("AccessDenied");
    expect(host.snapshot()).toEqual(before);
  });

  it("writes into the unlocked cells of a protected sheet", async () => {
    const host = open([[1]], LOCKED);
    await onSheet(host, (sheet) => sheet.getRange("B1:B2").set({ values: [[2], [3]] }));
    expect(host.content().sheets[0]?.cell(1, 1).value).toBe(3);
  });

  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["adds no sheet", ({ workbook }) => workbook.worksheets.add("新")],
    ["deletes no sheet", ({ workbook }) => workbook.worksheets.getItem("表").delete()],
    ["renames no sheet", ({ workbook }) => workbook.worksheets.getItem("表").set({ name: "新" })],
    ["hides no sheet", ({ workbook }) => workbook.worksheets.getItem("表").set({ visibility: "Hidden" })],
  ])("%s under a protected structure", async (_, change) => {
    const host = open([memorySheet("表", []), memorySheet("二", [])], { isStructureProtected: true });
    expect(await codeOf(onSheet(host, (__, context) => change(context)))).toBe("AccessDenied");
    const isProtected = await onSheet(host, (__, { workbook }) => workbook.protection.load("protected"));
    expect(isProtected.protected).toBe(true);
  });

  it("writes nothing into a workbook that can only be read", async () => {
    const host = open([[1]], { isReadOnly: true });
    const write = onSheet(host, (sheet) => sheet.getRange("A1").set({ values: [[2]] }));
    expect(await codeOf(write)).toBe("AccessDenied");
    const workbook = await onSheet(host, (_, context) => context.workbook.load("readOnly"));
    expect(workbook.readOnly).toBe(true);
  });

  it("answers nothing while somebody types into a cell", async () => {
    const host = open([[1]], { isEditing: true });
    const read = onSheet(host, (sheet) => sheet.load("name"));
    expect(await codeOf(read)).toBe("InvalidOperationInCellEditMode");
  });

  it("waits until the typing ends, when it is asked to", async () => {
    const host = open([[1]], { isEditing: true });
    const order: string[] = [];
    const read = host.Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem("表").load("name");
      await context.sync();
      order.push(sheet.name);
    });
    await new Promise((resolve) => setTimeout(resolve));
    order.push("Enter");
    host.user.stopEditing();
    await read;
    expect(order).toEqual(["Enter", "表"]);
  });

  it("answers nothing while another workbook is in front", async () => {
    const host = open([[1]], { hasLostFocus: true });
    expect(await codeOf(onSheet(host, (sheet) => sheet.load("name")))).toBe("InactiveWorkbook");
    host.mood.hasLostFocus = false;
    expect((await onSheet(host, (sheet) => sheet.load("name"))).name).toBe("表");
  });

  it("fails at the action that the test names, and keeps what ran before it", async () => {
    const write = (sheet: Excel.Worksheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").values = [[2]];
    };
    const whole = open([[]]);
    await onSheet(whole, write);
    const states = await Promise.all(
      Array.from({ length: syncs(whole)[0]?.actions ?? 0 }, async (_, action) => {
        const host = open([[]], { failAt: { sync: 0, action } });
        expect(await codeOf(onSheet(host, write))).toBe("GeneralException");
        return host.content().sheets[0]?.rows;
      }),
    );
    expect(new Set(states)).toEqual(new Set([0, 1]));
  });

  it("meets a sheet that was renamed or deleted between two syncs", async () => {
    const codes = (["renameSheet", "deleteSheet"] as const).map(async (done) => {
      const host = open([memorySheet("表", [[1]]), memorySheet("二", [])], {
        beforeSync: (sync, user) => {
          if (sync === 1) {
            user[done]("表", "改名");
          }
        },
      });
      return codeOf(
        host.run(async (context) => {
          context.workbook.worksheets.load("items/name");
          await context.sync();
          context.workbook.worksheets.getItem("表").getRange("A1").load("values");
          await context.sync();
        }),
      );
    });
    expect(await Promise.all(codes)).toEqual(["ItemNotFound", "ItemNotFound"]);
  });

  it("finds a renamed sheet by its identity", async () => {
    const host = open([[1]], { beforeSync: (sync, user) => sync === 1 && user.renameSheet("表", "改名") });
    const address = await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("表").load("id");
      await context.sync();
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("改名!A1");
  });
});
