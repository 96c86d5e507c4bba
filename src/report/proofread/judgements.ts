import type { Evaluation } from "../../evaluation/evaluation";
import { type JudgementReason, subject } from "./claim";
import type { Draft, Span } from "./compare";
import type { Scope } from "./districts";
import { isOfEarlier } from "./doubts";
import type { Quantity } from "./knowledge";
import type { Sentence } from "./phrases";
import { scopeAt } from "./sections";
import { measureWord, quantitiesIn } from "./selection";
import { type Namer, saysNothing } from "./subjects";

type Claimed = JudgementReason["claimed"];

const INDICATORS =
  "(?:(?:各项|所有|全部|全年|年度|协议|合同|规定|约定|既定|本年度|服务|专业|工作|量化|党建|的|相关|评估|目标|考核|体系|中期|阶段性?)*(?:指标|任务量?|协议量|目标任务|服务量|要求|目标)(?:要求|任务|量|数)?)";
const WORDS: readonly (readonly [claimed: Claimed, words: RegExp])[] = [
  [
    "missed",
    new RegExp(
      `(?:均|都|尚|仍|全部)?(?:未达标|未达到|未能达到|没有达到|达不到|未能完成|尚未完成|没有完成|(?<!不)低于|未完成)(?:${INDICATORS})?`,
      "gu",
    ),
  ],
  [
    "exceeded",
    new RegExp(
      `(?:均|都|全部)?(?:已)?(?:超额|超量|超标)(?:完成|达成|实现)了?(?:${INDICATORS})?|(?:均|都|全部|已|大幅|远){1,2}(?:超过|超出)了?${INDICATORS}|(?:超过|超出)了?(?:协议|合同|指标|约定|规定)${INDICATORS}?`,
      "gu",
    ),
  ],
  [
    "met",
    new RegExp(
      `(?:已(?:经)?(?:如期|按时|按要求|顺利|提前)?完成(?:${INDICATORS})?(?=[，,。;)]|$)|(?:均|都|全部|全面|圆满|悉数|100%|百分百|如数|保质保量|按质按量)(?:已|按时|如期|顺利|足额|予以)*(?:完成|达成|实现|达标|达到)了?(?:${INDICATORS})?|(?:已|均)*(?:达标|达到了?${INDICATORS}|满足了?(?:协议|指标)${INDICATORS}?))`,
      "gu",
    ),
  ],
];
const HEDGED =
  /部分|大部分|多数|大多|个别|有的|基本|接近|力争|争取|确保|保证|将|建议|应当?|需要?|如果?|若|下阶段|以便|以期|努力|推动|促进|目标是|计划|预计|有望|能否|是否|避免|上年|去年|上期|半数|一半|\d+项|[一二三四五六七八九十]项|除|不|非|从而|为了|不断|逐步|陆续|正在/u;
/** `两项均超额完成` is about the two figures before it. */
const ITEMS = /([两二三四五六七八九十\d])[项者]/u;
/** `超额完成电访、探访等指标` names what it is about behind. */
const OBJECTS_END = /(?:等)?(?:各项|全部)?(?:服务|协议|合同|专业)?(?:指标|任务|目标)?(?:要求|量)?$/u;
const COUNTS = "一二三四五六七八九十";
const ALL = /均|都|全部|悉数/u;
const OBJECT = /指标|协议量|协议要求|任务|目标|完成量|完成率|完成情况/u;
const PACE = /序时|进度|时间过半|半年|中期(?:指标|任务|目标|要求)|阶段/u;

const DEMANDS: readonly (readonly [claimed: Claimed, words: RegExp])[] = [
  [
    "missed",
    /(?:未达到?|未能达到|没有达到|达不到|不符合|未满足|不满足|(?<!不)低于)[^，,。;]{0,16}?(?:要求|标准|规定|底线)/gu,
  ],
  ["met", /(?<![未不]|未能|没有)(?:达到|符合|满足|高于|超过|优于)了?[^，,。;]{0,16}?(?:要求|标准|规定|底线)/gu],
];

