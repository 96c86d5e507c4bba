import { parseRange } from "../../src/sheet/address";
import type { Range } from "../../src/sheet/address";
import type { CellValue, WorkbookContent } from "../../src/sheet/sheet";
import type { AddHighlight, CellContent, Edit, SetCell, SheetDocument } from "../../src/edits/edit";
import { HIGHLIGHT_TAG } from "../../src/edits/styles";
import { WorkbookError } from "../../src/workbook/errors";
import type { WorkbookProblem } from "../../src/workbook/errors";
import type { Workbook } from "../../src/workbook/workbook";

/** What the contract's workbook holds. Each adapter builds it in its own way. */
export interface Fixture {
  readonly sheets: readonly FixtureSheet[];
  readonly isStructureLocked: boolean;
}

export interface FixtureSheet {
  readonly name: string;
  readonly rows: readonly (readonly (CellValue | { readonly formula: string; readonly value: CellValue })[])[];
  readonly merges: readonly Range[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isHidden: boolean;
  readonly isProtected: boolean;
  /** A range that one array formula fills; null for none. */
  readonly array: Range | null;
}

const PLAIN = { merges: [], hiddenRows: [], hiddenColumns: [], isHidden: false, isProtected: false, array: null };

const FIXTURE: Fixture = {
  isStructureLocked: false,
  sheets: [
    {
      ...PLAIN,
      name: "附件1-1",
      rows: [
        ["指标", "协议量", "完成量", "百分比"],
        ["电访", 1800, 959, { formula: "C2/B2", value: 959 / 1800 }],
        ["面访", 20, "12人次", { error: "#DIV/0!" }],
        ["合计", null, true, ""],
      ],
      merges: [range("A4:B4")],
      hiddenRows: [2],
      hiddenColumns: [1],
    },
    { ...PLAIN, name: "锁定", rows: [["请勿改动", 1]], isProtected: true },
    { ...PLAIN, name: "数组", rows: [[1, 2]], array: range("D1:E2"), isHidden: true },
  ],
};

export function range(text: string): Range {
  const parsed = parseRange(text);
  if (!parsed) {
    throw new RangeError(text);
  }
  return parsed;
}

const DOCUMENT: SheetDocument = {
  name: "评分汇总",
  columnWidths: [10, 20.5],
  rows: [
    { height: 30, cells: [{ value: "评分汇总", formula: null, style: "title", link: null }, null] },
    {
      height: null,
      cells: [
        { value: "监督方", formula: null, style: "text", link: { sheet: "附件1-1", row: 1, column: 2 } },
        { value: 8.7, formula: null, style: "scoreInput", link: null },
      ],
    },
    {
      height: null,
      cells: [
        { value: "=1+1", formula: null, style: "text", link: null },
        { value: 8.7, formula: "SUM(B2)", style: "total", link: null },
      ],
    },
  ],
  merges: [range("A1:B1")],
  names: [{ name: "评估_监督方", row: 1, column: 1 }],
  highlights: [{ range: range("B2"), highlight: "finding", formula: `AND(B2>10,N("${HIGHLIGHT_TAG}")=0)` }],
  choices: [{ range: range("A2"), words: ["监督方", "购买方"] }],
  headerRows: 1,
  print: { orientation: "portrait", fitToOnePage: true },
};

/** The rules every adapter keeps. `open` makes a workbook of the fixture. */
export function describeWorkbook(adapter: string, open: (fixture: Fixture) => Promise<Workbook>): void {
  describe(`a workbook (${adapter})`, () => {
    it("reads the cells of every sheet, hidden ones too", async () => {
      const { sheets } = await (await open(FIXTURE)).read();
      expect(sheets.map(({ name, visibility, rows, columns }) => ({ name, visibility, rows, columns }))).toEqual([
        { name: "附件1-1", visibility: "visible", rows: 4, columns: 4 },
        { name: "锁定", visibility: "visible", rows: 1, columns: 2 },
        { name: "数组", visibility: "hidden", rows: 2, columns: 5 },
      ]);
    });

    it("reads numbers, texts, booleans, errors and formulas", async () => {
      const content = await (await open(FIXTURE)).read();
      expect(cellAt(content, 1, 0)).toMatchObject({ value: "电访", formula: null });
      expect(cellAt(content, 1, 1)).toMatchObject({ value: 1800, formula: null });
      expect(cellAt(content, 1, 3)).toMatchObject({ value: 959 / 1800, formula: "C2/B2" });
      expect(cellAt(content, 2, 3)).toMatchObject({ value: { error: "#DIV/0!" } });
      expect(cellAt(content, 3, 2)).toMatchObject({ value: true });
      expect(cellAt(content, 40, 40)).toEqual({ value: null, formula: null, format: "General" });
    });

    it("visits each cell that holds something once, row by row", async () => {
      const { sheets } = await (await open(FIXTURE)).read();
      const visited: string[] = [];
      sheets[1]?.scan((row, column, value) => visited.push(`${row},${column}=${JSON.stringify(value)}`));
      expect(visited).toEqual(['0,0="请勿改动"', "0,1=1"]);
    });

    it("knows merged ranges and what is hidden", async () => {
      const { sheets } = await (await open(FIXTURE)).read();
      expect(sheets[0]?.merges).toEqual([range("A4:B4")]);
      expect([1, 2, 3].map((row) => sheets[0]?.isRowHidden(row))).toEqual([false, true, false]);
      expect([0, 1, 2].map((column) => sheets[0]?.isColumnHidden(column))).toEqual([false, true, false]);
    });

    it.each<[string, CellContent]>([
      ["a number", { value: 1.5, formula: null, format: null }],
      ["a text that looks like a formula", { value: "=1+1", formula: null, format: null }],
      ["a text with signs of XML", { value: '<a & "b">\n_x0041_ ', formula: null, format: null }],
      ["a boolean", { value: false, formula: null, format: null }],
      ["an error", { value: { error: "#N/A" }, formula: null, format: null }],
      ["a formula with a number", { value: 2, formula: "1+1", format: null }],
      ["a formula with a text", { value: "是", formula: 'IF(B2>1,"是","否")', format: null }],
      ["a value with a format", { value: 0.5, formula: null, format: "0.0%" }],
      ["an empty text", { value: "", formula: null, format: null }],
      ["nothing", { value: null, formula: null, format: null }],
    ])("reads %s as it was written", async (_, content) => {
      for (const at of [place("附件1-1", 1, 2), place("附件1-1", 9, 7)]) {
        const workbook = await open(FIXTURE);
        await workbook.apply([{ kind: "set-cell", at, content }]);
        const isNothing = (content.value ?? "") === "" && content.formula === null;
        expect(cellAt(await workbook.read(), at.row, at.column)).toEqual({
          ...content,
          value: isNothing ? null : content.value,
          format: isNothing ? "General" : (content.format ?? "General"),
        });
      }
    });

    it("keeps all other cells when it writes one", async () => {
      const workbook = await open(FIXTURE);
      const before = snapshot(await workbook.read());
      await workbook.apply([setCell("附件1-1", 9, 0, "注")]);
      const after = snapshot(await workbook.read());
      expect(after).toEqual({ ...before, "附件1-1": [...(before["附件1-1"] ?? []), '9,0 "注" null General'] });
    });

    it("finds a sheet whatever the case of its name", async () => {
      const workbook = await open({ ...FIXTURE, sheets: [{ ...PLAIN, name: "Sheet", rows: [[1]] }] });
      await workbook.apply([setCell("SHEET", 0, 0, 2)]);
      expect(cellAt(await workbook.read(), 0, 0).value).toBe(2);
    });

    it("takes an apply back", async () => {
      const workbook = await open(FIXTURE);
      const before = snapshot(await workbook.read());
      const undoFirst = await workbook.apply([setCell("附件1-1", 1, 1, 7), { kind: "put-sheet", document: DOCUMENT }]);
      const between = snapshot(await workbook.read());
      const undoSecond = await workbook.apply([setCell("附件1-1", 1, 1, 8), highlight("附件1-1")]);
      await undoSecond();
      expect(snapshot(await workbook.read())).toEqual(between);
      await undoFirst();
      expect(snapshot(await workbook.read())).toEqual(before);
    });

    it("adds a sheet at the end, with its names", async () => {
      const workbook = await open(FIXTURE);
      await workbook.apply([{ kind: "put-sheet", document: DOCUMENT }]);
      const { sheets, names } = await workbook.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(["附件1-1", "锁定", "数组", "评分汇总"]);
      expect(names).toEqual([{ name: "评估_监督方", sheet: "评分汇总", row: 1, column: 1 }]);
      expect(sheets[3]?.merges).toEqual([range("A1:B1")]);
      expect(sheets[3]?.cell(2, 0)).toEqual({ value: "=1+1", formula: null, format: "General" });
      expect(sheets[3]?.cell(2, 1)).toEqual({ value: 8.7, formula: "SUM(B2)", format: "0.00" });
    });

    it("refills a sheet of ours in place", async () => {
      const workbook = await open(FIXTURE);
      await workbook.apply([{ kind: "put-sheet", document: DOCUMENT }]);
      const first = snapshot(await workbook.read());
      await workbook.apply([{ kind: "put-sheet", document: { ...DOCUMENT, rows: DOCUMENT.rows.slice(0, 2) } }]);
      const { sheets, names } = await workbook.read();
      expect(sheets).toHaveLength(4);
      expect(sheets[3]?.rows).toBe(2);
      expect(names).toHaveLength(1);
      await workbook.apply([{ kind: "put-sheet", document: DOCUMENT }]);
      expect(snapshot(await workbook.read())).toEqual(first);
    });

    it("highlights without a change to any cell", async () => {
      const workbook = await open(FIXTURE);
      const before = snapshot(await workbook.read());
      await workbook.apply([highlight("附件1-1"), { kind: "remove-highlights" }]);
      expect(snapshot(await workbook.read())).toEqual(before);
    });

    it.each<[string, Edit, WorkbookProblem]>([
      ["a sheet that is not there", setCell("附件9", 0, 0, 1), { code: "sheet-missing", sheet: "附件9" }],
      ["a highlight on no sheet", highlight("附件9"), { code: "sheet-missing", sheet: "附件9" }],
      ["a locked cell", setCell("锁定", 0, 0, 1), { code: "sheet-protected", sheet: "锁定" }],
      ["a locked empty cell", setCell("锁定", 9, 0, 1), { code: "sheet-protected", sheet: "锁定" }],
      [
        "a cell inside a merged range",
        setCell("附件1-1", 3, 1, 1),
        { code: "cell-inside-merge", sheet: "附件1-1", cell: "B4" },
      ],
      [
        "a cell inside an array formula",
        setCell("数组", 1, 4, 1),
        { code: "cell-inside-array", sheet: "数组", cell: "E2" },
      ],
    ])("refuses %s, and makes none of the edits", async (_, edit, problem) => {
      const workbook = await open(FIXTURE);
      const before = snapshot(await workbook.read());
      await expect(workbook.apply([setCell("附件1-1", 1, 1, 7), edit])).rejects.toEqual(new WorkbookError(problem));
      await expect(problemOf(workbook.apply([setCell("附件1-1", 1, 1, 7), edit]))).resolves.toEqual(problem);
      expect(snapshot(await workbook.read())).toEqual(before);
    });

    it("adds no sheet to a workbook whose structure is locked", async () => {
      const workbook = await open({ ...FIXTURE, isStructureLocked: true });
      const put = workbook.apply([{ kind: "put-sheet", document: DOCUMENT }]);
      await expect(problemOf(put)).resolves.toEqual({ code: "structure-protected" });
    });
  });
}

function place(sheet: string, row: number, column: number): SetCell["at"] {
  return { sheet, row, column };
}

function setCell(sheet: string, row: number, column: number, value: CellValue): SetCell {
  return { kind: "set-cell", at: place(sheet, row, column), content: { value, formula: null, format: null } };
}

function highlight(sheet: string): AddHighlight {
  const formula = `AND(D2<1,N("${HIGHLIGHT_TAG} below")=0)`;
  return { kind: "add-highlight", sheet, ranges: [range("D2:D3")], highlight: "below", formula };
}

function cellAt(content: WorkbookContent, row: number, column: number) {
  const cell = content.sheets[0]?.cell(row, column);
  if (!cell) {
    throw new Error("no sheet");
  }
  return cell;
}

/** All that a workbook holds, sheet by sheet, as texts. */
export function snapshot({ sheets }: WorkbookContent): Record<string, string[]> {
  return Object.fromEntries(
    sheets.map((sheet) => {
      const cells: string[] = [];
      sheet.scan((row, column, value) => {
        const { formula, format } = sheet.cell(row, column);
        cells.push(`${row},${column} ${JSON.stringify(value)} ${String(formula)} ${format}`);
      });
      return [sheet.name, cells];
    }),
  );
}

/** The problem that a promise fails with; null when it does not fail. */
export async function problemOf(promise: Promise<unknown>): Promise<WorkbookProblem | null> {
  try {
    await promise;
    return null;
  } catch (error) {
    if (error instanceof WorkbookError) {
      return error.problem;
    }
    throw error;
  }
}
