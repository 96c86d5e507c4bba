import type { Phrase } from "../text/phrases";
import { isRestricting } from "./plain-words";
import { ASSESSING, OTHER_TIME, SHORTFALL_WORDS } from "./vocabulary";

/** Whether the words right around a figure say that it is of another time than the workbook's. */
export function isOfOtherTime({ before, after, lead }: Phrase): boolean {
  const month = /(?:^|[^至到\d])\d{1,2}月(?!\d{1,2}日)/u.test(before) && !/截至|截止|末/u.test(before);
  return (
    month || OTHER_TIME.test(before) || OTHER_TIME.test(after.slice(0, 6)) || /^(?:上年|去年|上期|上一)/u.test(lead)
  );
}

/**
 * Whether a figure is of another time, or of somebody else's doing: `上年度完成探访 122 次、电访 152 次` holds until another
 * time is named, and so does what assessors did, and what is advised.
 * @param before the sentence up to the figure, without the names of indicators
 */
export function isOfOthers(before: string, headings: readonly string[]): boolean {
  // `建议推进个案（剩余 47 个、290 节）`
  const isLeft = SHORTFALL_WORDS.test(/\(([^()]*)$/u.exec(before)?.[1] ?? "");
  return (
    ASSESSING.test(before) ||
    headings.some((heading) => ABOUT_ASSESSING.test(heading)) ||
    /(?:每月|月均|平均|人均|每周|每天|每人|日均|每季度)[^，,。;\d]*\d[^，,。;]*$/u.test(before) ||
    /每[名位个]社工/u.test(before) ||
    isOfEarlier(before) ||
    AT_THE_PACE.test(before) ||
    (!isLeft && LATER.test(before))
  );
}

/** Whether a figure belongs to the story of one person, which goes on to the end of its paragraph. */
export function isOfOnePerson(told: string, headings: readonly string[]): boolean {
  return ONE_PERSON.test(told) || headings.some((heading) => ONE_CASE.test(heading));
}

const ONE_PERSON =
  /(?:案主|服务对象|居民|长者|老人)\p{Script=Han}(?:某|伯|姨|叔|婆婆|奶奶|爷爷)|(?:^|[。;:])(?:案主|服务对象)\p{Script=Han}{1,4}[，,(]|[，,(]\d{1,3}周?岁(?:[，,。)]|的)/u;
const ONE_CASE = /(?:典型|优秀|疑难)(?:案例|个案)|案例(?:举隅|分享|介绍|展示|呈现)|个案举隅|(?:个案|服务)故事/u;

/** Whether what is said last is of an earlier year. */
export function isOfEarlier(text: string): boolean {
  return /(?:上一?年|去年|上一?期|往年|历年)(?!.*(?:本年|今年|本期|本次|目前|现))/u.test(text);
}

/** `原报 1520 次，核定 1469 次`: what somebody said at first need not be what the workbook holds. */
export function isAsReported({ before }: Phrase): boolean {
  return /(?:原报|自报|申报|填报|自评)[^，,。;]{0,6}$/u.test(before);
}

/** `剔除重复登记的 13 次`: what is taken off is no figure of an indicator, and changes not what is spoken of. */
export function isTakenOff({ before }: Phrase): boolean {
  return /剔除|扣除|核减|扣减|剔去/u.test(before);
}

const ABOUT_ASSESSING = /满意度|问卷|访谈|抽查/u;
/** `半年应完成电访 2000 次` is a share of what is agreed, which no table holds. */
const AT_THE_PACE = /(?:(?<!下)半年|序时进度|时间进度|按进度)[^。;]{0,4}(?:应|需|须)(?!.*(?:实际|已|目前))/u;
const LATER = /(?:^[^，,。;]{0,6}建议|(?<!年)下半年|下一?阶段|明年|下一年)(?!.*(?:目前|已完成|截至|现已))/u;

/**
 * Whether a clause before a figure says that only some are counted: `面向青少年，开展小组 2 个`, `联合小学开展服务，个案 6 个`.
 * @param before the sentence up to the figure, without the names of indicators
 */
export function isNarrowed({ lead }: Phrase, before: string): boolean {
  const part = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(":")) + 1);
  const clauses = part.split(/[，,]/u).slice(0, -1);
  if (/最[多少高低]的(?!是|为)[^，,。;]*$/u.test(part)) {
    return true;
  }
  return [...clauses, lead].some((clause) => {
    const isTogether = /联合|协同|携手|走进|进驻|驻校/u.test(clause) && !/\d/u.test(clause);
    return isTogether || (/针对|面向|聚焦|围绕/u.test(clause) && isRestricting(clause.replace(/针对|面向/gu, "")));
  });
}
