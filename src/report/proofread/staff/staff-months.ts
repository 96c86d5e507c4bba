import Big from "big.js";
import type { EvaluatedAttendance } from "../../../evaluation/evaluation";
import type { CellReference } from "../../../sheet/address";
import type { Aspect } from "../claim";
import type { Known } from "../compare";
import type { Token } from "../text/figures";
import type { Phrase, Sentence } from "../text/phrases";
import { type Found, number, sure } from "./staff-known";
import { type Group, groupOf, GROUPS, lastOf, MONTHS, STAFF_NEUTRAL, WORKER } from "./staff-words";
import { saysNothing } from "../words/plain-words";
import { BLOT } from "../words/subjects";

/** Person-months: required, actual, and the difference. */
export function monthsOf(
  sentence: Sentence,
  token: Token,
  { before }: Phrase,
  attendance: EvaluatedAttendance,
): Found | null {
  const whole = sentence.paragraph.text.slice(sentence.start, token.start);
  const words = isRequired(before)
    ? "requiredMonths"
    : (lastOf(before) ?? (isGroupOnly(before) ? (isAgreed(whole) ? "requiredMonths" : "actualMonths") : null));
  const rest = GROUPS.reduce(
    (text, [, group]) => text.replace(group, ""),
    MONTHS.reduce((text, [, month]) => text.replace(month, ""), before),
  );
  if (
    words === null ||
    before.includes(BLOT) ||
    !/到岗|到位|超配|社工|人员|在岗|有效人次/u.test(headingsOf(sentence.paragraph) + whole) ||
    !saysNothing(
      rest
        .replace(/^[比较]/u, "")
        .replace(PERIOD, "")
        .replace(STAFF_NEUTRAL, "")
        .replace(WORKER, "")
        .replace(/人次/gu, ""),
    )
  ) {
    return null;
  }
  const said = groupOf(before) ?? (OF_ALL.test(before) ? "all" : lastGroup(whole));
  // Nothing is agreed of uncertified workers: what is behind them is of all again.
  const group = said === "uncertified" && groupOf(before) === null && words !== "actualMonths" ? "all" : said;
  const known = knownMonths(words, group, attendance);
  return known ? sure([known]) : { known: [], sure: false };
}

/** All that stands over a paragraph; a numbered one is a heading of its own. */
function headingsOf({ headings, title }: Sentence["paragraph"]): string {
  return [headings.at(-2) ?? "", headings.at(-1) ?? "", title].join("\n");
}

/** What the workbook says of person-months; null where it cannot tell. */
export function knownMonths(aspect: Aspect, group: Group, attendance: EvaluatedAttendance): Known | null {
  const actual = group === "all" ? attendance.all.months : attendance.groups[group].months;
  const required =
    group === "certified" ? attendance.requiredCertifiedMonths : group === "all" ? attendance.requiredMonths : null;
  const at = totalCell(attendance, group);
  switch (aspect) {
    case "actualMonths":
      return number(aspect, actual, group, at);
    case "requiredMonths":
      return required && number(aspect, required, group, null);
    default: {
      const surplus = required && new Big(actual).minus(required);
      return surplus && number(aspect, aspect === "surplusMonths" ? surplus : surplus.times(-1), group, at);
    }
  }
}

/** `社工到岗 100 人次` behind what was said of certified workers is of all. */
const OF_ALL = /(?<!持证|无证)(?:的)?社工(?!站|点|团队|服务)/u;

function lastGroup(text: string): Group {
  const group = groupOf(text) ?? "all";
  const place = Math.max(text.lastIndexOf("持证"), text.lastIndexOf("无证"));
  return OF_ALL.test(text.slice(place + 4)) ? "all" : group;
}

const PERIOD = /^\d{1,2}\.|(?:\d{1,2}|[一二两三四五六七八九十]{1,2})个月|\d{1,2}月份?[至到-]?/gu;

/** `要求持证社工到岗 50 人次`. */
function isRequired(before: string): boolean {
  return /(?:要求|约定|规定|应|需)[^，,。;:]*(?<!实|实际|有效|累计|已)到[岗位]$/u.test(before);
}

/** `合同要求配备社工 20 人，五个月合计 100 人次`. */
function isAgreed(whole: string): boolean {
  return /(?:要求|约定|规定|应)(?:配备|配置|投入|安排)(?!.*(?:实|有效|累计|到岗|在岗))[^;]*$/u.test(whole);
}

/** `实到岗 101 人次，其中持证社工 86 人次`. */
function isGroupOnly(before: string): boolean {
  const group = groupOf(before);
  return (
    group !== null &&
    GROUPS.reduce((text, [, words]) => text.replace(words, ""), before).replace(/其中|有|为|共|:/gu, "") === ""
  );
}

function totalCell({ attendance }: EvaluatedAttendance, group: Group): CellReference | null {
  return attendance.summaries.find((summary) => summary.group === group && summary.total)?.total?.at ?? null;
}
