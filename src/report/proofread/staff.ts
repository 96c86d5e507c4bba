import Big from "big.js";
import type { EvaluatedAttendance, Evaluation } from "../../evaluation/evaluation";
import { type Aspect, subject } from "./claim";
import { compare, type Draft, type Known } from "./compare";
import type { CellReference } from "../../sheet/address";
import type { Token } from "./figures";
import { type Phrase, phraseAround, type Sentence } from "./phrases";
import { scopeAt } from "./sections";
import { type Namer, saysNothing } from "./subjects";
import { OTHER_TIME } from "./vocabulary";

type Group = "certified" | "uncertified" | "all";

const GROUPS: readonly (readonly [group: Group, words: RegExp])[] = [
  ["uncertified", /(?:非持证|未持证|无证)(?:的)?(?:专职)?(?:社工|社会工作者|人员)?/gu],
  ["certified", /(?<![非未])持证(?:的)?(?:专职)?(?:社工|社会工作者|人员)?/gu],
  [
    "all",
    /(?:全部|全体|所有|总体|站内|全站)(?:专职)?(?:社工|社会工作者|人员)|社工(?:总|合计|共|整体)|(?:总计|合计|总体|总的)/gu,
  ],
];
const WORKER =
  /(?:专职|全职|一线|专业|符合(?:协议)?资质的?|符合要求的?|在岗|在职)*(?:社工|社会工作者)(?:人员|人数|总数|共)?/gu;
const PRESENCE = /配备|配置|投入|在岗|到岗|到位|在职|持证|末月|期末|现有|共有|截至|截止/u;
const STAYED =
  /(?:持续|连续|全程|始终|一直|长期)(?:稳定)?(?:地)?(?:在岗|到岗|在站)|稳定在岗|(?:各月|每月|每个月)均(?:有效)?(?:在岗|到岗)/u;
const STAFF_NEUTRAL =
  /团队|人员|资质|配备|配置|投入|在岗|到岗|到位|在职|末月|期末|符合|协议|要求|规定|专职|全职|稳定|持续|连续|全程|始终|站点|人数|人员数|社工站|总|共|名单|有|安排|为|达|在册/gu;
const MONTHS: readonly (readonly [aspect: Aspect, words: RegExp])[] = [
  ["requiredMonths", /应到岗|应到位|应配备|应到|需到岗|要求到岗|协议要求/gu],
  ["surplusMonths", /超配|超额配备|多配|超出|超额到岗/gu],
  ["missingMonths", /缺配|欠配|缺岗|少配|缺口|欠缺|缺少|不足|少/gu],
  [
    "actualMonths",
    /实际到岗|实到岗|实际到位|实到|实际在岗|有效(?:在岗|到岗)?人次|有效人次|到岗人次|累计到岗|共到岗|到岗/gu,
  ],
];

/** Reads the quantities of a sentence that are about people: heads, person-months, who stayed, and the rates of these. */
export function readStaff(
  sentence: Sentence,
  { attendance, station, policy }: Evaluation,
  namer: Namer,
): Map<Token, Draft | null> {
  const found = new Map<Token, Draft | null>();
  const { paragraph, start, end } = sentence;
  const text = paragraph.text.slice(start, end);
  if (!/社工|社会工作者|持证|到岗|在岗|稳岗|人员|考核月|评估月/u.test(text)) {
    return found;
  }
  for (const token of sentence.tokens) {
    const phrase = namer.withoutNames(phraseAround(sentence, token));
    if (scopeAt(paragraph, token.start, start).kind !== "station") {
      const district = districtStaff(sentence, token, phrase, station.staff);
      if (district !== undefined) {
        found.set(token, district);
      }
      continue;
    }
    const known = attendance && knownOf(sentence, token, phrase, attendance, policy.requiredStability);
    if (known) {
      found.set(token, draftOf(sentence, token, phrase, known.known, known.sure));
    }
  }
  return found;
}

interface Found {
  readonly known: readonly Known[];
  readonly sure: boolean;
}

function knownOf(
  sentence: Sentence,
  token: Token,
  phrase: Phrase,
  attendance: EvaluatedAttendance,
  requiredStability: Big,
): Found | null {
  const text = sentence.paragraph.text.slice(sentence.start, sentence.end);
  if (token.percent) {
    return rateOf(text, phrase, attendance, requiredStability);
  }
  if (/^(?:个)?(?:考核|评估)月(?:份|度)?/u.test(token.unit === "个" ? phrase.after : `${token.unit}${phrase.after}`)) {
    return sure([number("assessedMonths", attendance.attendance.months.length, "all", null)]);
  }
  if (/^(?:人|名|位)?$/u.test(token.unit)) {
    return headsOf(sentence, token, phrase, attendance);
  }
  return token.unit === "人次" || token.unit === "人月" ? monthsOf(sentence, token, phrase, attendance) : null;
}

