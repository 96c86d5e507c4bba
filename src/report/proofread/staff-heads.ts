import type { EvaluatedAttendance } from "../../evaluation/evaluation";
import type { CellReference } from "../../sheet/address";
import type { Token } from "./figures";
import type { Phrase, Sentence } from "./phrases";
import { type Found, number, sure } from "./staff-known";
import { type Group, groupOf, nounOf, STAYED } from "./staff-words";
import { OTHER_TIME } from "./vocabulary";

const PRESENCE = /配备|配置|投入|在岗|到岗|到位|在职|持证|末月|期末|现有|共有|截至|截止/u;

/** Heads: who stayed, who was there in a month, and how many posts there are. */
export function headsOf(
  sentence: Sentence,
  token: Token,
  phrase: Phrase,
  attendance: EvaluatedAttendance,
): Found | null {
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
  const said = sentence.paragraph.text.slice(sentence.start, token.start);
  if (/其中/u.test(before) && /(?:应配|应有|要求配|需配|核定)[^。;\d]*\d+[^。;\d]*$/u.test(said)) {
    return { known: [], sure: false };
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
  return { known: [number("headcount", heads, group, at), ...alternatives], sure: group !== "all" || isPresent };
}

function headcountCell({ attendance }: EvaluatedAttendance, group: Group, month: number): CellReference | null {
  const row = attendance.summaries.find((summary) => summary.kind === "headcount" && summary.group === group);
  return row?.months[month]?.[0]?.at ?? null;
}
