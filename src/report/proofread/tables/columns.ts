import { normalize } from "../../../sheet/text";
import { headerRole, isPartOfPeriod, isTotalLabel } from "../../../tables/vocabulary";
import type { Aspect } from "../claim";
import { type Districts, type Scope, STATION } from "../words/districts";
import { CAPTION } from "./grids";
import type { StackReader } from "./stacks";
import type { Family } from "../words/knowledge";
import { type PartyRow, wholeParty } from "../scores/score-words";
import { type Group, wholeGroup } from "../staff/staff-words";
import type { Namer } from "../words/subjects";
import { OTHER_TIME } from "../words/vocabulary";

/** What a column of a report's table holds. */
export type Column = { readonly header: string; readonly over: string } & (
  | { readonly kind: "indicator"; readonly aspect: Aspect }
  | { readonly kind: "named"; readonly families: readonly Family[] }
  | { readonly kind: "district"; readonly scope: Scope }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "group"; readonly group: Group }
  | { readonly kind: "staff"; readonly aspect: Aspect }
  | { readonly kind: "party"; readonly party: PartyRow }
  | { readonly kind: "score" | "cap" }
  | { readonly kind: "other-figures" }
  | { readonly kind: "label" | "unit" | "serial" | "remark" }
);

type Kind = Column extends infer One ? (One extends Column ? Omit<One, "header" | "over"> : never) : never;

const LONGEST_HEADER = 14;
/** `截至 2025 年 2 月完成量` is all that was completed. */
const UP_TO = /^截[至止]到?(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|份|底|末)?(?=\p{Script=Han})/u;
const WORDLESS = new Set<Column["kind"]>(["label", "unit", "serial", "remark"]);
const STAFF: readonly (readonly [aspect: Aspect, words: RegExp])[] = [
  ["requiredMonths", /^应到岗?(?:总?人次|人月|数)?$|^应到位人次$/u],
  ["actualMonths", /^(?:实到岗?|实际到岗|有效到岗|累计到岗|到岗)(?:总?人次|人月|数|小计)?$|^有效人次(?:小计)?$/u],
  ["surplusMonths", /^(?:超配|超额配备)(?:人次|人月|数)?$/u],
  ["missingMonths", /^(?:缺配|欠配|缺岗|缺口)(?:人次|人月|数)?$/u],
  ["requiredStaff", /^(?:协议|合同|要求|应配)(?:要求|约定)?(?:在岗|配备)?(?:社工)?(?:人员)?人?数$/u],
  ["continuous", /^(?:全程|持续|稳定|连续)(?:稳定)?在岗(?:社工)?(?:人员)?人?数$/u],
  ["stability", /^稳岗率$/u],
];

/** Understands the headers of tables that are about a workbook's indicators, people or scores. */
export class ColumnReader implements StackReader<Column> {
  constructor(
    private readonly namer: Namer,
    private readonly districts: Districts,
  ) {}

  column(header: string, over: string): Column {
    return { ...this.kindOf(normalize(header), over), header: normalize(header), over: normalize(over) };
  }

  holdsFigures({ kind }: Column): boolean {
    return !WORDLESS.has(kind);
  }

  isSerial({ kind }: Column): boolean {
    return kind === "serial";
  }

  isHeader(text: string): boolean {
    if (text.length > LONGEST_HEADER || CAPTION.test(text)) {
      return false;
    }
    const column = this.column(text, "");
    return this.holdsFigures(column) || column.kind !== "label" || LABEL_HEADER.test(column.header);
  }

  private kindOf(text: string, over: string): Kind {
    const header = text.replace(UP_TO, "");
    const words = withoutUnit(header);
    const month = /^(?:\d{4}[年.-])?(\d{1,2})月?份?$/u.exec(words)?.[1];
    if (month !== undefined && /月|[.-]/u.test(words)) {
      return { kind: "month", month: Number(month) };
    }
    if (OTHER_TIME.test(header) || isPartOfPeriod(header)) {
      return headerRole(header) === null ? { kind: "label" } : { kind: "other-figures" };
    }
    const scope = headerRole(header) === "district" ? null : this.scopeOf(words);
    if (scope) {
      return { kind: "district", scope };
    }
    return this.ofPeople(words) ?? ofScores(words) ?? this.ofIndicators(header, over);
  }

  /** The part of the station that a cell names, and nothing else. */
  scopeOf(text: string): Scope | null {
    if (isTotalLabel(text) || /^(?:全站|社工站)(?:总体|整体)?$/u.test(text)) {
      return STATION;
    }
    const [mention, ...others] = this.districts.find(text);
    const isWhole = mention?.start === 0 && mention.end === text.length && others.length === 0;
    return isWhole ? mention.scope : this.districts.short(text);
  }

  private ofPeople(words: string): Kind | null {
    const group = wholeGroup(words.replace(/^其中[:：]?/u, ""));
    const aspect = STAFF.find(([, pattern]) => pattern.test(words))?.[0];
    return group ? { kind: "group", group } : aspect ? { kind: "staff", aspect } : null;
  }

  private ofIndicators(header: string, over: string): Kind {
    const role = headerRole(header);
    const name = over === "" ? this.namer.before(header, "") : null;
    switch (role) {
      case "required":
      case "completed":
      case "percentage":
        return { kind: "indicator", aspect: role };
      case "extra":
        return ofDifference(header);
      case "serial":
      case "unit":
      case "remark":
        return { kind: role };
      case "staff":
        return { kind: "other-figures" };
      case "name-or-required":
        return withoutUnit(header) === "目标" ? { kind: "indicator", aspect: "required" } : { kind: "label" };
      default:
        return role === null && name?.sure ? { kind: "named", families: name.families } : { kind: "label" };
    }
  }
}

function withoutUnit(header: string): string {
  return header.replace(/[(（].*$|[:：%]/gu, "");
}

/** `类别`, `评估主体`, `月份`: what stands over the labels of rows. */
const LABEL_HEADER =
  /^(?:序号|类别|类型|分类|项目|内容|名称|指标|月份|时间|人员|对象|状态|是否达标|评分方|(?:评估|评分|考核)(?:主体|方|项目|内容|单位)|(?:服务|指标|工作|项目)[\p{Script=Han}]{2,4}|社工(?:类型|类别))$/u;

function ofScores(words: string): Kind | null {
  if (/^(?:权重|分值|满分|分值占比|权重占比|标准分)$/u.test(words)) {
    return { kind: "cap" };
  }
  if (/^(?:评估|最终|实际|折算|加权)?(?:得分|评分|分数)(?:情况)?$/u.test(words)) {
    return { kind: "score" };
  }
  const party = wholeParty(words);
  return party === null ? null : { kind: "party", party };
}

function ofDifference(header: string): Kind {
  if (/未完成|剩余|尚需|还需|待完成|缺口|尚差/u.test(header)) {
    return { kind: "indicator", aspect: "shortfall" };
  }
  return /^超/u.test(header) ? { kind: "indicator", aspect: "surplus" } : { kind: "other-figures" };
}
