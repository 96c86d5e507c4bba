import { memorySheet } from "../../src/workbook/memory";
import { onSheet, open } from "./support";
import type { Host } from ".";

/** Listens to all changes of cells, and gives the list of what was heard. */
async function listen(host: Host): Promise<readonly Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await host.run(async (context) => {
    context.workbook.worksheets.onChanged.add((change) => {
      heard.push(change);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

describe("events", () => {
  it("tells what somebody typed into a single cell", async () => {
    const host = open([[1]]);
    const heard = await listen(host);
    host.user.type("表", "A1", 2);
    await host.listenersTold();
    expect(heard).toMatchObject([
      { address: "A1", details: { valueBefore: 1, valueAfter: 2 }, triggerSource: "Unknown" },
    ]);
  });

  it("tells no details of more than one cell, and that the add-in itself wrote them", async () => {
    const host = open([[1]]);
    const heard = await listen(host);
    await onSheet(host, (sheet) => sheet.getRange("A1:B1").set({ values: [[1, 2]] }));
    await host.listenersTold();
    expect(heard.map(({ address, details, triggerSource }) => [address, details, triggerSource])).toEqual([
      ["A1:B1", undefined, "ThisLocalAddin"],
    ]);
  });

  it("tells nothing while events are turned off", async () => {
    const host = open([[1]]);
    const heard = await listen(host);
    await onSheet(host, (sheet, context) => {
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [[2]];
      context.runtime.enableEvents = true;
    });
    await host.listenersTold();
    expect(heard).toEqual([]);
  });

  it("tells nothing any more once the listener is taken away", async () => {
    const host = open([[1]]);
    const heard: string[] = [];
    const listener = await host.run(async (context) => {
      const added = context.workbook.worksheets.getItem("表").onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      context.workbook.worksheets.getItem("表").load("id");
      await context.sync();
      return added;
    });
    host.user.type("表", "A1", 2);
    await host.listenersTold();
    await host.Excel.run(listener.context, async (context) => {
      listener.remove();
      await context.sync();
    });
    host.user.type("表", "A2", 3);
    await host.listenersTold();
    expect(heard).toEqual(["A1"]);
  });

  it("tells where the user goes", async () => {
    const host = open([memorySheet("表", [[1]]), memorySheet("二", [[1]])]);
    const heard: string[] = [];
    await host.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      worksheets.onActivated.add(() => Promise.resolve(void heard.push("another sheet")));
      worksheets.onDeleted.add(() => Promise.resolve(void heard.push("a sheet is gone")));
      await context.sync();
    });
    host.user.select("表", "B2:C3");
    host.user.select("二", "D4");
    host.user.deleteSheet("表");
    await host.listenersTold();
    expect(heard).toEqual(["B2:C3", "another sheet", "D4", "a sheet is gone"]);
  });
});
