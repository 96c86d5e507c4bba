import Big from "big.js";
import type { Evaluation } from "../../evaluation/evaluation";
import { type Grade, gradeOf } from "../../evaluation/policy";
import { PARTIES } from "../../evaluation/scores";
import type { CellReference } from "../../sheet/address";
import type { PartyName } from "../../tables/table";
import { type Aspect, subject } from "./claim";
import { compare, type Draft, type Known, type Span } from "./compare";
import type { Token } from "./figures";
import { phraseAround, type Sentence } from "./phrases";
import type { TableScore } from "./tables";
import { PARTY_WORDS, partiesIn, partyIn, withoutParty } from "./score-words";

const TOTAL = /总得分|总评分|总分值?|总成绩|综合得分|综合评分|合计得分|最终得分|最终评分|合计|得分合计|四方得分|总评/u;
const SCORE = /得分|评分|分数|打分|评价分|分值为|给予|评估为|评为|:$/u;
const CAP = /占比?|权重|满分|比重|分值占|上限|占总分/u;
/** `第三方评估得分构成：项目管理 16.3 分`: a part of a score, and what is taken off it, are none. */
const NAMES_PART = /构成|其中|扣|包括|包含|项目管理|人员|服务成效|服务质量|服务指标|加分|满意度/u;
/** Scores farther apart are not one sum. */
const LONGEST_SUM = 300;
const GRADES: readonly Grade[] = ["不合格", "优秀", "良好", "合格"];
const GRADE =
  /(?:等级|级别|档次|评定结果|评估结果|结果|评定|评为|获评|定为|综合评价|总评|获得|获|达到)(?:结果|等级|最终|综合|评定|为|是|:|“|"|『|「)*(优秀|良好|不合格|合格)(?=”|"|等级|等次|档|$|[。,，;)\s]|的?(?:成绩|评价))/gu;

interface Found {
  readonly token: Token;
  readonly party: PartyName | null;
  readonly aspect: "score" | "cap" | "total";
}

/** The scores that a report gives, with what the text itself says of their sum where the workbook has none. */
export class ScoreReader {
  private readonly found: (Found & { readonly span: Span })[] = [];
  private readonly grades: { readonly grade: Grade; readonly span: Span }[] = [];

  /**
   * @param totals of four scores, which the text writes out as sums
   * @param sourceOf the way from the condensed text back to the report's own
   */
  constructor(
    private readonly evaluation: Evaluation,
    private readonly totals: readonly Big[],
    private readonly sourceOf: (span: Span) => Span,
  ) {}

  /** Takes the scores of a table, the places of which are the report's own. */
  add(scores: readonly TableScore[]): void {
    for (const { party, aspect, cell, token } of scores) {
      const span = { start: cell.start, end: cell.end };
      const grade = GRADES.find((name) => name === cell.text);
      if (party === "grade" && grade) {
        this.grades.push({ grade, span });
      } else if (token && party !== "grade") {
        const isTotal = party === "total";
        this.found.push({ token, party: isTotal ? null : party, aspect: isTotal ? "total" : aspect, span });
      }
    }
  }

  /** Reads a sentence; the tokens that are scores are returned, for nobody else to read. */
  read(sentence: Sentence): Set<Token> {
    const taken = new Set<Token>();
    const { paragraph } = sentence;
    this.readGrades(sentence);
    for (const token of sentence.tokens) {
      const found = this.scoreOf(sentence, token);
      if (found) {
        taken.add(token);
        this.found.push({ ...found, span: this.sourceOf(moved(token, paragraph.start)) });
      }
    }
    return taken;
  }

  /** The claims about all that was read; places are those of the report's own text. */
  claims(): Draft[] {
    const all = [...this.found.flatMap((found) => this.claimOf(found)), ...this.gradeClaims()];
    return all.sort((one, other) => one.start - other.start);
  }

