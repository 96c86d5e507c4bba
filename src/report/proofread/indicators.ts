import type { Aspect } from "./claim";
import { compare, type Draft, sideOf, type Span } from "./compare";
import { type Scope, STATION } from "./districts";
import type { Token } from "./figures";
import type { Family, MeasureKind, Quantity } from "./knowledge";
import { distributed } from "./lists";
import { type Phrase, phraseAround, type Sentence } from "./phrases";
import { pairPercentages, type Reading } from "./percentages";
import { scopeAt } from "./sections";
import { fitting, measureWord, quantitiesIn } from "./selection";
import { isRestricting, type Named, type Namer, saysNothing } from "./subjects";
import {
  ASSESSING,
  DONE_WORDS,
  FOR_SOME,
  OTHER_TIME,
  REQUIRED_WORDS,
  SHORTFALL_WORDS,
  SURPLUS_WORDS,
  TAIL,
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
    this.topic = headingTopic && { families: headingTopic, sure: true };
    this.given = distributed(sentence, namer, this.context);
    for (const token of sentence.tokens) {
      this.readings.push(
        taken.has(token) ? { token, quantities: [], aspect: null, sure: false, span: token } : this.read(token),
      );
    }
  }

  /** The claims that the sentence makes. */
  claims(): Draft[] {
    const numbers = this.readings.flatMap((reading) => claimOf(reading));
    return [...numbers, ...pairPercentages(this.sentence, this.readings)];
  }

  private read(token: Token): Reading {
    const phrase = phraseAround(this.sentence, token);
    const plain = this.namer.withoutNames(phrase);
    const scope = this.scopeOf(token);
    const named = this.nameFor(token, phrase);
    const aspect = token.percent ? "percentage" : aspectOf(plain, this.readings.at(-1) ?? null);
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
    const quantities = this.select(token, plain, topic, scope, aspect);
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
    return words.some((word) => word !== undefined && families.every(({ name }) => !name.includes(word)));
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
    if (behind) {
      return behind;
    }
    return this.nameAround(phrase);
  }

  /** `志愿者：新增 46 名，新增骨干 10 名`: the name with the label that the sentence begins with. */
  private withLabel(before: string): Named | null {
    const { paragraph, start } = this.sentence;
    const [, label] = LABEL.exec(paragraph.text.slice(start)) ?? [];
    const named = label === undefined || before.includes(":") ? null : this.namer.before(label + before, this.context);
    return named?.sure ? { ...named, start: 0 } : null;
  }

  /** A name that stands before the bracket, or as a topic before the comma: `电访方面，完成 …`. */
  private nameAround(phrase: Phrase): Named | null {
    const far = { start: phrase.before.length };
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
    const told = withoutPart(before, this.sentence, phrase).replace(SURPLUS_WORDS, "").replace(SHORTFALL_WORDS, "");
    const quiet =
      saysNothing(told) && !this.isSumOfAll(before) && (after === "" || TAIL.test(after) || saysNothing(after));
    const part = /其中|另/u.test(before) && measureWord(before) === null;
    return quiet && !part && (token.unit !== "" || REQUIRED_OR_DONE.test(before) || this.given.has(token));
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

  private select(token: Token, phrase: Phrase, topic: Topic, scope: Scope, aspect: Aspect): Quantity[] {
    const word = measureWord(phrase.before) ?? measureWord(phrase.after) ?? topic.measure ?? null;
    const all = quantitiesIn(topic.families, scope);
    const previous = this.readings.at(-1);
    // What is agreed and what was done, said side by side, are of one quantity.
    const isOtherSide = previous !== undefined && previous.aspect !== aspect && previous.token.unit === token.unit;
    const shared = isOtherSide ? all.filter((quantity) => previous.quantities.includes(quantity)) : [];
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

/** `志愿者骨干未达到协议要求，完成率为 50%`. */
const JUDGED =
  /(?:均|都|已|尚|仍)*(?:未能?|没有)?(?:达到|达标|完成|超额完成)(?:协议|指标|合同|任务|目标)*(?:要求|量|数)?$/u;
const LABEL = /^([\p{Script=Han}]{2,8}):/u;
const REQUIRED_OR_DONE = /完成|协议|指标|要求|目标|任务|计划/u;

function claimOf({ token, quantities, aspect, sure, span, named }: Reading): Draft[] {
  if (aspect === null || (token.percent && named !== true)) {
    return [];
  }
  const known = quantities.flatMap((quantity) => sideOf(quantity, aspect));
  const draft = compare(token, span, known, sure);
  return draft ? [draft] : [];
}

/** Whether a figure is what is agreed, what was done, or the difference; the word nearest to it tells. */
function aspectOf({ before, after, inBrackets }: Phrase, previous: Reading | null): Aspect {
  if (SURPLUS_WORDS.test(before)) {
    return "surplus";
  }
  if (SHORTFALL_WORDS.test(before)) {
    return "shortfall";
  }
  const required = lastPlace(before, REQUIRED_WORDS);
  const done = lastPlace(
    before.replace(REQUIRED_WORDS, (word) => "＿".repeat(word.length)),
    DONE_WORDS,
  );
  if (required > done) {
    return "required";
  }
  if (/^(?:的)?(?:协议|指标|年度)?(?:要求|指标|目标|任务)/u.test(after) && done < 0) {
    return "required";
  }
  return inBrackets && previous?.aspect === "required" && done < 0 ? "required" : "completed";
}

function lastPlace(text: string, words: RegExp): number {
  return [...text.matchAll(words)].at(-1)?.index ?? -1;
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