function sure(known: readonly Known[]): Found {
  return { known, sure: true };
}

function rateOf(text: string, { before, after }: Phrase, attendance: EvaluatedAttendance, required: Big): Found | null {
  if (/稳岗|在岗/u.test(text) && (/稳岗率/u.test(text) || STAYED.test(text))) {
    const isDemand =
      /低于|高于|不少于|超过|未达|达不到|要求|标准|规定|满足|大于|优于/u.test(before) ||
      /^(?:以上)?(?:的)?(?:政策|协议|评估|指标|最低|规定)*(?:要求|标准|规定|目标|底线|红线)|^以上/u.test(after);
    const demand = ratio("requiredStability", required, null);
    if (isDemand) {
      return { known: [demand], sure: /稳岗/u.test(text) };
    }
    const cell = attendance.attendance.stability?.at ?? null;
    const isRate = /稳岗率/u.test(before) || STAYED.test(text);
    return attendance.stability && isRate
      ? {
          known: [ratio("stability", attendance.stability, cell)],
          sure: /稳岗率|占|^为?$|^的$|达|即/u.test(before) && !/×|÷/u.test(before),
        }
      : { known: [], sure: false };
  }
  if (/到岗率|到位率/u.test(before) && attendance.requiredMonths?.gt(0)) {
    const rate = new Big(attendance.all.months).div(attendance.requiredMonths);
    return { known: [ratio("attendanceRate", rate, null)], sure: false };
  }
  return null;
}

function headsOf(sentence: Sentence, token: Token, phrase: Phrase, attendance: EvaluatedAttendance): Found | null {
  const { before, after } = phrase;
  const around = before + after;
  if (STAYED.test(around)) {
    return /^(?:社工|人员|社会工作者)?/u.test(after)
      ? sure([number("continuous", attendance.continuous, "all", null)])
      : null;
  }
  if (OTHER_TIME.test(around)) {
    return null;
  }
  const subjectText = nounOf(before, after);
  if (subjectText === null) {
    return null;
  }
  const group = groupOf(subjectText) ?? "all";
  if (/协议|要求|应配|合同|岗位(?:数)?/u.test(before) && !/符合|按照?(?:协议|合同)|根据|超/u.test(before)) {
    const posts = group === "certified" ? attendance.requiredCertified : attendance.requiredStaff;
    return group === "uncertified" || !posts
      ? { known: [], sure: false }
      : sure([number("requiredStaff", posts, group, null)]);
  }
  const month = /(\d{1,2})月(?!\d)/u.exec(before)?.[1];
  const index =
    month === undefined
      ? -1
      : attendance.attendance.months.findIndex((label) => Number(label.slice(-2)) === Number(month));
  const effective = (group === "all" ? attendance.all : attendance.groups[group]).effective;
  const heads = month === undefined ? effective.at(-1) : effective[index];
  if (heads === undefined) {
    return { known: [], sure: false };
  }
  const at = headcountCell(attendance, group, month === undefined ? effective.length - 1 : index);
  const posts = group === "all" && /配备|配置|核定|安排/u.test(before) ? attendance.requiredStaff : null;
  const alternatives = posts ? [number("requiredStaff", posts, group, null)] : [];
  const clear = group !== "all" || PRESENCE.test(sentence.paragraph.text.slice(sentence.start, token.end));
  return { known: [number("headcount", heads, group, at), ...alternatives], sure: clear };
}

