import type { IndicatorStatus } from "../evaluation/evaluation";
import type { Grade } from "../evaluation/policy";
import type { Stage } from "../report/stage";
import type { CalendarDate } from "../sheet/date";
import type { PartyName } from "../tables/table";
import type { Language } from "./language";

/** What a report says apart from its sentences, which are in report-templates.ts. */
export interface ReportTexts {
  title(station: string | null): string;
  subtitle(stage: Stage | null): string;
  readonly stages: Readonly<Record<Stage | "unknown", string>>;
  date(date: CalendarDate): string;
  year(year: number): string;
  /** A month of the attendance table; the year is null where the table gives none. */
  month(year: number | null, month: number): string;
  /** Headings of the first, second and third level. Counting starts at 1. */
  section(number: number, heading: string): string;
  part(number: number, heading: string): string;
  item(number: number, heading: string): string;
  readonly overview: string;
  readonly staff: string;
  readonly indicators: string;
  readonly wholeStation: string;
  readonly districts: string;
  readonly result: string;
  /** Between the quantities of a clause, their ratios, and the clauses of a sentence. */
  readonly quantitySeparator: string;
  readonly ratioSeparator: string;
  readonly clauseSeparator: string;
  readonly sentenceSeparator: string;
  /** Two sentences about parts of one whole, told together. */
  together(first: string, second: string): string;
  readonly annexWithDistricts: string;
  readonly annexWithoutDistricts: string;
  readonly parties: Readonly<Record<PartyName, string>>;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly notes: {
    readonly noPeriod: string;
    readonly noIndicators: string;
    readonly noAttendance: string;
    readonly noPosts: string;
    readonly inferredPosts: string;
    readonly noScores: string;
    scoresMissing(parties: readonly string[]): string;
    readonly nothingFound: string;
  };
  readonly annexes: {
    title(number: number, heading: string): string;
    readonly indicators: string;
    readonly staff: string;
    readonly findings: string;
    listCaption(hasMatrix: boolean): string;
    readonly matrixCaption: string;
    readonly listHeader: readonly [
      number: string,
      name: string,
      unit: string,
      required: string,
      completed: string,
      percentage: string,
      status: string,
    ];
    readonly district: string;
    readonly whole: string;
    readonly completed: string;
    readonly percentage: string;
    readonly status: Readonly<Record<IndicatorStatus | "behind", string>>;
    readonly people: string;
    readonly peopleHeader: readonly [number: string, group: string, name: string];
    readonly months: string;
    readonly certified: string;
    readonly uncertified: string;
    readonly headcount: Readonly<Record<"certified" | "uncertified" | "all", string>>;
    readonly comparison: string;
    readonly comparisonHeader: readonly [
      group: string,
      posts: string,
      months: string,
      required: string,
      actual: string,
      surplus: string,
    ];
    readonly certifiedWorkers: string;
    readonly allWorkers: string;
    readonly stabilityHeader: readonly [
      title: string,
      posts: string,
      continuous: string,
      rate: string,
      required: string,
      result: string,
    ];
    readonly stability: string;
    readonly met: string;
    readonly below: string;
    readonly scores: string;
    readonly scoresHeader: readonly [party: string, cap: string, score: string];
    readonly total: string;
    readonly grade: string;
    readonly findingsHeader: readonly [
      number: string,
      severity: string,
      place: string,
      about: string,
      message: string,
      recorded: string,
      expected: string,
    ];
  };
  readonly charts: {
    readonly station: string;
    part(number: number, count: number): string;
    readonly headcounts: string;
    target(ratio: string): string;
    pace(ratio: string): string;
    posts(posts: string): string;
  };
}

