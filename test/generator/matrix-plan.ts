import type { Manner } from "./canvas";
import { drawManner } from "./draft";
import type { Draft } from "./draft";
import type { Random } from "./random";
import { drawFigures, drawFigureStyle, drawRoles } from "./triple";
import type { Figures, FigureStyle, Role } from "./triple";
import * as words from "./words";

interface Measure {
  readonly header: Record<Role, string>;
  readonly unit: string;
  /** One for each district, in their order. */
  readonly figures: readonly Figures[];
}

export interface Subject {
  readonly category: string;
  readonly name: string;
  readonly measures: readonly Measure[];
}

/** The choices that all panels of a matrix share. */
export interface MatrixPlan {
  readonly districts: readonly string[];
  /** Posts in each district; null without such a column. */
  readonly staff: readonly number[] | null;
  readonly staffManner: "number" | "unit";
  readonly serial: boolean;
  readonly staffLast: boolean;
  readonly remark: boolean;
  readonly headerKind: "two" | "three" | "category";
  readonly across: Manner;
  readonly down: Manner;
  readonly roles: readonly Role[];
  readonly total: "below" | "above" | "absent";
  readonly totalLabel: string;
  readonly totalMerged: boolean;
  readonly totalFormulas: "SUM" | "+" | null;
  readonly gapBeforeTotal: boolean;
  readonly style: FigureStyle;
  readonly districtWord: string;
  readonly staffWord: string;
}

export function drawMatrixPlan({ random, slip }: Draft): MatrixPlan {
  const districts = words.drawDistricts(random, random.integer(2, 6));
  const totals = slip === "total-mismatch" ? 0 : 2;
  return {
    districts: districts.map((district) => words.dress(random, district)),
    staff: random.chance(0.65) ? districts.map(() => random.integer(2, 14) / 2) : null,
    staffManner: random.chance(0.85) ? "number" : "unit",
    serial: random.chance(0.25),
    staffLast: random.chance(0.2),
    remark: random.chance(0.2),
    headerKind: random.weighted<MatrixPlan["headerKind"]>([4, "two"], [4, "three"], [3, "category"]),
    across: drawManner(random),
    down: drawManner(random),
    roles: drawRoles(random),
    total: random.weighted<MatrixPlan["total"]>([6, "below"], [2, "above"], [totals, "absent"]),
    totalLabel: random.pick(words.TOTAL_WORDS),
    totalMerged: random.chance(0.5),
    totalFormulas: random.weighted<MatrixPlan["totalFormulas"]>([5, "SUM"], [1, "+"], [4, null]),
    gapBeforeTotal: random.chance(0.06),
    style: drawFigureStyle(random),
    districtWord: words.dress(random, random.pick(words.DISTRICT_WORDS)),
    staffWord: words.dress(random, random.pick(words.STAFF_WORDS)),
  };
}

/** The indicators and their figures in each district. */
export function drawSubjects(random: Random, districts: number, roles: readonly Role[]): Subject[] {
  const plain = { required: random.pick(words.REQUIRED_WORDS), completed: random.pick(words.COMPLETED_WORDS) };
  const percentage = random.pick(words.PERCENT_WORDS);
  const difference = random.pick(words.DIFFERENCE_WORDS);
  const measure = (required: string, completed: string, unit: string): Measure => ({
    header: {
      required: words.dressWithNote(random, required, ["（全年）", "（年度）"]),
      completed: words.dressWithNote(random, completed, words.COMPLETED_NOTES),
      percentage: words.dressWithNote(random, percentage, words.PERCENT_NOTES),
      difference,
    },
    unit,
    figures: drawColumn(random, districts),
  });
  let category = random.pick(words.CATEGORIES);
  return words.drawNames(random, random.integer(1, roles.length > 3 ? 4 : 6)).map((name) => {
    category = random.chance(0.5) ? category : random.pick(words.CATEGORIES);
    const typed = random.chance(0.6) ? random.shuffle(words.MEASURES).slice(0, random.integer(1, 3)) : [];
    const measures = typed.map(({ required, completed, unit }) =>
      measure(random.pick(required), random.chance(0.3) ? plain.completed : random.pick(completed), unit),
    );
    return {
      category,
      name,
      measures: measures.length > 0 ? measures : [measure(plain.required, plain.completed, "次")],
    };
  });
}

/** The figures of all districts; now and then none of them applies. */
function drawColumn(random: Random, districts: number): Figures[] {
  const none = random.chance(0.06);
  return Array.from({ length: districts }, () => (none ? { required: null, completed: null } : drawFigures(random)));
}
