import { normalize } from "../../../sheet/text";
import { alternatives } from "./vocabulary";

/** Which part of the station is spoken of; `unknown` for a part that the workbook does not tell apart. */
export type Scope =
  { readonly kind: "station" } | { readonly kind: "district"; readonly label: string } | { readonly kind: "unknown" };

export const STATION: Scope = { kind: "station" };
const UNKNOWN: Scope = { kind: "unknown" };

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly scope: Scope;
}

const NUMERALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const NUMBERED =
  /^(?:第)?(?:([一二三四五六七八九十]|\d{1,2}|[A-Za-z])号?)?(片区|社工点|站点|分站|驻点|服务点|网格|片)([一二三四五六七八九十]|\d{1,2}|[A-Za-z])?$/u;
const PLACE = /(?:社工点|服务点|站点|片区|分站|驻点|社区|片|点)$/u;
const OTHER_PART =
  /第?(?:[一二三四五六七八九十]|\d{1,2})号?(?:片区|社工点|站点|分站|网格)|(?:片区|社工点|站点|分站)(?:[一二三四五六七八九十A-Z]|\d{1,2})(?![个支名人次])|[\p{Script=Han}]{2,4}(?:社工点|分站|片区|服务点)/gu;
const GENERIC_PART = /[各每个全本该其所两多有同等市为在]|[三四五六七八九十\d]个|不同|社工站|服务站|建设|^片区$/u;
const WHOLE =
  /全站|全街(?!道)|全镇|各片区(?:合计|共|累计)|(?:[两二三四五六七八]个|\d个)(?:片区|社工点|站点)(?:合计|共|累计)|站点整体|社工站总体|社工站整体|整个社工站/gu;

/** `3.1 五羊社工点`: the number of a section is none of its name. */
const SECTION = "(?<=^\\d{1,2}(?:\\.\\d{1,2}){1,2})";
const STEM_START = "(?<=^|[:、，,;。和及与])";
const STEM_END = "(?![街镇路村区社站巷里])";

/** Finds the districts that a text names, as the workbook or the report writes them. */
export class Districts {
  private readonly labels = new Map<string, string>();
  private readonly pattern: RegExp | null;

  /** @param labels the districts' labels in the workbook */
  constructor(labels: readonly string[]) {
    for (const label of labels) {
      for (const form of formsOf(normalize(label))) {
        this.labels.set(form, this.labels.get(form) ?? label);
      }
    }
    const forms = alternatives([...this.labels.keys()]).source;
    this.pattern =
      this.labels.size === 0 ? null : new RegExp(`(?:(?<![每同某任十\\d第])|${SECTION})(?:${forms})`, "gu");
  }

  get isEmpty(): boolean {
    return this.pattern === null;
  }

  /** All mentions of a part of the station, or of the whole, in their order. */
  find(text: string): Mention[] {
    const known = this.pattern === null ? [] : [...text.matchAll(this.pattern)].map((match) => this.mention(match));
    const whole = [...text.matchAll(WHOLE)].map((match) => mentionOf(match, STATION));
    const taken = [...known, ...whole, ...this.stems(text, known)];
    const others = [...text.matchAll(OTHER_PART)]
      .filter((match) => !GENERIC_PART.test(match[0]))
      .map((match) => mentionOf(match, UNKNOWN))
      .filter(({ start, end }) => !taken.some((mention) => mention.start < end && mention.end > start));
    return [...taken, ...others].sort((one, other) => one.start - other.start);
  }

  /** `入户探访: 五羊 642 次、东湖 588 次`: the own names of parts, where several of them are spoken of. */
  private stems(text: string, known: readonly Mention[]): Mention[] {
    const found = [...new Set(this.labels.values())].flatMap((label) => {
      const stem = normalize(label).replace(PLACE, "");
      const scope = this.short(stem);
      const places = scope
        ? [...text.matchAll(new RegExp(`${STEM_START}${alternatives([stem]).source}${STEM_END}`, "gu"))]
        : [];
      return places.flatMap((match) => (scope ? [mentionOf(match, scope)] : []));
    });
    const isTaken = ({ start, end }: Mention): boolean =>
      known.some((mention) => mention.start < end && mention.end > start);
    return new Set(found.map(({ scope }) => scope.kind === "district" && scope.label)).size > 1
      ? found.filter((mention) => !isTaken(mention))
      : [];
  }

  /** The part that a cell of a table names by its own name alone: `五羊` of `五羊社工点`. */
  short(text: string): Scope | null {
    const labels = new Set([...this.labels.values()].filter((label) => normalize(label).replace(PLACE, "") === text));
    const [label, ...others] = labels;
    return label !== undefined && others.length === 0 && text.length >= 2 ? { kind: "district", label } : null;
  }

  private mention(match: RegExpMatchArray): Mention {
    const label = this.labels.get(match[0]);
    return mentionOf(match, label === undefined ? UNKNOWN : { kind: "district", label });
  }
}

/** Under `各社工点服务开展情况` figures are those of one part or another, until one is named. */
const EACH_PART = /各个?(?:社工点|片区|站点|分站|服务点|片|点|领域)[^，。]{0,6}(?:服务|工作|开展|情况)/u;

/** The part that a heading is about; null when it names none, or several. */
export function scopeOfHeading(heading: string, districts: Districts): Scope | null {
  const mentions = districts.find(heading);
  const [first] = mentions;
  if (first) {
    return mentions.every(({ scope }) => isSame(scope, first.scope)) ? first.scope : null;
  }
  if (EACH_PART.test(heading)) {
    return UNKNOWN;
  }
  return /^[^\p{Script=Han}]*(?:[一二三四五六七八九十]+、)?[\p{Script=Han}]{2,4}(?:社区|村|居委会?)(?:社工点|服务点|站点)?(?:服务情况|服务开展|工作情况|指标|完成情况|[:：]?$)/u.test(
    heading,
  ) && !/五社|社区活动|各社区|[开推打]\p{Script=Han}{1,3}社区/u.test(heading)
    ? UNKNOWN
    : null;
}

function isSame(one: Scope, other: Scope): boolean {
  return one.kind === other.kind && (one.kind !== "district" || other.kind !== "district" || one.label === other.label);
}

function mentionOf(match: RegExpMatchArray, scope: Scope): Mention {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length, scope };
}

/** `片区1` → `片区一`, `第一片区`, `1号片区` …; `鹤洞社区` → with `社工点` behind it. */
function formsOf(label: string): string[] {
  const [, before, noun, behind] = NUMBERED.exec(label) ?? [];
  const ordinal = before ?? behind;
  if (noun !== undefined && ordinal !== undefined) {
    return [label, ...ordinalsOf(ordinal).flatMap((number) => numberedForms(number, noun))];
  }
  const short = label.replace(PLACE, "");
  const places = ["社工点", "服务点", "片区", "站点", "分站", "社区", "片", "点"].map((place) => short + place);
  return short.length >= 2 ? [label, ...places] : [label];
}

function numberedForms(number: string, noun: string): string[] {
  const nouns = noun === "片" ? ["片", "片区"] : [noun];
  return nouns.flatMap((word) => [
    ...[word + number, `第${number}${word}`, number + word],
    ...[`${number}号${word}`, `第${number}号${word}`, `${word}${number}号`],
  ]);
}

function ordinalsOf(ordinal: string): string[] {
  const index = NUMERALS.indexOf(ordinal);
  if (index >= 0) {
    return [ordinal, String(index + 1)];
  }
  const numeral = NUMERALS[Number(ordinal) - 1];
  return numeral === undefined ? [ordinal] : [ordinal, numeral];
}
