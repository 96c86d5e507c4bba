import type { Language } from "./language";

/** The texts of the pane's frame. What its tabs say stands in files of their own. */
interface PaneTexts {
  readonly title: string;
  readonly privacy: string;
  readonly starting: string;
  readonly tabs: Readonly<Record<"overview" | "findings" | "scores" | "report" | "settings", string>>;
  readonly tabList: string;
  readonly findingsBadge: (errors: number) => string;
  readonly unnamed: string;
  readonly midTerm: string;
  readonly finalTerm: string;
  readonly period: (start: string, end: string) => string;
  readonly months: (assessed: number, agreed: number | null) => string;
  readonly checkShortcut: string;
  readonly checked: (errors: number, warnings: number, infos: number) => string;
  readonly failed: string;
  readonly changedMeanwhile: string;
  readonly checkAgain: string;
  readonly dismiss: string;
  readonly hiddenTitle: string;
  readonly hiddenQuestion: (sheet: string) => string;
  readonly unhide: string;
  readonly cancel: string;
  readonly loading: string;
  /** The browser does not let a chosen file be read any more. */
  readonly gone: string;
  readonly defect: (detail: string) => string;
  readonly brokenDown: string;
  readonly reloadHelp: string;
  readonly reload: string;
}

const chinese: PaneTexts = {
  title: "社工站评估助手",
  privacy: "工作簿只在本机读取，不会上传。",
  starting: "正在启动…",
  tabs: { overview: "概览", findings: "问题", scores: "评分", report: "报告", settings: "设置" },
  tabList: "评估助手的各个页面",
  findingsBadge: (errors) => `${errors} 个错误`,
  unnamed: "（表中未写站名）",
  midTerm: "中期",
  finalTerm: "末期",
  period: (start, end) => `${start} 至 ${end}`,
  months: (assessed, agreed) => (agreed === null ? `${assessed} 个考核月份` : `${assessed} / ${agreed} 个考核月份`),
  checkShortcut: "快捷键 Alt+C",
  checked: (errors, warnings, infos) => `检查完成：错误 ${errors}，提醒 ${warnings}，提示 ${infos}。`,
  failed: "没有完成",
  changedMeanwhile: "工作簿在显示之后有改动，将要写入的内容已不相同，因此没有写入。请重新检查。",
  checkAgain: "重新检查",
  dismiss: "关闭提示",
  hiddenTitle: "工作表已隐藏",
  hiddenQuestion: (sheet) => `单元格所在的工作表“${sheet}”是隐藏的。要取消隐藏并转到那里吗？`,
  unhide: "取消隐藏并定位",
  cancel: "取消",
  loading: "正在载入…",
  gone: "文件在选择之后被移动、改动或删除了，请重新选择。",
  defect: (detail) => `程序自身出错，请把这段信息报告给维护者：${detail}`,
  brokenDown: "这一部分无法显示",
  reloadHelp:
    "请先下载或保存尚未保存的修改，再重新载入页面；已经写入工作簿的内容不受影响。刚更新过版本或网络中断时，重新载入通常就能恢复。",
  reload: "重新载入",
};

const english: PaneTexts = {
  title: "Station Review",
  privacy: "The workbook is read on this computer and sent nowhere.",
  starting: "Starting…",
  tabs: { overview: "Overview", findings: "Findings", scores: "Scores", report: "Report", settings: "Settings" },
  tabList: "The pages of Station Review",
  findingsBadge: (errors) => (errors === 1 ? "1 error" : `${errors} errors`),
  unnamed: "(no station named)",
  midTerm: "Mid-term",
  finalTerm: "Final",
  period: (start, end) => `${start} to ${end}`,
  months: (assessed, agreed) =>
    agreed === null ? `${assessed} assessed months` : `${assessed} of ${agreed} months assessed`,
  checkShortcut: "Shortcut Alt+C",
  checked: (errors, warnings, infos) => `Checked. Errors: ${errors}, warnings: ${warnings}, notes: ${infos}.`,
  failed: "Not done",
  changedMeanwhile:
    "The workbook has changed since this was shown, so that something else would be written. Nothing was: check again.",
  checkAgain: "Check again",
  dismiss: "Dismiss",
  hiddenTitle: "The sheet is hidden",
  hiddenQuestion: (sheet) => `The cell stands on the hidden sheet “${sheet}”. Show the sheet and go there?`,
  unhide: "Show and go there",
  cancel: "Cancel",
  loading: "Loading…",
  gone: "The file was moved, changed or deleted since it was chosen: choose it again.",
  defect: (detail) => `The program itself failed. Please report this to its maintainers: ${detail}`,
  brokenDown: "This part cannot be shown",
  reloadHelp:
    "First download or save what is not saved yet, then reload the page; what has been written into the workbook is safe. After an update or when the network was interrupted, reloading usually helps.",
  reload: "Reload",
};

export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = { "zh-CN": chinese, en: english };
