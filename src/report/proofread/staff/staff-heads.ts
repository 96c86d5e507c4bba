import type { EvaluatedAttendance } from "../../../evaluation/evaluation";
import type { CellReference } from "../../../sheet/address";
import type { Known } from "../compare";
import type { Token } from "../text/figures";
import type { Phrase, Sentence } from "../text/phrases";
import { type Found, number, sure } from "./staff-known";
import { type Group, groupOf, nounOf, STAYED, STAYED_MONTHS } from "./staff-words";
import { OTHER_TIME } from "../words/vocabulary";

const PRESENCE = /配备|配置|投入|在岗|到岗|到位|在职|持证|末月|期末|现有|共有|截至|截止/u;

/** `各月有效到岗: 7月 19 人、8月 19 人`. */
const EACH_MONTH =
  /(?:各月|每月|逐月|分月)[^。;\d]*(?:到岗|在岗|社工)[^。;\d]*\d|(?:有效人次|有效到岗|到岗(?:人数|情况)|在岗人数).*其中/u;

/** `人员配置标准为 20 人`. */
const STANDARD = /(?:配置|配备)标准[为是]?$/u;
/** `7月有效在岗 19 人，8月 19 人`. */
const MONTH_ON_POST = /\d{1,2}月(?:份|末|底)?(?:有效|实际)?(?:在岗|到岗)(?:社工)?(?:人数)?[为有达]?\d/u;
/** `9月在岗人数最多，为 22 人`. */
const MONTH_OF_MOST = /(\d{1,2}月)(?:有效|实际)?(?:在岗|到岗)(?:社工)?(?:人数)?最[多少高低]$/u;

/** `评估末月在岗 16 人`. */
const LEFT_AT_END =
  /^(?:截至)?(?:评估期?|考核期?)?(?:末月|期末|\d{1,2}月[末底])(?:实际)?在岗(?:人数|人员)?(?:为|共|有)?$/u;

/** `标准为 20 人，其中主任 1 人、一线社工 18 人`: workers of a kind that the workbook does not tell apart. */
const PART_OF_LIST = /\d[^\d;]*其中[^;]*$/u;

/** Heads: who stayed, who was there in a month, and how many posts there are. */
export function headsOf(
  sentence: Sentence,
  token: Token,
  phrase: Phrase,
  attendance: EvaluatedAttendance,
): Found | null {
  const { before, after } = phrase;
  const around = before + after;
  if (STAYED.test(around) || STAYED_MONTHS.test(sentence.paragraph.text.slice(sentence.start, token.start))) {
    return /^(?:社工|人员|社会工作者)?/u.test(after)
      ? sure([number("continuous", attendance.continuous, "all", null)])
      : null;
  }
  if (OTHER_TIME.test(around)) {
    return null;
  }
  const said = sentence.paragraph.text.slice(sentence.start, token.start);
  const subjectText = nounOf(before, after);
  if (
    subjectText === null &&
    (EACH_MONTH.test(said) || (after === "" && MONTH_ON_POST.test(`${said}0`))) &&
    /(?:^|:|其中)(?:\d{4}年)?\d{1,2}月(?:份|末|底|起)?(?:有效|实际)?(?:到岗|在岗)?(?:人数)?(?:有|为|达到?|[增减升降](?:至|到|为)|回落[至到]|回升[至到])?$/u.test(
      before,
    )
  ) {
    return inMonth(phrase, attendance, groupOf(said) ?? "all", true);
  }
  const most = MONTH_OF_MOST.exec(phrase.lead)?.[1];
  if (most !== undefined && /^[为有达]?$/u.test(before)) {
    return inMonth({ ...phrase, before: most }, attendance, "all", true);
  }
  if (subjectText === null && STANDARD.test(before) && attendance.requiredStaff) {
    return { known: [number("requiredStaff", attendance.requiredStaff, "all", null)], sure: false };
  }
  if (subjectText === null && LEFT_AT_END.test(before)) {
    return inMonth(phrase, attendance, "all", true);
  }
  if (subjectText === null) {
    return null;
  }
  const group = groupOf(subjectText) ?? "all";
  if (/其中/u.test(before) && /(?:应配|应有|要求配|需配|核定|标准|新聘|增聘|招聘)[^。;\d]*\d+[^。;\d]*$/u.test(said)) {
    return { known: [], sure: false };
  }
  if (group === "all" && PART_OF_LIST.test(said.slice(said.lastIndexOf(";") + 1)) && !/\d{1,2}月/u.test(before)) {
    return { ...inMonth(phrase, attendance, group, false), sure: false };
  }
  if (/协议|要求|应配|合同|岗位(?:数)?/u.test(before) && !/符合|按照?(?:协议|合同)|根据|超/u.test(before)) {
    const posts = group === "certified" ? attendance.requiredCertified : attendance.requiredStaff;
    return group === "uncertified" || !posts
      ? { known: [], sure: false }
      : sure([number("requiredStaff", posts, group, null)]);
  }
  return inMonth(phrase, attendance, group, PRESENCE.test(sentence.paragraph.text.slice(sentence.start, token.end)));
}

/** Heads in the month that is named, or else in the last one. */
function inMonth({ before }: Phrase, attendance: EvaluatedAttendance, group: Group, isPresent: boolean): Found {
  const month = /(\d{1,2})月(?!\d)/u.exec(before)?.[1];
  const known = knownHeads(month === undefined ? null : Number(month), group, attendance);
  if (!known) {
    return { known: [], sure: false };
  }
  const posts = group === "all" && /配备|配置|核定|安排/u.test(before) ? attendance.requiredStaff : null;
  const alternatives = posts ? [number("requiredStaff", posts, group, null)] : [];
  return { known: [known, ...alternatives], sure: group !== "all" || isPresent };
}

/** The people of a group in one month of the year, or in the last one; null where the month is not assessed. */
export function knownHeads(month: number | null, group: Group, attendance: EvaluatedAttendance): Known | null {
  const effective = (group === "all" ? attendance.all : attendance.groups[group]).effective;
  const { months } = attendance.attendance;
  const index = month === null ? effective.length - 1 : months.findIndex((label) => Number(label.slice(-2)) === month);
  const heads = effective[index];
  return heads === undefined ? null : number("headcount", heads, group, headcountCell(attendance, group, index));
}

function headcountCell({ attendance }: EvaluatedAttendance, group: Group, month: number): CellReference | null {
  const row = attendance.summaries.find((summary) => summary.kind === "headcount" && summary.group === group);
  return row?.months[month]?.[0]?.at ?? null;
}
