import Big from "big.js";
import type { Evaluation } from "../../../evaluation/evaluation";
import { gradeOf } from "../../../evaluation/policy";
import { PARTIES } from "../../../evaluation/scores";
import type { CellReference } from "../../../sheet/address";
import type { PartyName } from "../../../tables/table";
import { type Aspect, subject } from "../claim";
import { compare, type Draft, type Known, type Span } from "../compare";
import type { Token } from "../text/figures";
import { gradesIn, type SaidGrade, wholeGrade } from "./grades";
import type { Sentence } from "../text/phrases";
import { type FoundScore, scoreIn } from "./score-sentences";
import type { TableScore } from "../tables/tables";

/** Scores farther apart are not one sum. */
const LONGEST_SUM = 300;
/** The scores that a report gives, with what the text itself says of their sum where the workbook has none. */
export class ScoreReader {
  private readonly found: (FoundScore & { readonly span: Span })[] = [];
  private readonly grades: SaidGrade[] = [];

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
      const grade = wholeGrade(cell.text);
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
    for (const { grade, span } of gradesIn(sentence)) {
      this.grades.push({ grade, span: this.sourceOf(moved(span, paragraph.start)) });
    }
    for (const token of sentence.tokens) {
      const found = scoreIn(sentence, token);
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

  private claimOf({ token, party, aspect, span }: FoundScore & { span: Span }): Draft[] {
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

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function known(aspect: Aspect, value: Big, party: PartyName | null, at: CellReference | null): Known {
  return { subject: subject(aspect, { party }), value, unit: "number", at };
}

function present(draft: Draft | null): Draft[] {
  return draft ? [draft] : [];
}
