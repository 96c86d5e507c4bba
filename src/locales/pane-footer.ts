import type { Language } from "./language";

/** The texts of the pane's footer, and what screen readers are told when something has been written. */
export interface FooterTexts {
  readonly label: string;
  readonly highlight: string;
  readonly legend: string;
  readonly below: (target: string) => string;
  readonly behind: (pace: string | null) => string;
  readonly finding: string;
  /** The same three in a few letters, where there is little room. */
  readonly short: Readonly<Record<"below" | "behind" | "finding", string>>;
  readonly undo: string;
  readonly undoes: (what: string) => string;
  readonly nothingToUndo: string;
  readonly steps: StepTexts;
  readonly done: (what: string) => string;
  readonly undone: (what: string) => string;
}

interface StepTexts {
  readonly corrected: (cells: number) => string;
  readonly decided: (status: "open" | "handled" | "ignored", findings: number) => string;
  readonly highlighted: (isShown: boolean) => string;
  readonly filled: string;
}

const chineseDecisions = { open: "重新打开", handled: "标为已处理", ignored: "忽略" };

const chinese: FooterTexts = {
  label: "突出显示与撤销",
  highlight: "突出显示",
  legend: "图例",
  below: (target) => `低于 ${target}`,
  behind: (pace) => (pace === null ? "落后于进度" : `落后于进度 ${pace}`),
  finding: "有错误或提醒的单元格",
  short: { below: "低于 100%", behind: "落后", finding: "问题" },
  undo: "撤销",
  undoes: (what) => `撤销：${what}`,
  nothingToUndo: "没有可以撤销的写入",
  steps: {
    corrected: (cells) => `修正 ${String(cells)} 个单元格`,
    decided: (status, findings) => `${chineseDecisions[status]} ${String(findings)} 个问题`,
    highlighted: (isShown) => (isShown ? "突出显示" : "取消突出显示"),
    filled: "写入评分汇总",
  },
  done: (what) => `已完成：${what}`,
  undone: (what) => `已撤销：${what}`,
};

const englishDecisions = { open: "reopening", handled: "marking as handled", ignored: "ignoring" };

const english: FooterTexts = {
  label: "Highlights and undo",
  highlight: "Highlights",
  legend: "Legend",
  below: (target) => `Below ${target}`,
  behind: (pace) => (pace === null ? "Behind the time elapsed" : `Behind the time elapsed, ${pace}`),
  finding: "Cells with an error or a warning",
  short: { below: "Below 100%", behind: "Behind", finding: "Findings" },
  undo: "Undo",
  undoes: (what) => `Undo: ${what}`,
  nothingToUndo: "Nothing was written that could be undone",
  steps: {
    corrected: (cells) => `correcting ${String(cells)} ${cells === 1 ? "cell" : "cells"}`,
    decided: (status, findings) =>
      `${englishDecisions[status]} ${String(findings)} ${findings === 1 ? "finding" : "findings"}`,
    highlighted: (isShown) => (isShown ? "showing highlights" : "hiding highlights"),
    filled: "writing the score summary",
  },
  done: (what) => `Done: ${what}`,
  undone: (what) => `Undone: ${what}`,
};

export const FOOTER_TEXTS: Readonly<Record<Language, FooterTexts>> = { "zh-CN": chinese, en: english };
