import type { Aspect } from "./claim";
import { compare, type Draft, sideOf, type Span } from "./compare";
import { type Scope, STATION } from "./districts";
import type { Token } from "./figures";
import type { Family, MeasureKind, Quantity } from "./knowledge";
import { distributed } from "./lists";
import { type Phrase, phraseAround, type Sentence } from "./phrases";
import { pairPercentages, type Reading } from "./percentages";
import { scopeAt } from "./sections";
import { aspectOf, mayBeAgreed } from "./sides";
import { readTotals } from "./totals";
import { fitting, measureWord, quantitiesIn } from "./selection";
import { isRestricting, type Named, type Namer, saysNothing } from "./subjects";
import {
  ACTIONS,
  ASSESSING,
  FOR_SOME,
  OTHER_TIME,
  SHORTFALL_WORDS,
  SIZES,
  SURELY_DONE,
  SURPLUS_WORDS,
  TAIL,
  WEAK,
} from "./vocabulary";

/** What was spoken of last: a figure without a name is about that. */
interface Topic {
  readonly families: readonly Family[];
  readonly sure: boolean;
  readonly measure?: MeasureKind | null;
}

/** Reads the figures of one sentence that are about indicators. */
export class IndicatorReader {
  private topic: Topic | null = null;
  private readonly used = new Set<Quantity>();
  private readonly readings: Reading[] = [];
  private readonly context: string;
  private readonly given: ReadonlyMap<Token, { families: readonly Family[]; scope: Scope | null }>;

  constructor(
    private readonly sentence: Sentence,
    private readonly namer: Namer,
    taken: ReadonlySet<Token>,
    headingTopic: readonly Family[] | null,
  ) {
    const { paragraph, start, end } = sentence;
    this.context = [...paragraph.headings, paragraph.text.slice(0, 40), paragraph.text.slice(start, end)].join("\n");
    this.topic = this.labelTopic() ?? (headingTopic && { families: headingTopic, sure: true });
    this.given = distributed(sentence, namer, this.context);
    for (const token of sentence.tokens) {
      this.readings.push(
        taken.has(token) ? { token, quantities: [], aspect: null, sure: false, span: token } : this.read(token),
      );
    }
  }

  /** `小组：以片区3最多，为 3 个`: what the sentence begins with. */
  private labelTopic(): Topic | null {
    const { paragraph, start } = this.sentence;
    const [, label] = LABEL.exec(paragraph.text.slice(start)) ?? [];
    const named = label === undefined ? null : this.namer.before(label, this.context);
    return named?.sure ? named : null;
  }

  /** The claims that the sentence makes. */
  claims(): Draft[] {
    const numbers = this.readings.flatMap((reading) => claimOf(reading));
    return [...numbers, ...pairPercentages(this.sentence, this.readings), ...readTotals(this.sentence, this.readings)];
  }

  private read(token: Token): Reading {
    const phrase = phraseAround(this.sentence, token);
    const plain = this.namer.withoutNames(phrase);
    const scope = this.scopeOf(token);
    const named = this.nameFor(token, phrase);
    const nothing: Reading = { token, quantities: [], aspect: null, sure: false, span: token };
    if (isOfOtherTime(plain) || this.isOfOthers(token) || scope.kind === "unknown") {
      this.topic = null;
      return nothing;
    }
    const topic = named ?? (this.mayInherit(token, phrase) || this.isNextDistrict(token, phrase) ? this.topic : null);
    if (!topic) {
      // A percentage without a name is about the figures before it.
      this.topic = token.percent ? this.topic : null;
      return { ...nothing, words: token.percent ? phrase.before : "" };
    }
    if (named) {
      this.topic = named;
    }
    const { aspect, quantities } = this.sideFor(token, plain, topic, scope);
    const sure = topic.sure && !this.isForSome(topic) && !isNarrowed(plain) && !(token.inWords && !named);
    const start = named ? phrase.start + named.start : phrase.start;
    const span = { start: Math.max(start, phrase.start), end: token.end };
    return {
      token,
      quantities,
      aspect,
      sure,
      span: phrase.inBrackets && named ? token : spanOf(span, token),
      named: named !== null || token.percent,
      words: phrase.before,
    };
  }

  /** `上年度完成探访 122 次、电访 152 次`: a time holds until another is named, and so does it what assessors did. */
  private isOfOthers(token: Token): boolean {
    const before = this.namer.blot(this.sentence.paragraph.text.slice(this.sentence.start, token.start));
    return (
      ASSESSING.test(before) ||
      /(?:每月|月均|平均|人均|每周|每天|每人|日均|每季度)[^，,。;\d]*\d[^，,。;]*$/u.test(before) ||
      /(?:上一?年|去年|上一?期|往年|历年)(?!.*(?:本年|今年|本期|本次|目前|现))/u.test(before)
    );
  }

