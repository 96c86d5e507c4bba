import type { CaseFailure, CaseId, CaseResult, Need } from "../workbook/contract";
import type { Language } from "./language";
import { problemSentence } from "./problems";

interface SelfTestTexts {
  readonly title: string;
  /** What the self-test does, before it begins. */
  readonly introduction: string;
  readonly start: string;
  readonly running: (done: number, all: number) => string;
  readonly summary: (counts: Readonly<Record<CaseResult["outcome"], number>>) => string;
  /** Scratch sheets and names that could not be removed. */
  readonly left: (places: readonly string[]) => string;
  readonly saveTranscript: string;
  readonly transcript: string;
  readonly outcomes: Readonly<Record<CaseResult["outcome"], string>>;
  readonly cases: Readonly<Record<CaseId, string>>;
  readonly needs: Readonly<Record<Need, string>>;
  readonly broken: (expected: string, found: string) => string;
  readonly defect: (detail: string) => string;
  readonly result: (outcome: string, rule: string, detail: string) => string;
}

const chinese: SelfTestTexts = {
  title: "自检",
  introduction:
    "自检会在这个工作簿里新建几张临时工作表，逐项检验读取和写入，最后把它们删除。原有的工作表不会改动，但 Excel 的撤消记录会被清空。",
  start: "开始自检",
  running: (done, all) => `正在自检：已完成 ${done} 项，共 ${all} 项…`,
  summary: ({ passed, failed, "not-possible": skipped }) =>
    `自检结束：通过 ${passed} 项，未通过 ${failed} 项，无法在此检验 ${skipped} 项。`,
  left: (places) => `以下临时内容未能删除，请手动删除：${places.join("、")}。`,
  saveTranscript: "保存自检记录",
  transcript: "自检记录含有 Excel 的版本、各项结果，以及自检期间与 Excel 的往来内容；不含您的单元格内容和工作表名称。",
  outcomes: { passed: "通过", failed: "未通过", "not-possible": "无法在此检验" },
  cases: {
    "reads-every-sheet": "读出每张工作表的范围，隐藏的工作表也读",
    "reads-every-kind": "读出数字、文字、逻辑值、错误值和公式",
    "visits-each-cell": "逐行读出有内容的单元格，每个读一次",
    "reads-merges-and-hidden": "认得合并单元格，以及隐藏的行和列",
    "keeps-number": "写入的数字，读回时不变",
    "keeps-formula-like-text": "写入的文字即使形似公式，读回时仍是文字",
    "keeps-xml-like-text": "写入的文字含有换行和特殊符号，读回时不变",
    "keeps-boolean": "写入的逻辑值，读回时不变",
    "keeps-error": "写入的错误值，读回时不变",
    "keeps-number-formula": "写入结果为数字的公式，读回时不变",
    "keeps-text-formula": "写入结果为文字的公式，读回时不变",
    "keeps-format": "写入的数值连同数字格式，读回时不变",
    "keeps-empty-text": "写入空文字，单元格成为空单元格",
    "keeps-nothing": "清空后的单元格，读回时是空的",
    "keeps-other-cells": "写入一个单元格，其他单元格不变",
    "finds-sheet-in-any-case": "工作表名称的字母不论大小写都能找到",
    "takes-back": "写入之后可以撤消，恢复原样",
    "adds-sheet": "在末尾新增工作表，连同定义的名称",
    "refills-sheet": "重新填写已有的结果表，不另外新增",
    "highlights-only": "标注颜色不改动任何单元格的内容",
    "refuses-missing-sheet": "工作表不存在时不写入，并说明原因",
    "refuses-highlight-on-missing-sheet": "工作表不存在时不标注，并说明原因",
    "refuses-locked-cell": "不写入受保护的单元格，并说明原因",
    "refuses-locked-empty-cell": "不写入受保护的空单元格，并说明原因",
    "refuses-cell-inside-merge": "不写入合并区域内部的单元格，并说明原因",
    "refuses-cell-inside-array": "不写入数组公式中的单元格，并说明原因",
    "refuses-locked-structure": "工作簿结构受保护时不新增工作表，并说明原因",
  },
  needs: {
    "array-formula": "加载项不能录入数组公式，无从检验",
    "locked-structure": "不能为了检验而保护您正在使用的工作簿",
  },
  broken: (expected, found) => `应为 ${expected}，实为 ${found}。`,
  defect: (detail) => `程序自身出错（${detail}）。`,
  result: (outcome, rule, detail) => `${outcome}：${rule}。${detail}`,
};

