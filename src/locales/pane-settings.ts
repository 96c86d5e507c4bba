import type { Grade } from "../evaluation/policy";
import type { PolicyIssue } from "../evaluation/policy-data";
import type { Language } from "./language";

interface PolicyTexts {
  readonly heading: string;
  readonly intro: string;
  readonly source: string;
  readonly caps: string;
  readonly capsTotal: (total: string) => string;
  readonly bands: string;
  readonly bandFrom: (grade: string) => string;
  readonly otherwise: (grade: string) => string;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly indicators: string;
  readonly target: string;
  readonly targetHint: string;
  readonly pace: string;
  readonly paceHint: string;
  readonly attendance: string;
  readonly requiredStability: string;
  readonly requiredCertifiedShare: string;
  readonly requiredCertifiedShareHint: string;
  readonly points: string;
  readonly blank: string;
  readonly notANumber: string;
  readonly tooLarge: (highest: string) => string;
  readonly notBelow: (grade: string, from: string) => string;
  readonly waiting: string;
  readonly reset: string;
  readonly isDefault: string;
  readonly isChanged: string;
  readonly exported: string;
  readonly imported: string;
  readonly fileName: string;
  readonly importedFile: (file: string) => string;
  readonly unreadable: (file: string) => string;
  readonly notJson: (file: string, detail: string) => string;
  readonly wrong: (file: string, issues: readonly PolicyIssue[]) => string;
}

interface PreferenceTexts {
  readonly heading: string;
  readonly live: string;
  readonly liveHint: string;
  readonly language: string;
  /** Each in its own language, so that everybody finds theirs. */
  readonly languages: Readonly<Record<Language, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<"system" | "light" | "dark", string>>;
}

interface AboutTexts {
  readonly heading: string;
  readonly version: (version: string) => string;
  readonly privacyHeading: string;
  readonly privacy: readonly string[];
  readonly measuresHeading: string;
  readonly measures: (source: string) => string;
  readonly measuresHint: string;
  readonly diagnosticsHeading: string;
  readonly diagnostics: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
}

/** The texts of the settings tab. */
interface PaneSettingsTexts {
  readonly policy: PolicyTexts;
  readonly preferences: PreferenceTexts;
  readonly about: AboutTexts;
  readonly guide: string;
  readonly selfTestFile: string;
  readonly selfTestCases: string;
}

const LANGUAGES: PreferenceTexts["languages"] = { "zh-CN": "中文", en: "English" };

const chinese: PaneSettingsTexts = {
  policy: {
    heading: "评估标准",
    intro: "各区办法不同时在此修改，随工作簿保存，修改后自动重新检查。",
    source: "标准依据",
    caps: "四方分值",
    capsTotal: (total) => `四方分值合计 ${total} 分，不是 100 分，等级可能不准。`,
    bands: "等级",
    bandFrom: (grade) => `${grade}，不低于`,
    otherwise: (grade) => `其余为${grade}；不设某一等级时留空。`,
    grades: { 优秀: "优秀", 良好: "良好", 合格: "合格", 不合格: "不合格" },
    indicators: "指标",
    target: "达标线",
    targetHint: "不低于此为达标",
    pace: "对照时间进度",
    paceHint: "完成百分比低于“考核月数÷协议月数”的，标为落后进度。",
    attendance: "到岗",
    requiredStability: "要求稳岗率",
    requiredCertifiedShare: "要求持证比例",
    requiredCertifiedShareHint: "不要求时留空",
    points: "分",
    blank: "不能为空。",
    notANumber: "请填写不小于 0 的数字。",
    tooLarge: (highest) => `不能超过 ${highest}。`,
    notBelow: (grade, from) => `应低于${grade}的 ${from} 分。`,
    waiting: "有填写有误的项，改正后新标准才会生效。",
    reset: "恢复默认",
    isDefault: "目前使用默认标准。",
    isChanged: "目前使用修改过的标准。",
    exported: "导出…",
    imported: "导入…",
    fileName: "评估标准.json",
    importedFile: (file) => `已采用 ${file} 中的标准。`,
    unreadable: (file) => `无法读取 ${file}，请重新选择。`,
    notJson: (file, detail) => `${file} 不是有效的 JSON，请检查引号、逗号和括号（${detail}）。`,
    wrong: (file, issues) =>
      `${file} 有误：${issues.map(({ place, message }) => (place === "" ? message : `${place} ${message}`)).join("；")}。`,
  },
  preferences: {
    heading: "使用习惯",
    live: "边填边查",
    liveHint: "表中内容一有改动，数字和问题随即更新；不影响正在进行的输入和 Excel 的撤消。",
    language: "语言 Language",
    languages: LANGUAGES,
    theme: "外观",
    themes: { system: "跟随系统", light: "浅色", dark: "深色" },
  },
  about: {
    heading: "关于",
    version: (version) => `社工站评估助手 ${version}`,
    privacyHeading: "隐私",
    privacy: [
      "工作簿只在这台电脑上读取和计算，内容不会发送到任何地方，也不收集使用情况。",
      "填写的得分、协议人数和评估标准保存在工作簿里（在浏览器中打开文件时，保存在浏览器里）；语言和外观保存在本机。",
    ],
    measuresHeading: "标准依据",
    measures: (source) => `当前标准：${source}`,
    measuresHint: "默认标准依据《广州市社工服务站管理办法》（穗府办〔2023〕7号）及其配套文件（穗民〔2023〕97号）。",
    diagnosticsHeading: "诊断信息",
    diagnostics: "寻求支持时可附上以下信息。其中只有版本和数量，没有工作簿的内容。",
    copy: "复制诊断信息",
    copied: "已复制。",
    copyByHand: "不能自动复制：内容已选中，请按 Ctrl+C。",
  },
  guide: "使用说明",
  selfTestFile: "自检记录.json",
  selfTestCases: "各项结果",
};

