import type { Language } from "./language";

/** What is said of a checked workbook, wherever that is shown. */
interface ReviewTexts {
  readonly unnamed: string;
  readonly noTables: string;
  readonly findings: (errors: number, warnings: number, infos: number) => string;
  readonly nothingFound: string;
  readonly skipped: string;
}

const chinese: ReviewTexts = {
  unnamed: "（未写站名）",
  noTables: "没有找到指标、到岗或评分表。",
  findings: (errors, warnings, infos) => `检查结果\u3000错误 ${errors} · 提醒 ${warnings} · 提示 ${infos}`,
  nothingFound: "没有发现问题。",
  skipped: "未读取",
};

const english: ReviewTexts = {
  unnamed: "(no station named)",
  noTables: "No indicator, attendance or score table was found.",
  findings: (errors, warnings, infos) => `Findings: ${errors} errors · ${warnings} warnings · ${infos} notes`,
  nothingFound: "Nothing was found.",
  skipped: "Not read",
};

export const REVIEW_TEXTS: Readonly<Record<Language, ReviewTexts>> = { "zh-CN": chinese, en: english };
