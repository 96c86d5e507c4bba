import type Big from "big.js";
import { withoutRemarks } from "../sheet/text";
import { UNITS } from "../sheet/units";
import type { Language } from "./language";

/** What a measure counts, which decides how a sentence speaks of it. */
export type MeasureKind = "opened" | "closed" | "sessions" | "attendance" | "count";

const KINDS: readonly (readonly [RegExp, MeasureKind])[] = [
  [/[接开立]案/u, "opened"],
  [/结案/u, "closed"],
  [/节/u, "sessions"],
  [/人次|人数|^人$/u, "attendance"],
];

/** Reads a measure such as 协议接案数, 协议节数 or 人次. */
export function measureKind(measure: string): MeasureKind {
  return KINDS.find(([pattern]) => pattern.test(measure))?.[1] ?? "count";
}

/** Names that say themselves what was done: 新增志愿者 46 名, not 完成新增志愿者 46 名. */
const ACTION = /^(?:新?培育|新增|新建|协助|开展|举办|招募|累计|完成|实现|筹集|链接)/u;

export function saysAction(name: string): boolean {
  return ACTION.test(name);
}

/** Words of a measure that tell its unit: 协议节数 counts 节. */
const UNIT_OF_MEASURE = /(人次|场次|户次|个|节|次|场|户|份|名|支)数?$/u;
const CASES = /[接结]案数?$/u;

/** What is usually put behind the figures of an indicator, where the workbook puts nothing. */
const USUAL_UNITS: readonly (readonly [RegExp, string])[] = [
  [/(?:建档|档案)$/u, "份"],
  [/(?:志愿者|义工|骨干)$/u, "名"],
  [/队伍?$/u, "支"],
  [/(?:电访|探访|走访|家访|访视|访问|回访|慰问|问候|培训|会议|例会|宣传|宣讲|调研|督导|巡查)$/u, "次"],
  [/(?:个案|小组|工作坊|组织|微心愿|问题)$/u, "个"],
  [/活动$/u, "场"],
];

/** `社区居民能力提升培训（人）`: a unit is no part of the name in a sentence. */
const UNIT_REMARK = new RegExp(`[（(](${[...UNITS].join("|")})[）)]$`, "u");

/** A name as a sentence has it, where its unit stands behind the figure. */
export function nameInWords(name: string, unit: string): string {
  const [remark = "", own] = UNIT_REMARK.exec(name) ?? [];
  return own === unit && unit !== "" ? name.slice(0, name.length - remark.length) : name;
}

const ENGLISH_UNITS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  节: ["session", "sessions"],
  人次: ["attendance", "attendances"],
};

/** A figure, and what the workbook says of what it counts. */
interface Counted {
  readonly name: string;
  readonly measure: string;
  /** The word behind the figure; "" for none. */
  readonly unit: string;
  readonly completed: Big;
}

/**
 * The unit that a sentence puts behind a figure: that of the figure, of its measure, or the usual one; "" when none is
 * known. The 个 of 协议个数 is any count, so that 建档 has 份.
 */
export function unitInWords(counted: Counted, language: Language): string {
  const unit = chineseUnit(counted);
  const [one, several] = ENGLISH_UNITS[unit] ?? ["", ""];
  return language === "en" ? (counted.completed.eq(1) ? one : several) : unit;
}

function chineseUnit({ name, measure, unit }: Counted): string {
  if (unit !== "") {
    return unit;
  }
  if (UNITS.has(measure)) {
    return measure;
  }
  const [, remark] = UNIT_REMARK.exec(name) ?? [];
  if (remark !== undefined && measure === "") {
    return remark;
  }
  const plain = withoutRemarks(measure);
  const told = CASES.test(plain) ? "个" : (UNIT_OF_MEASURE.exec(plain)?.[1] ?? "");
  const usual = USUAL_UNITS.find(([pattern]) => pattern.test(name))?.[1] ?? "";
  return told === "" || (told === "个" && usual === "份") ? usual : told;
}
