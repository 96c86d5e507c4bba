import type { Phrase } from "./phrases";
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
    (!isLeft && LATER.test(before))
  );
}

/** Whether what is said last is of an earlier year. */
export function isOfEarlier(text: string): boolean {
  return /(?:上一?年|去年|上一?期|往年|历年)(?!.*(?:本年|今年|本期|本次|目前|现))/u.test(text);
}

const ABOUT_ASSESSING = /满意度|问卷|访谈|抽查/u;
const LATER = /(?:^[^，,。;]{0,6}建议|(?<!年)下半年|下一?阶段|明年|下一年)(?!.*(?:目前|已完成|截至|现已))/u;

/**
 * Whether a clause before a figure says that only some are counted: `面向青少年，开展小组 2 个`, `联合小学开展服务，个案 6 个`.
 * @param before the sentence up to the figure, without the names of indicators
 */
export function isNarrowed({ lead }: Phrase, before: string): boolean {
  const part = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(":")) + 1);
  const clauses = part.split(/[，,]/u).slice(0, -1);
  return [...clauses, lead].some((clause) => {
    const isTogether = /联合|协同|携手|走进|进驻|驻校/u.test(clause) && !/\d/u.test(clause);
    return isTogether || (/针对|面向|聚焦|围绕/u.test(clause) && isRestricting(clause.replace(/针对|面向/gu, "")));
  });
}