  /** Under `长者服务` a number of groups is not that of all groups. */
  private isForSome({ families }: Topic): boolean {
    const words = this.sentence.paragraph.headings.map((heading) => FOR_SOME.exec(this.namer.blot(heading))?.[0]);
    return words.some(
      (word) => word !== undefined && families.every(({ name }) => isGeneral(name) && !name.includes(word)),
    );
  }

  private scopeOf(token: Token): Scope {
    const { paragraph, start } = this.sentence;
    const mentions = paragraph.mentions.filter((mention) => mention.start >= start && mention.end <= token.start);
    const last = mentions.at(-1);
    const isTotal = mentions.length > 1 && /合计|共计|总计/u.test(paragraph.text.slice(last?.end, token.start));
    return this.given.get(token)?.scope ?? (isTotal ? STATION : scopeAt(paragraph, token.start, start));
  }

  private nameFor(token: Token, phrase: Phrase): Named | null {
    const families = this.given.get(token)?.families ?? [];
    if (families.length > 0) {
      return { families, sure: true, start: phrase.before.length };
    }
    const own = this.namer.before(withoutPart(phrase.before, this.sentence, phrase), this.context);
    if (own) {
      const clear = phrase.after === "" || TAIL.test(phrase.after) || saysNothing(phrase.after);
      const behind = clear ? null : this.namer.behind(phrase.before, phrase.after, this.context);
      const labelled = own.sure || !clear ? null : this.withLabel(phrase.before);
      return behind?.sure ? behind : (labelled ?? { ...own, sure: own.sure && clear });
    }
    if (token.percent && phrase.after.startsWith(":") && saysNothing(phrase.before)) {
      const following = this.namer.before(phrase.after.slice(1), this.context);
      return following?.sure ? { ...following, start: phrase.before.length } : null;
    }
    const behind = token.percent ? null : this.namer.behind(phrase.before, phrase.after, this.context);
    return behind ?? this.nameAround(phrase) ?? this.soleFor(phrase);
  }

  /** `志愿者：新增 46 名，新增骨干 10 名`: the name with the label that the sentence begins with. */
  private withLabel(before: string): Named | null {
    const { paragraph, start } = this.sentence;
    const [, label] = LABEL.exec(paragraph.text.slice(start)) ?? [];
    const named = label === undefined || before.includes(":") ? null : this.namer.before(label + before, this.context);
    return named?.sure ? { ...named, start: 0 } : null;
  }

  /** `结案 5 个` where cases of one indicator only are closed. */
  private soleFor({ before, after }: Phrase): Named | null {
    const word = measureWord(before);
    if ((word !== "accepted" && word !== "closed") || this.topic !== null || !saysNothing(before) || after !== "") {
      return null;
    }
    const [family, ...others] = this.namer.families.filter(({ quantities }) =>
      quantities.some(({ kind }) => kind === word),
    );
    return family && others.length === 0 ? { families: [family], sure: true, start: 0 } : null;
  }

  /** A name that stands before the bracket, or as a topic before the comma: `电访方面，完成 …`. */
  private nameAround(phrase: Phrase): Named | null {
    const far = { start: phrase.before.length };
    const left = phrase.inBrackets && DIFFERENCE.test(phrase.before) ? this.namer.atEnd(phrase.outer) : null;
    if (left) {
      return { ...left, ...far };
    }
    if (!saysNothing(phrase.before) || !(phrase.after === "" || TAIL.test(phrase.after) || saysNothing(phrase.after))) {
      return null;
    }
    const words = phrase.inBrackets ? phrase.outer : phrase.lead.replace(JUDGED, "");
    const named = words === "" ? null : this.namer.before(words, this.context);
    return named?.sure ? { ...named, ...far, measure: measureWord(words) } : null;
  }

