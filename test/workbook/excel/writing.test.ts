import { HIGHLIGHT_STYLES } from "../../../src/edits/styles";
import type { WorkbookContent } from "../../../src/sheet/sheet";
import { memorySheet } from "../../../src/workbook/memory";
import type { MemoryCells } from "../../../src/workbook/memory/sheet";
import { annotation, area, corrections, highlight, putSheet, setCell } from "./support/edits";
import { connect, openInExcel, publicWorkbook, requests } from "./support/open";
import type { Opened } from "./support/open";
import { formatsOf, visibleState } from "./support/state";

// In milliseconds, on a busy machine.
jest.setTimeout(120_000);

function open(cells: MemoryCells, ...options: readonly Parameters<typeof openInExcel>[1][]): Opened {
  const content: WorkbookContent = { sheets: [memorySheet("表", cells)], otherSheets: [], names: [] };
  return openInExcel(content, ...options);
}

describe("what a check writes", () => {
  it.each(["baihedong-2025-mid", "baihedong-scored", "xiagang-2023-mid"])(
    "takes three requests at most, also over its own result, and none to write that again: %s",
    async (name) => {
      const { host, workbook } = openInExcel(await publicWorkbook(name), { profile: "ltsc2021" });
      const content = await workbook.read();
      const start = requests(host).length;
      await workbook.apply(annotation(content));
      const first = requests(host).slice(start);
      expect(first.length).toBeLessThanOrEqual(3);
      expect(first.filter(({ writes }) => writes)).toHaveLength(1);
      expect(Math.max(...first.map(({ newestSet }) => newestSet))).toBeLessThanOrEqual(13);
      const again = await workbook.read();
      const middle = requests(host).length;
      await workbook.apply(annotation(again));
      const second = requests(host).slice(middle);
      expect(second.length).toBeLessThanOrEqual(3);
      expect(second.filter(({ writes }) => writes)).toEqual([]);
    },
  );

  it("takes three requests at most together with the corrections, of which one writes", async () => {
    const { host, workbook } = openInExcel(await publicWorkbook("baihedong-2025-mid"), { profile: "ltsc2021" });
    const content = await workbook.read();
    const corrected = corrections(content);
    expect(corrected.length).toBeGreaterThan(0);
    const start = requests(host).length;
    await workbook.apply([...corrected, ...annotation(content)]);
    const made = requests(host).slice(start);
    expect(made.length).toBeLessThanOrEqual(3);
    expect(made.filter(({ writes }) => writes)).toHaveLength(1);
    expect(Math.max(...made.map(({ newestSet }) => newestSet))).toBeLessThanOrEqual(13);
    const [first] = corrected;
    const read = await workbook.read();
    const at = first?.kind === "set-cell" ? first.at : null;
    const cell = at && read.sheets.find(({ name }) => name === at.sheet)?.cell(at.row, at.column);
    expect(cell?.value).toEqual(first?.kind === "set-cell" ? first.content.value : undefined);
  });

  it("is small enough for a slow line", async () => {
    const { host, workbook } = openInExcel(await publicWorkbook("baihedong-2025-mid"));
    await workbook.apply(annotation(await workbook.read()));
    expect(host.log.reduce((sum, { bytesSent }) => sum + bytesSent, 0)).toBeLessThan(250_000);
  });

  it("can all be taken back", async () => {
    const { host, workbook } = openInExcel(await publicWorkbook("baihedong-scored"), { profile: "ltsc2021" });
    const before = visibleState(host);
    const undo = await workbook.apply(annotation(await workbook.read()));
    await undo();
    expect(visibleState(host)).toEqual(before);
  });
});

