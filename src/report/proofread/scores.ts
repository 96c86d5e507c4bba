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

const PARTY_WORDS: readonly (readonly [party: PartyName, words: RegExp])[] = [
  ["assessor", /第三方(?:专业)?(?:评估)?(?:机构)?|评估机构/gu],
  ["supervisionCentre", /督导(?:中心|方|机构)/gu],
  ["authority", /监督方|民政局/gu],
  ["purchaser", /购买方|街道办事处|镇人民政府|街道办/gu],
];
const TOTAL = /总得分|总评分|总分值?|总成绩|综合得分|综合评分|合计得分|最终得分|最终评分|合计|得分合计|四方得分|总评/u;
const SCORE = /得分|评分|分数|打分|评价分|分值为|给予|评估为|评为|:$/u;
const CAP = /占比?|权重|满分|比重|分值占|上限|占总分/u;
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
  private readonly found: (Found & { readonly offset: number })[] = [];
  private readonly grades: { readonly grade: Grade; readonly start: number; readonly end: number }[] = [];

  /** @param totals of four scores, which the text writes out as sums */
  constructor(
    private readonly evaluation: Evaluation,
    private readonly totals: readonly Big[],
  ) {}

  /** Reads a sentence; the tokens that are scores are returned, for nobody else to read. */
  read(sentence: Sentence): Set<Token> {
    const taken = new Set<Token>();
    const { paragraph } = sentence;
    this.readGrades(sentence);
    for (const token of sentence.tokens) {
      const found = this.scoreOf(sentence, token);
      if (found) {
        taken.add(token);
        this.found.push({ ...found, offset: paragraph.start });
      }
    }
    return taken;
  }

  /** The claims about all that was read; places are those of the condensed text. */
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
    const party = partyIn(own) ?? partyIn(paragraph.headings.at(-1) ?? "");
    if ((token.percent || isPoints) && party && CAP.test(own.slice(-12))) {
      return { token, party, aspect: "cap" };
    }
    if (
      !isPoints ||
      (!SCORE.test(own) && !TOTAL.test(own)) ||
      /上[一期年次]|去年|中期(?:评估)?(?:得分|分数|总分)/u.test(own)
    ) {
      return null;
    }
    if (TOTAL.test(own) || (partyIn(own) === null && /(?:评估|本次)(?:得分|分数)/u.test(own))) {
      return { token, party: null, aspect: "total" };
    }
    return party ? { token, party, aspect: "score" } : null;
  }

  private claimOf({ token, party, aspect, offset }: Found & { offset: number }): Draft[] {
    const { scores, policy } = this.evaluation;
    const span = { start: token.start + offset, end: token.end + offset };
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
    if (cap && token.value.gt(cap)) {
      return present(compare(token, span, [known("cap", cap, party, null)], true));
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
    const { scores, policy } = this.evaluation;
    if (scores?.total) {
      return present(compare(token, span, [known("total", scores.total, null, scores.sheet?.total?.at ?? null)], true));
    }
    const sum = this.sumOfText();
    const caps = scores?.caps ?? policy.caps;
    const given = this.found.filter(({ aspect, party }) => aspect === "score" && party);
    const isOver = given.some((found) => found.party && found.token.value.gt(caps[found.party]));
    if (!sum || (isOver && !token.value.eq(sum))) {
      return [];
    }
    const first = Math.min(...given.map((found) => found.token.start + found.offset));
    const isNear = span.start > first && span.start - first < LONGEST_SUM;
    const whole = token.value.eq(sum) || !isNear ? span : { start: first, end: span.end };
    return present(compare(token, whole, [known("sum", sum, null, null)], true));
  }

  private sumOfText(): Big | null {
    const scores = PARTIES.map((party) => {
      const own = this.found.filter((found) => found.aspect === "score" && found.party === party);
      return own.at(-1)?.token.value ?? this.evaluation.scores?.scores[party] ?? null;
    });
    const given = scores.filter((score) => score !== null);
    return given.length === PARTIES.length ? given.reduce((sum, score) => sum.plus(score), new Big(0)) : null;
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
        this.grades.push({ grade, start: at, end: at + match[0].length });
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
      : this.grades.map(({ grade: said, start, end }) => ({
          ...{ start, end, value: said, unit: "text", subject: subject("grade"), workbook: grade },
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

function lastTokenEnd({ tokens }: Sentence, token: Token): number {
  return tokens.filter((other) => other.end <= token.start).at(-1)?.end ?? 0;
}

/** The last party that a text names. */
function partyIn(text: string): PartyName | null {
  const places = PARTY_WORDS.flatMap(([party, words]) =>
    [...text.matchAll(words)].map((match) => ({ party, at: match.index })),
  );
  const plain = places.filter(({ at }) => !isInBrackets(text, at));
  return (plain.length > 0 ? plain : places).sort((one, other) => other.at - one.at)[0]?.party ?? null;
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}