  /** Whether a figure's own words name nothing else, so that it is about what was spoken of last. */
  private mayInherit(token: Token, phrase: Phrase): boolean {
    const { before, after } = phrase;
    if (token.percent || token.inWords) {
      return false;
    }
    const told = withoutPart(before, this.sentence, phrase)
      .replace(OF_AGREED, "")
      .replace(SURPLUS_WORDS, "")
      .replace(SHORTFALL_WORDS, "");
    const quiet =
      saysNothing(told) && !this.isSumOfAll(before) && (after === "" || TAIL.test(after) || saysNothing(after));
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

  /** `大型活动 4 场，其中片区1 1 场`. */
  private isOfDistrict(token: Token, { start }: Phrase): boolean {
    return this.sentence.paragraph.mentions.some((mention) => mention.start >= start && mention.end <= token.start);
  }

  /** `电访完成率：一片区 53.28%，二片区 62.50%`: what was said of one district is said of the next. */
  private isNextDistrict(token: Token, phrase: Phrase): boolean {
    const previous = this.readings.at(-1);
    const isOther = this.sentence.paragraph.mentions.some(
      ({ start, end }) => previous && start >= previous.token.end && end <= token.start,
    );
    const isNamed = previous?.token.percent === true && previous.named === true;
    return token.percent && isNamed && isOther && saysNothing(withoutPart(phrase.before, this.sentence, phrase));
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
    const aspect = own !== "completed" ? own : mayBeAgreed(phrase) ? "required" : followingAspect(previous, between);
    const quantities = this.select(token, phrase, topic, scope, aspect);
    const isSaid = quantities.some((quantity) => sideOf(quantity, aspect).some(({ value }) => value.eq(token.value)));
    const asDone = aspect === own || isSaid ? [] : this.select(token, phrase, topic, scope, own);
    const isDone = asDone.some(({ completed }) => completed?.eq(token.value));
    return isDone ? { aspect: own, quantities: asDone } : { aspect, quantities };
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

const DIFFERENCE = new RegExp(`${SHORTFALL_WORDS.source}|${SURPLUS_WORDS.source}`, "u");
/** `志愿者骨干未达到协议要求，完成率为 50%`. */
const JUDGED =
  /(?:均|都|已|尚|仍)*(?:未能?|没有)?(?:达到|达标|完成|超额完成)(?:协议|指标|合同|任务|目标)*(?:要求|量|数)?$/u;
/** `占年度目标 1040 户的 54.42%`. */
const OF_AGREED = /占(?=(?:全年|年度|协议|合同|指标|目标|任务|计划))/u;
const LABEL = /^([\p{Script=Han}]{2,8}):/u;
const LISTED = new Set<Aspect>(["required", "shortfall", "surplus"]);
const REQUIRED_OR_DONE = /完成|协议|指标|要求|目标|任务|计划/u;

function claimOf({ token, quantities, aspect, sure, span, named }: Reading): Draft[] {
  if (aspect === null || (token.percent && named !== true)) {
    return [];
  }
  const known = quantities.flatMap((quantity) => sideOf(quantity, aspect));
  const draft = compare(token, span, known, sure);
  return draft ? [draft] : [];
}

/** `小组`, `大型活动`: under a heading about some people these are of them only; `四点半课堂` is what it is. */
function isGeneral(name: string): boolean {
  return (
    /志愿/u.test(name) || name.replace(ACTIONS, "").replace(SIZES, "").replace(WEAK, "").replace(/\P{L}/gu, "") === ""
  );
}

/** What a figure is that stands in a list behind another, or behind a stroke. */
function followingAspect(previous: Reading | undefined, between: string): Aspect {
  if (!previous?.aspect || previous.quantities.length === 0 || SURELY_DONE.test(between)) {
    return "completed";
  }
  if (between === "/" && previous.aspect === "completed") {
    return "required";
  }
  const isListed = LISTED.has(previous.aspect) && /^(?:[、和及与/]|以及|$|\p{Script=Han})/u.test(between);
  return isListed ? previous.aspect : "completed";
}

function isOfOtherTime({ before, after, lead }: Phrase): boolean {
  const month = /(?:^|[^至到\d])\d{1,2}月(?!\d{1,2}日)/u.test(before) && !/截至|截止|末/u.test(before);
  return (
    month || OTHER_TIME.test(before) || OTHER_TIME.test(after.slice(0, 6)) || /^(?:上年|去年|上期|上一)/u.test(lead)
  );
}

/** `面向青少年，开展小组 2 个`: a clause before it says that only some are counted. */
function isNarrowed({ lead }: Phrase): boolean {
  return /针对|面向|聚焦|围绕/u.test(lead) && isRestricting(lead.replace(/针对|面向/gu, ""));
}

const TIME = /(?:评估|考核|服务|协议|报告)(?:周期|期间|期末月|末月|期末|期)内?/gu;

const PARTS = /(?:[两二三四五六七八九十\d]?个|各)(?:片区|社工点|分站|站点|服务点)/gu;

/** The name of a part of the station, or a time, is no part of an indicator's name. */
function withoutPart(before: string, { paragraph }: Sentence, { start }: Phrase): string {
  let words = before
    .replace(TIME, (time) => "、".repeat(time.length))
    .replace(PARTS, (part) => "、".repeat(part.length));
  for (const mention of paragraph.mentions) {
    const from = mention.start - start;
    if (from >= 0 && mention.end - start <= before.length && words.slice(from, mention.end - start).length > 0) {
      words = words.slice(0, from) + "、".repeat(mention.end - mention.start) + words.slice(mention.end - start);
    }
  }
  return words;
}

function spanOf(span: Span, token: Token): Span {
  return token.start - span.start > LONGEST_QUOTE ? { start: token.start, end: span.end } : span;
}

const LONGEST_QUOTE = 30;
