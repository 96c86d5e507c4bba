import type { Aspect } from "../claim";
import { compare, type Draft, sideOf, type Span } from "../compare";
import { type Scope, STATION } from "../words/districts";
import { isAsReported, isNarrowed, isTakenOff, isOfOnePerson, isOfOthers, isOfOtherTime } from "../words/doubts";
import type { Token } from "../text/figures";
import type { Family, MeasureKind, Quantity } from "../words/knowledge";
import { distributed } from "./lists";
import { type Phrase, phraseAround, type Sentence } from "../text/phrases";
import { NameFinder, withoutPart } from "../words/naming";
import { isOfAgreement, toldByDifferences } from "./differences";
import { pairPercentages, type Reading } from "./percentages";
import { scopeAt } from "../text/sections";
import { aspectOf, followingAspect, mayBeAgreed } from "../words/sides";
import { readTotals } from "./totals";
import { fitting, measureWord, quantitiesIn } from "../words/selection";
import { saysNothing } from "../words/plain-words";
import { isGeneral, type Named, type Namer } from "../words/subjects";
import { FOR_SOME, SHORTFALL_WORDS, SURELY_DONE, SURPLUS_WORDS, TAIL } from "../words/vocabulary";

/** What was spoken of last: a figure without a name is about that. */
interface Topic {
  readonly families: readonly Family[];
  readonly sure: boolean;
  readonly bare?: boolean;
  readonly part?: boolean;
  readonly measure?: MeasureKind | null;
}

/** Reads the figures of one sentence that are about indicators. */
export class IndicatorReader {
  private topic: Topic | null = null;
  private readonly used = new Set<Quantity>();
  readonly readings: Reading[] = [];
  private readonly context: string;
  private readonly names: NameFinder;
  private readonly given: ReadonlyMap<Token, { families: readonly Family[]; scope: Scope | null }>;

  constructor(
    private readonly sentence: Sentence,
    private readonly namer: Namer,
    taken: ReadonlySet<Token>,
    headingTopic: readonly Family[] | null,
  ) {
    const { paragraph, start, end } = sentence;
    this.context = [...paragraph.headings, paragraph.text.slice(0, 40), paragraph.text.slice(start, end)].join("\n");
    this.names = new NameFinder(sentence, namer, this.context);
    this.topic = this.names.topic() ?? (headingTopic && { families: headingTopic, sure: true });
    this.given = distributed(sentence, namer, this.context);
    for (const token of sentence.tokens) {
      this.readings.push(
        taken.has(token) ? { token, quantities: [], aspect: null, sure: false, span: token } : this.read(token),
      );
    }
  }

  /**
   * The claims that the sentence makes.
   * @param before what the sentence before in the paragraph was found to be about
   */
  claims(before: readonly Reading[]): Draft[] {
    const readings = toldByDifferences(this.readings).map((reading) =>
      isOfAgreement(reading, this.readings, this.sentence) ? { ...reading, sure: true } : reading,
    );
    const shares = pairPercentages(this.sentence, readings, before);
    const isShare = ({ token }: Reading): boolean => shares.some(({ end }) => end === token.end);
    const numbers = readings.flatMap((reading) => (isShare(reading) ? [] : claimOf(reading)));
    return [...numbers, ...shares, ...readTotals(this.sentence, this.readings)];
  }

  private read(token: Token): Reading {
    const phrase = phraseAround(this.sentence, token);
    const plain = this.namer.withoutNames(phrase);
    const { paragraph, start: from } = this.sentence;
    const before = this.namer.blot(paragraph.text.slice(from, token.start));
    const scope = this.scopeOf(token);
    const named = this.namedBy(token, phrase);
    const nothing: Reading = { token, quantities: [], aspect: null, sure: false, span: token };
    const isApart =
      isOfOtherTime(plain) ||
      isOfOthers(before, paragraph.headings) ||
      isOfOnePerson(paragraph.text.slice(0, token.start), paragraph.headings);
    if (isApart || scope.kind === "unknown") {
      this.topic = null;
      return { ...nothing, isApart };
    }
    const topic =
      named ?? (this.mayInherit(token, phrase) || this.isNextPart(token, phrase) ? this.topicBehind(phrase) : null);
    if (!topic) {
      // A percentage without a name is about the figures before it.
      this.topic = token.percent || isTakenOff(plain) ? this.topic : null;
      return { ...nothing, words: token.percent ? phrase.before : "" };
    }
    this.topic = topic;
    const { aspect, quantities } = this.sideFor(token, plain, topic, scope);
    const isNarrow = isAsReported(plain) || isNarrowed(plain, before) || this.isOfSeveral(phrase);
    const sure =
      topic.sure && !this.isForSome(topic) && !isNarrow && !(token.inWords && !named && !this.isListedInWords());
    const start = named ? phrase.start + named.start : phrase.start;
    const span = { start: Math.max(start, phrase.start), end: token.end };
    return {
      token,
      quantities,
      aspect,
      sure,
      span: phrase.inBrackets && named ? token : spanOf(span, token),
      named: named !== null || token.percent,
      bare: topic.bare === true && !this.isForSome(topic) && !isNarrow,
      part: topic.part === true && !this.isForSome(topic) && !isNarrow,
      words: phrase.before,
    };
  }

