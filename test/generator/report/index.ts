import type {
  EvaluatedAttendance,
  EvaluatedIndicator,
  EvaluatedScores,
  Evaluation,
} from "../../../src/evaluation/evaluation";
import { withoutRemarks } from "../../../src/sheet/text";
import { Random } from "../random";
import { drawDistractor } from "./distractors";
import { writeIndicators } from "./indicators";
import { assemble, figure, type Piece, type Report } from "./writer";

export { spoil } from "./writer";
export type { Report } from "./writer";

/** A report about an evaluated station in which all figures that the workbook knows are right, the same for the same seed. */
export function generateReport(seed: number, evaluation: Evaluation): Report {
  const random = new Random(seed);
  const sections = [
    ...staffSection(random, evaluation.attendance),
    ...indicatorSection(random, evaluation),
    ...districtSections(random, evaluation),
    ...scoreSection(random, evaluation.scores),
  ];
  const title = [evaluation.station.name ?? "某某街社工服务站", "评估报告"];
  return assemble(random, [title, ...sections, ["八、结语"], ["社工站将继续努力，不断提升服务质量。"]]);
}

function distractors(random: Random): Piece[][] {
  return Array.from({ length: random.integer(0, 2) }, () => [drawDistractor(random)]);
}

/** Names that stand in the workbook once only, and whose short form is no other's. */
function clear(indicators: readonly EvaluatedIndicator[], all: readonly EvaluatedIndicator[]): EvaluatedIndicator[] {
  return indicators.filter(({ indicator }) => {
    const same = all.filter(
      (other) => short(other) === short({ indicator }) && other.indicator.district === indicator.district,
    );
    const measures = new Set(
      same.map((other) => /节|人次|户|接案|结案|人/u.exec(other.indicator.measure)?.[0] ?? "个"),
    );
    return measures.size === same.length;
  });
}

function short({ indicator }: Pick<EvaluatedIndicator, "indicator">): string {
  return withoutRemarks(indicator.name).replace(/-/gu, "");
}

function indicatorSection(random: Random, { indicators }: Evaluation): Piece[][] {
  const station = indicators.filter(({ indicator }) => indicator.total || indicator.district === null);
  const chosen = random.shuffle(clear(station, station)).slice(0, 14);
  const half = Math.ceil(chosen.length / 2);
  return [
    [random.pick(["三、服务指标完成情况", "（二）服务指标完成情况", "三、社工站总体服务情况"])],
    ...distractors(random),
    ...[chosen.slice(0, half), chosen.slice(half)]
      .filter((part) => part.length > 0)
      .map((part) => writeIndicators(random, part)),
    ...distractors(random),
  ].filter((pieces) => pieces.length > 1 || typeof pieces[0] === "string");
}

function districtSections(random: Random, { indicators }: Evaluation): Piece[][] {
  const labels = [
    ...new Set(
      indicators.flatMap(({ indicator }) =>
        indicator.total || indicator.district === null ? [] : [indicator.district],
      ),
    ),
  ];
  if (labels.length === 0 || random.chance(0.2)) {
    return [];
  }
  const sections = labels.flatMap((label, index) => {
    const own = indicators.filter(({ indicator }) => indicator.district === label && !indicator.total);
    const pieces = writeIndicators(random, random.shuffle(clear(own, own)).slice(0, 6));
    return [[`${index + 1}.${label}服务情况`], ...distractors(random), ...(pieces.length > 1 ? [pieces] : [])];
  });
  return [["四、各片区服务开展情况"], ...sections];
}

function staffSection(random: Random, attendance: EvaluatedAttendance | null): Piece[][] {
  if (!attendance) {
    return [];
  }
  const { groups, all, continuous, stability, requiredMonths } = attendance;
  const number = (value: number, about: string) => figure(String(value), about);
  const certified = number(groups.certified.effective.at(-1) ?? 0, "certified");
  const uncertified = number(groups.uncertified.effective.at(-1) ?? 0, "uncertified");
  const heads = random.pick<Piece[]>([
    ["截至评估末月，社工站配备持证社工", certified, "人，非持证社工", uncertified, "人。"],
    ["评估期末，社工站共有持证社工", certified, "名、非持证社工", uncertified, "名。"],
    ["评估期末月，团队有", certified, "名持证社工，", uncertified, "名非持证社工在岗。"],
  ]);
  const stayed = random.pick<Piece[]>([
    ["评估期内有", number(continuous, "continuous"), "名社工持续稳定在岗"],
    ["评估周期内，", number(continuous, "continuous"), "名社工连续在岗"],
  ]);
  const rate = stability ? ["，稳岗率为", figure(`${stability.times(100).round(2, 1).toFixed(2)}%`, "stability")] : [];
  const months =
    requiredMonths?.lte(all.months) && requiredMonths.mod(1).eq(0)
      ? [
          "全体社工应到岗",
          figure(requiredMonths.toFixed(), "required months"),
          "人次，实到岗",
          number(all.months, "months"),
          "人次，",
        ]
      : ["全体社工实到岗", number(all.months, "months"), "人次，"];
  const certifiedMonths = ["其中持证社工实到岗", number(groups.certified.months, "certified months"), "人次。"];
  return [
    ["二、人员配备情况"],
    ...distractors(random),
    [...heads, ...stayed, ...rate, "。", ...months, ...certifiedMonths],
  ];
}

const PARTIES = {
  authority: "监督方",
  purchaser: "购买方",
  supervisionCentre: "督导中心",
  assessor: "第三方",
} as const;

function scoreSection(random: Random, scores: EvaluatedScores | null): Piece[][] {
  if (!scores?.total) {
    return [];
  }
  const parties = random.shuffle(["authority", "purchaser", "supervisionCentre", "assessor"] as const);
  const lines = parties.map((party, index): Piece[] => [
    `（${"一二三四".charAt(index)}）${PARTIES[party]}评估得分：`,
    figure(scores.scores[party]?.toFixed(2) ?? "", party),
    "分",
  ]);
  return [
    ["七、评估结果"],
    ...lines,
    ["以上四项总得分：", figure(scores.total.toFixed(2), "total"), `分，等级：${scores.grade ?? ""}`],
  ];
}
