import type { Aspect } from "../claim";
import type { Draft, Span } from "../compare";
import type { Scope } from "../words/districts";
import { ITEMS } from "./judgement-words";
import type { Quantity } from "../words/knowledge";
import type { Sentence } from "../text/phrases";
import { saysNothing } from "../words/plain-words";
import { measureWord, quantitiesIn } from "../words/selection";
import type { Namer } from "../words/subjects";

/** `超额完成电访、探访等指标` names what it is about behind. */
const OBJECTS_END = /(?:等)?(?:各项|全部)?(?:服务|协议|合同|专业)?(?:指标|任务|目标)?(?:要求|量)?$/u;
const COUNTS = "一二三四五六七八九十";
const ALL = /均|都|全部|悉数/u;
const OBJECT = /指标|协议量|协议要求|任务|目标|完成量|完成率|完成情况/u;

/** What a judging word stands among. */
export interface Surroundings {
  readonly sentence: Sentence;
  readonly namer: Namer;
  readonly found: readonly Draft[];
}

/** The indicators that a judging word is about: those that its clause names, or those whose figures stand before it. */
export function judgedQuantities(
  reader: Surroundings,
  clause: { readonly text: string; readonly before: string; readonly after: string },
  scope: Scope,
  figured: readonly Quantity[],
): readonly Quantity[] {
  const objects = clause.after.replace(OBJECTS_END, "");
  if (objects !== "") {
    return namedIn(reader, objects, scope);
  }
  return figured.length > 0 ? figured : subjectsOf(reader, clause.before, clause.text, scope);
}

/** The indicators whose figures stand right before words that name none: `大型活动 13 场，超额完成`. */
export function figuredBefore({ sentence, namer, found }: Surroundings, before: string, word: Span): Quantity[] {
  const { text } = sentence.paragraph;
  const counted = numberOf(ITEMS.exec(before)?.[1]);
  const part = Math.max(sentence.start, text.lastIndexOf(";", word.start - 1) + 1);
  const doneFrom = (from: number): Draft[] =>
    onePerQuantity(
      found.filter(
        ({ subject: { aspect, indicator }, start, end }) =>
          FIGURED.has(aspect) && indicator !== null && start >= from && end <= word.start,
      ),
    );
  // `骨干 20 名，尚差 10 名；培训 5 次，尚差 1 次，两项均未达标` counts what stands before the semicolon, too.
  const isOfMore = counted !== null && doneFrom(part).length < counted;
  const done = doneFrom(isOfMore ? sentence.start : part);
  const plain = before.replace(/[均都已各]|全部|指标|任务|协议量?/gu, "").replace(ITEMS, "");
  if (done.length === 0 || !saysNothing(plain)) {
    return [];
  }
  if (counted !== null && counted !== done.length) {
    return [];
  }
  const isOfAll = counted !== null || ALL.test(before + text.slice(word.start, word.end));
  return (isOfAll ? done : done.slice(-1)).flatMap((draft) => quantityOf(draft, namer));
}

const FIGURED = new Set<Aspect>(["completed", "percentage"]);

/** What was done and its share are told of one quantity. */
function onePerQuantity(drafts: readonly Draft[]): Draft[] {
  const keyOf = ({ subject: { indicator, measure, district } }: Draft): string =>
    [indicator, measure, district].join("\n");
  return [...new Map(drafts.map((draft) => [keyOf(draft), draft])).values()];
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
function namedIn({ sentence, namer }: Surroundings, list: string, scope: Scope): Quantity[] {
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

/** `本片区各项指标` speaks of all, whatever figures stand around it. */
function withoutPlaces(words: string): string {
  return words.replace(
    /^[本该]?(?:第?[一二三四五六七八九十\d]|[\p{Script=Han}]{2,5})?(?:片区[\d一二三四五六七八九十]?|社工点|分站|站点)(?:的)?/u,
    "",
  );
}

/** `骨干培育完成率不足五成，未达到要求`: the clause before names what is judged; "" where it does not. */
function leadBefore({ sentence, namer }: Surroundings, clause: string): string {
  const { paragraph, start, end } = sentence;
  const said = paragraph.text.slice(start, Math.max(start, paragraph.text.slice(0, end).lastIndexOf(clause)));
  const lead =
    said
      .split(/[;:]/u)
      .at(-1)
      ?.replace(/[，,]$/u, "")
      .split(/[，,]/u)
      .at(-1) ?? "";
  return namer.before(lead, paragraph.headings.join("\n")) === null ? "" : lead;
}

/** The indicators that the words of a clause are about: those it names, those of a group, or all of the scope. */
function subjectsOf(reader: Surroundings, before: string, clause: string, scope: Scope): Quantity[] {
  const { sentence, namer, found } = reader;
  const { paragraph } = sentence;
  const named = namedIn(reader, before, scope);
  if (named.length > 0) {
    return named;
  }
  const lead = before === "" ? leadBefore(reader, clause) : "";
  if (lead !== "") {
    return namedIn(reader, lead.replace(/的?完成率.*$/u, ""), scope);
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
