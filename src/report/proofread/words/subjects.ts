import { type Family, type MeasureKind, withoutQuotes } from "./knowledge";
import type { Phrase } from "../text/phrases";
import { likeliest, type Match, matchNames } from "./names";
import { isRestricting, strip } from "./plain-words";
import { ACTIONS, alternatives, EVERYBODY, FORMS, SIZES, TAIL, VERBS, WEAK, wordStart } from "./vocabulary";

/** Which indicators a phrase names, and whether nothing in it speaks against them. */
export interface Named {
  readonly families: readonly Family[];
  readonly sure: boolean;
  /** Where in the phrase the name begins. */
  readonly start: number;
  /** Whether the words may speak of more than the name does: `志愿者` of 新增志愿者. */
  readonly bare?: boolean;
  /** Whether the words may be a part of the one name that they fit: `骨干`. */
  readonly part?: boolean;
  /** Whether several indicators have this name, or may have, and nothing else speaks against any of them. */
  readonly shared?: boolean;
  /** What the words that name it say of its measure. */
  readonly measure?: MeasureKind | null;
}

/** Stands for each letter of an indicator's name that is blotted out. */
export const BLOT = "＿";

/** Finds the indicators that phrases name; one for each report, for it remembers. */
export class Namer {
  private readonly known = new Map<string, Match[]>();

  private readonly written: RegExp;

  constructor(readonly families: readonly Family[]) {
    const names = families.flatMap(({ written }) => written);
    this.written = names.length === 0 ? /(?!)/gu : alternatives(names);
  }

  /** The parts of the station, in the workbook's order. */
  get districts(): string[] {
    const labels = this.families.flatMap(({ quantities }) => quantities.map(({ district }) => district));
    return [...new Set(labels.filter((label) => label !== null))];
  }

  /** The name in the words before a quantity: `完成电访`. */
  before(words: string, context: string): Named | null {
    const colon = words.lastIndexOf(":");
    const behindColon = colon >= 0 ? this.inWords(words.slice(colon + 1), context) : null;
    return behindColon ? { ...behindColon, start: behindColon.start + colon + 1 } : this.inWords(words, context);
  }

  /** The name in the words behind a quantity, with those before it that belong to it: `培育` 46 名 `志愿者`. */
  behind(before: string, after: string, context: string): Named | null {
    if (after === "" || TAIL.test(after) || /^(?:是|为|属|的$)/u.test(after)) {
      return null;
    }
    const named = this.inWords(before + after, context);
    return named && { ...named, start: Math.min(named.start, before.length) };
  }

  /** The name that a text ends with, letter by letter. */
  atEnd(text: string): Named | null {
    const ends = (name: string): boolean => text.endsWith(name);
    const lengthOf = ({ written }: Family): number => Math.max(0, ...written.filter(ends).map((name) => name.length));
    const longest = Math.max(0, ...this.families.map(lengthOf));
    const [family, ...others] = this.families.filter((one) => longest > 1 && lengthOf(one) === longest);
    return family && others.length === 0 ? { families: [family], sure: true, start: text.length - longest } : null;
  }

  /** One that knows the names of a category only; null where there is no such category. */
  ofCategory(words: string): Namer | null {
    const families = this.families.filter(({ category }) => category !== "" && words.includes(category));
    const isOne = new Set(families.map(({ category }) => category)).size === 1;
    return isOne ? new Namer(families) : null;
  }

  /** A phrase in which the indicators' own names are blotted out: 目标人群探访 says nothing of a 目标. */
  withoutNames(phrase: Phrase): Phrase {
    const { before, after, lead } = phrase;
    return { ...phrase, before: this.blot(before), after: this.blot(after), lead: this.blot(lead) };
  }

  /** A text in which the indicators' own names are blotted out. */
  blot(text: string): string {
    return text.replace(this.written, (name) => BLOT.repeat(name.length));
  }

  private inWords(words: string, context: string): Named | null {
    const matches = literal(likeliest(this.match(words, context)), words);
    const [best] = matches;
    if (!best) {
      return null;
    }
    const families = matches.map(({ family }) => family);
    const alone = new Set(families.map(({ category, cores }) => `${category}-${cores[0] ?? ""}`)).size === 1;
    const bare = best.missing >= 0.5 && isBareNoun(best);
    const isPlain = restIsNeutral(best);
    const isNarrower = best.isUncategorized && isMadeOf(best.family, FORMS);
    return {
      families,
      sure: isPlain && alone && !bare && !isNarrower,
      bare: isPlain && alone && bare && isOfNew(best),
      part: isPlain && alone && bare,
      shared: isPlain && (!alone || isNarrower) && !bare,
      start: this.nameStart(words, best, context),
    };
  }

  private match(words: string, context: string): Match[] {
    const categories = [...new Set(this.families.map(({ category }) => category))];
    const key = `${words}\n${categories.filter((category) => category !== "" && context.includes(category)).join()}`;
    const known = this.known.get(key) ?? matchNames(words, this.families, context);
    this.known.set(key, known);
    return known;
  }

  /** The last place from which on the words still say all that they say of the name. */
  private nameStart(words: string, best: Match, context: string): number {
    let start = 0;
    while (start < words.length) {
      const [rest] = matchNames(words.slice(start + 1), [best.family], context);
      if (!rest || rest.missing > best.missing) {
        break;
      }
      start += 1;
    }
    return wordStart(words, start);
  }
}

/** Of several that mean the same, the one that is named letter by letter. */
function literal(matches: readonly Match[], words: string): readonly Match[] {
  const plain = withoutQuotes(words);
  const lengths = matches.map(({ family }) =>
    Math.max(0, ...family.written.filter((name) => plain.includes(name)).map((name) => name.length)),
  );
  const longest = Math.max(0, ...lengths);
  return longest === 0 ? matches : matches.filter((_, index) => lengths[index] === longest);
}

/** `志愿者 300 名` does not say that they are new, `讲座` not that it is for women. */
function isBareNoun({ family, missing }: Match): boolean {
  const core = family.cores[0] ?? "";
  return core.startsWith("新增") ? missing >= 2 : missing >= Math.max(2, core.length / 2);
}

/** `小组`, `大型活动`: a name of nothing but what is done; `四点半课堂` is what it is. */
export function isGeneral(family: Family): boolean {
  return isMadeOf(family, ACTIONS);
}

function isMadeOf({ cores }: Family, words: RegExp): boolean {
  const [core = ""] = cores;
  return core.replace(words, "").replace(SIZES, "").replace(WEAK, "").replace(/\P{L}/gu, "") === "";
}

function isOfNew({ family, missing }: Match): boolean {
  return family.cores[0]?.startsWith("新增") === true && missing < LEFT_OUT_OF_NEW;
}

/** `新增` may be left out, and no more. */
const LEFT_OUT_OF_NEW = 3;

function restIsNeutral({ rest }: Match): boolean {
  return rest.every(({ text, first }) => {
    const plain = text.replace(EVERYBODY, "");
    if (strip(plain) === "") {
      return true;
    }
    const verb = first ? [...plain.matchAll(VERBS)].at(-1) : undefined;
    if (!verb) {
      return false;
    }
    const [told, left] = [plain.slice(0, verb.index), plain.slice(verb.index + verb[0].length)];
    return strip(left) === "" && !isRestricting(told);
  });
}