  /** What was spoken of last, unless the clause before names something else, however much it says of it. */
  private topicBehind({ lead, inBrackets }: Phrase): Topic | null {
    const named = lead === "" || inBrackets ? null : this.namer.before(lead, this.context);
    const isSame = named?.families.some((family) => this.topic?.families.includes(family)) ?? true;
    return named && !isSame ? { families: named.families, sure: false } : this.topic;
  }

  /** Under `长者服务` a number of groups is not that of all groups. */
  private isForSome({ families }: Topic): boolean {
    const words = this.sentence.paragraph.headings.map((heading) => FOR_SOME.exec(this.namer.blot(heading))?.[0]);
    return words.some(
      (word) =>
        word !== undefined &&
        families.every((family) => (isGeneral(family) || /志愿/u.test(family.name)) && !family.name.includes(word)),
    );
  }

  private scopeOf(token: Token): Scope {
    const { paragraph, start } = this.sentence;
    const mentions = paragraph.mentions.filter((mention) => mention.start >= start && mention.end <= token.start);
    const last = mentions.at(-1);
    const isTotal = mentions.length > 1 && /合计|共计|总计/u.test(paragraph.text.slice(last?.end, token.start));
    return this.given.get(token)?.scope ?? (isTotal ? STATION : scopeAt(paragraph, token.start, start));
  }

  private namedBy(token: Token, phrase: Phrase): Named | null {
    const families = this.given.get(token)?.families ?? [];
    return families.length > 0
      ? { families, sure: true, start: phrase.before.length }
      : this.names.nameFor(token, phrase, this.topic === null);
  }

  /** Whether a figure's own words name nothing else, so that it is about what was spoken of last. */
  private mayInherit(token: Token, phrase: Phrase): boolean {
    const { before, after } = phrase;
    if (token.percent || (token.inWords && !this.isListedInWords())) {
      return false;
    }
    const told = withoutPart(before, this.sentence, phrase)
      .replace(OF_AGREED, "")
      .replace(SURPLUS_WORDS, "")
      .replace(SHORTFALL_WORDS, "");
    const quiet =
      saysNothing(told) &&
      !this.isSumOfAll(before) &&
      (after === "" || TAIL.test(after) || saysNothing(after.replace(SHORTFALL_WORDS, "")));
    const part = /其中|另/u.test(before) && measureWord(before) === null && !this.isOfDistrict(token, phrase);
    return (
      quiet &&
      !part &&
      (token.unit !== "" ||
        REQUIRED_OR_DONE.test(before) ||
        measureWord(before) !== null ||
        before === "/" ||
        this.given.has(token))
    );
  }

  /** `小组十五个、九十节`: behind another such figure a number in words is no manner of speaking. */
  private isListedInWords(): boolean {
    const previous = this.readings.at(-1);
    return previous?.token.inWords === true && previous.sure && previous.quantities.length > 0;
  }

  /** `大型活动 4 场，其中片区1 1 场`. */
  private isOfDistrict(token: Token, { start }: Phrase): boolean {
    return this.sentence.paragraph.mentions.some((mention) => mention.start >= start && mention.end <= token.start);
  }

  /** `电访完成率：一片区 53.28%，二片区 62.50%`: what was said of one district is said of the next. */
  private isNextPart(token: Token, phrase: Phrase): boolean {
    const previous = this.readings.at(-1);
    const isOther = this.sentence.paragraph.mentions.some(
      ({ start, end }) => previous && start >= previous.token.end && end <= token.start,
    );
    const isNamed = previous?.token.percent === true && previous.named === true;
    // `个案完成率 47.78%、节数完成率 46.30%`
    const isOfMeasure = measureWord(phrase.before) !== null && /率$/u.test(phrase.before);
    return (
      token.percent &&
      isNamed &&
      (isOther || isOfMeasure) &&
      saysNothing(withoutPart(phrase.before, this.sentence, phrase))
    );
  }

