import type { Language } from "./language";

/** What is said where the page cannot run. */
interface UnsupportedTexts {
  readonly heading: string;
  readonly inExcel: string;
  /** Before the address of the page. */
  readonly inBrowser: string;
  /** After it. */
  readonly thenFile: string;
}

const chinese: UnsupportedTexts = {
  heading: "这里的浏览器组件太旧，运行不了社工站评估助手。工作簿没有改动。",
  inExcel: "要在 Excel 里使用：请换用 Office 2021 或更新的版本、Microsoft 365，或网页版 Excel。",
  inBrowser: "不换 Excel 也能用：请在新版 Edge 或 Chrome 浏览器中打开",
  thenFile: "再选择工作簿文件。文件只在本机读取，不会上传。",
};

const english: UnsupportedTexts = {
  heading: "The browser inside this program is too old for Station Review. The workbook is unchanged.",
  inExcel: "To use it in Excel, you need Office 2021 or later, Microsoft 365, or Excel on the web.",
  inBrowser: "Without another Excel: in a current Edge or Chrome, open",
  thenFile: "and choose the workbook's file. It is read on this computer and sent nowhere.",
};

export const UNSUPPORTED_TEXTS: Readonly<Record<Language, UnsupportedTexts>> = { "zh-CN": chinese, en: english };
