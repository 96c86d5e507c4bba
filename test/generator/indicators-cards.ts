import type { Position } from "../../src/sheet/address";
import type { Canvas, Manner } from "./canvas";
import { drawManner, drawTitles } from "./draft";
import type { Draft, Drawer, Extent } from "./draft";
import { titleOf } from "./indicators-matrix";
import type { Random } from "./random";
import { columnsOf, drawFigures, drawFigureStyle, drawRoles, writeTriple } from "./triple";
import type { Figures, FigureStyle, Role } from "./triple";
import * as words from "./words";

/** One label beside one or more pairs of a header row and a figure row. */
interface Card {
  readonly name: string;
  readonly pairs: readonly { readonly figures: Figures; readonly unit: string }[];
}

interface Plan {
  /** Stacks of cards, beside one another. */
  readonly stacks: readonly (readonly Card[])[];
  readonly gap: number;
  readonly blankRows: number;
  /** How a label stands over its rows. */
  readonly label: Manner;
  readonly remark: boolean;
  readonly roles: readonly Role[];
  readonly words: Record<Role, string>;
  readonly style: FigureStyle;
}

/** Stacked cards: each indicator has its own header row over its figures. */
export function planCards(draft: Draft): Drawer {
  const { random } = draft;
  const plan = drawPlan(random);
  const { stacks, style, ...choices } = plan;
  draft.layout.push({ table: "cards", stacks: stacks.map(({ length }) => length), ...choices, ...style });
  return {
    kind: "cards",
    titles: drawTitles(random, titleOf(draft), ["单位：个、节、人次"]),
    titleManner: random.chance(0.7) ? "merged" : "first",
    footers: random.chance(0.15) ? ["注：以上数据由社工站填报，第三方核实。"] : [],
    draw: (canvas, origin) => drawStacks(draft, canvas, origin, plan),
  };
}

function drawPlan(random: Random): Plan {
  const style = drawFigureStyle(random);
  const units = random.chance(0.55);
  const lengths = Array.from({ length: random.weighted([7, 1], [2, 2]) }, () => random.integer(1, 8));
  const names = words.drawNames(
    random,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  const card = (name: string): Card => {
    const kinds = random.shuffle(["个", "节", "人次"]).slice(0, units ? random.weighted([6, 1], [2, 2], [1, 3]) : 1);
    return {
      name,
      pairs: kinds.map((unit) => ({
        unit: kinds.length > 1 ? unit : random.pick(words.UNITS),
        figures: kinds.length > 1 ? applicable(random) : drawFigures(random),
      })),
    };
  };
  return {
    stacks: lengths.map((length) => names.splice(0, length).map(card)),
    gap: random.integer(0, 1),
    blankRows: random.chance(0.15) ? 1 : 0,
    label: drawManner(random),
    remark: random.chance(0.1),
    roles: drawRoles(random),
    words: {
      required: random.pick(words.REQUIRED_WORDS),
      completed: random.pick(words.COMPLETED_WORDS),
      percentage: random.pick(words.PERCENT_WORDS),
      difference: random.pick(words.DIFFERENCE_WORDS),
    },
    style: units ? { ...style, number: "unit", completed: "unit" } : style,
  };
}

/** Several pairs under one label are told apart by their units, so each has figures. */
function applicable(random: Random): Figures {
  const required = random.integer(1, 300);
  return { required, completed: random.integer(0, required + 20) };
}

function drawStacks(draft: Draft, canvas: Canvas, origin: Position, plan: Plan): Extent {
  let column = origin.column;
  let bottom = origin.row;
  let right = origin.column;
  for (const cards of plan.stacks) {
    let row = origin.row;
    for (const card of cards) {
      drawCard(draft, canvas, { row, column }, plan, card);
      row += 2 * card.pairs.length + plan.blankRows;
    }
    right = column + plan.roles.length + (plan.remark ? 1 : 0);
    bottom = Math.max(bottom, row - 1 - plan.blankRows);
    column = right + 1 + plan.gap;
  }
  return { bottom, right };
}

function drawCard(draft: Draft, canvas: Canvas, { row, column }: Position, plan: Plan, { name, pairs }: Card): void {
  const { random } = draft;
  const { roles, style } = plan;
  const bottom = row + 2 * pairs.length - 1;
  canvas.label({ top: row, bottom, left: column, right: column }, name, "merged", plan.label);
  pairs.forEach(({ figures, unit }, index) => {
    const header = row + 2 * index;
    roles.forEach((role, at) => canvas.put(header, column + 1 + at, words.dress(random, plan.words[role])));
    if (plan.remark) {
      canvas.put(header, column + 1 + roles.length, "备注");
      canvas.put(header + 1, column + 1 + roles.length, random.pick([null, "按计划推进", "已完成"]));
    }
    const columns = columnsOf(roles, column + 1);
    writeTriple(draft, { canvas, row: header + 1, columns, figures, style, unit, name });
  });
}
