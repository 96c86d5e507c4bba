import type { Position } from "../../src/sheet/address";
import { drawScorePlan, gradeOf } from "./scores-plan";
import type { Party, ScorePlan } from "./scores-plan";
import { address, TurnedCanvas } from "./canvas";
import type { Canvas } from "./canvas";
import { drawTitles } from "./draft";
import type { Draft, Drawer, Extent, SlipCandidate } from "./draft";
import type { Random } from "./random";

interface Columns {
  readonly serial: number | null;
  readonly party: number;
  readonly weight: number | null;
  readonly score: number;
  readonly remark: number | null;
  readonly left: number;
  readonly right: number;
}

interface Places {
  readonly scores: readonly Position[];
  readonly total: Position | null;
  readonly grade: Position | null;
}

/** The evaluators' own score table: a row for each party, then the total and the grade. */
export function planScores(draft: Draft): Drawer {
  const { random, station } = draft;
  const plan = drawScorePlan(draft);
  draft.layout.push({ table: "scores", ...plan });
  return {
    kind: "scores",
    titles: drawTitles(random, `${station}${random.pick(["评估得分表", "评分表", "中期评估得分汇总"])}`, []),
    titleManner: random.chance(0.7) ? "merged" : "first",
    footers: random.chance(0.2) ? ["注：90分及以上为优秀，80-90分为良好，60-80分为合格，60分以下为不合格。"] : [],
    draw: (canvas, origin) => drawScores(draft, canvas, origin, plan),
  };
}

function drawScores(draft: Draft, target: Canvas, origin: Position, plan: ScorePlan): Extent {
  const turned = plan.across ? new TurnedCanvas(target, origin) : null;
  const canvas = turned ?? target;
  const columns = columnsFrom(plan, origin.column);
  const { words } = plan;
  const header = [
    [columns.serial, "序号"],
    [columns.party, words.party],
    [columns.weight, words.weight],
    [columns.score, words.score],
    [columns.remark, "备注"],
  ] as const;
  for (const [column, word] of header) {
    if (column !== null) {
      canvas.put(origin.row, column, word);
    }
  }
  plan.parties.forEach((party, index) => {
    const row = origin.row + 1 + index;
    if (columns.serial !== null) {
      canvas.put(row, columns.serial, index + 1);
    }
    drawParty(draft.random, canvas, row, plan, columns, party);
  });
  const places = drawSummary(canvas, origin.row + 1 + plan.parties.length, plan, columns, origin.row + 1);
  if (plan.filled === "all") {
    expectScores(draft, plan.parties);
    const first = draft.candidates.length;
    addCandidates(draft, canvas, plan, places);
    if (turned !== null) {
      turnCandidates(draft, first, target, turned);
    }
  }
  const summary = (places.total === null ? 0 : 1) + (places.grade === null ? 0 : 1);
  const corner = { row: origin.row + plan.parties.length + summary, column: columns.right };
  const { row: bottom, column: right } = turned?.turn(corner) ?? corner;
  return { bottom, right };
}

/** The candidates from `first` on were drawn on a turned canvas: they say where they are on its target. */
function turnCandidates({ candidates }: Draft, first: number, canvas: Canvas, turned: TurnedCanvas): void {
  const drawn = candidates.splice(first);
  candidates.push(
    ...drawn.map((candidate) => ({
      ...candidate,
      canvas,
      position: turned.turn(candidate.position),
      refreshed: (candidate.refreshed ?? []).map((position) => turned.turn(position)),
    })),
  );
}

function columnsFrom(plan: ScorePlan, left: number): Columns {
  let next = left;
  const take = (wanted: boolean): number | null => (wanted ? next++ : null);
  const serial = take(plan.serial);
  const party = next++;
  const weight = take(plan.weight !== null);
  const score = next++;
  const remark = take(plan.remark);
  return { serial, party, weight, score, remark, left, right: next - 1 };
}

function drawParty(random: Random, canvas: Canvas, row: number, plan: ScorePlan, columns: Columns, party: Party): void {
  canvas.put(row, columns.party, party.label);
  if (columns.weight !== null) {
    drawWeight(canvas, row, columns.weight, plan, party.cap);
  }
  if (party.typed) {
    writeScore(canvas, { row, column: columns.score }, party.score, plan.scores);
  }
  if (columns.remark !== null && random.chance(0.3)) {
    canvas.put(row, columns.remark, random.pick(["已折算", "详见评分细则", "按权重计分"]));
  }
}

function drawWeight(canvas: Canvas, row: number, column: number, { weight }: ScorePlan, cap: number): void {
  if (weight === "percent-text") {
    canvas.put(row, column, `${cap}%`);
  } else if (weight === "points-text") {
    canvas.put(row, column, `${cap}分`);
  } else if (weight === "percent") {
    canvas.put(row, column, cap / 100, "0%");
  } else {
    canvas.put(row, column, cap);
  }
}

