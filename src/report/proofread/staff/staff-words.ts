import type { Aspect } from "../claim";
import { saysNothing } from "../words/plain-words";

export type Group = "certified" | "uncertified" | "all";

export const GROUPS: readonly (readonly [group: Group, words: RegExp])[] = [
  ["uncertified", /(?:非持证|未持证|无证)(?:的)?(?:专职)?(?:社工|社会工作者|人员)?/gu],
  ["certified", /(?<![非未])持证(?:的)?(?:专职)?(?:社工|社会工作者|人员)?/gu],
  [
    "all",
    /(?:全部|全体|所有|总体|站内|全站)(?:专职)?(?:社工|社会工作者|人员)|社工(?:总|合计|共|整体)|(?:总计|合计|共计|总体|总的)/gu,
  ],
];
export const WORKER =
  /(?:专职|全职|一线|专业|符合(?:协议)?资质的?|符合要求的?|在岗|在职)*(?:社工|社会工作者)(?:人员|人数|总数|共)?/gu;
export const STAFF_NEUTRAL =
  /团队|人员|资质|配备|配置|投入|在岗|到岗|到位|在职|末月|期末|符合|协议|要求|规定|专职|全职|稳定|持续|连续|全程|始终|站点|人数|人员数|社工站|总|共|名单|有|安排|为|达|在册|比|者|应配|应有/gu;
export const MONTHS: readonly (readonly [aspect: Aspect, words: RegExp])[] = [
  ["requiredMonths", /应到岗|应到位|应配备|应投入|应到|需到岗|要求到岗|协议要求/gu],
  [
    "surplusMonths",
    /超配|超额配备|多配|超出|超额到岗|[比较](?:协议|合同|应到岗|要求)(?:约定|要求|应到岗)?(?:的?人次)?多(?:出|了)?/gu,
  ],
  [
    "missingMonths",
    /缺配|欠配|缺岗|少配|缺口|欠缺|缺少|不足|[比较](?:协议|合同|应到岗|要求)(?:约定|要求|应到岗)?(?:的?人次)?少了?|少(?!于)/gu,
  ],
  [
    "actualMonths",
    /实际到岗|实际投入|实到岗|实际到位|实到|实际在岗|有效(?:在岗|到岗)?人次|有效到岗|到岗人次|累计到岗|共到岗|到岗|实际$|实有$/gu,
  ],
];

/** People who stayed all the time. */
export const STAYED =
  /(?:持续|连续|全程|始终|一直|长期)(?:稳定)?(?:地)?(?:在岗|到岗|在站)|稳定在岗|(?:各月|每月|每个月|(?:\d{1,2}|[一二三四五六七八九十]{1,2})个月)均(?:有效)?(?:在岗|到岗)/u;

/** `连续五个月在岗者`, where the months are a quantity themselves. */
export const STAYED_MONTHS =
  /连续(?:\d{1,2}|[一二三四五六七八九十]{1,2})个月(?:均|都|有效|稳定)*在岗[^，,。;\d]{0,6}$/u;

/** The noun that is counted, when nothing but workers is; null where something else, or only some of them, is. */
export function nounOf(before: string, after: string): string | null {
  const behind = after.replace(/^(?:的)?(?=社工|持证|非持证|专职|符合|社会工作者)/u, "");
  const hasNoun = (text: string): boolean => WORKER.test(reset(text)) || /持证/u.test(text);
  const isPlain = (text: string): boolean => {
    const left = GROUPS.reduce((rest, [, words]) => rest.replace(words, ""), reset(text))
      .replace(WORKER, "")
      .replace(STAFF_NEUTRAL, "");
    return saysNothing(left.replace(/\d{1,2}月[份末底]?|\d{4}年/gu, ""));
  };
  if (hasNoun(before) && !/社工站$|社工团队$/u.test(before) && (after === "" || isTail(after))) {
    return isPlain(before) ? lastNoun(before) : null;
  }
  return hasNoun(behind) && isPlain(behind) && isPlain(before) ? behind : null;
}

function reset(text: string): string {
  WORKER.lastIndex = 0;
  return text.replace(/社工(?:服务)?站|社工团队|社工点/gu, "");
}

function isTail(after: string): boolean {
  return /^(?:在岗|到岗|到位|左右|以上|并|且|和|及|与|以及|等|均|，)/u.test(after);
}

function lastNoun(before: string): string {
  return before.slice(
    Math.max(
      ...["非持证", "未持证", "持证", "社工", "社会工作者"].map(
        (word) => before.lastIndexOf(word) - (word === "持证" ? 1 : 0),
      ),
      0,
    ) -
      3 <
      0
      ? 0
      : Math.max(0, before.length - 14),
  );
}

/** The group named last. */
export function groupOf(text: string): Group | null {
  const places = GROUPS.flatMap(([group, words]) =>
    [...text.matchAll(words)].map((match) => ({ group, at: match.index })),
  );
  return places.sort((one, other) => other.at - one.at)[0]?.group ?? null;
}

/** The group that a cell of a table names, and nothing else. */
export function wholeGroup(text: string): Group | null {
  const [, word] =
    /^(非持证|未持证|无证|持证|全部|全体|所有|总体|有效人次)(?:专职)?(?:社工|社会工作者|人员)?(?:有效)?(?:到岗)?(?:人次|人数)?(?:小计|合计|总计)?$/u.exec(
      text,
    ) ?? [];
  if (word === undefined) {
    return null;
  }
  return word === "持证" ? "certified" : /[非未无]/u.test(word) ? "uncertified" : "all";
}

/** Which person-months the words before a figure name last. */
export function lastOf(before: string): Aspect | null {
  const places = MONTHS.flatMap(([aspect, words]) =>
    [...before.matchAll(words)].map((match) => ({ aspect, end: match.index + match[0].length, start: match.index })),
  );
  return places.sort((one, other) => other.end - one.end || one.start - other.start)[0]?.aspect ?? null;
}
