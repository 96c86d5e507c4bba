import type { IndicatorStatus } from "../evaluation/evaluation";
import type { CalendarDate, DateRange } from "../sheet/date";
import type { PartyName } from "../tables/table";
import type { Language } from "./language";

/** What became of a finding. `solved` is ours: the finding is gone. */
export type FindingStatus = "open" | "handled" | "ignored" | "solved";

/** The texts of the two sheets that are added to a workbook. */
export interface SheetTexts {
  readonly summary: SummaryTexts;
  readonly findings: FindingsTexts;
}

export interface SummaryTexts {
  readonly sheetName: string;
  title(station: string | null): string;
  period(range: DateRange | null): string;
  agreement(range: DateRange | null): string;
  readonly scores: {
    readonly heading: string;
    readonly header: readonly [party: string, cap: string, score: string, remark: string];
    readonly parties: Readonly<Record<PartyName, string>>;
    readonly total: string;
    readonly grade: string;
    readonly inputHint: string;
    band(grade: string, from: string): string;
    readonly listSeparator: string;
  };
  readonly attendance: {
    readonly heading: string;
    readonly header: readonly [
      people: string,
      posts: string,
      months: string,
      required: string,
      actual: string,
      surplus: string,
      result: string,
      source: string,
    ];
    readonly certified: string;
    readonly all: string;
    readonly stabilityHeader: readonly [
      rate: string,
      posts: string,
      continuous: string,
      rate: string,
      required: string,
      result: string,
      note: string,
    ];
    readonly stability: string;
    readonly enough: string;
    readonly short: string;
    readonly met: string;
    readonly below: string;
    readonly inferred: string;
    readonly given: string;
    readonly missing: string;
    readonly noTable: string;
  };
  readonly indicators: {
    readonly heading: string;
    readonly target: string;
    readonly pace: string;
    readonly paceNote: string;
    readonly header: readonly [
      name: string,
      measure: string,
      required: string,
      completed: string,
      percentage: string,
      status: string,
      bar: string,
      source: string,
    ];
    readonly status: Readonly<Record<IndicatorStatus | "behind", string>>;
    readonly none: string;
  };
  readonly counts: {
    readonly heading: string;
    readonly header: readonly [severity: string, found: string];
    details(sheet: string): string;
  };
  source(policy: string): string;
}

export interface FindingsTexts {
  readonly sheetName: string;
  title(station: string | null): string;
  readonly legend: string;
  below(target: string): string;
  behind(pace: string | null): string;
  readonly finding: string;
  readonly header: readonly [
    number: string,
    severity: string,
    kind: string,
    place: string,
    about: string,
    message: string,
    recorded: string,
    expected: string,
    difference: string,
    status: string,
    reason: string,
  ];
  readonly status: Readonly<Record<FindingStatus, string>>;
  readonly none: string;
  readonly skipped: string;
  readonly skippedHeader: readonly [number: string, sheet: string, place: string, reason: string];
}

const chineseDate = ({ year, month, day }: CalendarDate): string =>
  `${String(year)}年${String(month)}月${String(day)}日`;