function writeScore(canvas: Canvas, { row, column }: Position, score: number, manner: ScorePlan["scores"]): void {
  const value = { number: score, text: score.toFixed(2), points: `${score.toFixed(2)}分` }[manner];
  canvas.put(row, column, value, manner === "number" ? "0.00" : "General");
}

function drawSummary(canvas: Canvas, row: number, plan: ScorePlan, columns: Columns, top: number): Places {
  const scores = plan.parties.map((_, index) => ({ row: top + index, column: columns.score }));
  const total = plan.total === null ? null : { row, column: columns.score };
  const grade = plan.grade === null ? null : { row: total === null ? row : row + 1, column: columns.score };
  const typed = plan.parties.filter((party) => party.typed);
  const sum = sumOf(typed.map((party) => party.score));
  if (total !== null) {
    const label = { top: row, bottom: row, left: columns.left, right: columns.party };
    canvas.label(label, plan.words.total, "merged");
    if (columns.weight !== null) {
      drawWeight(canvas, row, columns.weight, plan, 100);
    }
    if (plan.total === "formula" && plan.scores === "number") {
      const cells = `${address(top, columns.score)}:${address(row - 1, columns.score)}`;
      canvas.putFormula(row, columns.score, `SUM(${cells})`, sum, "0.00");
    } else if (plan.filled === "all") {
      writeScore(canvas, total, sum, plan.scores);
    }
  }
  if (grade !== null) {
    drawGrade(canvas, grade, plan, columns, total, sum);
  }
  return { scores, total, grade: grade === null ? null : gradePlace(plan, columns, grade) };
}

/** A merged grade stands in the first column of its merge. */
function gradePlace({ gradeMerged }: ScorePlan, { weight, score }: Columns, { row }: Position): Position {
  return { row, column: gradeMerged ? (weight ?? score) : score };
}

function drawGrade(
  canvas: Canvas,
  grade: Position,
  plan: ScorePlan,
  columns: Columns,
  total: Position | null,
  sum: number,
): void {
  const { row, column } = gradePlace(plan, columns, grade);
  canvas.label({ top: row, bottom: row, left: columns.left, right: columns.party }, plan.words.grade, "merged");
  if (plan.gradeMerged) {
    canvas.merge({ top: row, bottom: row, left: column, right: columns.score });
  }
  if (plan.grade === "formula" && total !== null && plan.scores === "number") {
    const cell = address(total.row, total.column);
    const formula = `IF(${cell}>=90,"优秀",IF(${cell}>=80,"良好",IF(${cell}>=60,"合格","不合格")))`;
    if (plan.total === "formula" || plan.filled === "all") {
      canvas.putFormula(row, column, formula, gradeOf(sum));
    }
  } else if (plan.filled === "all") {
    canvas.put(row, column, gradeOf(sum));
  }
}

function expectScores(draft: Draft, parties: readonly Party[]): void {
  const score = (key: Party["key"]) => parties.find((party) => party.key === key)?.score ?? 0;
  const total = sumOf(parties.map((party) => party.score));
  draft.scores = {
    authority: score("authority"),
    purchaser: score("purchaser"),
    supervisionCentre: score("supervisionCentre"),
    assessor: score("assessor"),
    total,
    grade: gradeOf(total),
  };
}

function addCandidates(draft: Draft, canvas: Canvas, plan: ScorePlan, { scores, total, grade }: Places): void {
  const { candidates } = draft;
  const formulaError = (position: Position): SlipCandidate => ({
    code: "formula-error",
    canvas,
    position,
    plant: () => canvas.putFormula(position.row, position.column, "SUM(#REF!)", { error: "#REF!" }),
  });
  if (total !== null) {
    candidates.push(formulaError(total), {
      code: "score-total-mismatch",
      canvas,
      position: total,
      plant: (random) => writeScore(canvas, total, wrongTotal(random, draft.scores?.total ?? 0), plan.scores),
    });
  }
  if (grade !== null) {
    candidates.push(formulaError(grade), {
      code: "grade-mismatch",
      canvas,
      position: grade,
      plant: (random) => {
        const wrong = ["优秀", "良好", "合格", "不合格"].filter((word) => word !== draft.scores?.grade);
        canvas.put(grade.row, grade.column, random.pick(wrong));
      },
    });
  }
  // The plan has drawn the score out of range, so that total and grade follow it.
  const outside = plan.parties.findIndex(({ score, cap }) => score < 0 || score > cap);
  const position = scores[outside];
  if (position) {
    candidates.push({
      code: "score-out-of-range",
      canvas,
      position,
      refreshed: total ? [total] : [],
      plant: () => undefined,
    });
  }
}

function wrongTotal(random: Random, right: number): number {
  const cents = Math.round(right * 100);
  const step = random.pick([1, 10, 100, random.integer(2, 500)]);
  return (random.chance(0.5) ? cents + step : cents - step) / 100;
}

function sumOf(scores: readonly number[]): number {
  return scores.reduce((cents, score) => cents + Math.round(score * 100), 0) / 100;
}
