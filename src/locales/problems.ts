import type { WorkbookProblem } from "../workbook/errors";
import type { Language } from "./language";

type Sentences = {
  readonly [Code in WorkbookProblem["code"]]: (problem: Extract<WorkbookProblem, { code: Code }>) => string;
};

const chinese: Sentences = {
  "file-missing": () => "找不到这个文件，请核对路径和文件名。",
  "file-is-directory": () => "这是一个文件夹，请指定其中的 .xlsx 文件。",
  "file-unreadable": ({ detail }) => `无法读取这个文件（${detail}），请检查权限，或关闭正在占用它的程序。`,
  "file-is-lock": () => "这是工作簿打开时生成的临时文件，不是工作簿本身。请检查名称前没有“~$”的那个文件。",
  "file-empty": () => "文件是空的（0 字节），请重新取得这份工作簿。",
  "file-csv": () => "这是文本（CSV）文件，不是 Excel 工作簿。请用 Excel 打开后另存为 .xlsx。",
  "file-html": () => "这是网页（HTML）文件，不是 Excel 工作簿。请用 Excel 打开后另存为 .xlsx。",
  "file-xls": () => "这是旧版 .xls 工作簿。请用 Excel 或 WPS 打开后另存为 .xlsx。",
  "file-encrypted": () => "工作簿设有打开密码。请在 Excel 中去除密码另存一份，再检查那一份。",
  "file-not-a-workbook": () => "这个文件不是 Excel 工作簿。请确认选对了文件。",
  "file-binary-workbook": () => "这是二进制工作簿（.xlsb）。请在 Excel 中另存为 .xlsx。",
  "file-truncated": () => "文件不完整，后半部分丢失了。请重新下载或复制。",
  "file-too-large": ({ part }) => `文件或其内容过大（${part}），可能已损坏或不安全，没有读取。`,
  "file-doctype": ({ part }) => `文件含有不允许的文档类型声明（${part}），可能不安全，没有读取。`,
  "file-malformed": ({ part }) => `文件内部格式有误（${part}）。请用 Excel 打开并修复，另存后再检查。`,
  "file-damaged": ({ part }) => `文件已损坏（${part}）。请重新取得这份工作簿，或用 Excel 修复后另存。`,
  "no-sheets": () => "工作簿里没有工作表。",
  "sheet-missing": ({ sheet }) => `找不到工作表“${sheet}”，它可能已被删除或改名，请重新检查。`,
  "sheet-protected": ({ sheet }) => `工作表“${sheet}”受保护，没有写入。请在“审阅”中撤消工作表保护后再试。`,
  "structure-protected": () => "工作簿的结构受保护，不能新增工作表。请在“审阅”中撤消工作簿保护后再试。",
  "cell-inside-merge": ({ sheet, cell }) => `工作表“${sheet}”的 ${cell} 在合并单元格内部，不能单独写入。`,
  "cell-inside-array": ({ sheet, cell }) => `工作表“${sheet}”的 ${cell} 属于数组公式，不能单独写入。`,
  "cell-edit-mode": () => "Excel 正在编辑单元格，暂时不能读写。请按 Enter 或 Esc 结束编辑后再试。",
  "workbook-inactive": () => "同时打开了多个工作簿，而这一个不在最前面。请点一下这个工作簿再试。",
  "read-only": () => "工作簿是只读的，没有写入。请启用编辑，或另存一份后再试。",
  "too-much-data": () => "一次要读写的内容超出了 Excel 的限制，没有完成。请改用浏览器页面检查这份文件。",
  "excel-refused": ({ detail }) => `Excel 没有接受这次操作（${detail}），工作簿没有改动。请重试。`,
  "partly-written": ({ places }) =>
    `写入中断，也未能全部恢复，以下位置可能已改动：${places.join("、")}。请用 Excel 的“撤消”，或关闭且不保存后重新打开。`,
};

const english: Sentences = {
  "file-missing": () => "There is no such file: check its path and name.",
  "file-is-directory": () => "This is a folder: name the .xlsx files in it.",
  "file-unreadable": ({ detail }) =>
    `The file cannot be read (${detail}): check its permissions, or close the program that uses it.`,
  "file-is-lock": () =>
    "This is the temporary file of a workbook that is open, not the workbook: check the one without “~$” before its name.",
  "file-empty": () => "The file is empty (0 bytes): get the workbook again.",
  "file-csv": () => "This is a text (CSV) file, not a workbook: open it in Excel and save it as .xlsx.",
  "file-html": () => "This is a web page (HTML), not a workbook: open it in Excel and save it as .xlsx.",
  "file-xls": () => "This is an old .xls workbook: open it in Excel or WPS and save it as .xlsx.",
  "file-encrypted": () => "The workbook has a password: save a copy without it in Excel, and check that copy.",
  "file-not-a-workbook": () => "This file is not an Excel workbook: is it the right one?",
  "file-binary-workbook": () => "This is a binary workbook (.xlsb): save it as .xlsx in Excel.",
  "file-truncated": () => "The file is incomplete, its end is missing: download or copy it again.",
  "file-too-large": ({ part }) =>
    `The file or what is packed in it is too large (${part}); it may be damaged or unsafe and was not read.`,
  "file-doctype": ({ part }) =>
    `The file has a document type declaration (${part}), which may be unsafe; it was not read.`,
  "file-malformed": ({ part }) =>
    `The file's inside is malformed (${part}): open and repair it in Excel, save it, and check again.`,
  "file-damaged": ({ part }) => `The file is damaged (${part}): get it again, or repair it in Excel and save it.`,
  "no-sheets": () => "The workbook has no worksheets.",
  "sheet-missing": ({ sheet }) => `There is no sheet “${sheet}”: it may have been deleted or renamed. Check again.`,
  "sheet-protected": ({ sheet }) =>
    `The sheet “${sheet}” is protected, nothing was written: unprotect it under Review and try again.`,
  "structure-protected": () =>
    "The workbook's structure is protected, no sheet can be added: unprotect it under Review and try again.",
  "cell-inside-merge": ({ sheet, cell }) =>
    `${cell} on the sheet “${sheet}” is inside a merged range and cannot be written alone.`,
  "cell-inside-array": ({ sheet, cell }) =>
    `${cell} on the sheet “${sheet}” belongs to an array formula and cannot be written alone.`,
  "cell-edit-mode": () =>
    "A cell is being edited, so Excel neither reads nor writes: press Enter or Esc to finish, and try again.",
  "workbook-inactive": () =>
    "Several workbooks are open and another one is in front: click into this workbook and try again.",
  "read-only": () =>
    "This workbook can only be read, nothing was written: enable editing or save a copy, and try again.",
  "too-much-data": () =>
    "This is more than Excel hands over at once, it was not finished: check the file on the page in a browser instead.",
  "excel-refused": ({ detail }) => `Excel did not accept this (${detail}), nothing was changed: try again.`,
  "partly-written": ({ places }) =>
    `Writing broke off and could not all be taken back; these places may have changed: ${places.join(", ")}. ` +
    "Use Undo in Excel, or close without saving and open the workbook again.",
};

const SENTENCES: Readonly<Record<Language, Sentences>> = { "zh-CN": chinese, en: english };

/** One sentence: what is wrong with a workbook, and what to do. */
export function problemSentence(problem: WorkbookProblem, language: Language): string {
  // Each sentence takes the problem of its own code; the type of the union cannot say so.
  const sentence = SENTENCES[language][problem.code] as (problem: WorkbookProblem) => string;
  return sentence(problem);
}
