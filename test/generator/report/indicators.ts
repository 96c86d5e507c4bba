import type { EvaluatedIndicator } from "../../../src/evaluation/evaluation";
import type { Random } from "../random";
import { figure, type Piece } from "./writer";

/** What a report says of an indicator: its name as people shorten it, a unit, and its three figures. */
interface Said {
  readonly name: string;
  readonly unit: string;
  readonly required: Piece;
  readonly completed: Piece;
  readonly percentage: Piece;
}

const DONE = ["完成", "开展", "累计完成", "共完成", "本年度完成", "已完成", "评估期内完成", "截至目前，社工站完成"];
const SHARE = ["完成协议指标量的", "完成指标的", "占协议量的", "达到年度任务的", "达协议要求的"];
const AGREED = ["协议量", "指标要求", "协议要求", "年度目标", "协议指标", "任务量"];
const RATE = ["完成率", "完成率为", "完成比例为", "达成率"];

/** A paragraph about some indicators of one scope, several sentences of mixed form. */
export function writeIndicators(random: Random, indicators: readonly EvaluatedIndicator[]): Piece[] {
  const pieces: Piece[] = [];
  let rest = indicators.flatMap((indicator) => sayIndicator(random, indicator));
  while (rest.length > 0) {
    const count = Math.min(rest.length, random.weighted([3, 1], [2, 2], [1, 3]));
    const sentence = count === 1 ? writeOne(random, rest[0]) : writeSeveral(random, rest.slice(0, count));
    pieces.push(...sentence, random.chance(0.5) ? "；" : "。");
    rest = rest.slice(count);
  }
  return [...pieces.slice(0, -1), "。"];
}

function writeOne(random: Random, said: Said | undefined): Piece[] {
  if (!said) {
    return [];
  }
  const { name, unit, required, completed, percentage } = said;
  return random.pick<Piece[]>([
    [random.pick(DONE), name, completed, unit, "，", random.pick(SHARE), percentage],
    [name, completed, unit, "（", random.pick(AGREED), required, unit, "，", random.pick(RATE), percentage, "）"],
    [name, random.pick(AGREED), required, unit, "，实际完成", completed, unit, "，", random.pick(RATE), percentage],
    [name, "方面，", random.pick(DONE), completed, unit, "，", random.pick(SHARE), percentage],
    [name, "：", random.pick(["完成", "已完成", "实际完成"]), completed, unit, "，", random.pick(RATE), percentage],
    [random.pick(DONE), name, completed, unit, "（", percentage, "）"],
    [name, random.pick(RATE), percentage],
  ]);
}

function writeSeveral(random: Random, several: readonly Said[]): Piece[] {
  const last = several.length - 1;
  const list = several.flatMap(({ name, completed, unit }, index) => [
    ...[
      index === 0 ? "" : random.pick(["，", "、"]),
      index === 0 || random.chance(0.3) ? random.pick(["完成", "开展"]) : "",
    ],
    ...[name, completed, unit],
  ]);
  const rates = several.flatMap(({ percentage }, index) => [
    index === 0 ? "" : index === last ? random.pick(["、", "和"]) : "、",
    percentage,
  ]);
  return [...list, "，分别", random.pick(["完成协议指标量的", "完成指标的", "达到协议量的"]), ...rates];
}

function sayIndicator(random: Random, { indicator, required, completed, ratio }: EvaluatedIndicator): Said[] {
  if (!required || !completed || !ratio) {
    return [];
  }
  const measure = /接案|结案/u.exec(indicator.measure)?.[0] ?? "";
  const bare = indicator.name.replace(/[（(][^（()）]*[)）]/gu, "");
  const name = `${random.chance(0.5) ? bare.replace(/-/gu, "") : bare}${measure}`;
  const about = `${indicator.district ?? ""} ${indicator.name} ${indicator.measure}`;
  const digits = random.pick([2, 2, 1]);
  return [
    {
      ...{ name, unit: unitOf(random, indicator.measure, indicator.name) },
      required: figure(written(random, required.toFixed()), `${about} required`),
      completed: figure(written(random, completed.toFixed()), `${about} completed`),
      percentage: figure(`${ratio.times(100).round(digits, 1).toFixed(digits)}%`, `${about} percentage`),
    },
  ];
}

function written(random: Random, number: string): string {
  return number.length > 3 && !number.includes(".") && random.chance(0.3) ? number.replace(/(?=\d{3}$)/u, ",") : number;
}

function unitOf(random: Random, measure: string, name: string): string {
  const unit = /人次|节|户|份|支|篇|场|次|人(?!次)|个/u.exec(measure)?.[0];
  if (unit === "人") {
    return random.pick(["人", "名"]);
  }
  return unit ?? (/志愿者(?:骨干)?$/u.test(name) ? "名" : random.pick(["个", "次"]));
}
