import type { IndicatorStatus } from "../evaluation/evaluation";
import type { DateRange } from "../sheet/date";
import { formatDate } from "../sheet/date";
import type { Language } from "./language";

/** What a rollup of many stations says: its three sheets, and the command that writes it. */
export interface RollupTexts {
  readonly overview: {
    readonly sheetName: string;
    readonly title: string;
    /** @param limits as percentages; null where no station was read */
    counts(stations: number, failed: number, limits: Limits | null): string;
    period(range: DateRange): string;
    readonly header: readonly [
      number: string,
      station: string,
      period: string,
      indicators: string,
      met: string,
      below: string,
      behind: string,
      lowest: string,
      lowestRatio: string,
      requiredMonths: string,
      actualMonths: string,
      stability: string,
      total: string,
      grade: string,
      errors: string,
      warnings: string,
      file: string,
    ];
    readonly none: string;
    readonly failed: string;
    readonly failedHeader: readonly [number: string, file: string, reason: string];
  };
  readonly indicators: {
    readonly sheetName: string;
    readonly title: string;
    readonly note: string;
    readonly header: readonly [
      station: string,
      name: string,
      measure: string,
      required: string,
      completed: string,
      percentage: string,
      difference: string,
      status: string,
      place: string,
      file: string,
    ];
    readonly status: Readonly<Record<IndicatorStatus | "behind", string>>;
    readonly none: string;
  };
  readonly chart: {
    readonly sheetName: string;
    readonly title: string;
    readonly header: readonly [station: string, met: string, onPace: string, behind: string, total: string];
    readonly indicators: string;
    readonly totals: string;
  };
  readonly command: {
    readonly outMissing: string;
    outNotXlsx(path: string): string;
    overInput(path: string): string;
    repeated(path: string): string;
    isRollup(path: string): string;
    readonly cancelled: string;
    readonly nothing: string;
    written(path: string, stations: number, failed: number): string;
    kept(path: string): string;
  };
}

interface Limits {
  readonly target: string;
  readonly stability: string;
}

const chinese: RollupTexts = {
  overview: {
    sheetName: "汇总",
    title: "社工站评估情况汇总表",
    counts: (stations, failed, limits) =>
      [
        `共 ${String(stations)} 个社工站`,
        ...(failed > 0 ? [`另有 ${String(failed)} 份文件未能读取，列在表末`] : []),
        ...(limits ? [`达标线 ${limits.target}`, `稳岗率要求 ${limits.stability}`] : []),
      ].join("；"),
    period: ({ start, end }) => `${formatDate(start)}\n至 ${formatDate(end)}`,
    header: [
      "序号",
      "社工站",
      "评估期间",
      "适用\n指标数",
      "达标",
      "未达标",
      "其中\n落后进度",
      "完成率最低的指标",
      "最低\n完成率",
      "应到岗\n人次",
      "实到岗\n人次",
      "稳岗率",
      "总分",
      "等级",
      "错误",
      "提醒",
      "文件",
    ],
    none: "没有读到社工站的工作簿。",
    failed: "未能读取的文件",
    failedHeader: ["序号", "文件", "原因"],
  },
  indicators: {
    sheetName: "指标",
    title: "各社工站指标完成情况",
    note: "每行是一个社工站的一项全站指标，可按指标、状态筛选，按完成百分比排序。",
    header: ["社工站", "指标", "计量", "协议量", "完成量", "完成百分比", "差额", "状态", "位置", "文件"],
    status: { met: "达标", below: "未达标", behind: "落后进度", "not-applicable": "不适用" },
    none: "没有读到指标。",
  },
  chart: {
    sheetName: "图表",
    title: "各社工站对比图",
    header: ["社工站", "达标", "进度内未达标", "落后进度", "总分"],
    indicators: "各社工站指标数",
    totals: "各社工站总分",
  },
  command: {
    outMissing: "请用 --out 指定要写入的汇总表，例如 --out 汇总.xlsx。",
    outNotXlsx: (path) => `--out 的文件名应以 .xlsx 结尾，而不是“${path}”。`,
    overInput: (path) => `汇总表会覆盖要读取的工作簿 ${path}，没有写入；请用 --out 指定另一个文件名。`,
    repeated: (path) => `${path}：与前面的文件是同一份，只汇总一次。`,
    isRollup: (path) => `${path}：这是汇总表，不是社工站的工作簿，没有计入。`,
    cancelled: "已取消，没有写入汇总表。",
    nothing: "没有可以汇总的工作簿，没有写入汇总表。",
    written: (path, stations, failed) =>
      `已写入汇总表：${path}（${String(stations)} 个社工站${failed > 0 ? `，${String(failed)} 份文件未能读取` : ""}）`,
    kept: (path) => `同名的旧汇总表内容不同，已改名保留：${path}`,
  },
};

const english: RollupTexts = {
  overview: {
    sheetName: "Rollup",
    title: "Social-work stations at a glance",
    counts: (stations, failed, limits) =>
      [
        `Stations: ${String(stations)}`,
        ...(failed > 0 ? [`files that could not be read, listed at the end: ${String(failed)}`] : []),
        ...(limits ? [`target ${limits.target}`, `required stability ${limits.stability}`] : []),
      ].join("; "),
    period: ({ start, end }) => `${formatDate(start)}\nto ${formatDate(end)}`,
    header: [
      "No.",
      "Station",
      "Period",
      "Indicators",
      "Met",
      "Below",
      "of which\nbehind",
      "Lowest indicator",
      "Lowest\nratio",
      "Months\nrequired",
      "Months\nactual",
      "Stability",
      "Total",
      "Grade",
      "Errors",
      "Warnings",
      "File",
    ],
    none: "No workbook of a station was read.",
    failed: "Files that could not be read",
    failedHeader: ["No.", "File", "Reason"],
  },
  indicators: {
    sheetName: "Indicators",
    title: "Indicators by station",
    note: "Each row is one indicator of a whole station: filter by indicator or status, sort by percentage.",
    header: [
      "Station",
      "Indicator",
      "Measure",
      "Required",
      "Completed",
      "Percentage",
      "Difference",
      "Status",
      "Place",
      "File",
    ],
    status: { met: "met", below: "below", behind: "behind", "not-applicable": "n/a" },
    none: "No indicator was read.",
  },
  chart: {
    sheetName: "Chart",
    title: "Stations compared",
    header: ["Station", "Met", "Below, on pace", "Behind", "Total"],
    indicators: "Indicators by station",
    totals: "Total scores by station",
  },
  command: {
    outMissing: "Name the workbook to write with --out, as in --out rollup.xlsx.",
    outNotXlsx: (path) => `The name behind --out has to end with .xlsx, unlike “${path}”.`,
    overInput: (path) =>
      `The rollup would overwrite the input ${path} and was not written: give another name with --out.`,
    repeated: (path) => `${path}: the same file as one before, rolled up once only.`,
    isRollup: (path) => `${path}: this is a rollup and no station's workbook; it was left out.`,
    cancelled: "Cancelled: no rollup was written.",
    nothing: "There is no workbook to roll up: nothing was written.",
    written: (path, stations, failed) =>
      `Rollup: ${path} (stations: ${String(stations)}${failed > 0 ? `, files that could not be read: ${String(failed)}` : ""})`,
    kept: (path) => `An earlier rollup of that name differs; it was renamed and kept: ${path}`,
  },
};

export const ROLLUP_TEXTS: Readonly<Record<Language, RollupTexts>> = { "zh-CN": chinese, en: english };
