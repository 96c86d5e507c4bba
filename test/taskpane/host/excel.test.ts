import Big from "big.js";
import { NO_INPUTS } from "../../../src/evaluation/evaluate";
import { DEFAULT_POLICY } from "../../../src/evaluation/policy";
import type { CellReference } from "../../../src/sheet/address";
import { excelHost, SETTING_KEY } from "../../../src/taskpane/host/excel";
import type { Host } from "../../../src/taskpane/host/host";
import type { CheckOptions } from "../../../src/taskpane/session/review";
import { DEFAULT_SETTINGS, formatSettings, parseSettings } from "../../../src/taskpane/state/workbook-settings";
import { memorySheet } from "../../../src/workbook/memory";
import { type Host as Excel, type HostOptions, startHost } from "../../host";
import { publicWorkbook, requests } from "../../workbook/excel/support/open";

const CHECK: CheckOptions = { given: NO_INPUTS, policy: DEFAULT_POLICY, language: "zh-CN" };

function start(options: HostOptions = {}): Excel {
  const sheets = [memorySheet("表", { A1: 1 }), memorySheet("隐", { A1: 1 }, { visibility: "hidden" })];
  return startHost({ sheets, otherSheets: [], names: [] }, options);
}

function open({ Excel, Office }: Excel): Promise<Host> {
  const { requirements } = Office.context;
  return excelHost(Excel, { supports: (version) => requirements.isSetSupported("ExcelApi", version) });
}

describe("the pane's host in Excel", () => {
  test("asks Excel once before it is ready", async () => {
    const excel = start();
    await open(excel);
    expect(requests(excel)).toHaveLength(1);
  });

  test("finds nothing kept in a workbook that it has never seen", async () => {
    const host = await open(start());
    expect(host.store.read()).toBeNull();
    expect(host.file).toBeNull();
  });

  test("keeps settings inside the workbook, for whoever opens it next", async () => {
    const excel = start();
    const given = { ...NO_INPUTS, requiredStaff: new Big(20) };
    const first = await open(excel);
    await first.store.write(formatSettings({ ...DEFAULT_SETTINGS, given }));
    const next = await open(excel);
    expect(parseSettings(next.store.read() ?? "")?.given.requiredStaff).toEqual(new Big(20));
  });

  test("keeps what was written last when much is written at once", async () => {
    const excel = start();
    const { store } = await open(excel);
    await Promise.all(["1", "2", "3"].map((text) => store.write(text)));
    expect([store.read(), excel.workbook.settings.get(SETTING_KEY)]).toEqual(["3", "3"]);
  });

  test("says why settings cannot be kept, and keeps the next", async () => {
    const excel = start();
    const { store } = await open(excel);
    excel.mood.hasLostFocus = true;
    await expect(store.write("1")).rejects.toMatchObject({ problem: { code: "workbook-inactive" } });
    excel.mood.hasLostFocus = false;
    await store.write("2");
    expect(excel.workbook.settings.get(SETTING_KEY)).toBe("2");
  });

  test("takes a setting that is no text for none", async () => {
    const excel = start();
    excel.workbook.settings.set(SETTING_KEY, 7);
    await expect(open(excel).then(({ store }) => store.read())).resolves.toBeNull();
  });

  test("checks the open workbook, and writes nothing", async () => {
    const excel = startHost(await publicWorkbook("baihedong-scored"));
    const before = excel.snapshot();
    const review = await (await open(excel)).session.check(CHECK);
    expect(review.evaluation.scores?.total?.toFixed()).toBe("88.93");
    expect(excel.snapshot()).toEqual(before);
  });

  test("lets the highlights that are kept as shown follow what is written", async () => {
    const excel = startHost(await publicWorkbook("baihedong-2025-mid"));
    const before = await open(excel);
    const shown = { below: true, behind: false, finding: false };
    await before.session.highlight(shown, CHECK);
    await before.store.write(formatSettings({ ...DEFAULT_SETTINGS, shown }));
    const highlights = (): number =>
      excel.workbook.sheets.reduce((sum, { conditionalFormats }) => sum + conditionalFormats.length, 0);
    const count = highlights();
    const after = await open(excel);
    await after.session.correct([], CHECK);
    expect(highlights()).toBe(count);
  });

  test("shows a cell, and asks before it shows a hidden sheet", async () => {
    const excel = start();
    const host = await open(excel);
    await expect(host.show({ sheet: "表", row: 3, column: 2 }, false)).resolves.toBe("selected");
    await expect(host.show({ sheet: "隐", row: 0, column: 0 }, false)).resolves.toBe("sheet-hidden");
    await expect(host.show({ sheet: "隐", row: 0, column: 0 }, true)).resolves.toBe("selected");
  });

  test("tells of changes and of what is selected, but not of what is kept", async () => {
    const excel = start();
    const host = await open(excel);
    const changed = jest.fn();
    const selected: CellReference[] = [];
    await host.onChange(changed);
    await host.onSelection((at) => selected.push(at));
    await host.store.write("1");
    await excel.listenersTold();
    expect(changed).not.toHaveBeenCalled();
    excel.user.type("表", "B2", 5);
    excel.user.select("表", "C4");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changed).toHaveBeenCalledTimes(1);
    expect(selected).toEqual([{ sheet: "表", row: 3, column: 2 }]);
  });
});
