import type { Token } from "../text/figures";
import type { Phrase, Sentence } from "../text/phrases";
import { measureWord } from "./selection";
import { saysNothing } from "./plain-words";
import type { Named, Namer } from "./subjects";
import { SHORTFALL_WORDS, SURPLUS_WORDS, TAIL } from "./vocabulary";

const DIFFERENCE = new RegExp(`${SHORTFALL_WORDS.source}|${SURPLUS_WORDS.source}`, "gu");
/** `志愿者骨干未达到协议要求，完成率为 50%`. */
const JUDGED =
  /(?:均|都|已|尚|仍)*(?:未能?|没有)?(?:达到|达标|完成|超额完成)(?:协议|指标|合同|任务|目标)*(?:要求|量|数)?$/u;
/** `电访方面，片区2 最高，完成 1125 次`. */
const TOPIC = /^([\p{Script=Han}、/]{2,14}?)(?:工作|服务)?(?:方面|情况)[，,]/u;
const LABEL = /^([\p{Script=Han}]{2,8}):/u;

/** Finds the indicators that the words around the figures of one sentence name. */
export class NameFinder {
  private readonly category: Namer | null;

  constructor(
    private readonly sentence: Sentence,
    private readonly namer: Namer,
    private readonly context: string,
  ) {
    const { paragraph, start } = sentence;
    this.category = namer.ofCategory(TOPIC.exec(paragraph.text.slice(start))?.[1] ?? "");
  }

  /** `小组：以片区3最多，为 3 个`: what the sentence begins with. */
  topic(): Named | null {
    const { paragraph, start } = this.sentence;
    const text = paragraph.text.slice(start);
    const [, label] = LABEL.exec(text) ?? TOPIC.exec(text) ?? [];
    const named = label === undefined ? null : this.namer.before(label, this.context);
    return named?.sure ? named : null;
  }

  /**
   * The name that the words around a figure give.
   * @param isFirst whether nothing has been spoken of before
   */
  nameFor(token: Token, phrase: Phrase, isFirst: boolean): Named | null {
    const told = withoutPart(phrase.before, this.sentence, phrase);
    const ofCategory = this.category?.before(told, this.context);
    const own = ofCategory?.sure ? ofCategory : this.namer.before(told, this.context);
    if (own) {
      const clear = phrase.after === "" || TAIL.test(phrase.after) || saysNothing(phrase.after);
      const behind = clear ? null : this.namer.behind(phrase.before, phrase.after, this.context);
      const labelled = own.sure || !clear ? null : this.withLabel(phrase.before);
      return behind?.sure
        ? behind
        : (labelled ?? { ...own, sure: own.sure && clear, bare: own.bare === true && clear });
    }
    if (token.percent && phrase.after.startsWith(":") && saysNothing(phrase.before)) {
      const following = this.namer.before(phrase.after.slice(1), this.context);
      return following?.sure ? { ...following, start: phrase.before.length } : null;
    }
    const behind = token.percent ? null : this.namer.behind(phrase.before, phrase.after, this.context);
    return behind ?? this.nameAround(phrase, token) ?? (isFirst ? this.soleFor(phrase) : null);
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
    if ((word !== "accepted" && word !== "closed") || !saysNothing(before) || after !== "") {
      return null;
    }
    const [family, ...others] = this.namer.families.filter(({ quantities }) =>
      quantities.some(({ kind }) => kind === word),
    );
    const isTold = family && (family.category === "" || this.context.includes(family.category));
    return family && others.length === 0 ? { families: [family], sure: isTold === true, start: 0 } : null;
  }

  /** A name that stands before the bracket, or as a topic before the comma: `电访方面，完成 …`. */
  private nameAround(phrase: Phrase, token: Token): Named | null {
    const far = { start: phrase.before.length };
    const left = phrase.inBrackets && phrase.before.search(DIFFERENCE) >= 0 ? this.namer.atEnd(phrase.outer) : null;
    if (left) {
      return { ...left, ...far };
    }
    if (!saysNothing(phrase.before) || !(phrase.after === "" || TAIL.test(phrase.after) || saysNothing(phrase.after))) {
      return null;
    }
    const words = phrase.inBrackets ? phrase.outer : phrase.lead.replace(JUDGED, "");
    const named = words === "" ? null : this.namer.before(words, this.context);
    const isTold = named?.sure === true || (named !== null && token.percent && phrase.inBrackets);
    return isTold ? { ...named, ...far, measure: measureWord(words) } : null;
  }
}

const TIME = /(?:评估|考核|服务|协议|报告)(?:周期|期间|期末月|末月|期末|期)内?/gu;

const PARTS = /(?:[两二三四五六七八九十\d]?个|各)(?:片区|社工点|分站|站点|服务点)/gu;

/** The name of a part of the station, or a time, is no part of an indicator's name. */
export function withoutPart(before: string, { paragraph }: Sentence, { start }: Phrase): string {
  let words = before
    .replace(TIME, (time) => "、".repeat(time.length))
    .replace(PARTS, (part) => "、".repeat(part.length))
    .replace(DIFFERENCE, (word) => "、".repeat(word.length));
  for (const mention of paragraph.mentions) {
    const from = mention.start - start;
    if (from >= 0 && mention.end - start <= before.length && words.slice(from, mention.end - start).length > 0) {
      words = words.slice(0, from) + "、".repeat(mention.end - mention.start) + words.slice(mention.end - start);
    }
  }
  return words;
}
