import type { PartyName } from "../tables/table";
import type { Language } from "./language";

/** What is wrong with a number that was typed. */
interface NumberTexts {
  readonly notANumber: string;
  readonly tooLarge: (highest: string) => string;
  readonly zero: string;
  /** More certified posts than posts. */
  readonly moreThanStaff: (staff: string) => string;
}

interface ScoreTexts {
  readonly heading: string;
  readonly parties: Readonly<Record<PartyName, string>>;
  readonly scoreLabel: (party: string, cap: string) => string;
  readonly ofCap: (cap: string) => string;
  readonly remark: (party: string) => string;
  readonly remarkHint: string;
  readonly overCap: (score: string, cap: string) => string;
  readonly total: string;
  readonly grade: string;
  readonly missing: (count: number) => string;
  readonly wrong: (count: number) => string;
  readonly bands: (bands: readonly { readonly grade: string; readonly from: string }[]) => string;
  readonly sources: {
    readonly given: string;
    readonly summary: string;
    readonly table: (cell: string) => string;
    readonly inferred: (stayed: string, rate: string) => string;
    readonly share: (share: string) => string;
    readonly none: string;
    readonly unknown: string;
  };
  readonly goToCell: (cell: string) => string;
}

interface PostTexts {
  readonly heading: string;
  readonly staff: string;
  readonly info: string;
  readonly certified: string;
  readonly monthsCaption: (months: number) => string;
  readonly header: readonly [people: string, required: string, actual: string, surplus: string];
  readonly all: string;
  readonly certifiedRow: string;
  readonly stability: string;
  readonly stabilityOf: (stayed: number, posts: string, required: string) => string;
  readonly noAttendance: string;
}

/** The texts of the scores tab. */
interface PaneScoresTexts {
  readonly numbers: NumberTexts;
  readonly scores: ScoreTexts;
  readonly posts: PostTexts;
  readonly mendFirst: string;
  readonly notChecked: string;
  readonly check: string;
}

const chinese: PaneScoresTexts = {
  numbers: {
    notANumber: "请填写不小于 0 的数字，例如 8.7。",
    tooLarge: (highest) => `不能超过 ${highest}，请核对。`,
    zero: "应大于 0。",
    moreThanStaff: (staff) => `不能多于协议社工数 ${staff}。`,
  },
  scores: {
    heading: "四方评分",
    parties: { authority: "监督方", purchaser: "购买方", supervisionCentre: "督导中心", assessor: "第三方" },
    scoreLabel: (party, cap) => `${party}得分，满分 ${cap} 分`,
    ofCap: (cap) => `/ ${cap}`,
    remark: (party) => `${party}备注`,
    remarkHint: "备注（可不填）",
    overCap: (score, cap) => `工作簿中的 ${score} 分超过满分 ${cap} 分，请核对。`,
    total: "总分",
    grade: "等级",
    missing: (count) => `缺 ${count} 项`,
    wrong: (count) => `${count} 项有误`,
    bands: (bands) =>
      bands.map(({ grade, from }) => (from === "0" ? `其余${grade}` : `${from} 分起${grade}`)).join("，"),
    sources: {
      given: "在此填写",
      summary: "填写于评分汇总",
      table: (cell) => `取自 ${cell}`,
      inferred: (stayed, rate) => `由记录的稳岗率推算：${stayed} 人 ÷ ${rate}，请核对`,
      share: (share) => `按标准要求的持证比例 ${share} 推算`,
      none: "尚无得分",
      unknown: "工作簿中没有写明，请按服务协议填写",
    },
    goToCell: (cell) => `定位到 ${cell}`,
  },
  posts: {
    heading: "协议人数与到岗",
    staff: "协议社工数",
    info: "按服务协议填写。应到岗人次＝协议人数×考核月数；稳岗率＝全程在岗人数÷协议社工数。协议没有要求持证人数的，可不填。",
    certified: "其中持证社工数",
    monthsCaption: (months) => `${months} 个考核月份的到岗人次`,
    header: ["人次", "应到岗", "实到岗", "超配"],
    all: "全部社工",
    certifiedRow: "持证社工",
    stability: "稳岗率",
    stabilityOf: (stayed, posts, required) => `${stayed} 人全程在岗 ÷ ${posts} 人，要求 ${required}`,
    noAttendance: "工作簿中没有到岗表，填写的人数只写入评分汇总。",
  },
  mendFirst: "请先改正上面标出的数字。",
  notChecked: "检查工作簿之后，在这里填写四方得分和协议人数，总分和等级随之算出。",
  check: "检查工作簿",
};

const english: PaneScoresTexts = {
  numbers: {
    notANumber: "Enter a number that is not negative, such as 8.7.",
    tooLarge: (highest) => `Not more than ${highest}: please check.`,
    zero: "It has to be more than 0.",
    moreThanStaff: (staff) => `Not more than the ${staff} posts of the agreement.`,
  },
  scores: {
    heading: "Scores of the four parties",
    parties: {
      authority: "Authority",
      purchaser: "Purchaser",
      supervisionCentre: "Supervision centre",
      assessor: "Assessor",
    },
    scoreLabel: (party, cap) => `${party}: score, of ${cap} points`,
    ofCap: (cap) => `/ ${cap}`,
    remark: (party) => `${party}: remark`,
    remarkHint: "Remark (optional)",
    overCap: (score, cap) => `The workbook has ${score}, more than the ${cap} points that there are: please check.`,
    total: "Total",
    grade: "Grade",
    missing: (count) => `${count} missing`,
    wrong: (count) => `${count} to be mended`,
    bands: (bands) =>
      bands.map(({ grade, from }) => (from === "0" ? `otherwise ${grade}` : `from ${from} ${grade}`)).join(", "),
    sources: {
      given: "typed here",
      summary: "typed on the score summary",
      table: (cell) => `from ${cell}`,
      inferred: (stayed, rate) => `inferred from the recorded rate, ${stayed} people ÷ ${rate}: please check`,
      share: (share) => `by the required certified share of ${share}`,
      none: "no score yet",
      unknown: "not stated in the workbook: see the agreement",
    },
    goToCell: (cell) => `Go to ${cell}`,
  },
  posts: {
    heading: "Posts and attendance",
    staff: "Posts in the agreement",
    info: "As in the agreement. Required person-months = posts × assessed months; stability rate = people who stayed on ÷ posts. Leave the certified posts empty when none are asked for.",
    certified: "Certified posts among them",
    monthsCaption: (months) => `Person-months in ${months} assessed months`,
    header: ["Person-months", "Required", "Actual", "Surplus"],
    all: "All",
    certifiedRow: "Certified",
    stability: "Stability rate",
    stabilityOf: (stayed, posts, required) => `${stayed} stayed on ÷ ${posts} posts, ${required} required`,
    noAttendance: "The workbook has no attendance table: the posts only go onto the score summary.",
  },
  mendFirst: "Please mend the marked numbers first.",
  notChecked: "Once the workbook is checked, enter the four scores and the posts here: total and grade follow.",
  check: "Check the workbook",
};

export const PANE_SCORES_TEXTS: Readonly<Record<Language, PaneScoresTexts>> = { "zh-CN": chinese, en: english };
