import type { Position } from "../../src/sheet/address";
import type { Canvas } from "./canvas";
import { drawTitles } from "./draft";
import type { Draft, Drawer, Extent } from "./draft";
import { titleOf } from "./indicators-matrix";
import { drawListPlan } from "./list-plan";
import type { Entry, ListPlan } from "./list-plan";
import type { Random } from "./random";
import { columnsOf, writeTriple } from "./triple";
import type { FigureStyle } from "./triple";
import * as words from "./words";

/** The columns of one list; null where it has no such column. */
interface Columns {
  readonly left: number;
  readonly serial: number | null;
  readonly category: number | null;
  readonly name: number;
  readonly between: readonly number[];
  readonly unit: number | null;
  readonly triple: number;
  readonly after: readonly number[];
  readonly right: number;
}

/** One list of indicators, or two or three side by side in the same rows. */
export function planLists(draft: Draft): Drawer {
  const { random } = draft;
  const plan = drawListPlan(random);
  const { style, lists, ...choices } = plan;
  draft.layout.push({ table: "list", lists: lists.map(({ length }) => length), ...choices, ...style });
  return {
    kind: "list",
    titles: drawTitles(random, titleOf(draft), ["单位：个、节、人次"]),
    titleManner: random.chance(0.7) ? "merged" : "first",
    footers: random.chance(0.2) ? ["填表人：陈社工        审核人：李主任        日期：2025年3月5日"] : [],
    draw: (canvas, origin) => drawLists(draft, canvas, origin, plan),
  };
}

function drawLists(draft: Draft, canvas: Canvas, origin: Position, plan: ListPlan): Extent {
  const first = origin.row + plan.headerRows;
  const longest = Math.max(...plan.lists.map((entries) => rowsOf(plan, entries)));
  const bottom = first + longest - 1;
  let left = origin.column;
  if (plan.leftLabel !== null) {
    canvas.label({ top: origin.row, bottom, left, right: left }, plan.leftLabel, "merged");
    left += 1;
  }
  let right = left;
  plan.lists.forEach((entries, index) => {
    const columns = columnsFrom(plan, left, index);
    drawHeader(draft.random, canvas, origin.row, plan, columns);
    drawRows(draft, canvas, first, plan, columns, entries);
    if (plan.rest !== null) {
      for (let row = first + rowsOf(plan, entries); row <= bottom; row += 1) {
        fillRest(canvas, row, plan.rest, plan, columns);
      }
    }
    right = columns.right;
    left = right + 1 + plan.gap;
  });
  return { bottom, right };
}

function rowsOf(plan: ListPlan, entries: readonly Entry[]): number {
  const sections = plan.sections ? categoryRuns(entries).length : 0;
  const repeated = plan.repeatHeaderAt !== null && plan.repeatHeaderAt < entries.length;
  return entries.length + sections + (repeated ? plan.headerRows : 0);
}

function columnsFrom(plan: ListPlan, start: number, index: number): Columns {
  let next = start;
  const take = (wanted: boolean): number | null => (wanted ? next++ : null);
  const serial = take(plan.serial);
  const category = take(plan.category !== null && (index === 0 || plan.categoryEverywhere));
  const name = next++;
  const between = plan.between.map(() => next++);
  const unit = take(plan.unitColumn);
  const triple = next;
  next += plan.roles.length;
  const after = plan.after.map(() => next++);
  return { left: start, serial, category, name, between, unit, triple, after, right: next - 1 };
}