const NUMERALS = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 1 → `一`, 12 → `十二`, 25 → `二十五`. */
function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : (NUMERALS[tens] ?? "")}十`;
  return ten + (ones === 0 && tens > 0 ? "" : (NUMERALS[ones] ?? ""));
}

const chinese: ReportTexts = {
  title: (station) => station ?? "社工站",
  subtitle: (stage) => `${stage === null ? "" : chinese.stages[stage]}评估数据报告`,
  stages: { mid: "中期", final: "末期", unknown: "本次" },
  date: ({ year, month, day }) => `${String(year)}年${String(month)}月${String(day)}日`,
  year: (year) => `${String(year)}年`,
  month: (year, month) => `${year === null ? "" : `${String(year)}年`}${String(month)}月`,
  section: (number, heading) => `${chineseNumber(number)}、${heading}`,
  part: (number, heading) => `（${chineseNumber(number)}）${heading}`,
  item: (number, heading) => `${String(number)}.${heading}`,
  overview: "协议与评估周期",
  staff: "人员到岗情况",
  indicators: "服务指标完成情况",
  wholeStation: "社工站总体完成情况",
  districts: "各片区完成情况",
  result: "评估结果",
  quantitySeparator: "，",
  ratioSeparator: "、",
  clauseSeparator: "；",
  sentenceSeparator: "",
  together: (first, second) => `${first.replace(/。$/u, "，")}${second}`,
  annexWithDistricts: "各片区指标完成情况",
  annexWithoutDistricts: "指标完成情况",
  parties: { authority: "监督方", purchaser: "购买方", supervisionCentre: "督导中心", assessor: "第三方" },
  grades: { 优秀: "优秀", 良好: "良好", 合格: "合格", 不合格: "不合格" },
  notes: {
    noPeriod: "工作簿中未写明协议期和评估周期。",
    noIndicators: "工作簿中没有可以计算完成率的指标。",
    noAttendance: "工作簿中没有到岗表，未列出人员到岗情况。",
    noPosts: "未填写协议要求在岗社工数，未计算应到岗人次和稳岗率。",
    inferredPosts: "协议要求在岗社工数由工作簿记录的稳岗率推算，请核对。",
    noScores: "尚无四方评分，未计算总得分和等级。",
    scoresMissing: (parties) => `${parties.join("、")}尚未评分，未计算总得分和等级。`,
    nothingFound: "没有待处理的问题。",
  },
  annexes: {
    title: (number, heading) => `附件${String(number)}\u3000${heading}`,
    indicators: "指标完成情况统计表",
    staff: "社工到岗情况统计表",
    findings: "待核对的问题",
    listCaption: (hasMatrix) => (hasMatrix ? "全站统计的指标" : "指标完成情况"),
    matrixCaption: "分片区统计的指标",
    listHeader: ["序号", "指标", "计量", "协议量", "完成量", "完成百分比", "状态"],
    district: "服务片区",
    whole: "合计",
    completed: "完成量",
    percentage: "百分比",
    status: { met: "达标", below: "未达标", behind: "落后进度", "not-applicable": "/" },
    people: "各月有效到岗",
    peopleHeader: ["序号", "类型", "姓名"],
    months: "到岗小计",
    certified: "持证",
    uncertified: "非持证",
    headcount: { certified: "持证社工有效人次", uncertified: "非持证社工有效人次", all: "有效人次总计" },
    comparison: "应到岗与实到岗",
    comparisonHeader: ["人员", "协议人数", "考核月数", "应到岗人次", "实到岗人次", "超配人次"],
    certifiedWorkers: "持证社工",
    allWorkers: "全部社工",
    stabilityHeader: ["稳岗", "协议人数", "全程在岗人数", "稳岗率", "要求", "结果"],
    stability: "稳岗率",
    met: "达标",
    below: "未达标",
    scores: "四方评分",
    scoresHeader: ["评分方", "分值", "得分"],
    total: "总得分",
    grade: "等级",
    findingsHeader: ["序号", "级别", "位置", "事项", "问题", "记录值", "应为"],
  },
  charts: {
    station: "全站指标完成率",
    part: (number, count) => `（${String(number)}/${String(count)}）`,
    headcounts: "各月有效到岗社工人数",
    target: (ratio) => `达标线 ${ratio}`,
    pace: (ratio) => `时间进度 ${ratio}`,
    posts: (posts) => `协议人数 ${posts}`,
  },
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const english: ReportTexts = {
  title: (station) => station ?? "Social-work station",
  subtitle: (stage) =>
    stage === "mid" ? "Mid-term evaluation" : stage === "final" ? "Final evaluation" : "Evaluation",
  stages: { mid: "mid-term", final: "final", unknown: "present" },
  date: ({ year, month, day }) => `${String(day)} ${MONTHS[month - 1] ?? ""} ${String(year)}`,
  year: String,
  month: (year, month) => [MONTHS[month - 1] ?? "", ...(year === null ? [] : [String(year)])].join(" "),
  section: (number, heading) => `${String(number)}. ${heading}`,
  part: (number, heading) => `(${String(number)}) ${heading}`,
  item: (number, heading) => `${String(number)}) ${heading}`,
  overview: "Agreement and period",
  staff: "Attendance",
  indicators: "Indicators",
  wholeStation: "The whole station",
  districts: "Districts",
  result: "Result",
  quantitySeparator: ", ",
  ratioSeparator: ", ",
  clauseSeparator: "; ",
  sentenceSeparator: " ",
  together: (first, second) => `${first} ${second}`,
  annexWithDistricts: "indicators by district",
  annexWithoutDistricts: "indicators",
  parties: {
    authority: "Authority",
    purchaser: "Purchaser",
    supervisionCentre: "Supervision centre",
    assessor: "Assessor",
  },
  grades: { 优秀: "excellent (优秀)", 良好: "good (良好)", 合格: "pass (合格)", 不合格: "fail (不合格)" },
  notes: {
    noPeriod: "The workbook states neither the agreement nor the assessed period.",
    noIndicators: "The workbook has no indicator of which a percentage can be computed.",
    noAttendance: "The workbook has no attendance table.",
    noPosts: "The posts of the agreement were not given: required person-months and stability rate are not computed.",
    inferredPosts: "The posts are inferred from the recorded stability rate: please check.",
    noScores: "There are no scores yet: total and grade are not computed.",
    scoresMissing: (parties) => `Not yet scored: ${parties.join(", ")}. Total and grade are not computed.`,
    nothingFound: "Nothing is open.",
  },
  annexes: {
    title: (number, heading) => `Annex ${String(number)}: ${heading}`,
    indicators: "Indicators",
    staff: "Attendance",
    findings: "Open findings",
    listCaption: (hasMatrix) => (hasMatrix ? "Indicators of the whole station" : "Indicators"),
    matrixCaption: "Indicators by district",
    listHeader: ["No.", "Indicator", "Measure", "Required", "Completed", "Percentage", "Status"],
    district: "District",
    whole: "Total",
    completed: "Completed",
    percentage: "%",
    status: { met: "met", below: "below", behind: "behind", "not-applicable": "/" },
    people: "Effective months",
    peopleHeader: ["No.", "Type", "Name"],
    months: "Months",
    certified: "certified",
    uncertified: "uncertified",
    headcount: { certified: "Certified, headcount", uncertified: "Uncertified, headcount", all: "All, headcount" },
    comparison: "Person-months",
    comparisonHeader: ["Workers", "Posts", "Months", "Required", "Actual", "Surplus"],
    certifiedWorkers: "Certified",
    allWorkers: "All",
    stabilityHeader: ["Stability", "Posts", "Stayed on", "Rate", "Required", "Result"],
    stability: "Stability rate",
    met: "met",
    below: "below",
    scores: "Scores",
    scoresHeader: ["Party", "Weight", "Score"],
    total: "Total",
    grade: "Grade",
    findingsHeader: ["No.", "Severity", "Place", "About", "What is wrong", "Recorded", "Expected"],
  },
  charts: {
    station: "Indicators of the whole station",
    part: (number, count) => ` (${String(number)}/${String(count)})`,
    headcounts: "Effective workers by month",
    target: (ratio) => `target ${ratio}`,
    pace: (ratio) => `time elapsed ${ratio}`,
    posts: (posts) => `posts ${posts}`,
  },
};

export const REPORT_TEXTS: Readonly<Record<Language, ReportTexts>> = { "zh-CN": chinese, en: english };
