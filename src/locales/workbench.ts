import type { Language } from "./language";

/** The texts around the sheets of a file that is open in a browser. */
interface WorkbenchTexts {
  readonly open: string;
  readonly download: string;
  readonly save: string;
  readonly saving: string;
  /** The name of the copy of a file, given without and with its extension. */
  readonly copyName: (stem: string, extension: string) => string;
  readonly unsaved: string;
  readonly views: string;
  readonly sheetsView: string;
  readonly paneView: string;
  readonly backToPane: string;
  readonly resize: string;
  readonly tabs: string;
  readonly hiddenSheets: (count: number) => string;
  readonly hiddenTab: string;
  readonly reading: string;
  readonly notRead: string;
  readonly grid: (sheet: string) => string;
  readonly corner: string;
  readonly emptyCell: (address: string) => string;
  readonly merged: (range: string) => string;
  readonly hiddenRows: (first: number, last: number) => string;
  readonly hiddenColumns: (first: string, last: string) => string;
  readonly downloaded: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly refused: string;
  readonly inUse: string;
  readonly dismiss: string;
  readonly signatureTitle: string;
  readonly signatureQuestion: string;
  readonly changedTitle: string;
  readonly changedQuestion: (name: string) => string;
  readonly saveAnyway: string;
  readonly cancel: string;
}

const chinese: WorkbenchTexts = {
  open: "打开…",
  download: "下载标注后的副本",
  save: "保存",
  saving: "正在保存…",
  copyName: (stem, extension) => `${stem}-标注${extension}`,
  unsaved: "有改动尚未保存",
  views: "显示工作表或检查结果",
  sheetsView: "工作表",
  paneView: "检查",
  backToPane: "返回检查",
  resize: "调整检查窗格的宽度",
  tabs: "工作表",
  hiddenSheets: (count) => `隐藏的工作表 ${count}`,
  hiddenTab: "已隐藏",
  reading: "正在读取工作表…",
  notRead: "工作表还没有读出来。请在检查窗格中重新检查，或打开另一个文件。",
  grid: (sheet) => `工作表 ${sheet}`,
  corner: "行与列",
  emptyCell: (address) => `${address} 空单元格`,
  merged: (range) => `合并单元格 ${range}`,
  hiddenRows: (first, last) => (first === last ? `第 ${first} 行已隐藏` : `第 ${first} 至 ${last} 行已隐藏`),
  hiddenColumns: (first, last) => (first === last ? `${first} 列已隐藏` : `${first} 至 ${last} 列已隐藏`),
  downloaded: (name) => `已下载 ${name}，原文件没有改动。`,
  saved: (name) => `已保存到 ${name}。`,
  refused: "浏览器没有获准写入这个文件，文件没有改动。请再点“保存”并选择允许，或下载标注后的副本。",
  inUse: "文件正被另一个程序占用，没有写入。请在 Excel 或 WPS 中关闭它再保存，或下载标注后的副本。",
  dismiss: "关闭提示",
  signatureTitle: "工作簿带有数字签名",
  signatureQuestion:
    "保存到原文件后，它的数字签名将失效，签署人需要重新签名。要保留有签名的原文件，请取消并下载标注后的副本。",
  changedTitle: "文件已被另行改动",
  changedQuestion: (name) =>
    `${name} 在打开之后被另一个程序改动过。现在保存会覆盖那些改动。要保留它们，请取消并重新打开这个文件。`,
  saveAnyway: "仍然保存",
  cancel: "取消",
};

const english: WorkbenchTexts = {
  open: "Open…",
  download: "Download the annotated copy",
  save: "Save",
  saving: "Saving…",
  copyName: (stem, extension) => `${stem}-annotated${extension}`,
  unsaved: "There are changes that are not saved yet",
  views: "Show the sheets or the review",
  sheetsView: "Sheets",
  paneView: "Review",
  backToPane: "Back to the review",
  resize: "Width of the review pane",
  tabs: "Sheets",
  hiddenSheets: (count) => `Hidden sheets: ${count}`,
  hiddenTab: "hidden",
  reading: "Reading the sheets…",
  notRead: "The sheets have not been read. Check again in the review pane, or open another file.",
  grid: (sheet) => `Sheet ${sheet}`,
  corner: "Rows and columns",
  emptyCell: (address) => `${address}, empty`,
  merged: (range) => `merged ${range}`,
  hiddenRows: (first, last) => (first === last ? `Row ${first} is hidden` : `Rows ${first} to ${last} are hidden`),
  hiddenColumns: (first, last) =>
    first === last ? `Column ${first} is hidden` : `Columns ${first} to ${last} are hidden`,
  downloaded: (name) => `${name} was downloaded; the file itself was not changed.`,
  saved: (name) => `Saved to ${name}.`,
  refused:
    "The browser was not allowed to write this file, nothing was changed. Save again and allow it, or download the annotated copy.",
  inUse:
    "Another program is using the file, nothing was written. Close it in Excel or WPS and save again, or download the annotated copy.",
  dismiss: "Dismiss",
  signatureTitle: "The workbook is digitally signed",
  signatureQuestion:
    "Saving to the file makes its signature void, and it would have to be signed again. To keep the signed file, cancel and download the annotated copy.",
  changedTitle: "The file was changed meanwhile",
  changedQuestion: (name) =>
    `Another program has changed ${name} since it was opened. Saving now overwrites those changes. To keep them, cancel and open the file again.`,
  saveAnyway: "Save anyway",
  cancel: "Cancel",
};

export const WORKBENCH_TEXTS: Readonly<Record<Language, WorkbenchTexts>> = { "zh-CN": chinese, en: english };
