import type { CellReference } from "../../../src/sheet/address";
import { parsePosition } from "../../../src/sheet/address";
import type { Cell, WorkbookContent } from "../../../src/sheet/sheet";
import { NO_INPUTS } from "../../../src/evaluation/evaluate";
import type { Evaluation, ReviewInputs } from "../../../src/evaluation/evaluation";
import { DEFAULT_POLICY, type Policy } from "../../../src/evaluation/policy";
import { planAnnotation } from "../../../src/edits/annotation";
import { reviewContent } from "../../../src/edits/review";
import type { Language } from "../../../src/locales/language";
import {
  type MemoryCell,
  type MemorySheet,
  memorySheet,
  type MemoryWorkbook,
  memoryWorkbook,
} from "../../../src/workbook/memory";

type Cells = Readonly<Record<string, MemoryCell>>;

const percent = (formula: string, value: number): MemoryCell => ({ formula, value, format: "0.00%" });

/** Two districts and their total; of 电访 half is done in a half-year, of 专业个案 only a quarter. */
export function indicatorsSheet(changes: Cells = {}, name = "附件1-1"): MemorySheet {
  return memorySheet(
    name,
    {
      A1: "广州市测试街社工服务站购买服务项目指标完成情况统计表（2024年9月10日至2025年2月28日）",
      A2: "服务片区",
      B2: "电访",
      E2: "专业个案",
      B3: "协议量",
      C3: "完成量",
      D3: "百分比",
      E3: "协议节数",
      F3: "完成量",
      G3: "百分比",
      A4: "片区1",
      B4: 100,
      C4: 60,
      D4: percent("C4/B4", 0.6),
      E4: 40,
      F4: 10,
      G4: percent("F4/E4", 0.25),
      A5: "片区2",
      B5: 50,
      C5: 50,
      D5: percent("C5/B5", 1),
      E5: 20,
      F5: 5,
      G5: percent("F5/E5", 0.25),
      A6: "合计",
      B6: { formula: "SUM(B4:B5)", value: 150 },
      C6: { formula: "SUM(C4:C5)", value: 110 },
      D6: percent("C6/B6", 110 / 150),
      E6: { formula: "SUM(E4:E5)", value: 60 },
      F6: { formula: "SUM(F4:F5)", value: 15 },
      G6: percent("F6/E6", 0.25),
      ...changes,
    },
    {
      merges: [
        { top: 0, bottom: 0, left: 0, right: 6 },
        { top: 1, bottom: 2, left: 0, right: 0 },
        { top: 1, bottom: 1, left: 1, right: 3 },
        { top: 1, bottom: 1, left: 4, right: 6 },
      ],
    },
  );
}

const ATTENDANCE = [
  ["广州市测试街社工服务站购买服务项目社工到岗情况统计表"],
  ["年度服务协议时间：2024年9月10日至2025年9月9日"],
  ["类型", "序号", "姓名", "2024年9月", null, null, "2024年10月", null, null, "人员到岗小计", "备注"],
  [null, null, null, ...["人员到位", "社保购买", "工资发放", "人员到位", "社保购买", "工资发放"]],
  ["持证社工", 1, "员工01", "√", "√", "√", "√", "√", "√", 2],
  [null, 2, "员工02", "√", "√", "√", "√", "√", "√", 2],
  [null, 3, "员工03", "√", "√", "√", "——", "——", "——", 1],
  ["小计", null, null, 3, 3, 3, 2, 2, 2, 5],
  ["持证社工有效人次小计", null, null, 3, null, null, 2],
  ["非持证社工", 4, "员工04", "√", "√", "√", "√", "√", "√", 2],
  ["小计", null, null, 1, 1, 1, 1, 1, 1, 2],
  ["非持证社工有效人次小计", null, null, 1, null, null, 1],
  ["总计", "每月社保购买、工资发放、人员到岗等情况总计", null, 4, 4, 4, 3, 3, 3, 7],
  [null, "社工有效人次小计", null, 4, null, null, 3],
  [null, "社工站稳岗率", null, 0.75],
] as const;

