import type { Language } from "./language";

/** The texts of the pane's tab 报告. */
interface PaneReportTexts {
  readonly parts: Readonly<Record<"compose" | "proofread", string>>;
  readonly partList: string;
  readonly checkFirst: string;
  readonly check: string;
  readonly copyRich: string;
  readonly copyPlain: string;
  readonly copied: string;
  readonly saveDocx: string;
  readonly docxName: (station: string) => string;
  readonly savingDocx: string;
  readonly notSaved: (detail: string) => string;
  readonly manualTitle: string;
  readonly manualHelp: string;
  readonly close: string;
  readonly preview: string;
  readonly drawing: string;
  readonly copyChart: string;
  readonly saveChart: string;
  readonly chartCopied: string;
  readonly chartNotCopied: string;
  readonly chartFile: (title: string) => string;
  readonly goToCell: (reference: string) => string;
  readonly templates: string;
  readonly templatesHelp: string;
  readonly templateDefault: string;
  readonly save: string;
  readonly cancel: string;
  readonly restore: string;
  readonly keptWithUser: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly openReport: string;
  readonly notReport: (file: string) => string;
  readonly reading: string;
  readonly proofread: string;
  readonly anotherText: string;
  readonly counts: (contradicted: number, confirmed: number) => string;
  readonly noClaims: string;
  readonly contradicted: string;
  readonly confirmed: string;
  readonly onlyContradicted: string;
  readonly reportText: string;
  readonly inText: string;
}

const chinese: PaneReportTexts = {
  parts: { compose: "生成文字", proofread: "核对报告" },
  partList: "报告的两项工作",
  checkFirst: "先检查工作簿，再从结果生成报告文字，或核对写好的报告。",
  check: "检查",
  copyRich: "复制到 Word",
  copyPlain: "复制纯文本",
  copied: "已复制，可以粘贴了。",
  saveDocx: "导出 .docx",
  docxName: (station) => `${station}-评估结果.docx`,
  savingDocx: "正在生成文档…",
  notSaved: (detail) => `文档没有生成：${detail}。请重试；若仍不行，请改用“复制到 Word”。`,
  manualTitle: "请按 Ctrl+C 复制",
  manualHelp: "浏览器不允许自动复制。下面的文字已经选中，请按 Ctrl+C（Mac 按 ⌘C）。",
  close: "关闭",
  preview: "报告预览",
  drawing: "正在绘图…",
  copyChart: "复制图片",
  saveChart: "保存图片",
  chartCopied: "图片已复制，可以粘贴了。",
  chartNotCopied: "浏览器不允许复制图片，请用“保存图片”。",
  chartFile: (title) => `${title}.png`,
  goToCell: (reference) => `转到 ${reference}`,
  templates: "修改句式…",
  templatesHelp: "花括号里的词会换成数字或名称，可以调整位置或删去，不要改动括号里的字。留空就用原来的句式。",
  templateDefault: "原来的句式",
  save: "保存",
  cancel: "取消",
  restore: "全部恢复原样",
  keptWithUser: "句式只保存在本机，对所有工作簿有效。",
  paste: "报告全文",
  pasteHint: "把报告的文字粘贴到这里，或打开 .docx、.txt 文件。",
  openReport: "打开报告文件…",
  notReport: (file) => `${file} 不能读取，请选择 .docx、.txt 或 .md 文件。`,
  reading: "正在读取…",
  proofread: "核对",
  anotherText: "换一份报告",
  counts: (contradicted, confirmed) => `与工作簿不符 ${contradicted} 处，相符 ${confirmed} 处。`,
  noClaims: "这段文字里没有工作簿能核对的数字。请确认粘贴的是这个社工站的报告。",
  contradicted: "不符",
  confirmed: "相符",
  onlyContradicted: "不符之处",
  reportText: "报告原文",
  inText: "在原文中查看",
};

const english: PaneReportTexts = {
  parts: { compose: "Write", proofread: "Proofread" },
  partList: "The two jobs about reports",
  checkFirst: "Check the workbook first; then have text for the report, or a written report proofread.",
  check: "Check",
  copyRich: "Copy for Word",
  copyPlain: "Copy as plain text",
  copied: "Copied: paste it where it belongs.",
  saveDocx: "Export .docx",
  docxName: (station) => `${station}-results.docx`,
  savingDocx: "Making the document…",
  notSaved: (detail) => `The document was not made (${detail}): try again, or use “Copy for Word” instead.`,
  manualTitle: "Press Ctrl+C to copy",
  manualHelp: "The browser does not let the page copy. The text below is selected: press Ctrl+C (⌘C on a Mac).",
  close: "Close",
  preview: "Preview of the report",
  drawing: "Drawing…",
  copyChart: "Copy picture",
  saveChart: "Save picture",
  chartCopied: "The picture is copied: paste it where it belongs.",
  chartNotCopied: "The browser does not let the page copy pictures: save it instead.",
  chartFile: (title) => `${title}.png`,
  goToCell: (reference) => `Go to ${reference}`,
  templates: "Edit sentences…",
  templatesHelp:
    "Words in braces become figures or names. They may be moved or left out, but not changed. An empty field keeps the sentence as it was.",
  templateDefault: "As it was",
  save: "Save",
  cancel: "Cancel",
  restore: "Restore all",
  keptWithUser: "Sentences are kept on this computer, for all workbooks.",
  paste: "The report's text",
  pasteHint: "Paste the report's text here, or open a .docx or .txt file.",
  openReport: "Open a report…",
  notReport: (file) => `${file} cannot be read: choose a .docx, .txt or .md file.`,
  reading: "Reading…",
  proofread: "Proofread",
  anotherText: "Another report",
  counts: (contradicted, confirmed) => `Contradicted: ${contradicted}. Confirmed: ${confirmed}.`,
  noClaims: "The workbook knows nothing of the figures in this text: is it this station's report?",
  contradicted: "Contradicted",
  confirmed: "Confirmed",
  onlyContradicted: "Contradicted",
  reportText: "The report",
  inText: "Show in the text",
};

export const PANE_REPORT_TEXTS: Readonly<Record<Language, PaneReportTexts>> = { "zh-CN": chinese, en: english };
