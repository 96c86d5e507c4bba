import { problemSentence } from "../../../src/locales/problems";
import type { Edit } from "../../../src/edits/edit";
import type { WorkbookProblem } from "../../../src/workbook/errors";
import { memorySheet } from "../../../src/workbook/memory";
import type { Host, HostOptions } from "../../host";
import { problemOf } from "../contract";
import { highlight, putSheet, setCell } from "./support/edits";
import { openInExcel } from "./support/open";
import type { Opened } from "./support/open";

interface Case {
  readonly edit: Edit;
  readonly options?: HostOptions;
  /** What happened since the workbook was read. */
  readonly meanwhile?: (host: Host) => void;
  readonly problem: WorkbookProblem;
  readonly sentence: RegExp;
}

const SET = setCell("表", "B2", 7);

const LONG = { value: "字".repeat(1000), formula: null, style: "text", link: null } as const;

const CASES: Readonly<Record<string, Case>> = {
  "a protected sheet": {
    edit: setCell("表", "A1", 1),
    options: { protectedSheets: { 表: ["B2"] } },
    problem: { code: "sheet-protected", sheet: "表" },
    sentence: /“表”受保护/u,
  },
  "a run of cells of which one is locked": {
    edit: setCell("表", "B3", 1),
    options: { protectedSheets: { 表: ["B2"] } },
    problem: { code: "sheet-protected", sheet: "表" },
    sentence: /“表”受保护/u,
  },
  "a highlight on a protected sheet": {
    edit: highlight("表", ["A1"]),
    options: { protectedSheets: { 表: ["A1:B9"] } },
    problem: { code: "sheet-protected", sheet: "表" },
    sentence: /“表”受保护/u,
  },
  "a sheet of ours that somebody protected": {
    edit: putSheet({ name: "锁定" }),
    options: { protectedSheets: { 锁定: [] } },
    problem: { code: "sheet-protected", sheet: "锁定" },
    sentence: /“锁定”受保护/u,
  },
  "a sheet that is to be added to a protected structure": {
    edit: putSheet(),
    options: { isStructureProtected: true },
    problem: { code: "structure-protected" },
    sentence: /结构受保护/u,
  },
  "a sheet that was deleted in the meantime": {
    edit: setCell("锁定", "A1", 1),
    meanwhile: ({ user }) => user.deleteSheet("锁定"),
    problem: { code: "sheet-missing", sheet: "锁定" },
    sentence: /找不到工作表“锁定”/u,
  },
  "a sheet that was renamed in the meantime": {
    edit: highlight("锁定", ["A1"]),
    meanwhile: ({ user }) => user.renameSheet("锁定", "改名"),
    problem: { code: "sheet-missing", sheet: "锁定" },
    sentence: /找不到工作表“锁定”/u,
  },
  "a cell of an array formula": {
    edit: setCell("锁定", "C2", 1),
    options: { arrays: { 锁定: ["C1:C2"] } },
    problem: { code: "cell-inside-array", sheet: "锁定", cell: "C2" },
    sentence: /C2 属于数组公式/u,
  },
  "another workbook in front": {
    edit: SET,
    meanwhile: ({ mood }) => (mood.hasLostFocus = true),
    problem: { code: "workbook-inactive" },
    sentence: /点一下这个工作簿/u,
  },
  "a workbook that can only be read": {
    edit: putSheet(),
    options: { isReadOnly: true },
    problem: { code: "read-only" },
    sentence: /只读/u,
  },
  "more at once than Excel on the web takes": {
    edit: putSheet({ rows: Array.from({ length: 4000 }, () => ({ height: null, cells: [LONG] })) }),
    options: { profile: "web" },
    problem: { code: "too-much-data" },
    sentence: /超出了 Excel 的限制/u,
  },
};

function open(options: HostOptions = {}): Opened {
  const sheets = [memorySheet("表", { A1: "甲", B2: 1 }), memorySheet("锁定", { A1: 2 })];
  return openInExcel({ sheets, otherSheets: [], names: [] }, options);
}

describe("Excel refuses", () => {
  it.each(Object.entries(CASES))("%s: a sentence says so, and nothing has changed", async (_, given) => {
    const { host, workbook } = open(given.options);
    await workbook.read();
    given.meanwhile?.(host);
    const before = host.snapshot();
    const problem = await problemOf(workbook.apply([given.edit, ...(given.options?.protectedSheets ? [SET] : [])]));
    expect(problem).toEqual(given.problem);
    expect(problem && problemSentence(problem, "zh-CN")).toMatch(given.sentence);
    expect(host.snapshot()).toEqual(before);
  });

  it("a sheet that disappears between the look and the writing, and takes back what was written by then", async () => {
    const { host, workbook } = open({
      beforeSync: (sync, user) => {
        if (sync === 1) {
          user.deleteSheet("锁定");
        }
      },
    });
    const problem = await problemOf(workbook.apply([SET, setCell("锁定", "A1", 1)]));
    expect(problem).toEqual({ code: "sheet-missing", sheet: "锁定" });
    expect(host.content().sheets[0]?.cell(1, 1).value).toBe(1);
  });

  it("in words of its own what nobody has thought of", async () => {
    const { workbook } = open({ failAt: { sync: 0, action: 0, code: "GeneralException" } });
    await expect(problemOf(workbook.read())).resolves.toMatchObject({
      code: "excel-refused",
      detail: expect.stringMatching(/^GeneralException: /u) as string,
    });
  });

  it("to read while another workbook is in front", async () => {
    const { workbook } = open({ hasLostFocus: true });
    await expect(problemOf(workbook.read())).resolves.toEqual({ code: "workbook-inactive" });
  });

  it("to go on while a cell is edited, where it cannot wait", async () => {
    const { host, workbook } = open();
    const { Excel } = host;
    // An Excel that does not know how to wait leaves the wish aside.
    const run = Excel.run.bind(Excel);
    jest
      .spyOn(Excel, "run")
      .mockImplementation(((options: object, batch: () => Promise<unknown>) =>
        run({ ...options, delayForCellEdit: false }, batch)) as typeof Excel.run);
    host.user.startEditing();
    await expect(problemOf(workbook.read())).resolves.toEqual({ code: "cell-edit-mode" });
    const before = host.snapshot();
    await expect(problemOf(workbook.apply([SET]))).resolves.toEqual({ code: "cell-edit-mode" });
    expect(host.snapshot()).toEqual(before);
  });
});