describe("a cell that is written in Excel", () => {
  it.each([
    "=1+1",
    "+1",
    "-",
    "@甲",
    "'甲",
    "12",
    "１２",
    "2024-09-10",
    "9月",
    "50%",
    "TRUE",
    "#N/A 甲",
    " 甲",
    "三月",
    "",
    "甲",
  ])("keeps the text %j, whatever the cell is formatted for", async (text) => {
    const { workbook } = open({ A1: { value: "旧", format: "General" }, A2: { value: "旧", format: "@" } });
    await workbook.apply([
      setCell("表", "A1", { value: text }),
      setCell("表", "A2", { value: text }),
      setCell("表", "A3", { value: text, format: "@" }),
      setCell("表", "A4", { value: text, format: "0.00" }),
    ]);
    const [sheet] = (await workbook.read()).sheets;
    expect([0, 1, 2, 3].map((row) => sheet?.cell(row, 0).value)).toEqual(Array(4).fill(text === "" ? null : text));
  });

  it("holds a number or a formula also where it is formatted for texts", async () => {
    const { host, workbook } = open({ A1: { value: "甲", format: "@" }, A2: { value: "乙", format: "@" }, B1: 4 });
    await workbook.apply([setCell("表", "A1", 5), setCell("表", "A2", { value: 8, formula: "B1*2" })]);
    const [sheet] = host.content().sheets;
    expect(sheet?.cell(0, 0)).toEqual({ value: 5, formula: null, format: "@" });
    expect(sheet?.cell(1, 0)).toEqual({ value: 8, formula: "B1*2", format: "@" });
  });

  it("can be given back what it held: a code kept as a text, a formula, nothing", async () => {
    const cells = {
      A1: { value: "007", format: "@" },
      A2: { value: "007", format: "General" },
      A3: { value: 2, formula: "1+1", format: "0%" },
      A5: { value: "=甲", format: "General" },
    };
    const { host, workbook } = open(cells);
    const before = visibleState(host);
    const edits = ["A1", "A2", "A3", "A4", "A5"].map((cell) => setCell("表", cell, { value: 1, format: "0.00" }));
    const undo = await workbook.apply(edits);
    expect(visibleState(host)).not.toEqual(before);
    await undo();
    expect(visibleState(host)).toEqual(before);
  });

  it("is not written when it holds that already", async () => {
    const { host, workbook } = open({ A1: 1, A2: { value: 2, formula: "A1*2" } });
    await workbook.apply([setCell("表", "A1", 1), setCell("表", "A2", { value: 2, formula: "A1*2" })]);
    expect(host.log.some(({ writes }) => writes)).toBe(false);
  });

  it("is written with its neighbours in one rectangle", async () => {
    const { host, workbook } = open({ A1: 1 });
    const addresses = ["B2", "C2", "B3", "C3", "B4", "C4"];
    await workbook.apply(addresses.map((address, index) => setCell("表", address, index)));
    const [write] = host.log.filter(({ writes }) => writes);
    expect(write?.request.Actions.filter(({ Name }) => Name === "Formulas")).toHaveLength(1);
    expect(host.content().sheets[0]?.cell(3, 2).value).toBe(5);
  });
});

describe("highlights in Excel", () => {
  it("stand below the workbook's own, the first above the later ones, and stop no other", async () => {
    const { host, workbook } = open({ A1: 1 });
    await host.run(async (context) => {
      const own = context.workbook.worksheets.getItem("表").getRange("A1").conditionalFormats.add("Custom");
      own.custom.rule.formula = "=A1>0";
      own.stopIfTrue = true;
      await context.sync();
    });
    await workbook.apply([highlight("表", ["A1", "C3:D4"], "finding"), highlight("表", ["A1"], "below")]);
    const [sheet] = host.workbook.sheets;
    expect(sheet?.conditionalFormats.map(({ formula, stopIfTrue }) => [formula, stopIfTrue])).toEqual([
      ["=A1>0", true],
      ['=N("station-review:finding")=0', false],
      ['=N("station-review:below")=0', false],
    ]);
    const { fill, color } = HIGHLIGHT_STYLES.finding;
    expect(sheet && formatsOf(sheet)[1]).toMatchObject({
      ranges: [area("A1"), area("C3:D4")],
      looks: { "fill/color": `#${fill}`, "font/color": `#${color}`, "font/bold": true, "font/underline": "Single" },
    });
  });

  it("are found again by another session, and nobody else's with them", async () => {
    const { host, workbook } = open({ A1: 1 });
    await host.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem("表").getRange("A1:B2");
      conditionalFormats.add("Custom").custom.rule.formula = '=N("other")=0';
      conditionalFormats.add("DataBar");
      await context.sync();
    });
    const before = visibleState(host);
    await workbook.apply([highlight("表", ["A1"]), highlight("表", ["B2"], "behind")]);
    await connect(host).apply([{ kind: "remove-highlights" }]);
    expect(visibleState(host)).toEqual(before);
  });

  it("go from every sheet, also from one that nobody has read", async () => {
    const { host, workbook } = open({ A1: 1 });
    await workbook.apply([highlight("表", ["A1"])]);
    host.user.addSheet("新");
    await workbook.apply([highlight("新", ["B2"])]);
    await workbook.apply([{ kind: "remove-highlights" }]);
    expect(host.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
  });

  it("come back where they stood, and can then be taken back themselves", async () => {
    const { host, workbook } = open({ A1: 1 });
    const before = visibleState(host);
    const first = await workbook.apply([highlight("表", ["A1"]), highlight("表", ["A1:A3"], "behind")]);
    const between = visibleState(host);
    const second = await workbook.apply([{ kind: "remove-highlights" }, highlight("表", ["A2"], "finding")]);
    const third = await workbook.apply([{ kind: "remove-highlights" }]);
    await third();
    await second();
    expect(visibleState(host)).toEqual(between);
    await first();
    expect(visibleState(host)).toEqual(before);
  });

  it("lie over as many ranges as there are, though an address of Excel has an end", async () => {
    const { host, workbook } = open({ A1: 1 });
    const ranges = Array.from({ length: 3000 }, (_, index) => `C${2 * index + 1}`);
    await workbook.apply([highlight("表", ranges)]);
    const covered = host.workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats.map((f) => f.ranges));
    expect(new Set(covered.flat().map(({ top }) => top)).size).toBe(3000);
    expect(covered.every(([first]) => first?.top === 0)).toBe(true);
  });
});

