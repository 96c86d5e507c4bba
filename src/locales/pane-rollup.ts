import type { Language } from "./language";

/** The texts of the page's table of many stations. */
interface PaneRollupTexts {
  readonly title: string;
  readonly back: string;
  readonly progress: (done: number, all: number) => string;
  readonly cancel: string;
  readonly cancelled: (done: number, all: number) => string;
  readonly download: string;
  readonly fileName: string;
  readonly failed: (reason: string) => string;
  readonly open: (file: string) => string;
  readonly columns: Readonly<
    Record<
      | "station"
      | "met"
      | "below"
      | "behind"
      | "lowest"
      | "actualMonths"
      | "stability"
      | "total"
      | "grade"
      | "errors"
      | "warnings",
      string
    >
  >;
  readonly unnamed: string;
}

const chinese: PaneRollupTexts = {
  title: "多站汇总",
  back: "返回",
  progress: (done, all) => `正在汇总：${done} / ${all}`,
  cancel: "停止",
  cancelled: (done, all) => `已停止，读取了 ${all} 份中的 ${done} 份。`,
  download: "下载汇总表",
  fileName: "社工站评估汇总.xlsx",
  failed: (reason) => `未能读取：${reason}`,
  open: (file) => `查看 ${file}`,
  columns: {
    station: "社工站",
    met: "达标",
    below: "未达标",
    behind: "落后进度",
    lowest: "最低完成率",
    actualMonths: "到岗人次",
    stability: "稳岗率",
    total: "总分",
    grade: "等级",
    errors: "错误",
    warnings: "提醒",
  },
  unnamed: "（未写站名）",
};

const english: PaneRollupTexts = {
  title: "Many stations",
  back: "Back",
  progress: (done, all) => `Rolling up: ${done} of ${all}`,
  cancel: "Stop",
  cancelled: (done, all) => `Stopped: ${done} of ${all} were read.`,
  download: "Download the rollup",
  fileName: "station-rollup.xlsx",
  failed: (reason) => `Not read: ${reason}`,
  open: (file) => `Look at ${file}`,
  columns: {
    station: "Station",
    met: "Met",
    below: "Below",
    behind: "Behind",
    lowest: "Lowest",
    actualMonths: "Person-months",
    stability: "Stability",
    total: "Total",
    grade: "Grade",
    errors: "Errors",
    warnings: "Warnings",
  },
  unnamed: "(no station named)",
};

export const PANE_ROLLUP_TEXTS: Readonly<Record<Language, PaneRollupTexts>> = { "zh-CN": chinese, en: english };
