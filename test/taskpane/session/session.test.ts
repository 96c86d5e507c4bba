import { planCorrections } from "../../../src/edits/corrections";
import type { Edit } from "../../../src/edits/edit";
import type { Review } from "../../../src/taskpane/session/review";
import { WorkbookSession } from "../../../src/taskpane/session/session";
import { WorkbookError } from "../../../src/workbook/errors";
import { memoryWorkbook, type MemorySheet } from "../../../src/workbook/memory";
import type { Workbook } from "../../../src/workbook/workbook";
import { attendance, matrix } from "../../support/samples";
import { OPTIONS } from "../support/file-session";

const ALL = { below: true, behind: true, finding: true };
const IGNORED = { status: "ignored", reason: "已核实" } as const;

function session(...sheets: readonly MemorySheet[]) {
  const workbook = memoryWorkbook({ sheets });
  return { workbook, session: new WorkbookSession(workbook, null) };
}

/** One percentage is not what its figures make. */
const slipped = (): MemorySheet => matrix({ E3: "=D3/C3 → 65.00%" });

function corrections({ evaluation }: Review) {
  return planCorrections(evaluation, evaluation.findings);
}

describe("checking", () => {
  test("writes nothing", async () => {
    const { workbook, session: checked } = session(slipped());
    const before = await workbook.read();
    await checked.check(OPTIONS);
    expect(await workbook.read()).toEqual(before);
  });

  test("nothing is new at the first check, nor what a second one finds again", async () => {
    const { session: checked } = session(slipped());
    const first = await checked.check(OPTIONS);
    const second = await checked.check(OPTIONS);
    expect(first.findings).not.toHaveLength(0);
    expect([...first.findings, ...second.findings].filter(({ isNew }) => isNew)).toEqual([]);
    expect(second.findings.map(({ id }) => id)).toEqual(first.findings.map(({ id }) => id));
  });

  test("what somebody broke since is new, what somebody mended is solved", async () => {
    const { workbook, session: checked } = session(slipped());
    const first = await checked.check(OPTIONS);
    await workbook.apply([
      {
        kind: "set-cell",
        at: { sheet: "附件1", row: 2, column: 4 },
        content: { value: 0.6, formula: "D3/C3", format: null },
      },
      {
        kind: "set-cell",
        at: { sheet: "附件1", row: 3, column: 4 },
        content: { value: 0.5, formula: null, format: null },
      },
    ]);
    const second = await checked.check(OPTIONS);
    const slip = first.findings.filter(({ finding }) => finding.code === "percent-mismatch");
    expect(second.solved.map(({ id }) => id)).toEqual(slip.map(({ id }) => id));
    expect(second.findings.filter(({ isNew }) => isNew).map(({ finding }) => finding.at)).toContainEqual({
      sheet: "附件1",
      row: 3,
      column: 4,
    });
  });
});

describe("correcting", () => {
  test("writes exactly what was planned, and the finding is solved", async () => {
    const { workbook, session: corrected } = session(slipped());
    const review = await corrected.correct(corrections(await corrected.check(OPTIONS)), OPTIONS);
    expect(review?.solved.map(({ finding }) => finding.code)).toEqual(["percent-mismatch"]);
    expect((await workbook.read()).sheets[0]?.cell(2, 4)).toMatchObject({ value: 0.6, formula: "D3/C3" });
  });

  test("refuses, and writes nothing, when the workbook has changed so that something else would be right", async () => {
    const { workbook, session: corrected } = session(slipped());
    const planned = corrections(await corrected.check(OPTIONS));
    await workbook.apply([
      {
        kind: "set-cell",
        at: { sheet: "附件1", row: 2, column: 3 },
        content: { value: 70, formula: null, format: null },
      },
    ]);
    const before = await workbook.read();
    expect(await corrected.correct(planned, OPTIONS)).toBeNull();
    expect(await workbook.read()).toEqual(before);
  });

  test("is not hindered by changes elsewhere", async () => {
    const { workbook, session: corrected } = session(slipped(), attendance());
    const planned = corrections(await corrected.check(OPTIONS));
    await workbook.apply([
      {
        kind: "set-cell",
        at: { sheet: "附件2", row: 3, column: 16 },
        content: { value: "备注", formula: null, format: null },
      },
    ]);
    expect(await corrected.correct(planned, OPTIONS)).not.toBeNull();
  });
});

describe("deciding", () => {
  test("stays with the workbook: another session finds it", async () => {
    const { workbook, session: deciding } = session(slipped());
    const { findings } = await deciding.check(OPTIONS);
    const ids = findings.slice(0, 1).map(({ id }) => id);
    const review = await deciding.decide(ids, IGNORED, OPTIONS);
    expect(review.ownSheets.findings).toBe("检查结果");
    const later = await new WorkbookSession(workbook, null).check(OPTIONS);
    expect(later.findings.filter(({ decision }) => decision.status === "ignored").map(({ id }) => id)).toEqual(ids);
    expect(later.findings[0]?.decision.reason).toBe("已核实");
  });
});

describe("highlights", () => {
  test("follow what is written afterwards", async () => {
    const { workbook, session: shown } = session(slipped());
    await shown.check(OPTIONS);
    const review = await shown.highlight(ALL, OPTIONS);
    const hasFinding = (): boolean => workbook.highlights.some(({ highlight }) => highlight === "finding");
    expect(hasFinding()).toBe(true);
    await shown.correct(corrections(review), OPTIONS);
    expect(hasFinding()).toBe(false);
    await shown.undo(OPTIONS);
    expect(hasFinding()).toBe(true);
  });

  test("are those of before when they are taken back", async () => {
    const { workbook, session: shown } = session(slipped());
    await shown.check(OPTIONS);
    await shown.highlight({ ...ALL, below: false }, OPTIONS);
    const before = workbook.highlights;
    await shown.highlight(ALL, OPTIONS);
    await shown.undo(OPTIONS);
    expect(workbook.highlights).toEqual(before);
  });
});

describe("what goes wrong", () => {
  /** A workbook that refuses highlights. */
  function withoutHighlights(workbook: Workbook): Workbook {
    return {
      read: () => workbook.read(),
      apply: (edits: readonly Edit[]) =>
        edits.some(({ kind }) => kind === "add-highlight")
          ? Promise.reject(new WorkbookError({ code: "read-only" }))
          : workbook.apply(edits),
    };
  }

  test("nothing stays of a step whose highlights could not follow", async () => {
    const workbook = memoryWorkbook({ sheets: [slipped()] });
    const failing = new WorkbookSession(withoutHighlights(workbook), ALL);
    const before = await workbook.read();
    const planned = corrections(await failing.check(OPTIONS));
    await expect(failing.correct(planned, OPTIONS)).rejects.toMatchObject({ problem: { code: "read-only" } });
    expect(await workbook.read()).toEqual(before);
    expect((await failing.check(OPTIONS)).steps).toEqual([]);
  });

  test("undoing without a step only checks", async () => {
    const { session: fresh } = session(slipped());
    expect((await fresh.undo(OPTIONS)).steps).toEqual([]);
  });
});
