import type { Manner } from "./canvas";
import { drawManner } from "./draft";
import type { Random } from "./random";
import { drawFigures, drawFigureStyle, drawRoles } from "./triple";
import type { Figures, FigureStyle, Role } from "./triple";
import * as words from "./words";

export interface Entry {
  readonly category: string | null;
  readonly name: string;
  readonly figures: Figures;
  readonly unit: string;
}

/** The choices that lists side by side share. */
export interface ListPlan {
  readonly lists: readonly (readonly Entry[])[];
  readonly gap: number;
  /** What stands in the rows that a shorter list leaves; null for nothing. */
  readonly rest: string | null;
  readonly leftLabel: string | null;
  readonly headerRows: number;
  readonly headerDown: Manner;
  readonly serial: boolean;
  /** How a category stands beside its names; null without such a column. */
  readonly category: Manner | null;
  readonly categoryEverywhere: boolean;
  readonly categoryHeader: "own" | "shared";
  /** Categories as merged rows over their names. */
  readonly sections: boolean;
  /** The header stands again before the entry of this index. */
  readonly repeatHeaderAt: number | null;
  readonly between: readonly string[];
  readonly after: readonly string[];
  readonly unitColumn: boolean;
  readonly roles: readonly Role[];
  readonly words: Record<Role | "serial" | "category" | "name" | "unit", string>;
  readonly style: FigureStyle;
}

export function drawListPlan(random: Random): ListPlan {
  const count = random.weighted([6, 1], [3, 2], [1, 3]);
  const category = random.chance(0.4) ? drawManner(random) : null;
  const categoryHeader = random.chance(0.5) ? "own" : "shared";
  const sections = category === null && count === 1 && random.chance(0.12);
  const unitColumn = random.chance(0.2);
  const style = drawFigureStyle(random);
  const plain = unitColumn && `${style.number} ${style.completed}`.includes("unit");
  const lone = categoryHeader === "shared" && category !== null;
  return {
    lists: drawEntries(random, count, category !== null || sections, lone),
    gap: count > 1 && random.chance(0.4) ? 1 : 0,
    rest: random.chance(0.5) ? "/" : null,
    leftLabel: random.chance(0.15) ? words.dress(random, random.pick(["总体服务", "全站服务", "站级指标"])) : null,
    headerRows: random.chance(0.85) ? 1 : 2,
    headerDown: random.chance(0.7) ? "merged" : "first",
    serial: random.chance(0.4),
    category,
    categoryEverywhere: random.chance(0.5),
    categoryHeader,
    sections,
    repeatHeaderAt: count === 1 && category === null && random.chance(0.12) ? 2 : null,
    between: random.chance(0.15) ? [random.pick(["负责人", "完成时限", "责任社工", "完成时间"])] : [],
    after: random
      .shuffle(["负责人", "完成时限", random.pick(words.REMARK_WORDS)])
      .slice(0, random.weighted([6, 0], [3, 1], [1, 2])),
    unitColumn,
    roles: drawRoles(random),
    words: {
      serial: random.pick(words.SERIAL_WORDS),
      category: random.pick(words.CATEGORY_WORDS),
      name: random.pick(words.NAME_WORDS),
      unit: random.pick(words.UNIT_WORDS),
      required: random.pick(words.REQUIRED_WORDS),
      completed: random.pick(words.COMPLETED_WORDS),
      percentage: random.pick(words.PERCENT_WORDS),
      difference: random.pick(words.DIFFERENCE_WORDS),
    },
    style: plain ? { ...style, number: "number", completed: "number" } : style,
  };
}

/** The lists' entries; with categories, some stand alone when `lone` allows it. */
function drawEntries(random: Random, count: number, categories: boolean, lone: boolean): Entry[][] {
  const lengths = Array.from({ length: count }, () => random.integer(1, 8));
  const names = words.drawNames(
    random,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  return lengths.map((length) => {
    const order = random.shuffle(words.CATEGORIES);
    let [category = "", ...rest] = order;
    return names.splice(0, length).map((name) => {
      if (random.chance(0.4)) {
        [category = "", ...rest] = rest;
      }
      const alone = lone && random.chance(0.15);
      const figures = drawFigures(random);
      return { category: categories && !alone ? category : null, name, figures, unit: random.pick(words.UNITS) };
    });
  });
}
