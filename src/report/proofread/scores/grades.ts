import type { Grade } from "../../../evaluation/policy";
import type { Span } from "../compare";
import type { Sentence } from "../text/phrases";

/** A grade that a report gives; `span` is where, in its paragraph or in the report. */
export interface SaidGrade {
  readonly grade: Grade;
  readonly span: Span;
}

const GRADES: readonly Grade[] = ["不合格", "优秀", "良好", "合格"];
const GRADE =
  /(?:等级|等次|级别|档次|评定结果|评估结果|结果|评定|评为|获评|定为|综合评价|总评|获得|获|达到)(?:结果|等级|最终|综合|评定|为|是|:|“|"|『|「)*(优秀|良好|不合格|合格)(?=”|"|等级|等次|档|$|[。,，;)\s]|的?(?:成绩|评价))/gu;

/** The grade that a text is, and nothing else. */
export function wholeGrade(text: string): Grade | null {
  return GRADES.find((name) => name === text) ?? null;
}

/** The grades that a sentence gives the station; places are those of its paragraph. */
export function gradesIn({ paragraph, start, end }: Sentence): SaidGrade[] {
  const text = paragraph.text.slice(start, end);
  const isOfOthers =
    GRADES.filter((grade) => grade !== "合格" && text.includes(grade)).length > 1 ||
    /分以上为|分至|上期|上年|去年|上一|中期评估等级为.*末期/u.test(text);
  if (isOfOthers || !/评估|评定|等级|等次|得分|总分|总评|评为/u.test(text)) {
    return [];
  }
  return [...text.matchAll(GRADE)].flatMap((match) => {
    const grade = wholeGrade(match[1] ?? "");
    const isOurs =
      !/小组|活动|个案|志愿者|员工|档案|建议/u.test(match[0]) &&
      (/等级|等次|评定|评为|总评|得分/u.test(match[0]) || /评估/u.test(text.slice(0, match.index + 4)));
    const at = start + match.index;
    return grade && isOurs ? [{ grade, span: { start: at, end: at + match[0].length } }] : [];
  });
}
