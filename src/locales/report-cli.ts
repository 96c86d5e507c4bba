import type { Language } from "./language";

/** What `report` says on the command line. */
interface ReportCommandTexts {
  readonly oneFile: string;
  readonly badFormat: (text: string) => string;
  readonly outMissing: string;
  readonly overInput: (path: string) => string;
  readonly kept: (path: string) => string;
  readonly written: (path: string) => string;
  readonly errorsLeft: (count: number) => string;
}

const chinese: ReportCommandTexts = {
  oneFile: "report 每次处理一个工作簿，请在命令后写上一个 .xlsx 文件。",
  badFormat: (text) => `--format 只能是 text、html 或 docx，而不是“${text}”。`,
  outMissing: "Word 文档不能显示在终端中，请用 --out 指定要写入的 .docx 文件。",
  overInput: (path) => `报告会覆盖工作簿 ${path}，没有写入；请用 --out 指定另一个文件。`,
  kept: (path) => `同名的旧文件内容不同，已改名保留：${path}`,
  written: (path) => `已写入报告：${path}`,
  errorsLeft: (count) => `工作簿中尚有 ${String(count)} 处错误，已列入报告附件，请核对后再使用其中的数字。`,
};

const english: ReportCommandTexts = {
  oneFile: "report takes one workbook: name one .xlsx file behind the command.",
  badFormat: (text) => `--format is text, html or docx, not “${text}”.`,
  outMissing: "A Word document cannot be shown in a terminal: name a .docx file with --out.",
  overInput: (path) => `The report would overwrite the workbook ${path} and was not written: name another file.`,
  kept: (path) => `An earlier file of that name differs; it was renamed and kept: ${path}`,
  written: (path) => `Report: ${path}`,
  errorsLeft: (count) =>
    `The workbook still has ${String(count)} errors, listed in the report's annex: check them before using its figures.`,
};

export const REPORT_COMMAND_TEXTS: Readonly<Record<Language, ReportCommandTexts>> = { "zh-CN": chinese, en: english };
