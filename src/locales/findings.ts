import Big from "big.js";
import { type Finding, FINDING_KINDS, type FindingCode, type FindingValue, type Severity } from "../evaluation/finding";
import type { SkipReason } from "../tables/table";
import type { AllFindingTexts } from "./finding-texts";
import { englishFindings } from "./findings.en";
import { chineseFindings } from "./findings.zh-CN";
import type { Language } from "./language";

const TEXTS: Readonly<Record<Language, AllFindingTexts>> = { "zh-CN": chineseFindings, en: englishFindings };

/** One sentence in the user's language: what is wrong, and what it should be. */
export function findingMessage(finding: Finding, language: Language): string {
  const text = (value: FindingValue): string => formatValue(finding.code, value);
  return TEXTS[language][finding.code].message(text(finding.recorded), text(finding.expected), finding.details);
}

/** A few words that name a kind of finding. */
export function findingTitle(code: FindingCode, language: Language): string {
  return TEXTS[language][code].title;
}

/** A recorded or expected value as people write it: ratios as percentages with two decimals; "" for none. */
export function formatValue(code: FindingCode, value: FindingValue): string {
  if (value === null || typeof value === "string") {
    return value ?? "";
  }
  return FINDING_KINDS[code].unit === "ratio" ? formatRatio(value) : value.toFixed();
}

/** 0.5728 → `57.28%`, rounded half up. */
export function formatRatio(ratio: Big): string {
  return `${ratio.times(100).round(2, Big.roundHalfUp).toFixed(2)}%`;
}

const SEVERITIES: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  "zh-CN": { error: "错误", warning: "提醒", info: "提示" },
  en: { error: "Error", warning: "Warning", info: "Note" },
};

export function severityName(severity: Severity, language: Language): string {
  return SEVERITIES[language][severity];
}

const SUBJECTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-CN": {
    "@certified": "持证社工",
    "@uncertified": "非持证社工",
    "@part": "本部分社工",
    "@all": "全部社工",
    "@post": "人员到位",
    "@insured": "社保购买",
    "@paid": "工资发放",
    "@stability": "稳岗率",
    "@authority": "监督方",
    "@purchaser": "购买方",
    "@supervisionCentre": "督导中心",
    "@assessor": "第三方",
    "@total": "总分",
    "@grade": "等级",
  },
  en: {
    "@certified": "certified workers",
    "@uncertified": "uncertified workers",
    "@part": "workers of this part",
    "@all": "all workers",
    "@post": "on post",
    "@insured": "insured",
    "@paid": "paid",
    "@stability": "stability rate",
    "@authority": "authority",
    "@purchaser": "purchaser",
    "@supervisionCentre": "supervision centre",
    "@assessor": "assessor",
    "@total": "total",
    "@grade": "grade",
  },
};

/** What a finding is about: `片区2 · 专业个案 · 协议结案数`. */
export function findingSubject({ about }: Finding, language: Language): string {
  return about.map((part) => SUBJECTS[language][part] ?? part).join(" · ");
}

const SKIPPED: Readonly<Record<Language, Readonly<Record<SkipReason, string>>>> = {
  "zh-CN": {
    empty: "空白工作表",
    "no-table": "没有指标、到岗或评分表",
    "own-sheet": "本工具生成的工作表",
    "not-a-worksheet": "不是普通工作表（图表或宏表）",
    "columns-missing": "表头缺少协议量、完成量、百分比中的一列，未读取",
    "no-rows": "只有表头，没有数据",
    "no-name": "有数据但找不到指标名称，未读取",
    "marks-missing": "到岗表头缺少月份或三项标记中的一项，未读取",
    "one-month": "只有一个月的到岗表，未读取：请把各月并列在一张表中，每月三项标记",
    "no-people": "到岗表没有人员",
    "second-attendance": "另有一张到岗表，只核对人数最多的一张",
    "second-scores": "另有一张评分表，只核对第一张",
    "parties-missing": "评分表没有列齐四方，未读取",
    "not-calculated": "公式没有保存计算结果，请在 Excel 中打开并保存后再检查",
  },
  en: {
    empty: "an empty sheet",
    "no-table": "no indicator, attendance or score table",
    "own-sheet": "a sheet that this tool wrote",
    "not-a-worksheet": "no ordinary worksheet (a chart or a macro sheet)",
    "columns-missing": "a header lacks one of required, completed and percentage: not read",
    "no-rows": "a header without figures",
    "no-name": "figures without an indicator's name: not read",
    "marks-missing": "an attendance header lacks months or one of the three marks: not read",
    "one-month": "attendance of one month only: not read; put the months side by side in one table, three marks each",
    "no-people": "an attendance table without people",
    "second-attendance": "another attendance table: only the one with the most people is checked",
    "second-scores": "another score table: only the first is checked",
    "parties-missing": "a score table without all four parties: not read",
    "not-calculated": "formulas without stored results: open and save the workbook in Excel, then check again",
  },
};

export function skippedReason(reason: SkipReason, language: Language): string {
  return SKIPPED[language][reason];
}