function drawHeader(random: Random, canvas: Canvas, top: number, plan: ListPlan, columns: Columns): void {
  const bottom = top + plan.headerRows - 1;
  const put = (column: number | null, word: string) => {
    if (column !== null) {
      canvas.label({ top, bottom, left: column, right: column }, words.dress(random, word), "merged", plan.headerDown);
    }
  };
  put(columns.serial, plan.words.serial);
  if (columns.category !== null && plan.categoryHeader === "shared") {
    canvas.label(
      { top, bottom, left: columns.category, right: columns.name },
      plan.words.name,
      "merged",
      plan.headerDown,
    );
  } else {
    put(columns.category, plan.words.category);
    put(columns.name, plan.words.name);
  }
  columns.between.forEach((column, index) => put(column, plan.between[index] ?? ""));
  put(columns.unit, plan.words.unit);
  plan.roles.forEach((role, index) => {
    const notes = { completed: words.COMPLETED_NOTES, percentage: words.PERCENT_NOTES, required: [], difference: [] }[
      role
    ];
    const word = plan.words[role];
    put(columns.triple + index, notes.length > 0 ? words.dressWithNote(random, word, notes) : word);
  });
  columns.after.forEach((column, index) => put(column, plan.after[index] ?? ""));
}

function drawRows(
  draft: Draft,
  canvas: Canvas,
  first: number,
  plan: ListPlan,
  columns: Columns,
  entries: readonly Entry[],
): void {
  let row = first;
  let serial = 0;
  categoryRuns(entries).forEach((run, section) => {
    const category = run[0]?.category ?? null;
    if (plan.sections) {
      const label = `${Array.from("一二三四五六七八九十")[section] ?? ""}、${category ?? "其他服务"}`;
      canvas.label({ top: row, bottom: row, left: columns.left, right: columns.right }, label, "merged");
      row += 1;
    }
    const top = row;
    for (const entry of run) {
      if (serial === plan.repeatHeaderAt) {
        drawHeader(draft.random, canvas, row, plan, columns);
        row += plan.headerRows;
      }
      serial += 1;
      drawRow(draft, canvas, row, plan, columns, entry, serial);
      row += 1;
    }
    if (columns.category !== null && plan.category !== null && category !== null) {
      const range = { top, bottom: row - 1, left: columns.category, right: columns.category };
      canvas.label(range, category, "merged", plan.category);
    }
  });
}

function drawRow(
  draft: Draft,
  canvas: Canvas,
  row: number,
  plan: ListPlan,
  columns: Columns,
  { category, name, figures, unit }: Entry,
  serial: number,
): void {
  const { random } = draft;
  if (columns.serial !== null) {
    canvas.put(row, columns.serial, serial);
  }
  const left = columns.category !== null && category === null ? columns.category : columns.name;
  canvas.label({ top: row, bottom: row, left, right: columns.name }, name, "merged");
  columns.between.forEach((column, index) => drawExtra(random, canvas, row, column, plan.between[index] ?? ""));
  columns.after.forEach((column, index) => drawExtra(random, canvas, row, column, plan.after[index] ?? ""));
  if (columns.unit !== null) {
    canvas.put(row, columns.unit, unit);
  }
  const style: FigureStyle = plan.style;
  const triple = { canvas, row, columns: columnsOf(plan.roles, columns.triple), figures, style, unit, name };
  writeTriple(draft, columns.unit === null ? triple : { ...triple, measure: unit });
}

function drawExtra(random: Random, canvas: Canvas, row: number, column: number, word: string): void {
  if (/备注|说明/u.test(word)) {
    const remark = random.pick([null, null, null, "已完成", "下半年开展", "完成率偏低，需跟进", "见附件"]);
    canvas.put(row, column, remark);
  } else if (/时限|时间/u.test(word)) {
    const date = random.integer(45_500, 45_900);
    const [value, format] = random.pick([
      ["全年", "General"],
      ["2025年8月31日前", "General"],
      [date, "yyyy/m/d"],
    ] as const);
    canvas.put(row, column, value, format);
  } else {
    canvas.put(row, column, `${random.pick(Array.from("陈李黄张梁"))}社工`);
  }
}

function fillRest(canvas: Canvas, row: number, mark: string, plan: ListPlan, columns: Columns): void {
  const end = columns.triple + plan.roles.length;
  for (let column = columns.left; column < end; column += 1) {
    canvas.put(row, column, mark);
  }
}

/** The entries in runs of the same category. */
function categoryRuns(entries: readonly Entry[]): Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last && entry.category !== null && last[0]?.category === entry.category) {
      last.push(entry);
    } else {
      runs.push([entry]);
    }
  }
  return runs;
}
