import { bareWords, normalize } from "../sheet/text";
import type { GroupName, SummaryKind } from "./table";

/** The three marks of a month, in the order in which the tables are read. */
export const MARKS = ["post", "insured", "paid"] as const;
export type MarkName = (typeof MARKS)[number];

const NO_MARK =
  /小计|合计|总计|稳岗|率|月数|有效|人次|天数|统计|年以上|符合|培训|活动|管理|服务|小组|个案|回访|讲座|协商|宣传/u;
const MARK_WORDS: Readonly<Record<MarkName, RegExp>> = {
  post: /到位|到岗|在岗|上岗|出勤|考勤|在职/u,
  insured: /社保|保险|五险|参保|社会保/u,
  paid: /工资|薪|劳酬|报酬|酬金/u,
};
const LONGEST_MARK = 12;

/** Which of the three marks a header names. */
export function markName(text: string): MarkName | null {
  const words = bareWords(text);
  if (words === "" || words.length > LONGEST_MARK || NO_MARK.test(words)) {
    return null;
  }
  const named = MARKS.filter((mark) => MARK_WORDS[mark].test(words));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** What a column beside the months is for. */
export type StaffColumn =
  "group" | "serial" | "name" | "position" | "qualification" | "contract" | "total" | "senior" | "remark";

const COLUMN_WORDS: readonly { readonly column: StaffColumn; readonly words: RegExp }[] = [
  { column: "senior", words: /[2两二]年/u },
  { column: "serial", words: /^(?:序号|编号|序|no|人数序号)$/iu },
  {
    column: "name",
    words:
      /姓名|^(?:名字|人名|工作人员|人员|员工|社工|成员|名单|人员名单|社工名单|(?:人员|社工)名称|在岗(?:人员|社工))$/u,
  },
  {
    column: "group",
    words:
      /^(?:人员|社工|岗位|员工|持证)?(?:类型|类别|性质|分类|分组|组别)$|是否持?有?证|有无证书?|^持证$|持证(?:情况|状态|与否|类)/u,
  },
  { column: "remark", words: /备注|说明|附注|(?<!证书|资格|资质)情况$|变动/u },
  { column: "contract", words: /合同|聘期|聘用期/u },
  { column: "total", words: /小计|合计|总计|月数|人次|人月|累计|有效月|到岗月|有效到岗|有效在岗|[到在]岗数/u },
  { column: "qualification", words: /资格|资质|证书|职称|学历|持证|专业/u },
  { column: "position", words: /职位|职务|岗位/u },
];

export function staffColumn(text: string): StaffColumn | null {
  const words = bareWords(text);
  return words === "" ? null : (COLUMN_WORDS.find((entry) => entry.words.test(words))?.column ?? null);
}

/** `持证社工` → certified, `非持证社工` → uncertified; null where it says neither, or both. */
export function groupName(text: string): GroupName | null {
  return groupInWords(bareWords(text)) ?? groupInWords(normalize(text));
}

function groupInWords(words: string): GroupName | null {
  const uncertified = /(?:非|未|无|不|没有?)(?:持有?|具有?|取得?)?(?:社工|资格|职业资格)?证/gu;
  const rest = words.replace(uncertified, "");
  const certified = /持证|有证|持有|取得.{0,4}证|具有.{0,4}证/u.test(rest);
  const named = rest !== words;
  return named ? (certified ? null : "uncertified") : certified ? "certified" : null;
}

/** Whether a qualification is a social worker's certificate. */
export function isCertificate(text: string): boolean {
  return /社会工作师|社工师|社工证|社会工作者职业|助理社工|中级社工|初级社工|高级社工/u.test(normalize(text));
}

/** What should be, what differs from it, and who stayed throughout are no sums of the marks. */
const NO_COUNT = /协议|要求|应[到在配有]|[缺超差]|不足|连续|空岗/u;

/** What kind of summary a row's label announces; null for a person's row. */
export function summaryKind(text: string): SummaryKind | null {
  const words = bareWords(text);
  if (/稳岗(?:率|比例|百分比)|^稳岗$|在岗率|稳定率|留任率/u.test(words)) {
    return "stability";
  }
  if (NO_COUNT.test(words)) {
    return null;
  }
  if (/有效.{0,6}(?:人次|人数|人员|社工数)|到岗人次/u.test(words)) {
    return "headcount";
  }
  const isSum = /(?:小计|合计|总计|共计)(?:$|数|人|月)|^总数$|勾数$/u.test(words);
  // A headcount where it has one figure a month: the row's figures tell.
  return isSum || /(?:到岗|在岗|到位|齐全|达标)(?:人次|人数|社工数|人员数)|有效.{0,4}(?:员工|[到在]岗)/u.test(words)
    ? "marks"
    : null;
}

/** Whether a label or its remark in brackets speaks of both groups. */
export function namesBothGroups(text: string): boolean {
  const words = normalize(text);
  const uncertified = /[非未无不]持?证/gu;
  return /[非未无不]持?证/u.test(words) && /持证|有证/u.test(words.replace(uncertified, ""));
}

/** Whether a summary's own words say that it is about everybody. */
export function isAboutAll(text: string): boolean {
  return /总计|总数|全部|全站|全体|总人|所有|合计/u.test(bareWords(text));
}
