import type { Family } from "./knowledge";
import { strip } from "./plain-words";
import { ACTIONS, canonical, SIZES, WEAK } from "./vocabulary";

/** How a phrase names an indicator. */
export interface Match {
  readonly family: Family;
  /** What of the phrase belongs to no word of the name, from left to right, with its place in the phrase. */
  readonly rest: readonly { readonly text: string; readonly first: boolean }[];
  /** How much of the name the phrase leaves out; words that matter little count less. */
  readonly missing: number;
  /** Whether nothing says which of the indicators with such a name is meant: a `个案` of `五社联动-个案` is one of many. */
  readonly isUncategorized: boolean;
}

/** A phrase that leaves out no more than this of a name's own words says the name. */
const NEARLY_WHOLE = 0.5;
const CATEGORY_LEFT_OUT = 0.4;

interface Piece {
  readonly text: string;
  readonly covered: boolean;
}

/** The indicators that a phrase may name, the best first, and those that are as good as it beside it. */
export function matchNames(phrase: string, families: readonly Family[], context: string): Match[] {
  const text = canonical(phrase.replace(/[^\p{L}\p{N}]/gu, ""));
  const matches = families.flatMap((family) => matchFamily(text, family, context));
  const loose = matches.map((match) => lengthOf(match)).sort((one, other) => one - other)[0] ?? 0;
  const tight = matches.filter((match) => lengthOf(match) === loose);
  return tight.sort((one, other) => one.missing - other.missing);
}

/** Those among the matches between which the phrase does not tell. */
export function likeliest(matches: readonly Match[]): Match[] {
  const [best] = matches;
  if (!best) {
    return [];
  }
  const rivals = best.missing < NEARLY_WHOLE ? NEARLY_WHOLE : Infinity;
  const margin = best.missing < 0 ? 0 : best.missing + TIE;
  return best.missing < NEARLY_WHOLE
    ? matches.filter((match) => match.missing <= margin)
    : matches.filter((match) => match.missing < rivals);
}

const TIE = 0.15;

function lengthOf({ rest }: Pick<Match, "rest">): number {
  return rest.reduce((length, { text }) => length + strip(text).length, 0);
}

function matchFamily(phrase: string, family: Family, context: string): Match[] {
  const matches = family.cores.flatMap((core) => {
    const match = matchCore(phrase, core);
    return match ? [match] : [];
  });
  const [best] = matches.sort((one, other) => lengthOf(one) - lengthOf(other) || one.missing - other.missing);
  if (!best) {
    return [];
  }
  const { category } = family;
  const named = category === "" || phrase.includes(category);
  const rest =
    category === "" ? best.rest : best.rest.map((piece) => ({ ...piece, text: piece.text.replace(category, "") }));
  const isUncategorized = !named && !context.includes(category);
  return [{ family, rest, missing: best.missing + (isUncategorized ? CATEGORY_LEFT_OUT : 0), isUncategorized }];
}

function matchCore(phrase: string, core: string): Pick<Match, "rest" | "missing"> | null {
  if (core !== "" && phrase.includes(core)) {
    const at = phrase.lastIndexOf(core);
    const rest = [
      { text: phrase.slice(0, at), first: true },
      { text: phrase.slice(at + core.length), first: false },
    ];
    return { rest: rest.filter(({ text }) => text !== ""), missing: -core.length / 100 };
  }
  const [pieces, left] = cover(phrase, core);
  if (!pieces.some(({ covered }) => covered) || !isEnough(core, left, pieces)) {
    return null;
  }
  const firstCovered = pieces.findIndex(({ covered }) => covered);
  const rest = pieces.flatMap(({ text, covered }, index) => (covered ? [] : [{ text, first: index < firstCovered }]));
  return { rest, missing: missingOf(left) };
}

/** Takes the longest common words out of a phrase and a name until there are none of two characters. */
function cover(phrase: string, core: string): [pieces: Piece[], left: string[]] {
  let pieces: Piece[] = [{ text: phrase, covered: false }];
  let left = [core];
  for (;;) {
    const common = longestCommon(pieces, left);
    if (common.length < 2) {
      return [pieces, left];
    }
    pieces = splitFirst(pieces, common);
    left = splitOnce(left, common);
  }
}

function longestCommon(pieces: readonly Piece[], left: readonly string[]): string {
  let best = "";
  for (const part of left) {
    for (let start = 0; start < part.length; start += 1) {
      for (let end = part.length; end - start > Math.max(1, best.length); end -= 1) {
        const word = part.slice(start, end);
        if (pieces.some(({ text, covered }) => !covered && text.includes(word))) {
          best = word;
          break;
        }
      }
    }
  }
  return best;
}

function splitFirst(pieces: readonly Piece[], word: string): Piece[] {
  const index = pieces.findLastIndex(({ text, covered }) => !covered && text.includes(word));
  return pieces.flatMap((piece, place) => {
    if (place !== index) {
      return [piece];
    }
    const at = piece.text.lastIndexOf(word);
    const parts = [
      { text: piece.text.slice(0, at), covered: false },
      { text: word, covered: true },
      { text: piece.text.slice(at + word.length), covered: false },
    ];
    return parts.filter(({ text }) => text !== "");
  });
}

function splitOnce(parts: readonly string[], word: string): string[] {
  const index = parts.findIndex((part) => part.includes(word));
  return parts.flatMap((part, place) => {
    const at = part.indexOf(word);
    return place === index ? [part.slice(0, at), part.slice(at + word.length)].filter((rest) => rest !== "") : [part];
  });
}

function missingOf(left: readonly string[]): number {
  return left.reduce((sum, part) => {
    const strong = part.replace(WEAK, "").length;
    return sum + strong + (part.length - strong) * 0.03;
  }, 0);
}

/** `计划次数` names no 社区融合计划. */
const SAID_OF_FIGURES = /^(?:计划|评估|目标|指标|任务|协议|完成)+$/u;

/** Whether what a name is about is said: its last word of doing, or else its end or most of it. */
function isEnough(core: string, left: readonly string[], pieces: readonly Piece[]): boolean {
  const covered = pieces.filter((piece) => piece.covered).map(({ text }) => text);
  const strong = covered.join("").replace(WEAK, "").replace(SIZES, "").length;
  const actions = core.match(ACTIONS) ?? [];
  const action = actions.findLast((word) => word !== "维系") ?? actions.at(-1);
  if (covered.every((word) => SAID_OF_FIGURES.test(word))) {
    return missingOf(left) < NEARLY_WHOLE;
  }
  if (action !== undefined) {
    const said = covered.some((word) => word.includes(action) || (word.length > 1 && action.includes(word)));
    return said && (strong >= 2 || missingOf(left) < NEARLY_WHOLE || action === "活动");
  }
  const missing = missingOf(left);
  return strong >= 2 && missing <= strong * 0.45;
}
