import { toJson } from "../../../src/cli/json";
import { reviewContent } from "../../../src/edits/review";
import { NO_INPUTS } from "../../../src/evaluation/evaluate";
import { DEFAULT_POLICY } from "../../../src/evaluation/policy";
import type { Sheet, WorkbookContent } from "../../../src/sheet/sheet";
import { memorySheet } from "../../../src/workbook/memory";
import type { MemoryCells, MemorySheet } from "../../../src/workbook/memory/sheet";
import { excelWorkbook } from "../../../src/workbook/excel";
import { openXlsx } from "../../../src/workbook/xlsx";
import { generateWorkbook, SLIP_CODES } from "../../generator";
import { fileOf } from "../../generator/file";
import { startHost } from "../../host";
import type { Host } from "../../host";
import { area } from "./support/edits";
import { logSheet } from "./support/log-sheet";
import { openInExcel, publicWorkbook, requests } from "./support/open";

// In milliseconds, on a busy machine.
jest.setTimeout(180_000);

const PUBLIC = [
  "baihedong-2025-mid",
  "baihedong-one-sheet",
  "baihedong-scored",
  "baihedong-values-only",
  "xiagang-2023-mid",
];

const GENERATED = 300;
const FOUR_MEGABYTES = 4 * 1024 * 1024;