/** Words that judge the indicators of their scope: 超额完成, 均达标, 达不到要求. */
export function readJudgements(
  sentence: Sentence,
  evaluation: Evaluation,
  namer: Namer,
  found: readonly Draft[],
): Draft[] {
  const { paragraph, start, end } = sentence;
  const text = paragraph.text.slice(start, end);
  const taken: Span[] = [];
  const isTaken = (span: Span): boolean => taken.some((other) => overlap(other, span));
  const reader = { sentence, evaluation, namer, found };
  const drafts = WORDS.flatMap(([claimed, words]) =>
    [...text.matchAll(words)].flatMap((match) => {
      const span = { start: start + match.index, end: start + match.index + match[0].length };
      if (isTaken(span)) {
        return [];
      }
      taken.push(span);
      const draft = judge(reader, claimed, span);
      return draft ? [draft] : [];
    }),
  );
  return [...drafts, ...readStability(reader, (span) => drafts.some((draft) => overlap(draft, span)))];
}

/** `稳岗率 75%，达到不低于 80% 的要求`: the demand has a figure, and may stand a clause away from the rate. */
function readStability(reader: Reader, isTaken: (span: Span) => boolean): Draft[] {
  const { sentence } = reader;
  const text = sentence.paragraph.text.slice(sentence.start, sentence.end);
  return DEMANDS.flatMap(([claimed, words]) =>
    [...text.matchAll(words)].flatMap((match) => {
      const rates = text.slice(0, match.index + match[0].length).match(/\p{Script=Han}{2}率/gu) ?? [];
      const span = {
        start: sentence.start + match.index,
        end: sentence.start + match.index + match[0].length,
      };
      const isOurs = rates.length > 0 && rates.every((rate) => rate === "稳岗率");
      const draft = isOurs && !isTaken(span) ? judgeStability(reader, claimed, span, match[0]) : null;
      return draft ? [draft] : [];
    }),
  );
}

interface Reader {
  readonly sentence: Sentence;
  readonly evaluation: Evaluation;
  readonly namer: Namer;
  readonly found: readonly Draft[];
}

function judge(reader: Reader, claimed: Claimed, word: { start: number; end: number }): Draft | null {
  const { paragraph, start, end } = reader.sentence;
  const { text } = paragraph;
  const clauseStart = Math.max(start, lastOf(withoutBrackets(text), /[，,;。:(]/gu, word.start) + 1);
  const clauseEnd = text.slice(word.end, end).search(/[，,;。)]/u);
  const clause = text.slice(clauseStart, clauseEnd < 0 ? end : word.end + clauseEnd);
  const before = text.slice(clauseStart, word.start).replace(/\([^()]*\)/gu, "");
  if (/稳岗率/u.test(clause)) {
    return judgeStability(reader, claimed, word, clause);
  }
  const scope = scopeAt(paragraph, word.start, start);
  const figured = figuredBefore(reader, before, word);
  const isHedged = figured.length === 0 && (HEDGED.test(before) || ITEMS.test(before));
  if (
    isHedged ||
    isOfEarlier(text.slice(start, word.start)) ||
    /^(?:的|后|前|时|之|度|与否)/u.test(text.slice(word.end)) ||
    /\d/u.test(reader.namer.blot(withoutBrackets(clause)))
  ) {
    return null;
  }
  const objects = clause.slice(word.end - clauseStart).replace(OBJECTS_END, "");
  const quantities =
    figured.length > 0 && objects === ""
      ? figured
      : objects === ""
        ? subjectsOf(reader, before, clause, scope)
        : namedIn(reader, objects, scope);
  const applicable = quantities.filter(({ ratio }) => ratio !== null);
  if (applicable.length === 0 || PACE.test(clause)) {
    return null;
  }
  const isWrong = wrongness(claimed, reader.evaluation);
  const wrong = claimed === "missed" ? whollyWrong(applicable, isWrong) : applicable.filter(isWrong);
  const contradicted =
    claimed === "exceeded" && wrong.length === 0 ? applicable.every(({ ratio }) => ratio?.eq(1)) : wrong.length > 0;
  const worst = [...(wrong.length > 0 ? wrong : applicable)].sort(
    (one, other) => (claimed === "missed" ? -1 : 1) * (one.ratio?.cmp(other.ratio ?? 0) ?? 0),
  )[0];
  const quoteStart = extendStart(text, clauseStart, word.start);
  const district = scope.kind === "district" ? scope.label : null;
  return {
    ...{
      start: quoteStart,
      end: word.end,
      value: null,
      unit: "text",
      subject: subject("judgement", { district, indicator: soleName(applicable) }),
    },
    ...{ workbook: null, at: worst?.cells?.percentage ?? null, verdict: contradicted ? "contradicted" : "confirmed" },
    judgement: {
      ...{ claimed, wrong: wrong.length, all: applicable.length },
      example: worst?.ratio ? { name: nameOf(worst), ratio: worst.ratio } : null,
    },
  };
}

