import { formatPosition } from "../../../../src/sheet/address";
import { MAXIMUM_COLUMNS } from "../../../../src/sheet/address";
import { marksOf } from "../../../../src/taskpane/workbench/grid/marks";
import { MergeIndex } from "../../../../src/sheet/merge-index";
import type { Review } from "../../../../src/taskpane/session/review";
import { WorkbookSession } from "../../../../src/taskpane/session/session";
import { memoryWorkbook } from "../../../../src/workbook/memory";
import { attendance, matrix } from "../../../support/samples";
import { OPTIONS } from "../../support/file-session";

const NONE = { below: false, behind: false, finding: false };
const ALL = { below: true, behind: true, finding: true };

async function review(changes = {}): Promise<Review> {
  return new WorkbookSession(memoryWorkbook({ sheets: [matrix(changes), attendance()] }), null).check(OPTIONS);
}

function highlights(checked: Review, shown: Parameters<typeof marksOf>[3], sheet = "附件1"): string[] {
  const merges = new MergeIndex(checked.sheets.find(({ name }) => name === sheet)?.merges ?? []);
  return [...marksOf(checked, sheet, merges, shown).highlights]
    .sort(([one], [other]) => one - other)
    .map(
      ([key, kind]) =>
        `${formatPosition({ row: Math.floor(key / MAXIMUM_COLUMNS), column: key % MAXIMUM_COLUMNS })} ${kind}`,
    );
}

describe("the highlights of a sheet", () => {
  test("are none as long as nothing was chosen", async () => {
    expect(highlights(await review({ E4: "=D4/C4 → 99.00%" }), null)).toEqual([]);
  });

  test("are of all three kinds when all were chosen", async () => {
    const shown = highlights(await review({ E4: "=D4/C4 → 99.00%" }), ALL);
    expect(shown).toContain("E4 finding");
    expect(shown).toContain("E5 below");
  });

  test("are only those that were chosen", async () => {
    const checked = await review({ E4: "=D4/C4 → 99.00%" });
    expect(highlights(checked, NONE)).toEqual([]);
    expect(highlights(checked, { ...NONE, finding: true })).toEqual(["E4 finding"]);
    expect(new Set(highlights(checked, { ...NONE, below: true }).map((mark) => mark.split(" ")[1]))).toEqual(
      new Set(["below"]),
    );
  });

  test("a finding stands above a percentage that is too low", async () => {
    const checked = await review({ E5: "=D5/C5 → 40.00%" });
    expect(highlights(checked, { ...NONE, below: true })).toContain("E5 below");
    expect(highlights(checked, ALL)).toContain("E5 finding");
  });

  test("what is only worth knowing is not highlighted, but told at its cell", async () => {
    const checked = await review({ C3: "'100" });
    const hint = checked.findings.find(({ finding }) => finding.severity === "info");
    const marks = marksOf(checked, "附件1", new MergeIndex([]), { ...NONE, finding: true });
    const key = (hint?.finding.at.row ?? 0) * MAXIMUM_COLUMNS + (hint?.finding.at.column ?? 0);
    expect(marks.findings.get(key)).toContain(hint);
    expect(marks.highlights.has(key)).toBe(false);
  });

  test("belong to their own sheet", async () => {
    expect(highlights(await review({ E4: "=D4/C4 → 99.00%" }), ALL, "附件2")).toEqual([]);
  });
});
