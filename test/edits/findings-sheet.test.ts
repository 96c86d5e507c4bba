import { planFindingsSheet, readStatuses } from "../../src/edits/findings-sheet";
import type { SheetDocument } from "../../src/edits/edit";
import type { WorkbookContent } from "../../src/sheet/sheet";
import { displayText } from "../../src/sheet/figure";
import type { CellReference } from "../../src/sheet/address";
import type { MemorySheet, MemoryWorkbook } from "../../src/workbook/memory";
import { memorySheet, memoryWorkbook } from "../../src/workbook/memory";
import {
  annotate,
  attendanceSheet,
  cellOf,
  indicatorsSheet,
  namedCell,
  review,
  type,
  workbook,
} from "./support/station";

async function document(...sheets: readonly MemorySheet[]): Promise<SheetDocument> {
  const content = await workbook(...sheets).read();
  const [edit] = planFindingsSheet(review(content), content, "zh-CN");
  if (edit?.kind !== "put-sheet") {
    throw new Error("no sheet");
  }
  return edit.document;
}

/** The list as it stands: place, status and reason. */
function list(content: WorkbookContent): string[] {
  const { row: first, sheet } = namedCell(content, "评估_检查结果");
  const rows = content.sheets.find(({ name }) => name === sheet)?.rows ?? 0;
  const lines: string[] = [];
  for (let row = first + 1; row <= rows && cellOf(content, sheet, `J${String(row)}`).value !== null; row += 1) {
    const texts = ["D", "J", "K"].map((column) => displayText(cellOf(content, sheet, column + String(row))));
    lines.push(texts.join(" "));
  }
  return lines;
}

function statusCell(content: WorkbookContent, index: number, column = 9): CellReference {
  const { sheet, row } = namedCell(content, "评估_检查结果");
  return { sheet, row: row + index, column };
}

/** The same notes and lists in a workbook whose own sheets changed. */
function withSheets(content: WorkbookContent, ...sheets: readonly MemorySheet[]): MemoryWorkbook {
  const ours = content.sheets.filter(({ name }) => ["检查结果", "评分汇总"].includes(name));
  const copies = ours.map((sheet) =>
    memorySheet(
      sheet.name,
      Array.from({ length: sheet.rows }, (_, row) =>
        Array.from({ length: sheet.columns }, (_unused, column) => sheet.cell(row, column)),
      ),
      { merges: sheet.merges },
    ),
  );
  return memoryWorkbook({ sheets: [...sheets, ...copies], names: content.names });
}

const SLIPS = { D4: { value: 0.5, format: "0.00%" }, D5: { value: 0.9, format: "0.00%" } };

describe("the findings sheet", () => {
  test("says of each finding what, where, and what is wrong", async () => {
    const { rows } = await document(indicatorsSheet(SLIPS));
    expect(rows[3]?.cells.map((cell) => cell?.value)).toEqual([
      1,
      "错误",
      "百分比不符",
      "附件1-1!D4",
      "片区1 · 电访 · 协议量",
      "记录的百分比为 50.00%，按“完成量÷协议量”应为 60.00%。",
      0.5,
      0.6,
      -0.1,
      "待处理",
      null,
    ]);
    expect(rows[3]?.cells[3]?.link).toEqual({ sheet: "附件1-1", row: 3, column: 3 });
    expect(rows[3]?.cells.slice(6, 9).map((cell) => cell?.style)).toEqual(["percent", "percent", "percent"]);
  });

  test("is printed across, with its header on every page", async () => {
    expect(await document(indicatorsSheet())).toMatchObject({
      name: "检查结果",
      headerRows: 3,
      print: { orientation: "landscape", fitToOnePage: false },
    });
  });

  test("shows the three colours as the cells have them", async () => {
    const { highlights, rows } = await document(indicatorsSheet());
    expect(highlights.map(({ highlight, formula }) => [highlight, formula])).toEqual([
      ["below", "TRUE"],
      ["behind", "TRUE"],
      ["finding", "TRUE"],
    ]);
    expect(highlights.map(({ range }) => rows[range.top]?.cells[range.left]?.value)).toEqual([
      "未达标：完成百分比低于 100.00%",
      "落后进度：完成百分比低于时间进度 50.00%",
      "有问题：下表所列错误和提醒的单元格",
    ]);
  });

  test("offers the three statuses beside every finding", async () => {
    const { choices, rows } = await document(indicatorsSheet(SLIPS));
    const count = rows.filter(({ cells }) => cells[9]?.value === "待处理").length;
    expect(choices).toEqual([
      { range: { top: 3, bottom: 2 + count, left: 9, right: 9 }, words: ["待处理", "已处理", "忽略"] },
    ]);
  });

  test("says so when nothing was found", async () => {
    const { rows, choices } = await document(indicatorsSheet());
    expect(rows[3]?.cells[0]?.value).toBe("没有发现问题。");
    expect(choices).toEqual([]);
  });

  test("lists what was not read, and why, but not our own sheets", async () => {
    const target = workbook(indicatorsSheet(), memorySheet("说明", [["填表说明"]]));
    await annotate(target);
    const content = await target.read();
    const [edit] = planFindingsSheet(review(content), content, "zh-CN");
    const cells = edit?.kind === "put-sheet" ? edit.document.rows.flatMap((row) => row.cells) : [];
    const texts = cells.map((cell) => cell?.value);
    expect(texts).toContain("说明");
    expect(texts).toContain("没有指标、到岗或评分表");
    expect(texts).not.toContain("本工具生成的工作表");
  });

  test("writes texts of the workbook as texts", async () => {
    const { rows } = await document(indicatorsSheet({ C4: "=cmd|'/c calc'!A1" }));
    const recorded = rows[3]?.cells[6];
    expect(recorded).toMatchObject({ value: "=cmd|'/c calc'!A1", formula: null });
  });
});