/** An indicator is missed when one of its measures is. */
function whollyWrong(quantities: readonly Quantity[], isWrong: (quantity: Quantity) => boolean): Quantity[] {
  const isOf = (one: Quantity, other: Quantity): boolean =>
    one.family === other.family && one.district === other.district;
  return quantities.filter((quantity) => quantities.filter((other) => isOf(quantity, other)).every(isWrong));
}

function wrongness(claimed: Claimed, { policy }: Evaluation): (quantity: Quantity) => boolean {
  return ({ ratio }) => ratio !== null && (claimed === "missed" ? ratio.gte(policy.target) : ratio.lt(policy.target));
}

/** The indicators whose figures stand right before words that name none: `大型活动 13 场，超额完成`. */
function figuredBefore({ sentence, namer, found }: Reader, before: string, word: Span): Quantity[] {
  const { text } = sentence.paragraph;
  const part = Math.max(sentence.start, text.lastIndexOf(";", word.start - 1) + 1);
  const done = found.filter(
    ({ subject: { aspect, indicator }, start, end }) =>
      aspect === "completed" && indicator !== null && start >= part && end <= word.start,
  );
  const plain = before.replace(/[均都已各]|全部|指标|任务|协议量?/gu, "").replace(ITEMS, "");
  if (done.length === 0 || !saysNothing(plain)) {
    return [];
  }
  const counted = numberOf(ITEMS.exec(before)?.[1]);
  if (counted !== null && counted !== done.length) {
    return [];
  }
  const isOfAll = counted !== null || ALL.test(before + text.slice(word.start, word.end));
  return (isOfAll ? done : done.slice(-1)).flatMap((draft) => quantityOf(draft, namer));
}

function numberOf(written: string | undefined): number | null {
  const index = written === undefined ? -1 : COUNTS.indexOf(written.replace("两", "二"));
  return written === undefined ? null : index >= 0 ? index + 1 : Number(written);
}

function quantityOf({ subject: { indicator, measure, district } }: Draft, { families }: Namer): Quantity[] {
  const family = families.find(({ name }) => name === indicator);
  const quantity = family?.quantities.find((one) => one.district === district && one.measure === (measure ?? ""));
  return quantity ? [quantity] : [];
}

/** `三个片区的建档工作`. */
const EVERY_DISTRICT = /(?:[两二三四五六七八九十]个|各)(?:片区|社工点|分站|站点|服务点)的?/u;

/** The indicators that a list names. */
function namedIn({ sentence, namer }: Reader, list: string, scope: Scope): Quantity[] {
  const districts = EVERY_DISTRICT.test(list) ? namer.districts : [];
  const scopes: readonly Scope[] =
    districts.length > 0 ? districts.map((label) => ({ kind: "district", label })) : [scope];
  return list
    .replace(EVERY_DISTRICT, "")
    .split(/、|以及|和|及|与/u)
    .flatMap((part) => {
      const context = sentence.paragraph.headings.join("\n");
      const name = part === "" ? null : namer.before(part.replace(/均|都|全部|已/gu, ""), context);
      const word = measureWord(part);
      return name?.sure === true
        ? scopes.flatMap((one) => quantitiesIn(name.families, one)).filter(({ kind }) => word === null || word === kind)
        : [];
    });
}

