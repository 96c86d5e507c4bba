import type { Mention, Scope } from "../words/districts";
import type { Token } from "../text/figures";
import type { Family } from "../words/knowledge";
import type { Sentence } from "../text/phrases";
import { saysNothing } from "../words/plain-words";
import type { Namer } from "../words/subjects";

export interface Given {
  readonly families: readonly Family[];
  readonly scope: Scope | null;
}

const RESPECTIVELY = /分别|依次/gu;
const SEPARATOR = /[、，,]|以及|和|及|(?<!参)与/u;
const BETWEEN = /^(?:[、，,和及与]|以及)*(?:为|是|达|达到)*$/u;

/** `三个片区分别建档 634 份、650 份和 145 份`. */
const EACH_DISTRICT = /(?:[两二三四五六七八九十\d]个|各)(?:片区|社工点|分站|站点|服务点)[^，,。;]{0,6}$/u;

/** The districts in the workbook's order, one for each figure; where there are more or fewer, nobody knows which. */
function inOrder(followers: readonly Token[], { districts }: Namer): Scope[] {
  return followers.map((_, index) => {
    const label = districts.length === followers.length ? districts[index] : undefined;
    return label === undefined ? { kind: "unknown" } : { kind: "district", label };
  });
}

/** The figures that 分别 gives out in order to the names, or the districts, listed before it. */
export function distributed(sentence: Sentence, namer: Namer, context: string): Map<Token, Given> {
  const given = new Map<Token, Given>();
  const { paragraph, start, end, tokens } = sentence;
  let isOfEach = false;
  let latest: { items: readonly Given[]; end: number } = { items: [], end: start };
  const give = (items: readonly Given[], run: readonly Token[]): void => {
    run.forEach((token, index) => given.set(token, items[index] ?? { families: [], scope: UNTOLD }));
    latest = { items, end: run.at(-1)?.end ?? start };
  };
  for (const [items, run] of listedOutright(sentence, namer, context)) {
    give(items, run);
  }
  for (const match of paragraph.text.slice(start, end).matchAll(RESPECTIVELY)) {
    const place = start + match.index;
    const followers = runFrom(
      sentence,
      tokens.findIndex((token) => token.start > place),
    );
    const words = paragraph.text.slice(start, place);
    // `三个片区分别接案 8 个、8 个、6 个，分别开展 49 节、47 节、30 节`
    isOfEach = EACH_DISTRICT.test(words) || (isOfEach && /[，,;、]\p{Script=Han}{0,4}$/u.test(words));
    if (isOfEach) {
      for (const run of [followers, ...runsBehind(sentence, followers)]) {
        const scopes = inOrder(run, namer);
        run.forEach((token, index) => given.set(token, { families: [], scope: scopes[index] ?? UNTOLD }));
      }
      continue;
    }
    const nearest = listBefore(sentence, place, namer, context);
    const own = nearest.length > 0 ? nearest : countedBefore(words, namer, context);
    const isOfLatest =
      own.length === 0 && latest.end <= place && isOfSameList(sentence, latest.end, place, namer, context);
    const listed = isOfLatest ? latest.items : own;
    if (listed.length > 1 && listed.length === followers.length) {
      give(listed, followers);
    } else if (followers.length > 1 && isOfOneUnit(followers)) {
      followers.forEach((token) => given.set(token, { families: [], scope: UNTOLD }));
    }
  }
  return given;
}

/** `大型活动和培训的协议量为 4 场和 6 次，半年来已分别完成 2 场和 4 场`: the list of before once more. */
function isOfSameList({ paragraph }: Sentence, from: number, to: number, namer: Namer, context: string): boolean {
  const words = paragraph.text.slice(from, to);
  return !/[;%]/u.test(words) && namer.before(words.replace(/[，,]/gu, ""), context) === null;
}

/** `大型活动和培训的协议量为 4 场和 6 次`: as many names as figures behind them. */
function listedOutright(sentence: Sentence, namer: Namer, context: string): [items: Given[], run: Token[]][] {
  const { paragraph, tokens } = sentence;
  const found: [items: Given[], run: Token[]][] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const run = runFrom(sentence, index);
    const [first] = run;
    const words = first ? paragraph.text.slice(sentence.start, first.start) : "";
    const clause = words.slice(Math.max(...["，", ",", ";", ":"].map((sign) => words.lastIndexOf(sign))) + 1);
    if (first && run.length > 1 && /(?:量|数|要求|目标|指标|任务|完成|率)(?:各?为|是)?$/u.test(clause)) {
      const own = namesOf(clause, namer, context);
      const [before = [], ofBefore = []] = found.at(-1) ?? [];
      const end = ofBefore.at(-1)?.end ?? first.start;
      const isOfLatest =
        own.length === 0 && !/分别|依次/u.test(clause) && isOfSameList(sentence, end, first.start, namer, context);
      const items = isOfLatest ? before : own;
      // Where not all of the names are known, nobody knows which figure is whose.
      const isOfUntold = items.length === 0 && isOfOneUnit(run) && clause.split(SEPARATOR).length === run.length;
      if (items.length === run.length || isOfUntold) {
        found.push([isOfUntold ? [] : items, run]);
      }
    }
    index += Math.max(0, run.length - 1);
  }
  return found;
}