describe("statuses and reasons", () => {
  test("stay with their finding at the next check", async () => {
    const target = workbook(indicatorsSheet(SLIPS));
    const first = await annotate(target);
    await type(target, statusCell(first, 0), "忽略");
    await type(target, statusCell(first, 0, 10), "已向站点核实");
    await type(target, statusCell(first, 1), "等站长回复");
    expect(list(await annotate(target))).toEqual(["附件1-1!D4 忽略 已向站点核实", "附件1-1!D5 等站长回复 "]);
  });

  test("are read for others to use", async () => {
    const target = workbook(indicatorsSheet(SLIPS));
    await type(target, statusCell(await annotate(target), 0), "已处理");
    expect(readStatuses(await target.read())).toMatchObject([
      { code: "percent-mismatch", at: { sheet: "附件1-1", row: 3, column: 3 }, status: "handled", reason: "" },
      { code: "percent-mismatch", at: { sheet: "附件1-1", row: 4, column: 3 }, status: "open" },
    ]);
  });

  test("stay when the list was sorted by hand", async () => {
    const target = workbook(indicatorsSheet(SLIPS));
    const first = await annotate(target);
    await type(target, statusCell(first, 1), "忽略");
    const content = await target.read();
    const swap = Array.from({ length: 11 }, (_, column) => {
      const [one, other] = [statusCell(content, 0, column), statusCell(content, 1, column)];
      const read = (at: CellReference) => content.sheets.find(({ name }) => name === at.sheet)?.cell(at.row, at.column);
      return [
        { at: one, cell: read(other) },
        { at: other, cell: read(one) },
      ];
    }).flat();
    await target.apply(
      swap.map(({ at, cell }) => ({
        kind: "set-cell",
        at,
        content: { value: cell?.value ?? null, formula: null, format: cell?.format ?? null },
      })),
    );
    expect(list(await annotate(target))).toEqual(["附件1-1!D4 待处理 ", "附件1-1!D5 忽略 "]);
  });

  test("stay when the rows of the table moved", async () => {
    const slips = { J5: 1, J6: 1 };
    const target = workbook(attendanceSheet(slips));
    const first = await annotate(target);
    await type(target, statusCell(first, 1), "忽略");
    const down = attendanceSheet(slips);
    const moved = memorySheet(
      "附件2",
      [
        [],
        ...Array.from({ length: down.rows }, (_, row) =>
          Array.from({ length: 11 }, (_unused, column) => down.cell(row, column)),
        ),
      ],
      { merges: down.merges.map((range) => ({ ...range, top: range.top + 1, bottom: range.bottom + 1 })) },
    );
    const after = list(await annotate(withSheets(await target.read(), moved)));
    expect(after.filter((line) => line.includes("忽略"))).toEqual(["附件2!J7 忽略 "]);
    expect(after.join()).not.toContain("已解决");
  });

  test("stay when the sheet was renamed", async () => {
    const target = workbook(indicatorsSheet(SLIPS));
    await type(target, statusCell(await annotate(target), 0), "忽略");
    const renamed = withSheets(await target.read(), indicatorsSheet(SLIPS, "指标"));
    expect(list(await annotate(renamed))).toEqual(["指标!D4 忽略 ", "指标!D5 待处理 "]);
  });

  test("do not pass to another finding of the same kind", async () => {
    const target = workbook(attendanceSheet({ J5: 1 }));
    await type(target, statusCell(await annotate(target), 0), "忽略");
    const other = withSheets(await target.read(), attendanceSheet({ J6: 1 }));
    expect(list(await annotate(other))).toContain("附件2!J6 待处理 ");
  });

  test("of findings that are gone stay at the end, as solved, with their reason", async () => {
    const target = workbook(indicatorsSheet(SLIPS));
    await type(target, statusCell(await annotate(target), 0, 10), "已请站点改正");
    const mended = withSheets(await target.read(), indicatorsSheet({ ...SLIPS, D4: { value: 0.6, format: "0.00%" } }));
    expect(list(await annotate(mended))).toEqual(["附件1-1!D5 待处理 ", "附件1-1!D4 已解决 已请站点改正"]);
    expect(list(await annotate(mended))).toEqual(["附件1-1!D5 待处理 ", "附件1-1!D4 已解决 已请站点改正"]);
  });

  test("are open again when a solved finding comes back", async () => {
    const target = workbook(indicatorsSheet(SLIPS));
    const mended = withSheets(await annotate(target), indicatorsSheet());
    const broken = withSheets(await annotate(mended), indicatorsSheet(SLIPS));
    expect(list(await annotate(broken))).toEqual(["附件1-1!D4 待处理 ", "附件1-1!D5 待处理 "]);
  });

  test("are the same in the other language", async () => {
    const target = workbook(attendanceSheet({ J8: 6 }));
    await type(target, statusCell(await annotate(target), 0), "忽略");
    expect(list(await annotate(target, {}, "en"))[0]).toBe("附件2!J8 ignored ");
    expect(list(await annotate(target))[0]).toBe("附件2!J8 忽略 ");
  });
});
