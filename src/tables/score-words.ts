import { bareWords, normalize, withoutRemarks } from "../sheet/text";
import type { PartyName } from "./table";

/** How many parties score a station. */
export const PARTIES = 4;
/** With fewer of them named, it is no table of scores. */
export const LEAST_PARTIES = 3;
/** Total and grade stand at most this many rows below the last party. */
export const RESULT_ROWS = 5;

const PARTY_WORDS: readonly { readonly party: PartyName; readonly words: RegExp }[] = [
  { party: "assessor", words: /第?三方|评[估审](?:机构|方|中心|单位|小?组|专家|团队)|专家/u },
  { party: "supervisionCentre", words: /督导/u },
  { party: "authority", words: /监督|监管|民政(?!府)|主管(?:部门|单位|方)/u },
  { party: "purchaser", words: /购买(?!服务$)|采购(?:方|单位|人)|街道|街办|政府|镇街|街镇|办事处|委托方|^甲方/u },
];
const LONGEST_PARTY = 30;

/** Which of the four scoring parties a label names, by its own words and then by its remark in brackets. */
export function partyName(text: string): PartyName | null {
  if (text.length > LONGEST_PARTY) {
    return null;
  }
  for (const words of [withoutRemarks(text), normalize(text)]) {
    const named = PARTY_WORDS.filter((entry) => entry.words.test(words));
    if (named.length > 0) {
      return named.length === 1
        ? (named[0]?.party ?? null)
        : firstNamed(
            words,
            named.map(({ party }) => party),
          );
    }
  }
  return null;
}

/** `市督导中心（监督）` names its party first; a list of several parties is no label. */
function firstNamed(words: string, parties: readonly PartyName[]): PartyName | null {
  return /[、,，;；和与及]/u.test(words) ? null : (parties[0] ?? null);
}

/** What the columns of a score table are for. */
export type ScoreColumn = "score" | "cap" | "remark";

const COLUMN_WORDS: readonly { readonly column: ScoreColumn; readonly words: RegExp }[] = [
  { column: "remark", words: /备注|说明|评语|意见|理由|扣分|依据|细则|评分标准|要点/u },
  {
    column: "cap",
    words: /(?<!得|实际)分值|满分|权重|占比|比重|比例|总分值|上限|标准分|基准分|额定分|最高分|应得分|[配赋]分/u,
  },
  {
    column: "score",
    words:
      /(?:得分|评分|分数|实得|打分|折[算合]分|加权分|评[定估价审]分|复核分|成绩|^分|实际分)(?:数|值|分|情况|结果|小计)?$/u,
  },
];

/** The columns that a header names. Of several with scores the final one counts: no raw score, no self-assessment. */
export function scoreColumns(
  headers: readonly { readonly column: number; readonly text: string }[],
): ReadonlyMap<ScoreColumn, number> {
  const columns = new Map<ScoreColumn, number>();
  const named = headers.map(({ column, text }) => ({
    column,
    words: bareWords(text),
    finality: finality(normalize(text)),
  }));
  for (const { column, words } of [...named].sort((one, other) => other.finality - one.finality)) {
    const role = COLUMN_WORDS.find((entry) => entry.words.test(words))?.column;
    if (role && !columns.has(role)) {
      columns.set(role, column);
    }
  }
  return columns;
}

function finality(words: string): number {
  if (/(?:加权|折[算合])前/u.test(words)) {
    return -1;
  }
  return /加权|折算|折合|最终|实得|核定|终评/u.test(words) ? 1 : /自评|原始|百分制|初评/u.test(words) ? -1 : 0;
}

const TOTAL_WORDS =
  /^(?:评估|综合|最终|最后|四方|考核|总评|项目|加权|年度)*(?:总分|总得分|合计|总计|共计|汇总|得分合计|得分汇总|总评分|得分|总成绩|合计得分|合计总分|总分合计|合计分|总评|综合评分)(?:数|值)?$/u;
const GRADE_WORDS = /等级|等次|评级|档次|级别|评定结果|评估结果|评估结论|考核结果|考核结论|^(?:结果|结论|评定|定级)$/u;

/** `总分`, `综合得分`. */
export function isTotalScoreLabel(text: string): boolean {
  return TOTAL_WORDS.test(bareWords(text));
}

/** The sum of what one party scored in several rows. */
export function isSubtotalLabel(text: string): boolean {
  return /^(?:得分)?(?:小计|合计)$/u.test(bareWords(text));
}

/** `评估等级`, `等次`. */
export function isGradeLabel(text: string): boolean {
  return GRADE_WORDS.test(bareWords(text));
}
