import type { Position } from "../../src/sheet/address";
import { drawAttendancePlan } from "./attendance-plan";
import type { AttendancePlan, Group, LeftColumn } from "./attendance-plan";
import { drawGroup } from "./attendance-groups";
import { drawTotals } from "./attendance-totals";
import type { Canvas } from "./canvas";
import { drawTitles } from "./draft";
import type { Draft, Drawer, Extent } from "./draft";
import { agreementDates, drawDates, periodDates } from "./words";

/** Where the columns of an attendance table are; null where it has no such column. */
export interface AttendanceColumns {
  readonly left: number;
  readonly group: number | null;
  readonly described: ReadonlyMap<LeftColumn, number>;
  /** The columns under the labels of subtotals. */
  readonly labels: { readonly left: number; readonly right: number };
  readonly months: number | null;
  readonly senior: number | null;
  /** The first of the mark columns. */
  readonly marks: number;
  readonly right: number;
}

/** An attendance table being drawn. */
export interface AttendanceTable {
  readonly draft: Draft;
  readonly canvas: Canvas;
  readonly plan: AttendancePlan;
  readonly columns: AttendanceColumns;
  /** The 序号 that the next person gets. */
  readonly serials: { next: number };
}

const LEFT_WORDS: Record<LeftColumn, readonly string[]> = {
  serial: ["序号"],
  name: ["姓名", "姓名", "社工姓名"],
  position: ["职位", "岗位", "职务"],
  certificate: ["岗位资格证/资质", "资格证", "持证情况", "资质"],
  contract: ["合同期限", "劳动合同期限"],
  remark: ["备注", "说明"],
};

/** An attendance table: months × three marks, in groups with their subtotals. */
export function planAttendance(draft: Draft): Drawer {
  const { random, station, period } = draft;
  const plan = drawAttendancePlan(draft);
  const { groups, monthHeader, ...choices } = plan;
  const sizes = groups.map(({ label, people }) => `${label} ${people.length}`);
  draft.layout.push({ table: "attendance", groups: sizes, months: monthHeader, ...choices });
  const assessed = random.chance(0.4) ? `（${drawDates(random, periodDates(period))}）` : "";
  const agreement = `年度服务协议时间：${drawDates(random, agreementDates(period))}`;
  const titles = drawTitles(random, `${station}购买服务项目社工到岗情况统计表${assessed}`, [agreement]);
  draft.attendanceTitled = titles.includes(agreement) || (titles.length > 0 && assessed !== "");
  draft.monthHeader = monthHeader.withYear ? "full" : monthHeader.kind;
  return {
    kind: "attendance",
    titles,
    titleManner: random.chance(0.7) ? "merged" : "first",
    footers: random
      .shuffle([
        "注：“√”表示已落实，其余表示未落实；三项均落实计1个有效人次。",
        "填表人：陈社工      审核人：李主任      日期：2025年3月5日",
      ])
      .slice(0, random.weighted([6, 0], [3, 1], [1, 2])),
    draw: (canvas, origin) => drawTable(draft, canvas, origin, plan),
  };
}

function drawTable(draft: Draft, canvas: Canvas, origin: Position, plan: AttendancePlan): Extent {
  const columns = columnsFrom(plan, origin.column);
  const table: AttendanceTable = { draft, canvas, plan, columns, serials: { next: 1 } };
  drawHeader(table, origin.row);
  let row = origin.row + 2;
  const drawn = plan.groups.map((group, index) => {
    if (index > 0 && plan.repeatedHeader === "between") {
      drawHeader(table, row);
      row += 2;
    }
    row = drawSection(table, row, group);
    const result = drawGroup(table, row, group, (at) => drawHeader(table, at));
    row = result.bottom + 1 + (plan.blankAfterGroup ? 1 : 0);
    return result;
  });
  row = drawTotals(table, row, drawn);
  draft.layout.push({ attendanceMarksAt: columns.marks });
  return { bottom: row - 1, right: columns.right };
}

function columnsFrom(
  { group, left, monthsColumn, seniorColumn, remarkRight, monthHeader }: AttendancePlan,
  start: number,
): AttendanceColumns {
  let next = start;
  const take = (wanted: boolean): number | null => (wanted ? next++ : null);
  const groupColumn = take(group !== "section");
  const described = new Map<LeftColumn, number>(left.map((column) => [column, next++]));
  const labels = { left: group === "over-subtotals" ? start + 1 : start, right: next - 1 };
  const monthsLeft = take(monthsColumn === "left");
  const marks = next;
  next += 3 * monthHeader.cells.length;
  const months = monthsLeft ?? take(monthsColumn === "right");
  const senior = take(seniorColumn);
  if (remarkRight) {
    described.set("remark", next++);
  }
  return { left: start, group: groupColumn, described, labels, months, senior, marks, right: next - 1 };
}

function drawHeader({ draft, canvas, plan, columns }: AttendanceTable, top: number): void {
  const { random } = draft;
  const put = (column: number | null, word: string) => {
    if (column !== null) {
      canvas.label({ top, bottom: top + 1, left: column, right: column }, word, "merged", plan.headerDown);
    }
  };
  put(columns.group, plan.groupWord);
  for (const [column, at] of columns.described) {
    put(at, random.pick(LEFT_WORDS[column]));
  }
  put(columns.months, random.pick(["人员到岗\n小计", "人员到岗小计", "到岗小计"]));
  put(columns.senior, random.pick(["符合从业\n2年以上\n的社工到\n岗小计", "符合从业2年以上的社工到岗小计"]));
  plan.monthHeader.cells.forEach(({ value, format }, month) => {
    const left = columns.marks + 3 * month;
    canvas.label({ top, bottom: top, left, right: left + 2 }, value, plan.monthManner, "merged", format);
    plan.markOrder.forEach((mark, index) => canvas.put(top + 1, left + index, plan.markWords[mark] ?? null));
  });
}

/** A row of its own that names the group; says where the group's rows begin. */
function drawSection(
  { draft, canvas, plan, columns }: AttendanceTable,
  row: number,
  { certified, label }: Group,
): number {
  if (plan.group !== "section") {
    return row;
  }
  const numeral = certified === (plan.groups[0]?.certified ?? true) ? "一" : "二";
  const text = draft.random.chance(0.5) ? `${numeral}、${label}` : label;
  canvas.label(
    { top: row, bottom: row, left: columns.left, right: columns.right },
    text,
    plan.labelsMerged ? "merged" : "first",
  );
  return row + 1;
}
