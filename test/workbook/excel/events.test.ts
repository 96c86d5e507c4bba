import type { CellReference } from "../../../src/sheet/address";
import { excelWorkbook } from "../../../src/workbook/excel";
import { memorySheet } from "../../../src/workbook/memory";
import type { HostOptions } from "../../host";
import { problemOf } from "../contract";
import { setCell } from "./support/edits";
import { openInExcel } from "./support/open";
import type { Opened } from "./support/open";

function open(options: HostOptions = {}): Opened {
  const sheets = [memorySheet("表", { A1: 1 }), memorySheet("隐", { A1: 1 }, { visibility: "very-hidden" })];
  return openInExcel({ sheets, otherSheets: [], names: [] }, options);
}

/** Until all events were delivered. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

describe("listening to Excel", () => {
  it("tells of what somebody else changes, until it is stopped", async () => {
    const { host, workbook } = open();
    const listener = jest.fn();
    const stop = await workbook.onChange(listener);
    host.user.type("表", "B2", 5);
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
    await stop();
    host.user.type("表", "B2", 6);
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it("does not tell of what is written by the add-in itself, nor of its undo", async () => {
    const { host, workbook } = open({ profile: "ltsc2021" });
    const listener = jest.fn();
    await workbook.onChange(listener);
    const undo = await workbook.apply([setCell("表", "B2", 5)]);
    await undo();
    await settle();
    expect(listener).not.toHaveBeenCalled();
    host.user.type("表", "B2", 6);
    await settle();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  describe("in an Excel that does not say who changed something", () => {
    it("keeps events down while it writes, and no longer", async () => {
      const { host } = open();
      const workbook = excelWorkbook(host.Excel, { supports: () => false });
      const listener = jest.fn();
      await workbook.onChange(listener);
      await workbook.apply([setCell("表", "B2", 5)]);
      expect(host.log.some(({ members }) => members.includes("Runtime.enableEvents"))).toBe(true);
      host.user.type("表", "B2", 6);
      await settle();
      expect(listener).toHaveBeenCalledTimes(1);
    });

    it("lets events through again after a writing that failed", async () => {
      const { host } = open({ failAt: { sync: 2, action: 5 } });
      const workbook = excelWorkbook(host.Excel, { supports: () => false });
      const listener = jest.fn();
      await workbook.onChange(listener);
      await expect(problemOf(workbook.apply([setCell("表", "B2", 5)]))).resolves.toMatchObject({
        code: "excel-refused",
      });
      host.user.type("表", "B2", 6);
      await settle();
      expect(listener).toHaveBeenCalledTimes(1);
    });
  });

  it("tells which cell is selected, of a range the top-left one", async () => {
    const { host, workbook } = open();
    const selected: CellReference[] = [];
    const stop = await workbook.onSelection((at) => selected.push(at));
    host.user.select("表", "C4:D9");
    await settle();
    await stop();
    host.user.select("表", "A1");
    await settle();
    expect(selected).toEqual([{ sheet: "表", row: 3, column: 2 }]);
  });
});

describe("listening and selecting", () => {
  it("needs no newer Excel than reading does", async () => {
    const { host, workbook } = open({ profile: "ltsc2021" });
    const stops = [await workbook.onChange(jest.fn()), await workbook.onSelection(jest.fn())];
    await workbook.selectCell({ sheet: "隐", row: 0, column: 0 }, true);
    await settle();
    await Promise.all(stops.map((stop) => stop()));
    expect(host.log.length).toBeGreaterThan(4);
    expect(Math.max(...host.log.map(({ newestSet }) => newestSet))).toBeLessThanOrEqual(13);
  });
});

describe("selecting a cell", () => {
  it("brings its sheet to the front", async () => {
    const { host, workbook } = open();
    await expect(workbook.selectCell({ sheet: "表", row: 3, column: 2 })).resolves.toBe("selected");
    expect(host.workbook.selection?.range).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
  });

  it("on a hidden sheet says so and does nothing, unless the sheet is to be shown", async () => {
    const { host, workbook } = open();
    const at = { sheet: "隐", row: 0, column: 0 };
    await expect(workbook.selectCell(at)).resolves.toBe("sheet-hidden");
    expect(host.workbook.requireSheet("隐").visibility).toBe("very-hidden");
    await expect(workbook.selectCell(at, true)).resolves.toBe("selected");
    expect(host.workbook.requireSheet("隐").visibility).toBe("visible");
  });

  it("cannot show a sheet of a protected structure", async () => {
    const { workbook } = open({ isStructureProtected: true });
    const selecting = workbook.selectCell({ sheet: "隐", row: 0, column: 0 }, true);
    await expect(problemOf(selecting)).resolves.toEqual({ code: "structure-protected" });
  });

  it("that has gone with its sheet says which sheet is missing", async () => {
    const { workbook } = open();
    const selecting = workbook.selectCell({ sheet: "无", row: 0, column: 0 });
    await expect(problemOf(selecting)).resolves.toEqual({ code: "sheet-missing", sheet: "无" });
  });
});
