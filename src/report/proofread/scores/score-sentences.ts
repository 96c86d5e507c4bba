import type { PartyName } from "../../../tables/table";
import type { Token } from "../text/figures";
import { phraseAround, type Sentence } from "../text/phrases";
import { PARTY_WORDS, partiesIn, partyIn, withoutParty } from "./score-words";

const TOTAL = /总得分|总评分|总分值?|总成绩|综合得分|综合评分|合计得分|最终得分|最终评分|合计|得分合计|四方得分|总评/u;
const SCORE = /得分|评分|分数|打分|评价分|分值为|给予|给出|评估为|评为|:$/u;
const CAP = /占比?|权重|满分|比重|分值占|上限|占总分/u;
/** `第三方评估得分构成：项目管理 16.3 分`: a part of a score, and what is taken off it, are none. */
const NAMES_PART = /构成|其中|扣|包括|包含|项目管理|人员|服务成效|服务质量|服务指标|加分|满意度/u;

export interface FoundScore {
  readonly token: Token;
  readonly party: PartyName | null;
  readonly aspect: "score" | "cap" | "total";
}

/** The score, the cap or the total that a quantity of a sentence is; null where it is none of them. */
export function scoreIn(sentence: Sentence, token: Token): FoundScore | null {
  const { paragraph, start } = sentence;
  const phrase = phraseAround(sentence, token);
  const own = paragraph.text.slice(Math.max(start, lastTokenEnd(sentence, token)), token.start);
  if (isRowScore(sentence, token)) {
    const party = partyIn(paragraph.text);
    return party ? { token, party, aspect: "score" } : { token, party: null, aspect: "total" };
  }
  const isPoints = token.unit === "分" || (token.unit === "" && !token.percent && /分|:$/u.test(own.slice(-8)));
  if (/(?:不含|以上|以下|至)$/u.test(phrase.before) || /^(?:以上(?!.{0,2}项)|以下|至|及以上)/u.test(phrase.after)) {
    return isPoints ? { token, party: null, aspect: "cap" } : null;
  }
  const listed = partyOfList(sentence, token);
  const party = listed ?? partyIn(own) ?? partyIn(paragraph.headings.at(-1) ?? "");
  if ((token.percent || isPoints) && party && CAP.test(own.slice(-12))) {
    return { token, party, aspect: "cap" };
  }
  if (listed && isPoints) {
    return { token, party: listed, aspect: "score" };
  }
  if (
    !isPoints ||
    (!SCORE.test(own) && !TOTAL.test(own) && !isRightBehindParty(own)) ||
    /上[一期年次]|去年|中期(?:评估)?(?:得分|分数|总分)/u.test(own)
  ) {
    return null;
  }
  if (TOTAL.test(own) || (partyIn(own) === null && /(?:评估|本次)(?:得分|分数)/u.test(own))) {
    return { token, party: null, aspect: "total" };
  }
  return party && !NAMES_PART.test(withoutParty(own)) ? { token, party, aspect: "score" } : null;
}

/** `监督方评估 10% 9.92`, `合计 100% 88.93`: a row of a score table, where the last number is the score. */
function isRowScore({ paragraph: { text }, tokens }: Sentence, token: Token): boolean {
  const words = PARTY_WORDS.reduce((rest, [, party]) => rest.replace(party, ""), text).replace(
    /\([^)]*\)|[\d.%| ]|合计|总得分|总分|总计|项目|评估|评分|得分|单位|专业|市|区|[分项方]/gu,
    "",
  );
  const isOfScores = partyIn(text) !== null || /^[| ]*(?:合计|总得分|总分|总计)[| ]*100/u.test(text);
  return words === "" && isOfScores && tokens.at(-1) === token && !token.percent && token.decimals > 0;
}

/** `监督方、购买方得分分别为 8.70 分、20.00 分`: scores in the order of their parties. */
function partyOfList({ paragraph: { text }, start, tokens }: Sentence, token: Token): PartyName | null {
  const place = text.lastIndexOf("分别", token.start);
  const listed = place < start ? [] : partiesIn(text.slice(start, place));
  const behind = tokens.filter((other) => other.start > place);
  const index = behind.indexOf(token);
  const between = behind
    .slice(0, listed.length)
    .map((other, at) => text.slice(behind[at - 1]?.end ?? place, other.start));
  const isList = between.every((words) => /^(?:分别)?(?:得分)?[为是、，,和及与:]*$/u.test(words));
  return listed.length > 1 && isList ? (listed[index] ?? null) : null;
}

/** `监督方评估 8.70 分`, `购买方（街道办事处）: 20.00 分`. */
function isRightBehindParty(own: string): boolean {
  return (
    partyIn(own) !== null &&
    /^(?:\([^)]*\))?(?:项目|专业)?(?:评估|评价|考核)?(?:机构|方)?(?:\([^)]*\))?[为是:]?$/u.test(withoutParty(own))
  );
}

function lastTokenEnd({ tokens }: Sentence, token: Token): number {
  return tokens.filter((other) => other.end <= token.start).at(-1)?.end ?? 0;
}