const UNTOLD: Scope = { kind: "unknown" };

/** Figures that count the same are of different things: where these are not told, nothing is. */
function isOfOneUnit(tokens: readonly Token[]): boolean {
  return tokens.every(({ unit, percent }) => !percent && unit === tokens[0]?.unit);
}

/** `三个片区分别开展 2 个、2 个、3 个小组，服务 99 人次、66 人次、159 人次`: as many figures once more. */
function runsBehind(sentence: Sentence, before: readonly Token[]): Token[][] {
  const { paragraph, tokens } = sentence;
  const last = before.at(-1);
  const run = last ? runFrom(sentence, tokens.indexOf(last) + 1) : [];
  const [first] = run;
  const gap = last && first ? paragraph.text.slice(last.end, first.start) : "";
  const isOfSame = run.length === before.length && run.length > 1 && isOfOneUnit(run) && /^[^。;]*[，,]/u.test(gap);
  return isOfSame && !/分别|依次/u.test(gap) ? [run, ...runsBehind(sentence, run)] : [];
}

function listBefore(sentence: Sentence, place: number, namer: Namer, context: string): Given[] {
  const { paragraph, start } = sentence;
  const from = Math.max(start, ...["。", ";", ":", "("].map((sign) => paragraph.text.lastIndexOf(sign, place - 1) + 1));
  const inList = sentence.tokens.filter((token) => token.start >= from && token.end <= place);
  const begin = Math.max(from, ...inList.map((token) => token.end));
  const mentions = paragraph.mentions.filter((mention) => mention.start >= begin && mention.end <= place);
  const text = paragraph.text.slice(begin, place);
  if (mentions.length > 1) {
    return districtsOf(mentions, text, begin);
  }
  const pieces = text.split(/[，,]/u).at(-1)?.includes("、") ? text.split(/[，,]/u).at(-1) : text;
  return namesOf(pieces ?? text, namer, context);
}

/** `个案、骨干两项均为零，协议量分别为 13 个、356 名`: what a clause before counts. */
function countedBefore(words: string, namer: Namer, context: string): Given[] {
  const [, list = ""] = COUNTED.exec(words) ?? [];
  return list === "" ? [] : namesOf(list, namer, context);
}

const COUNTED = /([^，,;:。]*)[两二三四五六七八九][项者类][^，,;:。]*[，,][^，,;:。]{0,12}$/u;

function districtsOf(mentions: readonly Mention[], text: string, begin: number): Given[] {
  const [first, last] = [mentions[0], mentions.at(-1)];
  const between = first && last ? text.slice(first.start - begin, last.end - begin) : "";
  const rest = mentions.reduce(
    (left, mention) => left.replace(text.slice(mention.start - begin, mention.end - begin), ""),
    between,
  );
  return /^[、，,和及与以]*$/u.test(rest) ? mentions.map(({ scope }) => ({ families: [], scope })) : [];
}

function namesOf(text: string, namer: Namer, context: string): Given[] {
  const items: Given[] = [];
  for (const piece of text.split(SEPARATOR).filter((part) => part !== "")) {
    const named = namer.before(piece.replace(/应(?=完成|开展|达)/u, ""), context);
    if (named?.sure) {
      items.push({ families: named.families, scope: null });
    } else if (!saysNothing(piece) || items.length > 0) {
      return [];
    }
  }
  return items;
}

/** The quantities from one on with nothing between them but commas. */
function runFrom({ paragraph, tokens }: Sentence, index: number): Token[] {
  const run: Token[] = [];
  for (const token of index < 0 ? [] : tokens.slice(index)) {
    const previous = run.at(-1);
    const gap = previous ? paragraph.text.slice(previous.end, token.start) : "";
    if (previous && (!BETWEEN.test(gap) || previous.percent !== token.percent)) {
      break;
    }
    run.push(token);
  }
  return run;
}
