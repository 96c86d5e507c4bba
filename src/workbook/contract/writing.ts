import type { CellContent } from "../../edits/edit";
import type { CaseId, ContractCase, Opener } from "./case";
import { cellAt, snapshot } from "./content";
import { expectSame } from "./expect";
import { DOCUMENT, FIXTURE, highlight, LATIN_FIXTURE, place, range, setCell } from "./fixture";

/** What is written is there, and nothing else; and it can be taken back. */
export const WRITING: readonly ContractCase[] = [
  keeps("keeps-number", { value: 1.5, formula: null, format: null }),
  keeps("keeps-formula-like-text", { value: "=1+1", formula: null, format: null }),
  keeps("keeps-xml-like-text", { value: '<a & "b">\n_x0041_ ', formula: null, format: null }),
  keeps("keeps-boolean", { value: false, formula: null, format: null }),
  keeps("keeps-error", { value: { error: "#N/A" }, formula: null, format: null }),
  keeps("keeps-number-formula", { value: 2, formula: "1+1", format: null }),
  keeps("keeps-text-formula", { value: "是", formula: 'IF(B2>1,"是","否")', format: null }),
  keeps("keeps-format", { value: 0.5, formula: null, format: "0.0%" }),
  keeps("keeps-empty-text", { value: "", formula: null, format: null }),
  keeps("keeps-nothing", { value: null, formula: null, format: null }),
  writes("keeps-other-cells", async (open) => {
    const workbook = await open(FIXTURE);
    const before = snapshot(await workbook.read());
    await workbook.apply([setCell("附件1-1", 9, 0, "注")]);
    const after = snapshot(await workbook.read());
    expectSame(after, { ...before, "附件1-1": [...(before["附件1-1"] ?? []), '9,0 "注" null General'] });
  }),
  writes("finds-sheet-in-any-case", async (open) => {
    const workbook = await open(LATIN_FIXTURE);
    await workbook.apply([setCell("SHEET", 0, 0, 2)]);
    expectSame(cellAt(await workbook.read(), 0, 0).value, 2);
  }),
  writes("takes-back", async (open) => {
    const workbook = await open(FIXTURE);
    const before = snapshot(await workbook.read());
    const undoFirst = await workbook.apply([setCell("附件1-1", 1, 1, 7), { kind: "put-sheet", document: DOCUMENT }]);
    const between = snapshot(await workbook.read());
    const undoSecond = await workbook.apply([setCell("附件1-1", 1, 1, 8), highlight("附件1-1")]);
    await undoSecond();
    expectSame(snapshot(await workbook.read()), between);
    await undoFirst();
    expectSame(snapshot(await workbook.read()), before);
  }),
  writes("adds-sheet", async (open) => {
    const workbook = await open(FIXTURE);
    await workbook.apply([{ kind: "put-sheet", document: DOCUMENT }]);
    const { sheets, names } = await workbook.read();
    expectSame(
      sheets.map((sheet) => sheet.name),
      ["附件1-1", "锁定", "数组", "评分汇总"],
    );
    expectSame(names, [{ name: "评估_监督方", sheet: "评分汇总", row: 1, column: 1 }]);
    expectSame(sheets[3]?.merges, [range("A1:B1")]);
    expectSame(sheets[3]?.cell(2, 0), { value: "=1+1", formula: null, format: "General" });
    expectSame(sheets[3]?.cell(2, 1), { value: 8.7, formula: "SUM(B2)", format: "0.00" });
  }),
  writes("refills-sheet", async (open) => {
    const workbook = await open(FIXTURE);
    await workbook.apply([{ kind: "put-sheet", document: DOCUMENT }]);
    const first = snapshot(await workbook.read());
    await workbook.apply([{ kind: "put-sheet", document: { ...DOCUMENT, rows: DOCUMENT.rows.slice(0, 2) } }]);
    const { sheets, names } = await workbook.read();
    expectSame([sheets.length, sheets[3]?.rows, names.length], [4, 2, 1]);
    await workbook.apply([{ kind: "put-sheet", document: DOCUMENT }]);
    expectSame(snapshot(await workbook.read()), first);
  }),
  writes("highlights-only", async (open) => {
    const workbook = await open(FIXTURE);
    const before = snapshot(await workbook.read());
    await workbook.apply([highlight("附件1-1"), { kind: "remove-highlights" }]);
    expectSame(snapshot(await workbook.read()), before);
  }),
];

function writes(id: CaseId, run: (open: Opener) => Promise<void>): ContractCase {
  return { id, needs: null, run };
}

/** Over a cell that holds something, and over one far from all others. */
function keeps(id: CaseId, content: CellContent): ContractCase {
  return writes(id, async (open) => {
    for (const at of [place("附件1-1", 1, 2), place("附件1-1", 9, 7)]) {
      const workbook = await open(FIXTURE);
      await workbook.apply([{ kind: "set-cell", at, content }]);
      const isNothing = (content.value ?? "") === "" && content.formula === null;
      expectSame(cellAt(await workbook.read(), at.row, at.column), {
        ...content,
        value: isNothing ? null : content.value,
        format: isNothing ? "General" : (content.format ?? "General"),
      });
    }
  });
}