const english: SelfTestTexts = {
  title: "Self-test",
  introduction:
    "The self-test adds a few scratch sheets to this workbook, tries reading and writing on them, and removes them again. Your own sheets are not changed, but Excel forgets what could be undone.",
  start: "Start the self-test",
  running: (done, all) => `Testing: ${done} of ${all} done…`,
  summary: ({ passed, failed, "not-possible": skipped }) =>
    `The self-test has finished: ${passed} passed, ${failed} failed, ${skipped} cannot be tested here.`,
  left: (places) => `These scratch items could not be removed; please delete them yourself: ${places.join(", ")}.`,
  saveTranscript: "Save the transcript",
  transcript:
    "The transcript holds the versions of Excel, the results, and what was said to Excel and answered during the self-test; none of your cells and none of your sheet names.",
  outcomes: { passed: "Passed", failed: "Failed", "not-possible": "Cannot be tested here" },
  cases: {
    "reads-every-sheet": "reads the cells of every sheet, hidden ones too",
    "reads-every-kind": "reads numbers, texts, booleans, errors and formulas",
    "visits-each-cell": "visits each cell that holds something once, row by row",
    "reads-merges-and-hidden": "knows merged ranges and what is hidden",
    "keeps-number": "reads a number as it was written",
    "keeps-formula-like-text": "reads a text that looks like a formula as it was written",
    "keeps-xml-like-text": "reads a text with line breaks and signs of XML as it was written",
    "keeps-boolean": "reads a boolean as it was written",
    "keeps-error": "reads an error as it was written",
    "keeps-number-formula": "reads a formula with a number as it was written",
    "keeps-text-formula": "reads a formula with a text as it was written",
    "keeps-format": "reads a value with a format as it was written",
    "keeps-empty-text": "reads nothing where an empty text was written",
    "keeps-nothing": "reads nothing where a cell was emptied",
    "keeps-other-cells": "keeps all other cells when it writes one",
    "finds-sheet-in-any-case": "finds a sheet whatever the case of its name",
    "takes-back": "takes back what was written",
    "adds-sheet": "adds a sheet at the end, with its names",
    "refills-sheet": "refills a sheet of ours in place",
    "highlights-only": "highlights without a change to any cell",
    "refuses-missing-sheet": "refuses a sheet that is not there, and makes none of the edits",
    "refuses-highlight-on-missing-sheet": "refuses a highlight on no sheet, and makes none of the edits",
    "refuses-locked-cell": "refuses a locked cell, and makes none of the edits",
    "refuses-locked-empty-cell": "refuses a locked empty cell, and makes none of the edits",
    "refuses-cell-inside-merge": "refuses a cell inside a merged range, and makes none of the edits",
    "refuses-cell-inside-array": "refuses a cell inside an array formula, and makes none of the edits",
    "refuses-locked-structure": "adds no sheet to a workbook whose structure is locked",
  },
  needs: {
    "array-formula": "an add-in cannot enter an array formula",
    "locked-structure": "a workbook in use is not locked for the sake of a test",
  },
  broken: (expected, found) => `Expected ${expected}, found ${found}.`,
  defect: (detail) => `The program itself failed (${detail}).`,
  result: (outcome, rule, detail) => `${outcome}: ${rule}.${detail === "" ? "" : ` ${detail}`}`,
};

/** The texts of the self-test, apart from what its results say. */
export const SELF_TEST_TEXTS: Readonly<Record<Language, SelfTestTexts>> = { "zh-CN": chinese, en: english };

/** What a case of the self-test found, as one or two sentences. */
export function resultSentence(result: CaseResult, language: Language): string {
  const { outcomes, cases, result: sentence } = SELF_TEST_TEXTS[language];
  return sentence(outcomes[result.outcome], cases[result.id], detailOf(result, language));
}

function detailOf(result: CaseResult, language: Language): string {
  const { needs } = SELF_TEST_TEXTS[language];
  switch (result.outcome) {
    case "passed":
      return "";
    case "failed":
      return failureSentence(result.failure, language);
    case "not-possible":
      return closed(needs[result.need], language);
  }
}

function failureSentence(failure: CaseFailure, language: Language): string {
  const { broken, defect } = SELF_TEST_TEXTS[language];
  switch (failure.kind) {
    case "broken":
      return broken(failure.expected, failure.found);
    case "problem":
      return problemSentence(failure.problem, language);
    case "defect":
      return defect(failure.detail);
  }
}

/** As a sentence of its own. */
function closed(text: string, language: Language): string {
  return language === "en" ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : `${text}。`;
}
