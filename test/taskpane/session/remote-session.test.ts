import { planCorrections } from "../../../src/edits/corrections";
import { openXlsx } from "../../../src/workbook/xlsx";
import type { FileSession } from "../../../src/taskpane/session/review";
import { WorkbookSession } from "../../../src/taskpane/session/session";
import { openRemotely, OPTIONS, PUBLIC_WORKBOOKS, workbookBytes } from "../support/file-session";

// Whole workbooks are checked several times in these.
jest.setTimeout(60_000);

const ALL = { below: true, behind: true, finding: true };

describe("a session on a file in another thread", () => {
  let session: FileSession;

  beforeEach(async () => {
    session = await openRemotely(workbookBytes("baihedong-2025-mid"));
  });

  afterEach(() => {
    session.close();
  });

  test.each(PUBLIC_WORKBOOKS)("%s: gives the same review as a session in the same thread", async (name) => {
    const near = new WorkbookSession(openXlsx(workbookBytes(name)), null);
    const far = await openRemotely(workbookBytes(name));
    try {
      expect(await far.check(OPTIONS)).toEqual(await near.check(OPTIONS));
    } finally {
      far.close();
    }
  });

  test("the bytes are handed over", async () => {
    const bytes = workbookBytes("xiagang-2023-mid");
    const other = await openRemotely(bytes);
    other.close();
    expect(bytes).toHaveLength(0);
  });

  test("all that was written is taken back step by step, to the very bytes that were opened", async () => {
    const before = workbookBytes("baihedong-2025-mid");
    const { evaluation, findings } = await session.check(OPTIONS);
    const errors = findings.filter(({ finding }) => finding.severity === "error");
    await session.correct(
      planCorrections(
        evaluation,
        [errors[0]?.finding].filter((found) => found !== undefined),
      ),
      OPTIONS,
    );
    await session.decide(
      findings.slice(-1).map(({ id }) => id),
      { status: "ignored", reason: "已核实" },
      OPTIONS,
    );
    await session.highlight(ALL, OPTIONS);
    const filled = await session.fill({}, OPTIONS);
    expect(filled.steps.map(({ kind }) => kind)).toEqual(["corrected", "decided", "highlighted", "filled"]);
    expect(await session.save()).not.toEqual(before);

    const left: number[] = [];
    while (left.length < filled.steps.length) {
      left.push((await session.undo(OPTIONS)).steps.length);
    }
    expect(left).toEqual([3, 2, 1, 0]);
    expect(await session.save()).toEqual(before);
  });

  test("saving twice gives the same bytes", async () => {
    await session.check(OPTIONS);
    await session.highlight(ALL, OPTIONS);
    const first = await session.save();
    expect(await session.save()).toEqual(first);
  });

  test("why a file cannot be opened crosses with all that it says", async () => {
    await expect(openRemotely(new TextEncoder().encode("序号,姓名\n1,员工01\n"))).rejects.toMatchObject({
      problem: { code: "file-csv" },
    });
  });

  test("why a call cannot be done crosses too, and the session goes on", async () => {
    const area = { top: 0, bottom: 1, left: 0, right: 1 };
    await expect(session.cells("没有这张表", area)).rejects.toMatchObject({
      problem: { code: "sheet-missing", sheet: "没有这张表" },
    });
    await expect(session.check(OPTIONS)).resolves.toMatchObject({ steps: [] });
  });

  test("cells are given as they are shown, and empty ones are left out", async () => {
    const { cells } = await session.cells("附件1-1", { top: 4, bottom: 4, left: 0, right: 4 });
    expect(cells.map(({ text, align }) => `${text} ${align}`)).toEqual([
      "片区1 left",
      "5 right",
      "600 right",
      "634 right",
      "105.67% right",
    ]);
  });

  test("cells are those that stand there after the latest step", async () => {
    const { evaluation, findings } = await session.check(OPTIONS);
    const [edit] = planCorrections(
      evaluation,
      findings.map(({ finding }) => finding),
    );
    const { row = 0, column = 0, sheet = "" } = edit?.at ?? {};
    const area = { top: row, bottom: row, left: column, right: column };
    const [before] = (await session.cells(sheet, area)).cells;
    await session.correct(edit ? [edit] : [], OPTIONS);
    const [after] = (await session.cells(sheet, area)).cells;
    expect(Number(after?.text)).toBe(edit?.content.value);
    expect(after?.text).not.toBe(before?.text);
  });
});