const english: PaneSettingsTexts = {
  policy: {
    heading: "Measures",
    intro: "Other districts have other measures. They are kept with the workbook, which is checked again by them.",
    source: "Source of the measures",
    caps: "Points of each party",
    capsTotal: (total) => `The points add up to ${total}, not to 100: grades may mislead.`,
    bands: "Grades",
    bandFrom: (grade) => `${grade}, from`,
    otherwise: (grade) => `Anything else is ${grade}. Leave a grade empty that is not given.`,
    grades: { 优秀: "Excellent (优秀)", 良好: "Good (良好)", 合格: "Pass (合格)", 不合格: "fail (不合格)" },
    indicators: "Indicators",
    target: "Target",
    targetHint: "An indicator is met from here on",
    pace: "Compare with the time elapsed",
    paceHint: "A percentage under assessed months ÷ months of the agreement is “behind”.",
    attendance: "Attendance",
    requiredStability: "Required stability rate",
    requiredCertifiedShare: "Required certified share",
    requiredCertifiedShareHint: "Empty when none is required",
    points: "pts",
    blank: "It must not be empty.",
    notANumber: "Enter a number that is not negative.",
    tooLarge: (highest) => `Not more than ${highest}.`,
    notBelow: (grade, from) => `It has to be less than the ${from} points of ${grade}.`,
    waiting: "The new measures hold once the marked fields are mended.",
    reset: "Back to the default",
    isDefault: "The default measures are in use.",
    isChanged: "Changed measures are in use.",
    exported: "Export…",
    imported: "Import…",
    fileName: "measures.json",
    importedFile: (file) => `The measures of ${file} are in use now.`,
    unreadable: (file) => `${file} cannot be read: choose it again.`,
    notJson: (file, detail) => `${file} is no valid JSON: check its quotes, commas and brackets (${detail}).`,
    wrong: (file, issues) =>
      `${file} is wrong: ${issues.map(({ place, message }) => (place === "" ? message : `${place}: ${message}`)).join("; ")}.`,
  },
  preferences: {
    heading: "Preferences",
    live: "Check while typing",
    liveHint: "Figures and findings follow each change of a cell. What is being typed and Excel's undo are left alone.",
    language: "Language 语言",
    languages: LANGUAGES,
    theme: "Theme",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
  },
  about: {
    heading: "About",
    version: (version) => `Station Review ${version}`,
    privacyHeading: "Privacy",
    privacy: [
      "The workbook is read and computed on this computer only. Nothing of it is sent anywhere, and no use is recorded.",
      "Scores, posts and measures are kept in the workbook (for a file in a browser: in the browser); language and theme are kept on this computer.",
    ],
    measuresHeading: "Source of the measures",
    measures: (source) => `In use: ${source}`,
    measuresHint:
      "The default follows Guangzhou's measures for social-work stations (穗府办〔2023〕7号) and their annexes (穗民〔2023〕97号).",
    diagnosticsHeading: "Diagnostics",
    diagnostics: "Send this along when you ask for support. It holds versions and counts, nothing of the workbook.",
    copy: "Copy diagnostics",
    copied: "Copied.",
    copyByHand: "It could not be copied: the text is selected, press Ctrl+C.",
  },
  guide: "Guide",
  selfTestFile: "self-test.json",
  selfTestCases: "Results",
};

export const PANE_SETTINGS_TEXTS: Readonly<Record<Language, PaneSettingsTexts>> = { "zh-CN": chinese, en: english };