  /** `电访、探访共 8 次` counts what is of several names. */
  private isOfSeveral({ before, start }: Phrase): boolean {
    const { paragraph, start: from } = this.sentence;
    const listed = /\p{Script=Han}{2,}、$/u.test(paragraph.text.slice(from, start)) && !/^其中/u.test(before);
    return listed && /[共合总]计?$/u.test(before) && this.readings.at(-1)?.token.end !== start;
  }

  /** `电访 5 次，探访 3 次，合计 8 次` counts what is of several names. */
  private isSumOfAll(before: string): boolean {
    const names = new Set(
      this.readings.flatMap(({ quantities }) => quantities.slice(0, 1).map(({ family }) => family)),
    );
    return names.size > 1 && /合计|共计|总计|总共/u.test(before);
  }

  /** Which side of an indicator a figure is: in a list of what is agreed the next figure may be agreed, too. */
  private sideFor(
    token: Token,
    phrase: Phrase,
    topic: Topic,
    scope: Scope,
  ): Pick<Reading, "quantities"> & { aspect: Aspect } {
    const previous = this.readings.at(-1);
    const own = token.percent ? "percentage" : aspectOf(phrase, previous ?? null);
    const between = previous ? this.sentence.paragraph.text.slice(previous.token.end, token.start) : "";
    const aspect =
      own !== "completed"
        ? own
        : mayBeAgreed(phrase) || this.isInAgreement(token, previous)
          ? "required"
          : followingAspect(previous, between);
    const quantities = this.select(token, phrase, topic, scope, aspect);
    const isSaid = quantities.some((quantity) => sideOf(quantity, aspect).some(({ value }) => value.eq(token.value)));
    const asDone = aspect === own || isSaid ? [] : this.select(token, phrase, topic, scope, own);
    const isDone = asDone.some(({ completed }) => completed?.eq(token.value));
    return isDone ? { aspect: own, quantities: asDone } : { aspect, quantities };
  }

  /** `协议约定电访 4000 次，建档 1330 份`: what is agreed goes on until something is said to be done. */
  private isInAgreement({ start }: Token, previous: Reading | undefined): boolean {
    const said = this.sentence.paragraph.text.slice(this.sentence.start, start).split(";").at(-1) ?? "";
    const isRequired = previous?.aspect === "required" && previous.quantities.length > 0;
    return isRequired && AGREEING.test(said) && !SURELY_DONE.test(said);
  }

  private select(token: Token, phrase: Phrase, topic: Topic, scope: Scope, aspect: Aspect): Quantity[] {
    const word = measureWord(phrase.before) ?? measureWord(phrase.after) ?? topic.measure ?? null;
    const all = quantitiesIn(topic.families, scope);
    const previous = this.readings.at(-1);
    // What is agreed and what was done, said side by side, are of one quantity.
    const isOtherSide = previous !== undefined && previous.aspect !== aspect && previous.token.unit === token.unit;
    const both = isOtherSide ? all.filter((quantity) => previous.quantities.includes(quantity)) : [];
    const isOfOther = word !== null && all.some(({ kind }) => kind === word) && !both.some(({ kind }) => kind === word);
    const shared = isOfOther ? [] : both;
    const possible = shared.length > 0 ? shared : fitting(all, token, word);
    if (aspect !== "completed") {
      return possible;
    }
    const fresh = possible.filter((quantity) => !this.used.has(quantity));
    const chosen = fresh.length > 0 ? fresh : possible;
    const hit = chosen.find(({ completed }) => completed?.eq(token.value));
    for (const quantity of hit ? [hit] : chosen.slice(0, 1)) {
      this.used.add(quantity);
    }
    return chosen;
  }
}

/** `占年度目标 1040 户的 54.42%`. */
const OF_AGREED = /(?:占|少于|低于|不及|远?超|高于|多于)(?=(?:全年|年度|协议|合同|指标|目标|任务|计划))/u;
const AGREEING = /^(?:按照?|根据)?(?:服务)?(?:协议|合同)(?:约定|要求|规定)/u;
const REQUIRED_OR_DONE = /完成|协议|指标|要求|目标|任务|计划/u;

function claimOf({ token, quantities, aspect, sure, span, named }: Reading): Draft[] {
  if (aspect === null || (token.percent && named !== true)) {
    return [];
  }
  const known = quantities.flatMap((quantity) => sideOf(quantity, aspect));
  const draft = compare(token, span, known, sure);
  return draft ? [draft] : [];
}

function spanOf(span: Span, token: Token): Span {
  return token.start - span.start > LONGEST_QUOTE ? { start: token.start, end: span.end } : span;
}

const LONGEST_QUOTE = 30;