/** Four people in two months, of whom three stay on: 3 ÷ 4 posts. */
export function attendanceSheet(changes: Cells = {}): MemorySheet {
  const cells: Record<string, MemoryCell> = {};
  for (const [row, line] of ATTENDANCE.entries()) {
    for (const [column, value] of line.entries()) {
      cells[`${String.fromCharCode(65 + column)}${String(row + 1)}`] = value;
    }
  }
  const across = (row: number, left: number, right: number) => ({ top: row, bottom: row, left, right });
  return memorySheet(
    "附件2",
    { ...cells, ...changes },
    {
      merges: [
        across(0, 0, 10),
        across(1, 0, 10),
        across(2, 3, 5),
        across(2, 6, 8),
        { top: 4, bottom: 6, left: 0, right: 0 },
        ...[8, 11, 13].flatMap((row) => [across(row, 3, 5), across(row, 6, 8)]),
      ],
    },
  );
}

/** The workbook's own score table, its scores still empty. */
export function scoresSheet(changes: Cells = {}): MemorySheet {
  return memorySheet("评分表", {
    A1: "广州市测试街社工服务站评估得分表",
    A2: "评估主体",
    B2: "分值",
    C2: "得分",
    D2: "备注",
    A3: "购买方（街道办）",
    B3: 20,
    A4: "监督方（区民政局）",
    B4: 10,
    A5: "市督导中心",
    B5: 15,
    A6: "第三方评估机构",
    B6: 55,
    A7: "总分",
    B7: 100,
    A8: "评估等级",
    ...changes,
  });
}

/** Checks a workbook as the program does: what was typed on the summary sheet counts, what is given here goes before. */
export function review(
  content: WorkbookContent,
  inputs: Partial<ReviewInputs> = {},
  policy: Policy = DEFAULT_POLICY,
): Evaluation {
  return reviewContent(content, { ...NO_INPUTS, ...inputs }, policy);
}

export function workbook(...sheets: readonly MemorySheet[]): MemoryWorkbook {
  return memoryWorkbook({ sheets });
}

/** Annotates a workbook in place. */
export async function annotate(
  target: MemoryWorkbook,
  inputs: Partial<ReviewInputs> = {},
  language: Language = "zh-CN",
): Promise<WorkbookContent> {
  const content = await target.read();
  await target.apply(planAnnotation(review(content, inputs), content, language));
  return target.read();
}

export function at(sheet: string, address: string): CellReference {
  const position = parsePosition(address);
  if (!position) {
    throw new RangeError(address);
  }
  return { sheet, ...position };
}

export function cellOf(content: WorkbookContent, sheet: string, address: string): Cell {
  const { row, column } = at(sheet, address);
  const found = content.sheets.find(({ name }) => name === sheet);
  if (!found) {
    throw new RangeError(sheet);
  }
  return found.cell(row, column);
}

/** The cell that a defined name names. */
export function namedCell(content: WorkbookContent, name: string): Cell & CellReference {
  const found = content.names.find((candidate) => candidate.name === name);
  const sheet = content.sheets.find((candidate) => candidate.name === found?.sheet);
  if (!found || !sheet) {
    throw new RangeError(name);
  }
  return { ...sheet.cell(found.row, found.column), sheet: found.sheet, row: found.row, column: found.column };
}

/** Types into a cell. */
export async function type(target: MemoryWorkbook, where: CellReference, value: string | number | null): Promise<void> {
  await target.apply([{ kind: "set-cell", at: where, content: { value, formula: null, format: null } }]);
}

/** All that a workbook says, for comparing. */
export function everything({ sheets, names }: WorkbookContent): unknown {
  return {
    names: [...names].sort((one, other) => one.name.localeCompare(other.name)),
    sheets: sheets.map((sheet) => {
      const cells: unknown[] = [];
      for (let row = 0; row < sheet.rows; row += 1) {
        for (let column = 0; column < sheet.columns; column += 1) {
          const { value, formula, format } = sheet.cell(row, column);
          if (value !== null || formula !== null) {
            cells.push([row, column, value, formula, format]);
          }
        }
      }
      return { name: sheet.name, merges: sheet.merges, cells };
    }),
  };
}