/** The noun that is counted, when nothing but workers is; null where something else, or only some of them, is. */
function nounOf(before: string, after: string): string | null {
  const behind = after.replace(/^(?:的)?(?=社工|持证|非持证|专职|符合|社会工作者)/u, "");
  const hasNoun = (text: string): boolean => WORKER.test(reset(text)) || /持证/u.test(text);
  const isPlain = (text: string): boolean => {
    const left = GROUPS.reduce((rest, [, words]) => rest.replace(words, ""), reset(text))
      .replace(WORKER, "")
      .replace(STAFF_NEUTRAL, "");
    return saysNothing(left.replace(/\d{1,2}月份?|\d{4}年/gu, ""));
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

function groupOf(text: string): Group | null {
  const places = GROUPS.flatMap(([group, words]) =>
    [...text.matchAll(words)].map((match) => ({ group, at: match.index })),
  );
  return places.sort((one, other) => other.at - one.at)[0]?.group ?? null;
}

function monthsOf(sentence: Sentence, token: Token, { before }: Phrase, attendance: EvaluatedAttendance): Found | null {
  const whole = sentence.paragraph.text.slice(sentence.start, token.start);
  const words = lastOf(before);
  const rest = GROUPS.reduce(
    (text, [, group]) => text.replace(group, ""),
    MONTHS.reduce((text, [, month]) => text.replace(month, ""), before),
  );
  if (
    words === null ||
    !/到岗|到位|超配|社工|人员|在岗|有效人次/u.test(whole) ||
    !saysNothing(rest.replace(STAFF_NEUTRAL, "").replace(WORKER, "").replace(/人次/gu, ""))
  ) {
    return null;
  }
  const group = groupOf(before) ?? groupOf(whole) ?? "all";
  const actual = group === "all" ? attendance.all.months : attendance.groups[group].months;
  const required =
    group === "certified" ? attendance.requiredCertifiedMonths : group === "all" ? attendance.requiredMonths : null;
  const at = totalCell(attendance, group);
  switch (words) {
    case "actualMonths":
      return sure([number(words, actual, group, at)]);
    case "requiredMonths":
      return required ? sure([number(words, required, group, null)]) : { known: [], sure: false };
    default: {
      const surplus = required && new Big(actual).minus(required);
      return surplus
        ? sure([number(words, words === "surplusMonths" ? surplus : surplus.times(-1), group, at)])
        : { known: [], sure: false };
    }
  }
}

function lastOf(before: string): Aspect | null {
  const places = MONTHS.flatMap(([aspect, words]) =>
    [...before.matchAll(words)].map((match) => ({ aspect, end: match.index + match[0].length, start: match.index })),
  );
  return places.sort((one, other) => other.end - one.end || one.start - other.start)[0]?.aspect ?? null;
}

function districtStaff(
  sentence: Sentence,
  token: Token,
  { before, after }: Phrase,
  staff: Evaluation["station"]["staff"],
): Draft | null | undefined {
  const scope = scopeAt(sentence.paragraph, token.start, sentence.start);
  const entry = staff.find(({ district, total }) => !total && scope.kind === "district" && district === scope.label);
  const named =
    /投入(?:的)?(?:专职)?社工(?:人数)?(?:为|共|有|:)?$/u.test(before) ||
    (/投入$/u.test(before) && /^社工/u.test(after));
  if (entry?.figure.kind !== "number" || !named || !/^[人名位]?$/u.test(token.unit)) {
    return undefined;
  }
  const about = subject("staff", { district: entry.district });
  return compare(token, token, [{ subject: about, value: entry.figure.value, unit: "number", at: entry.at }], true);
}

function draftOf(
  sentence: Sentence,
  token: Token,
  { before, after, start }: Phrase,
  known: readonly Known[],
  isSure: boolean,
): Draft | null {
  const noun = /(?:非持证|持证|社工|社会工作者|应到岗|实到岗|实际到岗|超配|稳岗率|有效人次)[^、]*$/u.exec(before);
  const tail = token.percent
    ? ""
    : (/^(?:的)?(?:持证|非持证)?(?:社工|社会工作者)?(?:持续|连续|全程|始终)?(?:稳定)?(?:在岗|到岗)?/u.exec(
        after,
      )?.[0] ?? "");
  const from = noun && before.length - noun.index <= 16 ? start + noun.index : token.start;
  const isWhole = sentence.paragraph.text.slice(from, token.start) === before.slice(noun?.index ?? before.length);
  return compare(token, { start: isWhole ? from : token.start, end: token.end + tail.length }, known, isSure);
}

function number(aspect: Aspect, value: number | Big, group: Group, at: CellReference | null): Known {
  return { subject: subject(aspect, { group }), value: new Big(value), unit: "number", at };
}

function ratio(aspect: Aspect, value: Big, at: CellReference | null): Known {
  return { subject: subject(aspect), value, unit: "ratio", at };
}

function headcountCell({ attendance }: EvaluatedAttendance, group: Group, month: number): CellReference | null {
  const row = attendance.summaries.find((summary) => summary.kind === "headcount" && summary.group === group);
  return row?.months[month]?.[0]?.at ?? null;
}

function totalCell({ attendance }: EvaluatedAttendance, group: Group): CellReference | null {
  return attendance.summaries.find((summary) => summary.group === group && summary.total)?.total?.at ?? null;
}
