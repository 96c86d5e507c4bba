import type { Language } from "./language";

/** The texts of filling the score summary. */
interface FillTexts {
  readonly button: string;
  readonly title: string;
  readonly adds: (sheet: string) => string;
  readonly refillsSummary: (sheet: string) => string;
  readonly refillsFindings: (sheet: string) => string;
  readonly scores: (sheet: string, cells: number) => string;
  readonly incomplete: (count: number) => string;
  readonly note: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly filled: string;
  readonly openSheet: (sheet: string) => string;
}

const chinese: FillTexts = {
  button: "写入评分汇总…",
  title: "写入评分汇总",
  adds: (sheet) => `新增工作表“${sheet}”`,
  refillsSummary: (sheet) => `更新工作表“${sheet}”，已填的岗位数、得分和备注保留`,
  refillsFindings: (sheet) => `更新工作表“${sheet}”，已填的状态和说明保留`,
  scores: (sheet, cells) => `填写“${sheet}”中 ${String(cells)} 个空白单元格：`,
  incomplete: (count) => `还缺 ${String(count)} 项得分，总分和等级先空着，补上后可再次写入。`,
  note: "其他单元格不变；写入后可以撤销。",
  confirm: "写入",
  cancel: "取消",
  filled: "评分汇总和检查结果已写入工作簿。",
  openSheet: (sheet) => `查看“${sheet}”`,
};

const english: FillTexts = {
  button: "Write the score summary…",
  title: "Write the score summary",
  adds: (sheet) => `Adds the sheet “${sheet}”`,
  refillsSummary: (sheet) => `Refills the sheet “${sheet}”; typed posts, scores and remarks stay`,
  refillsFindings: (sheet) => `Refills the sheet “${sheet}”; typed statuses and reasons stay`,
  scores: (sheet, cells) => `Fills ${String(cells)} empty cells of “${sheet}”:`,
  incomplete: (count) =>
    `${String(count)} of the scores are missing: total and grade stay empty. Write the summary again when they are there.`,
  note: "No other cell is changed, and all of it can be undone.",
  confirm: "Write",
  cancel: "Cancel",
  filled: "The score summary and the findings have been written.",
  openSheet: (sheet) => `Go to “${sheet}”`,
};

export const FILL_TEXTS: Readonly<Record<Language, FillTexts>> = { "zh-CN": chinese, en: english };