/** The same text with nothing in its closed brackets, as long as before. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/gu, (remark) => "＿".repeat(remark.length));
}

/** `本片区各项指标` speaks of all, whatever figures stand around it. */
function withoutPlaces(words: string): string {
  return words.replace(
    /^[本该]?(?:第?[一二三四五六七八九十\d]|[\p{Script=Han}]{2,5})?(?:片区[\d一二三四五六七八九十]?|社工点|分站|站点)(?:的)?/u,
    "",
  );
}

/** The indicators that the words of a clause are about: those it names, those of a group, or all of the scope. */
function subjectsOf(reader: Reader, before: string, clause: string, scope: Scope): Quantity[] {
  const { sentence, namer, found } = reader;
  const { paragraph } = sentence;
  const named = namedIn(reader, before, scope);
  if (named.length > 0) {
    return named;
  }
  if (
    !OBJECT.test(clause) ||
    (found.length > 0 && !/^(?:各项|所有|全部)[^，,]*(?:指标|任务)/u.test(withoutPlaces(before)))
  ) {
    return [];
  }
  const context = [paragraph.text.slice(sentence.start, sentence.end), paragraph.headings.at(-1) ?? ""];
  const categories = [...new Set(namer.families.map(({ category }) => category).filter((category) => category !== ""))];
  const category = categories.find((name) => context.some((text) => text.includes(name)));
  if (category !== undefined) {
    return quantitiesIn(
      namer.families.filter((family) => family.category === category),
      scope,
    );
  }
  const plain = withoutPlaces(before).replace(
    /本?片区|第?[一二三四五六七八九十\d]片区|(?:社工)?站点|社工点|街道|机构|以来|能够?|较好|积极|按照|团队|总体|整体/gu,
    "",
  );
  const isGeneral =
    saysNothing(plain.replace(/[各所全]|服务|指标|任务|协议/gu, "")) &&
    !/党建|工作会|建议|预算|经费|培训/u.test(clause);
  return isGeneral ? quantitiesIn(namer.families, scope) : [];
}

function judgeStability(
  { evaluation, found }: Reader,
  claimed: Claimed,
  word: { start: number; end: number },
  clause: string,
): Draft | null {
  const stability = evaluation.attendance?.stability;
  const isDoubtful =
    HEDGED.test(clause.replace(/不低于|不少于/gu, "")) || found.some((draft) => draft.verdict === "contradicted");
  if (!stability || isDoubtful) {
    return null;
  }
  const { requiredStability } = evaluation.policy;
  const isMet = claimed === "exceeded" ? stability.gt(requiredStability) : stability.gte(requiredStability);
  const holds = claimed === "missed" ? !isMet : isMet;
  return {
    ...{ ...word, value: null, unit: "ratio", subject: subject("stability"), workbook: stability },
    ...{ at: evaluation.attendance.attendance.stability?.at ?? null, verdict: holds ? "confirmed" : "contradicted" },
    judgement: { claimed, wrong: holds ? 0 : 1, all: 1, example: null },
  };
}

/** `服务指标` before `超额完成` belongs to what is quoted. */
function extendStart(text: string, clauseStart: number, start: number): number {
  const head = /(?:各项|所有)?(?:服务|协议)?(?:指标|任务)(?:要求)?$/u.exec(text.slice(clauseStart, start));
  return head ? clauseStart + head.index : start;
}

function nameOf({ family, measure }: Quantity): string {
  return measure === "" ? family.name : `${family.name} ${measure}`;
}

function soleName(quantities: readonly Quantity[]): string | null {
  const names = new Set(quantities.map(({ family }) => family.name));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

function lastOf(text: string, signs: RegExp, before: number): number {
  return [...text.slice(0, before).matchAll(signs)].at(-1)?.index ?? -1;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