  private scoreOf(sentence: Sentence, token: Token): Found | null {
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

  private claimOf({ token, party, aspect, span }: Found & { span: Span }): Draft[] {
    const { scores, policy } = this.evaluation;
    const caps = scores?.caps ?? policy.caps;
    if (aspect === "cap") {
      if (!party) {
        return [];
      }
      const cap = token.percent ? caps[party].div(100) : caps[party];
      return present(
        compare(token, span, [{ ...known("cap", cap, party, null), unit: token.percent ? "ratio" : "number" }], true),
      );
    }
    if (aspect === "total") {
      const whole = PARTIES.reduce((sum, name) => sum.plus(caps[name]), new Big(0));
      return token.value.eq(whole) ? [] : this.totalClaim(token, span);
    }
    const score = party ? scores?.scores[party] : null;
    if (scores && score) {
      const cell = scores.sheet?.parties.find((row) => row.party === party)?.score.at ?? null;
      return present(compare(token, span, [known("score", score, party, cell)], true));
    }
    return this.unknownScore(token, span, party, party ? caps[party] : null);
  }

  /** Without scores in the workbook, those of the text are as good as their sum. */
  private unknownScore(token: Token, span: Span, party: PartyName | null, cap: Big | null): Draft[] {
    if (cap && party && token.value.gt(cap)) {
      const left = this.leftFor(party);
      const right = left ? known("score", left, party, null) : known("cap", cap, party, null);
      return present(compare(token, span, [right], true));
    }
    const sum = this.sumOfText();
    const totals = [
      ...this.totals,
      ...this.found.filter((found) => found.aspect === "total").map((found) => found.token.value),
    ];
    const isTotal = totals.some((total) => sum?.eq(total) === true);
    return isTotal ? present(compare(token, span, [known("score", token.value, party, null)], true)) : [];
  }

  /** Where the text's own scores come to another sum, any of them may be the wrong one: all of them are quoted. */
  private totalClaim(token: Token, span: Span): Draft[] {
    const { scores } = this.evaluation;
    if (scores?.total) {
      return present(compare(token, span, [known("total", scores.total, null, scores.sheet?.total?.at ?? null)], true));
    }
    const sum = this.sumOfText();
    const given = this.found.filter(({ aspect, party }) => aspect === "score" && party);
    const isOver = given.some((found) => found.party && found.token.value.gt(this.capOf(found.party)));
    if (!sum || (isOver && !token.value.eq(sum))) {
      return [];
    }
    const first = Math.min(...given.map((found) => found.span.start));
    const isNear = span.start > first && span.start - first < LONGEST_SUM;
    const whole = token.value.eq(sum) || !isNear ? span : { start: first, end: span.end };
    return present(compare(token, whole, [known("sum", sum, null, null)], true));
  }

  private sumOfText(): Big | null {
    const scores = PARTIES.map((party) => {
      const score = this.scoreOfText(party);
      return score?.gt(this.capOf(party)) ? (this.leftFor(party) ?? score) : score;
    });
    const given = scores.filter((score) => score !== null);
    return given.length === PARTIES.length ? given.reduce((sum, score) => sum.plus(score), new Big(0)) : null;
  }

  private scoreOfText(party: PartyName): Big | null {
    const own = this.found.filter((found) => found.aspect === "score" && found.party === party);
    return own.at(-1)?.token.value ?? this.evaluation.scores?.scores[party] ?? null;
  }

  /** What the total leaves for a party whose score is over its cap. */
  private leftFor(party: PartyName): Big | null {
    const others = PARTIES.filter((name) => name !== party).map((name) => this.scoreOfText(name));
    const total = this.totalOfText();
    const left = others.reduce((rest, score) => (rest && score ? rest.minus(score) : null), total);
    return left?.gte(0) && left.lte(this.capOf(party)) ? left : null;
  }

  private capOf(party: PartyName): Big {
    const { scores, policy } = this.evaluation;
    return (scores?.caps ?? policy.caps)[party];
  }

  private totalOfText(): Big | null {
    const caps = Object.values(this.evaluation.policy.caps);
    const whole = caps.reduce((sum, cap) => sum.plus(cap), new Big(0));
    const said = this.found.findLast(({ aspect, token }) => aspect === "total" && !token.value.eq(whole));
    return said?.token.value ?? this.totals.at(-1) ?? null;
  }

  private readGrades(sentence: Sentence): void {
    const { paragraph, start, end } = sentence;
    const text = paragraph.text.slice(start, end);
    if (
      GRADES.filter((grade) => grade !== "合格" && text.includes(grade)).length > 1 ||
      /分以上为|分至|上期|上年|去年|上一|中期评估等级为.*末期/u.test(text)
    ) {
      return;
    }
    for (const match of text.matchAll(GRADE)) {
      const grade = GRADES.find((name) => name === match[1]);
      const isOurs =
        /评估|评定|等级|得分|总分|总评|评为/u.test(text) && !/小组|活动|个案|志愿者|员工|档案|建议/u.test(match[0]);
      if (
        grade &&
        isOurs &&
        (/等级|评定|评为|总评|得分/u.test(match[0]) || /评估/u.test(text.slice(0, match.index + 4)))
      ) {
        const at = paragraph.start + start + match.index;
        this.grades.push({ grade, span: this.sourceOf({ start: at, end: at + match[0].length }) });
      }
    }
  }

  private gradeClaims(): Draft[] {
    const { scores, policy } = this.evaluation;
    const grades = [this.totalOfText(), this.sumOfText()].map((total) => total && gradeOf(total, policy));
    const [ofTotal, ofSum] = grades;
    const ofText = ofTotal && ofSum && ofTotal !== ofSum ? null : (ofTotal ?? ofSum ?? null);
    const grade = scores?.grade ?? ofText;
    return grade === null
      ? []
      : this.grades.map(({ grade: said, span }) => ({
          ...{ ...span, value: said, unit: "text", subject: subject("grade"), workbook: grade },
          ...{
            at: scores?.sheet?.grade?.at ?? null,
            verdict: said === grade ? "confirmed" : "contradicted",
            judgement: null,
          },
        }));
  }
}

/** Reads the sums that are written out: `20.00+8.70+13.00+47.23=88.93`. */
export function readSums(text: string): { drafts: Draft[]; ranges: Span[]; totals: Big[] } {
  const totals: Big[] = [];
  const drafts: Draft[] = [];
  const ranges: Span[] = [];
  for (const match of text.matchAll(
    /\d+(?:\.\d+)?\p{Script=Han}{0,3}(?:\+\p{Script=Han}{0,12}\d+(?:\.\d+)?\p{Script=Han}{0,3})+=(\d+(?:\.\d+)?)/gu,
  )) {
    const [terms = "", result = ""] = match[0].split("=");
    const numbers = terms.match(/\d+(?:\.\d+)?/gu) ?? [];
    const sum = numbers.reduce((total, number) => total.plus(number), new Big(0));
    const end = match.index + match[0].length;
    const value = new Big(result);
    const token = {
      start: end - result.length,
      end,
      value,
      decimals: 10,
      scale: 1,
      unit: "",
      percent: false,
      approximate: null,
      inWords: false,
    };
    drafts.push(...present(compare(token, { start: match.index, end }, [known("sum", sum, null, null)], true)));
    ranges.push({ start: match.index, end });
    totals.push(...(numbers.length === PARTIES.length ? [value] : []));
  }
  return { drafts, ranges, totals };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function known(aspect: Aspect, value: Big, party: PartyName | null, at: CellReference | null): Known {
  return { subject: subject(aspect, { party }), value, unit: "number", at };
}

function present(draft: Draft | null): Draft[] {
  return draft ? [draft] : [];
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
