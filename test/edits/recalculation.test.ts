import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Big from "big.js";
import { planAnnotation } from "../../src/edits/annotation";
import { type Cell, type CellValue, EMPTY_CELL, type WorkbookContent } from "../../src/sheet/sheet";
import { formatReference } from "../../src/sheet/address";
import { openXlsx } from "../../src/workbook/xlsx";
import { hasLibreOffice, recalculate } from "./support/libreoffice";
import { at, review } from "./support/station";

const FOLDER = join(__dirname, "..", "workbooks");
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));
const SCORES = {
  authority: new Big("8.7"),
  purchaser: new Big(20),
  supervisionCentre: new Big(13),
  assessor: new Big("47.23"),
};

/** Figures and marks as people write them, put over those of a real workbook. */
const WRITTEN: readonly (readonly [sheet: string, cell: string, value: CellValue])[] = [
  ["附件1-1", "C8", "1,330 个"],
  ["附件1-1", "D8", "１４２９"],
  ["附件1-1", "F8", "4000人次"],
  ["附件1-1", "G8", null],
  ["附件1-1", "I8", 0],
  ["附件1-1", "J8", -5],
  ["附件1-1", "O8", "=待定"],
  ["附件1-1", "R8", { error: "#DIV/0!" }],
  ["附件2", "G5", "是"],
  ["附件2", "H5", 1],
  ["附件2", "I5", true],
  ["附件2", "J5", "√补缴"],
  ["附件2", "K5", "x"],
];

async function annotated(file: string, written: typeof WRITTEN = []): Promise<Uint8Array> {
  const workbook = openXlsx(new Uint8Array(readFileSync(join(FOLDER, file))));
  await workbook.apply(
    written.map(([sheet, cell, value]) => ({
      kind: "set-cell",
      at: at(sheet, cell),
      content: { value, formula: null, format: null },
    })),
  );
  const content = await workbook.read();
  const evaluation = review(content, { scores: SCORES, requiredCertified: new Big(10) });
  await workbook.apply(planAnnotation(evaluation, content, "zh-CN"));
  return workbook.save();
}

function formulas({ sheets }: WorkbookContent): Map<string, Cell> {
  const found = new Map<string, Cell>();
  for (const sheet of sheets) {
    sheet.scan((row, column) => {
      const cell = sheet.cell(row, column);
      if (cell.formula !== null) {
        found.set(formatReference({ sheet: sheet.name, row, column }), cell);
      }
    });
  }
  return found;
}

function rounded({ value }: Cell): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? "");
}

(hasLibreOffice() ? describe : describe.skip)("formulas computed anew by LibreOffice", () => {
  let stored: Map<string, Cell>[] = [];
  let computed: Map<string, Cell>[] = [];

  beforeAll(async () => {
    const copies = await Promise.all([
      ...FILES.map((file) => annotated(file)),
      annotated("baihedong-2025-mid.xlsx", WRITTEN),
    ]);
    const read = (bytes: Uint8Array): Promise<WorkbookContent> => openXlsx(bytes).read();
    stored = (await Promise.all(copies.map(read))).map(formulas);
    computed = (await Promise.all(recalculate(copies).map(read))).map(formulas);
  }, 180_000);

  test.each([...FILES, "figures and marks as people write them"].map((file, index) => ({ file, index })))(
    "give the values stored beside them: $file",
    ({ index }) => {
      const before = [...(stored[index] ?? [])]
        .filter(([, { value }]) => value !== null)
        .map(([at, cell]) => [at, rounded(cell)]);
      const after = computed[index] ?? new Map<string, Cell>();
      expect(before.length).toBeGreaterThan(50);
      expect(before.map(([at]) => [at, rounded(after.get(String(at)) ?? EMPTY_CELL)])).toEqual(before);
    },
  );
});
