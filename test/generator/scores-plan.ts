import type { Draft } from "./draft";
import type { SlipCode } from "./expected";
import type { Random } from "./random";

export interface Party {
  readonly key: "authority" | "purchaser" | "supervisionCentre" | "assessor";
  readonly label: string;
  readonly cap: number;
  /** Points with at most two decimals. */
  readonly score: number;
  readonly typed: boolean;
}

/** The choices of one score table. */
export interface ScorePlan {
  readonly parties: readonly Party[];
  readonly filled: "all" | "some" | "none";
  /** Whether the parties stand side by side. */
  readonly across: boolean;
  readonly serial: boolean;
  readonly weight: "points" | "points-text" | "percent" | "percent-text" | null;
  readonly remark: boolean;
  readonly scores: "number" | "text" | "points";
  readonly total: "formula" | "constant" | null;
  readonly grade: "formula" | "constant" | null;
  readonly gradeMerged: boolean;
  readonly words: Record<"party" | "weight" | "score" | "total" | "grade", string>;
}

const PARTIES: readonly { key: Party["key"]; cap: number; labels: readonly string[] }[] = [
  {
    key: "authority",
    cap: 10,
    labels: ["项目监督方（区民政局）", "区民政局（监督方）", "监督方", "监督方评分", "区民政局"],
  },
  {
    key: "purchaser",
    cap: 20,
    labels: ["项目购买方（街道办事处）", "购买方（街道办）", "购买方", "街道办事处（购买方）", "购买方评分"],
  },
  {
    key: "supervisionCentre",
    cap: 15,
    labels: ["市督导中心", "市社工服务督导中心", "督导中心", "广州市社会工作督导中心", "督导中心评分"],
  },
  { key: "assessor", cap: 55, labels: ["第三方评估机构", "第三方", "第三方评估", "评估机构（第三方）", "第三方评分"] },
];

export function drawScorePlan({ random, slip, wider }: Draft): ScorePlan {
  const scored = slip !== null && /^(score|grade)/u.test(slip);
  const filled = slip === null ? random.weighted<ScorePlan["filled"]>([6, "all"], [2, "none"], [1, "some"]) : "all";
  const scores = random.weighted<ScorePlan["scores"]>([8, "number"], [1, "text"], [1, "points"]);
  const needs = (code: SlipCode) => slip === code;
  const across = wider && random.chance(0.2);
  const more = (...words: readonly string[]): readonly string[] => (wider ? words : []);
  const formula = across ? "constant" : "formula";
  return {
    parties: drawParties(random, filled, slip),
    filled,
    across,
    serial: random.chance(0.3),
    weight: random.weighted<ScorePlan["weight"]>(
      [4, "points"],
      [1, "points-text"],
      [2, "percent"],
      [2, "percent-text"],
      [1, null],
    ),
    remark: random.chance(0.5),
    scores,
    total: needs("score-total-mismatch")
      ? random.pick([formula, "constant"])
      : random.weighted<ScorePlan["total"]>([5, formula], [4, "constant"], [scored ? 0 : 1, null]),
    grade: needs("score-total-mismatch")
      ? "constant"
      : random.weighted<ScorePlan["grade"]>([2, formula], [5, "constant"], [needs("grade-mismatch") ? 0 : 1, null]),
    gradeMerged: random.chance(0.5),
    words: {
      party: random.pick(["评估主体", "评分主体", "评价主体", "评分方"]),
      weight: random.pick(["分值", "权重", "满分", "权重（%）"]),
      score: random.pick(["得分", "评分", "得分（加权后）", "实际得分", ...more("加权得分", "评定得分")]),
      total: random.pick(["总分", "合计", "总得分", "评估总分", ...more("综合得分")]),
      grade: random.pick(["等级", "评估等级", "评定等级", ...more("等次", "评估结果")]),
    },
  };
}

export function gradeOf(total: number): string {
  return total >= 90 ? "优秀" : total >= 80 ? "良好" : total >= 60 ? "合格" : "不合格";
}

function drawParties(random: Random, filled: ScorePlan["filled"], slip: SlipCode | null): Party[] {
  const cents = drawCents(random);
  if (slip === "score-out-of-range") {
    const outside = random.integer(0, 3);
    const cap = (PARTIES[outside]?.cap ?? 0) * 100;
    cents[outside] = random.chance(0.75) ? cap + random.pick([1, 50, 100, 350]) : -random.integer(1, 300);
  }
  const empty = filled === "all" ? -1 : random.integer(0, 3);
  const parties = PARTIES.map(({ key, cap, labels }, index) => ({
    key,
    cap,
    label: random.pick(labels),
    score: (cents[index] ?? 0) / 100,
    typed: filled === "all" || (filled === "some" && index !== empty),
  }));
  return random.chance(0.3) ? parties : random.shuffle(parties);
}

/** Scores in hundredths of a point; now and then their sum falls on the border of a grade. */
function drawCents(random: Random): number[] {
  const share = random.weighted([5, 0.9], [3, 0.8], [1, 0.6]);
  const cents = PARTIES.map(({ cap }) => Math.round(Math.min(1, share + (random.next() - 0.4) * 0.2) * cap * 100));
  const border = random.pick([9000, 8999, 8000, 7999, 6000, 5999]);
  const others = cents.slice(0, 3).reduce((sum, score) => sum + score, 0);
  if (random.chance(0.2) && border - others >= 0 && border - others <= 5500) {
    cents[3] = border - others;
  }
  return cents;
}
