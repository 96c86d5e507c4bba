import type { Evaluation } from "../../evaluation/evaluation";
import { type DateRange, findDateRange, formatDate, monthNumber } from "../../sheet/date";
import { type Aspect, subject } from "./claim";
import type { Draft } from "./compare";

export type Assessment = "中期" | "末期";

const LABEL =
  /(中期|末期|终期)(?=(?:评估|考核)(?:周期|期间|时段|时间|报告|得分|分数|总分|结果|等级|结论|情况)|报告|评估(?:期)?(?:为|自))/gu;
const OTHER =
  /上一?(?:年|期|轮|次)|去年|往年|前[一次]|下一?(?:年|期|次|阶段)|将|届时|待|迎接|备战|建议|整改|回应|对比|相比|较|与$|和$|及$|至$|到$/u;
const NEAR = 14;
/** At an assessment later than this share of the agreement nobody speaks of the middle. */
const MIDDLE = 0.75;
const RANGE =
  /\d{4}(?:年|[./-])\d{1,2}(?:月|[./-])\d{1,2}[日号]?起?(?:至|到|[-–—―~])+\d{4}(?:年|[./-])\d{1,2}(?:月|[./-])\d{1,2}[日号]?/gu;
const AGREEMENT =
  /(?:协议|合同|购买服务)(?:服务)?(?:期限?|周期|时间|有效期|年度)|服务协议期|(?:协议|合同)(?:期)?(?:自|为|从)/u;
const PERIOD = /(?:评估|考核|统计|数据)(?:周期|期间|时段|时间|区间|月份|期)/u;

/** What a report says of the time it is about: 中期 or 末期, the period and the agreement. */
export function readAssessment(text: string, evaluation: Evaluation): Draft[] {
  return [...readLabels(text, evaluation), ...readRanges(text, evaluation)];
}

function readLabels(text: string, evaluation: Evaluation): Draft[] {
  const labels = [...text.matchAll(LABEL)]
    .filter((match) => !OTHER.test(clauseBefore(text, match.index)))
    .map((match) => ({ start: match.index, said: nameOf(match[1]) }));
  const kind = kindOf(evaluation) ?? majority(labels.map(({ said }) => said));
  return kind === null
    ? []
    : labels
        .filter(({ start, said }) => said === kind || !isEarlier(text, start, said))
        .map(({ start, said }): Draft => {
          const tail = /^..(?:评估|考核)?(?:周期|期间|时段|时间|报告|得分|总分|结果|等级|期)?/u.exec(
            text.slice(start, start + 8),
          );
          const times = { start, end: start + (tail?.[0].length ?? 2), at: null, judgement: null };
          const verdict = said === kind ? "confirmed" : "contradicted";
          return { ...times, value: said, unit: "text", subject: subject("assessment"), workbook: kind, verdict };
        });
}

/** At the end of an agreement its middle has been assessed, and may be told of. */
function isEarlier(text: string, start: number, said: Assessment): boolean {
  return (
    said === "中期" &&
    !/^中期(?:评估|考核)(?:周期|期间|时段|时间|(?:期)?[为自])|^中期(?:评估)?报告(?:\n|$)/u.test(text.slice(start))
  );
}

function nameOf(word: string | undefined): Assessment {
  return word === "中期" ? "中期" : "末期";
}

function clauseBefore(text: string, place: number): string {
  return (
    text
      .slice(Math.max(0, place - NEAR), place)
      .split(/[。;，,\n]/u)
      .at(-1) ?? ""
  );
}

/** Whether the workbook is about the middle or the end of its agreement; null when it does not say. */
function kindOf({ station: { period, agreement, attendance } }: Evaluation): Assessment | null {
  if (period && agreement) {
    const share =
      (monthNumber(period.end) - monthNumber(agreement.start) + 1) /
      (monthNumber(agreement.end) - monthNumber(agreement.start) + 1);
    return share <= MIDDLE ? "中期" : share >= 0.9 ? "末期" : null;
  }
  const months = attendance?.months.length ?? 0;
  return months >= 3 && months <= 7 ? "中期" : months >= 11 ? "末期" : null;
}

function majority(said: readonly Assessment[]): Assessment | null {
  const middle = said.filter((word) => word === "中期").length;
  const end = said.length - middle;
  return middle === end ? null : middle > end ? "中期" : "末期";
}

function readRanges(text: string, { station }: Evaluation): Draft[] {
  return [...text.matchAll(RANGE)].flatMap((match) => {
    const range = findDateRange(match[0]);
    const clause = clauseBefore(text, match.index);
    const aspect: Aspect | null = PERIOD.test(clause) ? "period" : AGREEMENT.test(clause) ? "agreement" : null;
    const known = aspect === null ? null : aspect === "period" ? station.period : station.agreement;
    if (!range || !known || aspect === null || /上/u.test(clause)) {
      return [];
    }
    const [value, workbook] = [written(range), written(known)];
    const verdict = value === workbook ? ("confirmed" as const) : ("contradicted" as const);
    const place = { start: match.index, end: match.index + match[0].length, at: null, judgement: null };
    return [{ ...place, value, unit: "text" as const, subject: subject(aspect), workbook, verdict }];
  });
}

function written({ start, end }: DateRange): string {
  return `${formatDate(start)}/${formatDate(end)}`;
}
