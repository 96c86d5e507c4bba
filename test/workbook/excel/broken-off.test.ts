import { problemSentence } from "../../../src/locales/problems";
import type { Edit } from "../../../src/edits/edit";
import { memorySheet } from "../../../src/workbook/memory";
import { problemOf } from "../contract";
import { highlight, putSheet, setCell } from "./support/edits";
import { openInExcel, requests } from "./support/open";
import type { Opened } from "./support/open";
import { visibleState } from "./support/state";

// In milliseconds, on a busy machine.
jest.setTimeout(120_000);

/** A workbook with a highlight, a name and a sheet of ours, all of which the edits change. */
async function open(): Promise<Opened> {
  const cells = { A1: "007", B2: { value: 2, formula: "1+1" }, C3: { value: "甲", format: "@" } };
  const opened = openInExcel(
    { sheets: [memorySheet("表", cells)], otherSheets: [], names: [] },
    { profile: "ltsc2021" },
  );
  await opened.workbook.apply([highlight("表", ["A1"]), highlight("表", ["B2"], "finding"), putSheet()]);
  return opened;
}

const ROW = { height: 20, cells: [{ value: "乙", formula: null, style: "strong", link: null }] } as const;

const EDITS: readonly Edit[] = [
  setCell("表", "A1", { value: 7, format: "0.00" }),
  setCell("表", "B2", 3),
  setCell("表", "C3", { value: 6, formula: "B2*2" }),
  { kind: "remove-highlights" },
  highlight("表", ["C3"], "behind"),
  putSheet({ rows: [ROW], merges: [], names: [{ name: "评估_总分", row: 0, column: 0 }], highlights: [] }),
  putSheet({ name: "评分汇总", names: [{ name: "评估_等级", row: 0, column: 0 }] }),
];

/** How many requests look before the one that writes, and how many actions that one has. */
async function measure(): Promise<{ readonly looks: number; readonly actions: number }> {
  const { host, workbook } = await open();
  const start = requests(host).length;
  await workbook.apply(EDITS);
  const made = requests(host).slice(start);
  const looks = made.findIndex(({ writes }) => writes);
  return { looks, actions: made[looks]?.actions ?? 0 };
}

function failAt({ host }: Opened, looks: number, action: number): number {
  const sync = requests(host).length + looks;
  host.mood.failAt = { sync, action };
  return sync;
}

describe("a writing that breaks off", () => {
  it("at any of its actions leaves the workbook as it was", async () => {
    const { looks, actions } = await measure();
    expect(actions).toBeGreaterThan(100);
    const opened = await open();
    const before = visibleState(opened.host);
    for (let action = 0; action < actions; action += 1) {
      failAt(opened, looks, action);
      const problem = await problemOf(opened.workbook.apply(EDITS));
      expect([action, problem?.code]).toEqual([action, "excel-refused"]);
      expect([action, visibleState(opened.host)]).toEqual([action, before]);
    }
  });

  it("can be done again afterwards", async () => {
    const { looks, actions } = await measure();
    const opened = await open();
    const { host, workbook } = opened;
    failAt(opened, looks, actions - 1);
    await problemOf(workbook.apply(EDITS));
    const undo = await workbook.apply(EDITS);
    expect(host.content().sheets[0]?.cell(1, 1).value).toBe(3);
    await undo();
    expect(host.content().sheets[0]?.cell(1, 1)).toMatchObject({ value: 2, formula: "1+1" });
  });

  it("and cannot be taken back says every place where something may be left", async () => {
    const { looks } = await measure();
    const opened = await open();
    const { host, workbook } = opened;
    const sync = failAt(opened, looks, 40);
    host.mood.beforeSync = (request) => {
      host.mood.hasLostFocus = request > sync;
    };
    const problem = await problemOf(workbook.apply(EDITS));
    expect(problem).toMatchObject({ code: "partly-written", places: expect.arrayContaining(["表"]) as string[] });
    expect(problem && problemSentence(problem, "zh-CN")).toContain("以下位置可能已改动：表");
  });

  it("and is taken back only to a point says what is left from there on", async () => {
    const { host, workbook } = openInExcel({
      sheets: [memorySheet("表", { A1: 1 }), memorySheet("另一", { A1: 1 }), memorySheet("末", { A1: 1 })],
      otherSheets: [],
      names: [],
    });
    const undo = await workbook.apply(["表", "另一", "末"].map((sheet) => setCell(sheet, "A1", 2)));
    host.user.protectSheet("另一");
    await expect(problemOf(undo())).resolves.toEqual({ code: "partly-written", places: ["另一!A1", "表!A1"] });
    expect(host.content().sheets.map((sheet) => sheet.cell(0, 0).value)).toEqual([2, 2, 1]);
  });
});
