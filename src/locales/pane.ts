import type { Language } from "./language";

/** The texts of the page, apart from what it says of a checked workbook. */
interface PaneTexts {
  readonly title: string;
  readonly privacy: string;
  readonly choose: string;
  readonly chooseAnother: string;
  readonly reading: (file: string) => string;
  readonly failed: (file: string, sentence: string) => string;
  /** The browser does not let a chosen file be read any more. */
  readonly gone: string;
  readonly defect: (detail: string) => string;
}

const chinese: PaneTexts = {
  title: "社工站评估助手",
  privacy: "文件只在本机读取，不会上传。",
  choose: "选择 .xlsx 文件…",
  chooseAnother: "换一个文件…",
  reading: (file) => `正在检查 ${file}…`,
  failed: (file, sentence) => `${file}：${sentence}`,
  gone: "文件在选择之后被移动、改动或删除了，请重新选择。",
  defect: (detail) => `程序自身出错，请把这段信息报告给维护者：${detail}`,
};

const english: PaneTexts = {
  title: "Station Review",
  privacy: "The file is read on this computer and sent nowhere.",
  choose: "Choose an .xlsx file…",
  chooseAnother: "Choose another file…",
  reading: (file) => `Checking ${file}…`,
  failed: (file, sentence) => `${file}: ${sentence}`,
  gone: "The file was moved, changed or deleted since it was chosen: choose it again.",
  defect: (detail) => `The program itself failed. Please report this to its maintainers: ${detail}`,
};

export const PANE_TEXTS: Readonly<Record<Language, PaneTexts>> = { "zh-CN": chinese, en: english };
