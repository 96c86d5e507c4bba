import type { Position } from "../../src/sheet/address";
import { Canvas } from "./canvas";
import type { Draft, Drawer, Extent } from "./draft";
import { drawUnrelated } from "./noise";
import type { Random } from "./random";

const SHEET_NAMES = [
  ...["Sheet1", "Sheet2", "Sheet3", "附件1", "附件1-1", "附件1-2", "附件2", "附件3", "指标", "到岗", "统计表 (2)"],
  ...["2024-2025", "站里的 '表'", "评估材料", "中期", "人员", "A1", "评分", "数据!", "汇总（终稿）", "工作表4"],
];

/** Draws the tables on one sheet, on a sheet each or in between, in any order, with unrelated sheets among them. */
export function arrange(draft: Draft, drawers: readonly Drawer[]): Canvas[] {
  const { random } = draft;
  const names = random.shuffle(SHEET_NAMES);
  const sheets = groupDrawers(random, random.chance(0.5) ? drawers : random.shuffle(drawers));
  const canvases = sheets.map((tables) => {
    const canvas = new Canvas(names.pop() ?? "Sheet", random.chance(0.03) ? "hidden" : "visible");
    drawSheet(draft, canvas, tables);
    return canvas;
  });
  while (random.chance(0.3)) {
    const canvas = new Canvas(names.pop() ?? "Sheet", random.chance(0.3) ? "hidden" : "visible");
    draft.layout.push({ unrelated: drawUnrelated(random, canvas, drawOrigin(random)), sheet: canvas.name });
    canvases.splice(random.integer(0, canvases.length), 0, canvas);
  }
  return canvases;
}

/** Where a sheet's content begins: mostly in A1. */
export function drawOrigin(random: Random): Position {
  return random.chance(0.55) ? { row: 0, column: 0 } : { row: random.integer(0, 6), column: random.integer(0, 5) };
}

function groupDrawers(random: Random, drawers: readonly Drawer[]): Drawer[][] {
  const manner = random.pick(["one", "each", "mixed"]);
  const sheets: Drawer[][] = [];
  for (const drawer of drawers) {
    const last = sheets.at(-1);
    if (last && (manner === "one" || (manner === "mixed" && random.chance(0.5)))) {
      last.push(drawer);
    } else {
      sheets.push([drawer]);
    }
  }
  return sheets;
}

function drawSheet(draft: Draft, canvas: Canvas, drawers: readonly Drawer[]): void {
  const { random } = draft;
  const start = drawOrigin(random);
  let origin = start;
  let bottom = start.row;
  for (const [index, drawer] of drawers.entries()) {
    const extent = drawTable(random, canvas, origin, drawer);
    draft.titles.push(...drawer.titles);
    draft.layout.push({ placed: drawer.kind, sheet: canvas.name, origin, extent, titles: drawer.titles.length });
    bottom = Math.max(bottom, extent.bottom);
    const next = drawers[index + 1];
    if (next && random.chance(0.3)) {
      origin = { row: origin.row, column: extent.right + random.integer(2, 3) };
    } else if (next) {
      const left = random.chance(0.8) ? start.column : start.column + random.integer(0, 3);
      origin = { row: bottom + 1 + drawGap(random, drawer, next), column: left };
    }
  }
  if (draft.wider && random.chance(0.15)) {
    const below = { row: bottom + random.integer(2, 4), column: start.column };
    draft.layout.push({ unrelated: drawUnrelated(random, canvas, below), below: canvas.name });
  }
  if (random.chance(0.03)) {
    canvas.hideRow(random.integer(start.row, bottom));
  }
  if (random.chance(0.03)) {
    canvas.hideColumn(start.column + random.integer(0, 4));
  }
}

/** Blank rows before a table. Only indicator tables follow one another without, as they do in a template. */
function drawGap(random: Random, last: Drawer, next: Drawer): number {
  const indicators = [last, next].every(({ kind }) => kind !== "attendance" && kind !== "scores");
  const told = last.footers.length === 0 && (next.titles.length === 0 || next.titleManner === "merged");
  return indicators && told && random.chance(0.4) ? 0 : random.integer(1, 3);
}

/** Draws a table with its titles above and its notes below. */
function drawTable(random: Random, canvas: Canvas, origin: Position, drawer: Drawer): Extent {
  const { titles, footers, titleManner } = drawer;
  const gap = titles.length > 0 && random.chance(0.1) ? 1 : 0;
  const body = { row: origin.row + titles.length + gap, column: origin.column };
  const { bottom, right } = drawer.draw(canvas, body);
  const across = (row: number, text: string, manner: Drawer["titleManner"]) => {
    canvas.label({ top: row, bottom: row, left: origin.column, right }, text, manner);
  };
  titles.forEach((title, index) => across(origin.row + index, title, titleManner));
  const skipped = random.chance(0.5) ? 1 : 0;
  footers.forEach((footer, index) =>
    across(bottom + 1 + skipped + index, footer, skipped === 1 ? titleManner : "merged"),
  );
  return { bottom: footers.length > 0 ? bottom + skipped + footers.length : bottom, right };
}