const englishDate = ({ year, month, day }: CalendarDate): string =>
  [String(year), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");

const chineseRange = (range: DateRange | null): string =>
  range ? `${chineseDate(range.start)}至${chineseDate(range.end)}` : "（工作簿中未写明）";

const englishRange = (range: DateRange | null): string =>
  range ? `${englishDate(range.start)} to ${englishDate(range.end)}` : "(not stated in the workbook)";

const chinese: SheetTexts = {
  summary: {
    sheetName: "评分汇总",
    title: (station) => `${station ?? "社工站"}评估评分汇总表`,
    period: (range) => `评估期间：${chineseRange(range)}`,
    agreement: (range) => `协议期：${chineseRange(range)}`,
    scores: {
      heading: "一、四方评分",
      header: ["评分方", "分值", "得分", "备注"],
      parties: { authority: "监督方", purchaser: "购买方", supervisionCentre: "督导中心", assessor: "第三方" },
      total: "总分",
      grade: "等级",
      inputHint: "浅黄色单元格可直接填写，再次检查时保留",
      band: (grade, from) => (from === "0" ? `其余${grade}` : `${from}分及以上${grade}`),
      listSeparator: "；",
    },
    attendance: {
      heading: "二、人员到岗",
      header: ["人员", "协议人数", "考核月数", "应到岗人次", "实到岗人次", "超配人次", "情况", "来源"],
      certified: "持证社工",
      all: "全部社工",
      stabilityHeader: ["稳岗", "协议人数", "全程在岗人数", "稳岗率", "要求", "结果", "说明"],
      stability: "稳岗率",
      enough: "达到协议要求",
      short: "少于协议要求",
      met: "达标",
      below: "未达标",
      inferred: "协议人数由工作簿记录的稳岗率推算，请核对",
      given: "",
      missing: "请填写协议人数",
      noTable: "工作簿中没有到岗表",
    },
    indicators: {
      heading: "三、指标完成情况（全站）",
      target: "达标线",
      pace: "时间进度",
      paceNote: "时间进度＝考核月数÷协议月数；完成百分比低于时间进度的，标为“落后进度”。",
      header: ["指标", "计量", "协议量", "完成量", "完成百分比", "状态", "每格 10%", "来源"],
      status: { met: "达标", below: "未达标", behind: "落后进度", "not-applicable": "不适用" },
      none: "没有读到全站指标",
    },
    counts: {
      heading: "四、检查结果",
      header: ["级别", "本次发现"],
      details: (sheet) => `逐条见“${sheet}”`,
    },
    source: (policy) => `标准依据：${policy}。表中数字均为公式，取自本工作簿各表。`,
  },
  findings: {
    sheetName: "检查结果",
    title: (station) => `${station ?? "社工站"}检查结果`,
    legend: "标色说明",
    below: (target) => `未达标：完成百分比低于 ${target}`,
    behind: (pace) => (pace === null ? "落后进度：完成百分比低于时间进度" : `落后进度：完成百分比低于时间进度 ${pace}`),
    finding: "有问题：下表所列错误和提醒的单元格",
    header: ["序号", "级别", "类型", "位置", "事项", "问题", "记录值", "应为", "差额", "状态", "说明"],
    status: { open: "待处理", handled: "已处理", ignored: "忽略", solved: "已解决" },
    none: "没有发现问题。",
    skipped: "未读取的内容",
    skippedHeader: ["序号", "工作表", "位置", "原因"],
  },
};

const english: SheetTexts = {
  summary: {
    sheetName: "Score summary",
    title: (station) => `${station ?? "Social-work station"}: score summary`,
    period: (range) => `Assessed period: ${englishRange(range)}`,
    agreement: (range) => `Agreement: ${englishRange(range)}`,
    scores: {
      heading: "1. Scores of the four parties",
      header: ["Party", "Weight", "Score", "Remark"],
      parties: {
        authority: "Authority",
        purchaser: "Purchaser",
        supervisionCentre: "Supervision centre",
        assessor: "Assessor",
      },
      total: "Total",
      grade: "Grade",
      inputHint: "Light yellow cells are yours to fill in; they are kept at the next check",
      band: (grade, from) => (from === "0" ? `otherwise ${grade}` : `${from} and more: ${grade}`),
      listSeparator: "; ",
    },
    attendance: {
      heading: "2. Attendance",
      header: ["Workers", "Posts", "Months", "Required", "Actual", "Surplus", "Result", "Source"],
      certified: "Certified",
      all: "All",
      stabilityHeader: ["Stability", "Posts", "Stayed on", "Rate", "Required", "Result", "Note"],
      stability: "Stability rate",
      enough: "as agreed",
      short: "less than agreed",
      met: "met",
      below: "below",
      inferred: "Posts are inferred from the recorded rate: please check",
      given: "",
      missing: "Please enter the posts of the agreement",
      noTable: "The workbook has no attendance table",
    },
    indicators: {
      heading: "3. Indicators of the whole station",
      target: "Target",
      pace: "Time elapsed",
      paceNote: "Time elapsed = assessed months ÷ months of the agreement; a percentage under it is “behind”.",
      header: ["Indicator", "Measure", "Required", "Completed", "Percentage", "Status", "10% each", "Source"],
      status: { met: "met", below: "below", behind: "behind", "not-applicable": "n/a" },
      none: "No indicator of the whole station was read",
    },
    counts: {
      heading: "4. Findings",
      header: ["Severity", "Found now"],
      details: (sheet) => `See “${sheet}”`,
    },
    source: (policy) => `Measures: ${policy}. The figures are formulas over the sheets of this workbook.`,
  },
  findings: {
    sheetName: "Findings",
    title: (station) => `${station ?? "Social-work station"}: findings`,
    legend: "Colours",
    below: (target) => `Below: percentage under ${target}`,
    behind: (pace) =>
      pace === null
        ? "Behind: percentage under the time elapsed"
        : `Behind: percentage under the time elapsed, ${pace}`,
    finding: "Finding: a cell with an error or warning of this list",
    header: [
      "No.",
      "Severity",
      "Kind",
      "Place",
      "About",
      "What is wrong",
      "Recorded",
      "Expected",
      "Difference",
      "Status",
      "Reason",
    ],
    status: { open: "open", handled: "handled", ignored: "ignored", solved: "solved" },
    none: "Nothing was found.",
    skipped: "Not read",
    skippedHeader: ["No.", "Sheet", "Place", "Reason"],
  },
};

export const SHEET_TEXTS: Readonly<Record<Language, SheetTexts>> = { "zh-CN": chinese, en: english };
