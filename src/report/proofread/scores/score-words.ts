import type { PartyName } from "../../../tables/table";

/** What a row or a column of a score table is about. */
export type PartyRow = PartyName | "total" | "grade";

export const PARTY_WORDS: readonly (readonly [party: PartyName, words: RegExp])[] = [
  ["assessor", /第三方(?:专业)?(?:评估)?(?:机构)?|评估机构/gu],
  ["supervisionCentre", /督导(?:中心|方|机构)/gu],
  ["authority", /监督方|民政局/gu],
  ["purchaser", /购买方|街道办事处|镇人民政府|街道办/gu],
];

/** The last party that a text names. */
export function partyIn(text: string): PartyName | null {
  const places = PARTY_WORDS.flatMap(([party, words]) =>
    [...text.matchAll(words)].map((match) => ({ party, at: match.index })),
  );
  const plain = places.filter(({ at }) => !isInBrackets(text, at));
  return (plain.length > 0 ? plain : places).sort((one, other) => other.at - one.at)[0]?.party ?? null;
}

function isInBrackets(text: string, at: number): boolean {
  return text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
}

/** The party, the total or the grade that a cell of a table names, and nothing else. */
export function wholeParty(text: string): PartyRow | null {
  const words = text.replace(/\([^)]*\)|（[^）]*）/gu, "");
  if (/^(?:评估|评定|最终|考核)?等级$/u.test(words)) {
    return "grade";
  }
  if (/^(?:总得?分值?|总评分|总成绩|(?:得分|总分)?(?:合计|总计)|综合得分|四方(?:总分|得分)(?:合计)?)$/u.test(words)) {
    return "total";
  }
  const rest = PARTY_WORDS.reduce((left, [, party]) => left.replace(party, ""), words);
  const isWhole =
    rest.replace(/项目|专业|评估|评分|得分|考核|评价|\p{Script=Han}{2,6}(?:区|街道?|镇)$|[市区方分]/gu, "") === "";
  return isWhole && !/^评估(?:机构|主体|单位)$/u.test(words) ? partyIn(words) : null;
}

/** All parties that a text names, in their order. */
export function partiesIn(text: string): PartyName[] {
  const places = PARTY_WORDS.flatMap(([party, words]) =>
    [...text.matchAll(words)].map(({ index }) => ({ party, index })),
  );
  return [...new Set(places.sort((one, other) => one.index - other.index).map(({ party }) => party))];
}

/** What stands behind the last party that a text names. */
export function withoutParty(text: string): string {
  const ends = PARTY_WORDS.flatMap(([, words]) =>
    [...text.matchAll(words)].map((match) => match.index + match[0].length),
  );
  const bracket = text.lastIndexOf(")") + 1;
  const end = Math.max(0, ...ends);
  return text.slice(text.slice(end, bracket).includes("(") || !/\([^()]*$/u.test(text.slice(0, end)) ? end : bracket);
}