describe("the workbook that is open in Excel", () => {
  it.each(PUBLIC)("says of %s the same as its file", async (name) => {
    const content = await publicWorkbook(name);
    const { workbook } = openInExcel(content, { profile: "ltsc2021" });
    expect(json(await workbook.read())).toBe(json(content));
  });

  it(`says of ${GENERATED} random workbooks the same as their files`, async () => {
    const different: string[] = [];
    let host: Host | null = null;
    for (let seed = 1; seed <= GENERATED; seed += 1) {
      const slip = SLIP_CODES[seed % (2 * SLIP_CODES.length)] ?? null;
      const { content, layout } = generateWorkbook(5000 + seed, { slip });
      const file = await openXlsx(fileOf(content)).read();
      host = startHost(file, { profile: "ltsc2021", ...(host ? { insteadOf: host } : {}) });
      const read = await excelWorkbook(host.Excel, { supports: () => false }).read();
      if (json(read) !== json(file)) {
        different.push(JSON.stringify(layout));
      }
    }
    expect(different).toEqual([]);
  });

  it("is read in three requests that change nothing and need no newer Excel", async () => {
    const { host, workbook } = openInExcel(await publicWorkbook("baihedong-2025-mid"), { profile: "ltsc2021" });
    const before = host.snapshot();
    await workbook.read();
    expect(host.log).toHaveLength(3);
    expect(host.log.some(({ writes }) => writes)).toBe(false);
    expect(Math.max(...host.log.map(({ newestSet }) => newestSet))).toBeLessThanOrEqual(13);
    expect(host.snapshot()).toEqual(before);
  });

  it("is read in no more requests when it has forty sheets of a thousand cells", async () => {
    const sheets = Array.from({ length: 40 }, (_, index) => numbers(`表${index + 1}`, 100, 10));
    const { host, workbook } = openInExcel(contentOf(...sheets));
    const read = await workbook.read();
    expect(read.sheets[39]?.cell(99, 9).value).toBe(999);
    expect(requests(host)).toHaveLength(3);
    expect(host.log.some(({ writes }) => writes)).toBe(false);
  });

  it("never answers with more than four megabytes, however much it holds", async () => {
    const { host, workbook } = openInExcel(contentOf(numbers("表", 5000, 20)), { profile: "web" });
    const { sheets } = await workbook.read();
    expect(sheets[0]?.cell(4999, 19).value).toBe(99_999);
    expect(requests(host)).toHaveLength(5);
    expect(Math.max(...host.log.map(({ bytesReceived }) => bytesReceived))).toBeLessThan(FOUR_MEGABYTES);
  });

  it("neither sends nor gets more than four megabytes at once for two million cells", async () => {
    const { host, workbook } = openInExcel(contentOf(logSheet("服务记录", 100_000)), { profile: "web" });
    const { sheets } = await workbook.read();
    expect(sheets[0]?.cell(99_999, 3)).toEqual(logSheet("服务记录", 100_000).cell(99_999, 3));
    expect([sheets[0]?.rows, sheets[0]?.columns]).toEqual([100_000, 20]);
    const sizes = host.log.flatMap(({ bytesSent, bytesReceived }) => [bytesSent, bytesReceived]);
    expect(Math.max(...sizes)).toBeLessThan(FOUR_MEGABYTES);
    expect(host.log.some(({ writes }) => writes)).toBe(false);
  });

  it("is read in smaller parts where texts are too long for one answer", async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [`${row}${"字".repeat(3000)}`]);
    const { host, workbook } = openInExcel(contentOf(memorySheet("表", rows)), { profile: "web" });
    const { sheets } = await workbook.read();
    expect(rows.every(([text], row) => sheets[0]?.cell(row, 0).value === text)).toBe(true);
    expect(requests(host).length).toBeLessThanOrEqual(6);
  });

  it("has an error to itself when a single row is more than Excel hands over", async () => {
    const row = Array.from({ length: 60 }, () => "字".repeat(30_000));
    const { workbook } = openInExcel(contentOf(memorySheet("表", [row])), { profile: "web" });
    await expect(workbook.read()).rejects.toMatchObject({ problem: { code: "too-much-data" } });
  });

  it("shows very hidden sheets, and no chart sheet among them", async () => {
    const content = contentOf(sheet({ A1: 1 }, { visibility: "very-hidden" }), memorySheet("明", { A1: 2 }));
    const { workbook } = openInExcel({ ...content, otherSheets: [{ name: "图", reason: "not-a-worksheet" }] });
    const read = await workbook.read();
    expect(read.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["表", "very-hidden"],
      ["明", "visible"],
    ]);
    expect(read.otherSheets).toEqual([]);
  });

  it("has sheets with nothing on them", async () => {
    const { workbook } = openInExcel(contentOf(sheet({})));
    const { sheets } = await workbook.read();
    expect(sheets[0]).toMatchObject({ name: "表", rows: 0, columns: 0, merges: [] });
  });

  it("tells a text that looks like a formula from a formula", async () => {
    const { workbook } = openInExcel(contentOf(sheet({ A1: "=1+1", A2: { value: 2, formula: "1+1" } })));
    const { sheets } = await workbook.read();
    expect(sheets[0]?.cell(0, 0)).toMatchObject({ value: "=1+1", formula: null });
    expect(sheets[0]?.cell(1, 0)).toMatchObject({ value: 2, formula: "1+1" });
  });

  it("keeps the empty result of a formula apart from an empty cell", async () => {
    const { workbook } = openInExcel(contentOf(sheet({ A1: { value: "", formula: 'IF(B1=1,1,"")' }, A3: 1 })));
    const { sheets } = await workbook.read();
    expect(sheets[0]?.cell(0, 0)).toMatchObject({ value: "", formula: 'IF(B1=1,1,"")' });
    expect(sheets[0]?.cell(1, 0)).toMatchObject({ value: null, formula: null });
  });

  it.each([
    ["some rows and columns", [2], [1], [false, true], [true, false]],
    ["all rows and columns that hold something", [1, 2], [1, 2], [true, true], [true, true]],
    ["none", [], [], [false, false], [false, false]],
  ])("knows what is hidden: %s", async (_, hiddenRows, hiddenColumns, rows, columns) => {
    const { workbook } = openInExcel(contentOf(sheet({ B2: 1, C3: 2 }, { hiddenRows, hiddenColumns })));
    const { sheets } = await workbook.read();
    expect([1, 2].map((row) => sheets[0]?.isRowHidden(row))).toEqual(rows);
    expect([1, 2].map((column) => sheets[0]?.isColumnHidden(column))).toEqual(columns);
  });

  it("knows a merge that begins in an empty cell above and left of all others", async () => {
    const { workbook } = openInExcel(contentOf(sheet({ C3: 1 }, { merges: [area("A1:B3")] })));
    const { sheets } = await workbook.read();
    expect(sheets[0]?.merges).toEqual([area("A1:B3")]);
  });

  it("knows the names of single cells, those of a sheet too", async () => {
    const { host, workbook } = openInExcel({
      ...contentOf(sheet({ A1: 1, B2: 2 })),
      names: [{ name: "总分", sheet: "表", row: 0, column: 0 }],
    });
    await host.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("表");
      worksheet.names.add("等级", worksheet.getRange("B2"));
      worksheet.names.add("区域", worksheet.getRange("A1:B2"));
      await context.sync();
    });
    expect((await workbook.read()).names).toEqual([
      { name: "总分", sheet: "表", row: 0, column: 0 },
      { name: "等级", sheet: "表", row: 1, column: 1 },
    ]);
  });

  it.each([1, 2])("is read without a sheet that is deleted before request %i", async (request) => {
    const { workbook } = openInExcel(contentOf(sheet({ A1: 1 }), memorySheet("另一", { A1: 2 })), {
      beforeSync: (sync, user) => {
        if (sync === request) {
          user.deleteSheet("另一");
        }
      },
    });
    const { sheets } = await workbook.read();
    expect(sheets.map(({ name }) => name)).toEqual(["表"]);
  });

  it("waits until nobody types into a cell any more", async () => {
    const { host, workbook } = openInExcel(contentOf(sheet({ A1: 1 })), { isEditing: true });
    const reading = workbook.read();
    setTimeout(() => host.user.stopEditing(), 20);
    expect((await reading).sheets[0]?.cell(0, 0).value).toBe(1);
  });

  it("gives way to Excel after every fifty milliseconds of work", async () => {
    const { workbook } = openInExcel(contentOf(numbers("表", 600, 2)));
    let time = 0;
    const clock = jest.spyOn(performance, "now").mockImplementation(() => (time += 10));
    const timers = jest.spyOn(globalThis, "setTimeout");
    await workbook.read();
    const pauses = timers.mock.calls.filter(([, delay]) => delay === 0).length;
    clock.mockRestore();
    timers.mockRestore();
    // The clock is looked at once a row, and once more after a pause.
    expect(pauses).toBeGreaterThanOrEqual(600 / 7);
  });
});

function json(content: WorkbookContent): string {
  return JSON.stringify(toJson("a.xlsx", reviewContent(content, NO_INPUTS, DEFAULT_POLICY), "zh-CN"));
}

function contentOf(...sheets: readonly Sheet[]): WorkbookContent {
  return { sheets, otherSheets: [], names: [] };
}

function sheet(cells: MemoryCells, options: Parameters<typeof memorySheet>[2] = {}): MemorySheet {
  return memorySheet("表", cells, options);
}

function numbers(name: string, rows: number, columns: number): MemorySheet {
  return memorySheet(
    name,
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row * columns + column)),
  );
}