describe("a sheet of ours in Excel", () => {
  it("has links, sizes, a choice of words, a frozen head and a printed page", async () => {
    const { host, workbook } = open({ B2: 3 });
    await workbook.apply([putSheet()]);
    const sheet = host.workbook.requireSheet("检查结果");
    expect(sheet.hyperlinks.get(1, 0)).toEqual({ documentReference: "表!B2" });
    expect(sheet.look("columnWidth").get(5, 1)).toBe(105);
    expect(sheet.look("rowHeight").get(0, 5)).toBe(30);
    expect(sheet.validations.get(1, 1)).toMatchObject({ rule: { list: { source: "open,忽略" } } });
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet.printed.get("printArea")).toEqual([area("A1:B3")]);
    expect(sheet.pageLayout.get("zoom")).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
    expect(sheet.merges).toEqual([area("A1:B1")]);
    expect(host.content().names).toEqual([{ name: "评估_总分", sheet: "检查结果", row: 2, column: 1 }]);
  });

  it("shows its texts as texts and its formulas as formulas", async () => {
    const { host, workbook } = open({ B2: 3 });
    await workbook.apply([putSheet()]);
    const sheet = host.content().sheets[1];
    expect(sheet?.cell(1, 0).value).toBe("表!B2");
    expect(sheet?.cell(2, 0)).toEqual({ value: "-1", formula: null, format: "General" });
    expect(sheet?.cell(2, 1)).toEqual({ value: 3, formula: "SUM(表!B2)", format: "0.00" });
  });

  it("is refilled in place: what refers to it stays, what was there before does not shine through", async () => {
    const { host, workbook } = open({ A1: { value: 0, formula: "检查结果!B3" }, B2: 3 });
    await workbook.apply([putSheet()]);
    const { id } = host.workbook.requireSheet("检查结果");
    await workbook.apply([
      putSheet({ merges: [], highlights: [], rows: [{ height: null, cells: [{ ...TEXT, value: "甲" }] }] }),
    ]);
    const sheet = host.workbook.requireSheet("检查结果");
    expect(sheet.id).toBe(id);
    expect(sheet.look("format/font/size").get(1, 0)).toBeUndefined();
    expect(sheet.conditionalFormats).toEqual([]);
    expect(sheet.hyperlinks.get(1, 0)).toBeNull();
    expect(host.content().sheets[1]).toMatchObject({ rows: 1, merges: [] });
  });

  it("gets back what a person had typed there when a refill is taken back", async () => {
    const { host, workbook } = open({ B2: 3 });
    await workbook.apply([putSheet()]);
    host.user.type("检查结果", "B2", "忽略");
    const before = visibleState(host);
    const undo = await workbook.apply([putSheet({ rows: [] })]);
    await undo();
    expect(visibleState(host)).toEqual(before);
  });

  it("is not written when it holds the same already", async () => {
    const { host, workbook } = open({ B2: 3 });
    await workbook.apply([putSheet()]);
    const before = host.snapshot();
    await workbook.apply([putSheet()]);
    expect(host.snapshot()).toEqual(before);
  });

  it("takes edits that follow it in the same go", async () => {
    const { host, workbook } = open({ B2: 3 });
    await workbook.apply([putSheet(), setCell("检查结果", "B2", "忽略"), highlight("检查结果", ["A2"])]);
    expect(host.content().sheets[1]?.cell(1, 1)).toEqual({ value: "忽略", formula: null, format: "@" });
    expect(host.workbook.requireSheet("检查结果").conditionalFormats).toHaveLength(2);
  });

  it("replaces a name that is there, and gives it back", async () => {
    const { host, workbook } = open({ B2: 3 });
    await host.run(async (context) => {
      context.workbook.names.add("评估_总分", "=表!$B$2");
      await context.sync();
    });
    const undo = await workbook.apply([putSheet()]);
    expect(host.content().names).toEqual([{ name: "评估_总分", sheet: "检查结果", row: 2, column: 1 }]);
    await undo();
    expect(host.content().names).toEqual([{ name: "评估_总分", sheet: "表", row: 1, column: 1 }]);
  });
});

const TEXT = { value: "", formula: null, style: "text", link: null } as const;
