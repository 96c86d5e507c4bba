import type { Language } from "./language";

/** The texts of the page before a workbook is open, and of its list of files. */
interface StartTexts {
  readonly notice: string;
  readonly lead: string;
  readonly drop: string;
  readonly or: string;
  readonly choose: string;
  readonly sample: string;
  readonly several: string;
  readonly sampleName: string;
  readonly steps: readonly string[];
  readonly opening: (file: string) => string;
  readonly notOpened: (file: string, sentence: string) => string;
  readonly notAWorkbook: (file: string) => string;
  readonly sampleMissing: string;
  readonly files: string;
  readonly another: string;
  readonly remove: string;
  readonly removeTitle: string;
  readonly removeQuestion: (file: string) => string;
  readonly removeAnyway: string;
  readonly keep: string;
  readonly rollup: string;
  readonly officeBlocked: string;
  readonly otherHost: string;
  readonly tooOld: string;
  readonly tooOldHelp: string;
  readonly excelFailed: (sentence: string) => string;
}

const chinese: StartTexts = {
  notice: "提示",
  lead: "核对指标完成情况与社工到岗情况，找出差错，算出得分。",
  drop: "把工作簿（.xlsx）拖到这里",
  or: "或",
  choose: "选择文件…",
  sample: "用示例试一试",
  several: "可以一次选多个，逐个查看，也可以汇总成一张表。",
  sampleName: "示例社工站.xlsx",
  steps: [
    "读取工作簿里的指标表、到岗表和评分表，版式不限。",
    "逐格重算百分比、合计、有效人次和稳岗率，列出不符之处。",
    "逐项定位、修正，下载标注后的副本；原文件不会被改动。",
  ],
  opening: (file) => `正在打开 ${file}…`,
  notOpened: (file, sentence) => `${file}：${sentence}`,
  notAWorkbook: (file) => `${file} 不是 .xlsx 工作簿，请选择 .xlsx 或 .xlsm 文件。`,
  sampleMissing: "没有取到示例文件，请检查页面是否完整，或直接选择自己的文件。",
  files: "已打开的文件",
  another: "添加文件…",
  remove: "移出列表",
  removeTitle: "有改动尚未保存",
  removeQuestion: (file) => `移出列表会丢掉对 ${file} 所做的改动。要保留改动，请先下载标注后的副本。`,
  removeAnyway: "移出并丢掉改动",
  keep: "取消",
  rollup: "汇总全部",
  officeBlocked: "没有连上 Office 的脚本，暂时不能读取 Excel 里打开的工作簿。可以在这里直接选择文件检查。",
  otherHost: "这个页面要在 Excel 里才能读取打开的工作簿。可以在这里直接选择文件检查。",
  tooOld: "这个版本的 Excel 太旧，不能在窗格里工作。",
  tooOldHelp:
    "请使用 Office 2021 或更新的版本、Microsoft 365，或网页版 Excel；也可以先保存工作簿，再在下面直接选择这份文件检查。",
  excelFailed: (sentence) => `没有连上工作簿：${sentence}`,
};

const english: StartTexts = {
  notice: "Notice",
  lead: "Checks indicators and attendance, finds slips, works out the score.",
  drop: "Drop a workbook (.xlsx) here",
  or: "or",
  choose: "Choose files…",
  sample: "Try the sample",
  several: "Several may be chosen: look at one after the other, or roll them up into one table.",
  sampleName: "sample-station.xlsx",
  steps: [
    "Reads the tables of indicators, attendance and scores of a workbook, in any layout.",
    "Recomputes every percentage, total, headcount and the stability rate, and lists what differs.",
    "Goes to each cell, corrects it, and gives an annotated copy; the file itself stays as it is.",
  ],
  opening: (file) => `Opening ${file}…`,
  notOpened: (file, sentence) => `${file}: ${sentence}`,
  notAWorkbook: (file) => `${file} is no .xlsx workbook: choose an .xlsx or .xlsm file.`,
  sampleMissing: "The sample could not be fetched: is the page complete? Choose a file of your own instead.",
  files: "Open files",
  another: "Add files…",
  remove: "Remove from the list",
  removeTitle: "Changes are not saved",
  removeQuestion: (file) =>
    `Removing ${file} from the list loses what was changed in it. To keep the changes, first download the annotated copy.`,
  removeAnyway: "Remove and lose changes",
  keep: "Cancel",
  rollup: "Roll up all",
  officeBlocked:
    "Office's script could not be reached, so the workbook that is open in Excel cannot be read. Choose a file here instead.",
  otherHost: "Only inside Excel can this page read the open workbook. Choose a file here instead.",
  tooOld: "This version of Excel is too old for the pane.",
  tooOldHelp:
    "Use Office 2021 or later, Microsoft 365 or Excel on the web; or save the workbook and choose its file below.",
  excelFailed: (sentence) => `The workbook could not be reached: ${sentence}`,
};

export const START_TEXTS: Readonly<Record<Language, StartTexts>> = { "zh-CN": chinese, en: english };
