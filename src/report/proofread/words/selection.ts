import { normalize, withoutRemarks } from "../../../sheet/text";
import type { Scope } from "./districts";
import type { Token } from "../text/figures";
import type { Family, MeasureKind, Quantity } from "./knowledge";

const VISITS = /访|建档|咨询|慰问|热线|心愿|疏导|链接|回访|转介|救助|评估/u;
const GATHERINGS = /活动|小组|工作坊|培训|讲座|课堂|会议|宣传|调研|教育|例会|议事会|工作$/u;
const MEASURE_WORDS: readonly (readonly [kind: MeasureKind, words: RegExp])[] = [
  ["accepted", /接案|开案|立案|建案|新开/u],
  ["closed", /结案|结束个案/u],
  ["sessions", /节数|节次|总节|服务节/u],
  ["turns", /人次|服务人数|受益人数|参与人数|覆盖人数/u],
];
const COUNTED: readonly MeasureKind[] = ["count", "accepted", "closed"];
const HEADS: readonly MeasureKind[] = ["turns", "people", "accepted", "closed"];
const KINDS_OF_UNITS: Readonly<Record<string, readonly MeasureKind[]>> = {
  节: ["sessions"],
  节次: ["sessions"],
  人次: ["turns", "people"],
  人: HEADS,
  名: HEADS,
  位: HEADS,
  户: ["households"],
  户次: ["households"],
};
const HOURS = /^(?:小时|课时|学时)$/u;
const COUNTS_HOURS = /时数|时长|小时|工时|课时|学时/u;
const NO_COUNT = /^(?:元|万元|年|月|天|日|分|条|篇次|小时|课时|学时|分钟|公里|块|岗|班|枚|幅|封|盒|套|批|箱)$/u;

/** What a figure says of a measure by words near it; null when it says nothing. */
export function measureWord(text: string): MeasureKind | null {
  const found = MEASURE_WORDS.map(([kind, words]) => ({ kind, at: lastIndex(text, words) })).filter(
    ({ at }) => at >= 0,
  );
  return found.sort((one, other) => other.at - one.at)[0]?.kind ?? null;
}

function lastIndex(text: string, words: RegExp): number {
  const all = [...text.matchAll(new RegExp(words.source, "gu"))];
  return all.at(-1)?.index ?? -1;
}

/** The quantities of an indicator in a part of the station. */
export function quantitiesIn(families: readonly Family[], scope: Scope): Quantity[] {
  const district = scope.kind === "district" ? scope.label : null;
  return scope.kind === "unknown"
    ? []
    : families.flatMap(({ quantities }) => quantities.filter((quantity) => quantity.district === district));
}

/** Those quantities that a figure with this unit, or words of measure, may be about. */
export function fitting(quantities: readonly Quantity[], token: Token | null, word: MeasureKind | null): Quantity[] {
  const unit = token?.unit ?? "";
  if (word !== null && quantities.some(({ kind }) => kind === word)) {
    return quantities.filter((quantity) => quantity.kind === word && isPossible(unit, quantity));
  }
  if (word === "closed") {
    return [];
  }
  if (word === "accepted") {
    const only = quantities.filter(({ kind }) => kind === "count");
    return quantities.some(({ kind }) => kind === "accepted" || kind === "closed")
      ? []
      : only.filter((quantity) => isPossible(unit, quantity));
  }
  const possible = quantities.filter((quantity) => isPossible(unit, quantity));
  const isExact = possible.some(({ measure }) => isUnitOf(unit, measure));
  // What has no unit in the workbook may be written with any.
  return isExact
    ? possible.filter(({ measure }) => !HAS_UNIT.test(unitPart(measure)) || isUnitOf(unit, measure))
    : nearest(possible, unit);
}

/** Where an indicator is agreed in heads and in turns, a head is a head. */
function nearest(possible: readonly Quantity[], unit: string): Quantity[] {
  const kinds = KINDS_OF_UNITS[unit] ?? COUNTED;
  const first = kinds.find((kind) => possible.some((quantity) => quantity.kind === kind));
  if (unit === "" || unit === "%" || first === undefined) {
    return [...possible];
  }
  const sameKind = COUNTED.includes(first) ? COUNTED : [first];
  return possible.filter(({ kind }) => sameKind.includes(kind));
}

/** `协议节数` counts 节, `协议人次` does not count 次. */
function isUnitOf(unit: string, measure: string): boolean {
  const own = unitPart(measure);
  return unit !== "" && own.endsWith(unit) && !(unit === "次" && /[人户场节批例家]次$/u.test(own));
}

function unitPart(measure: string): string {
  return withoutRemarks(measure).replace(/[数量]+$/u, "");
}

/** `需求调研（户）`. */
const UNIT_OF_NAME = /[(（](\p{Script=Han}{1,2})[)）]$/u;

const HAS_UNIT = /[个节次人名位户场份支篇例批件案期项]$/u;

function isPossible(unit: string, { family, kind, measure }: Quantity): boolean {
  if (unit === "" || unit === "%" || isUnitOf(unit, measure) || UNIT_OF_NAME.exec(family.name)?.[1] === unit) {
    return true;
  }
  const kinds = KINDS_OF_UNITS[unit];
  if (HOURS.test(unit)) {
    return COUNTS_HOURS.test(family.name);
  }
  if (kinds === undefined) {
    return (
      !NO_COUNT.test(unit) &&
      (COUNTED.includes(kind) || kind === "people" || kind === "households" || isSole(kind, family))
    );
  }
  if (kinds.includes(kind)) {
    return true;
  }
  const { name } = family;
  if (kind !== "count") {
    return false;
  }
  if (unit === "户" || unit === "户次") {
    return VISITS.test(name);
  }
  if (/[人名位]/u.test(unit)) {
    const persons = unit !== "人次" && /志愿者|骨干|社工|人员|学员|义工/u.test(name) && !GATHERINGS.test(name);
    return persons || (VISITS.test(name) && !GATHERINGS.test(name));
  }
  return false;
}

/** `探访 732 次` of an indicator that is only agreed in 人次. */
function isSole(kind: MeasureKind, { name, quantities }: Family): boolean {
  return kind === "turns" && VISITS.test(name) && quantities.every((quantity) => quantity.kind === kind);
}

/** The quantities of indicators in a part of the station that the words of a table, and a unit, may be about. */
export function narrowed(
  families: readonly Family[],
  scope: Scope,
  words: readonly string[],
  unit: string,
): Quantity[] {
  const all = quantitiesIn(families, scope);
  const literal = all.filter(({ measure }) => measure !== "" && words.includes(normalize(measure)));
  if (literal.length > 0) {
    return literal;
  }
  const said = unit === "" ? (UNIT_OF_LABEL.exec(words.join("\n"))?.[1] ?? "") : unit;
  const word = words.map((text) => measureWord(text)).find((kind) => kind !== null) ?? null;
  const kinds = KINDS_OF_UNITS[said];
  const fits = all.filter((quantity) => isPossible(said, quantity) && (word === null || quantity.kind === word));
  const exact = fits.filter(({ measure }) => isUnitOf(said, measure));
  const counted = fits.filter(({ kind }) => kinds?.includes(kind) ?? (said !== "" && COUNTED.includes(kind)));
  return exact.length > 0 ? exact : counted.length > 0 ? counted : fits.length > 0 ? fits : all;
}

/** `小组个数`, `协议人次`, `数量（场）`. */
const UNIT_OF_LABEL = /(?:(人次|户次|[个节次人户场份支名])数?|[(（]([个节次人户场份支名])[)）])$/mu;
