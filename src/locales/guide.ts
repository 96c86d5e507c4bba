import type { Language } from "./language";

/** The chapters of the guide, in their order. */
export type GuideChapter = "begin" | "overview" | "findings" | "highlights" | "scores" | "report" | "settings";

interface Chapter {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What a picture of it shows. */
  readonly picture: string;
}

type Guide = Readonly<Record<GuideChapter, Chapter>>;

const chinese: Guide = {
  begin: {
    title: "开始",
    picture: "检查之后的概览",
    paragraphs: [
      "在 Excel 中打开社工站的工作簿，点“检查”，或按 Alt+C。在浏览器中使用时，把 .xlsx 文件拖进页面即可。",
      "指标表、到岗表和评分表分在几张工作表、采用什么版式都可以；没有读取的工作表会列出原因。检查只读取，不改动工作簿。",
    ],
  },
  overview: {
    title: "概览",
    picture: "各项指标的完成率和每月有效人次",
    paragraphs: [
      "显示达标、未达标和落后进度的指标各有多少，稳岗率和到岗人次是否达到要求。图中的实线是 100%，虚线是时间进度。",
      "点任何一个数字或一条图形，就会选中它所在的单元格。",
    ],
  },
  findings: {
    title: "问题",
    picture: "一条问题：表中的数、应有的数和三个按钮",
    paragraphs: [
      "每条问题写明事项、表中的数、应有的数和算法。“定位”选中单元格；“修正”先列出将要写入的内容，确认后才写；“忽略”要写明理由，理由保存在“检查结果”工作表里。",
      "写错了可以逐步撤销。重新检查后，会标出新出现的和已解决的问题。",
    ],
  },
  highlights: {
    title: "突出显示",
    picture: "表中标色的单元格",
    paragraphs: [
      "在窗格底部打开或关闭三种标色：未达标、落后进度、有问题。标色不改动内容，关闭后恢复原样；百分比变化时，前两种颜色会跟着变。",
    ],
  },
  scores: {
    title: "评分",
    picture: "四方得分、总分和等级",
    paragraphs: [
      "填写四方得分和服务协议要求的社工数，总分、等级和超配人次随即算出。工作簿里已有的数以灰色显示，不填就用它；清空一栏，就恢复为工作簿里的数。",
      "“写入评分汇总”先说明会写到哪里，再写入。在评分汇总里直接填写的数，下次检查时会读回来；两处不同时，以后填的为准。",
    ],
  },
  report: {
    title: "报告",
    picture: "报告的文字",
    paragraphs: ["按检查结果生成评估报告的文字和表格，可以修改、复制，或导出为 Word 文件。"],
  },
  settings: {
    title: "设置",
    picture: "评估标准的各项数值",
    paragraphs: [
      "评估标准（四方分值、等级、达标线、稳岗率等）随工作簿保存，可以导出，给其他评估人员导入。",
      "“关于”中有隐私说明和寻求支持时要用的诊断信息；在 Excel 中还可以自检。",
    ],
  },
};

const english: Guide = {
  begin: {
    title: "Getting started",
    picture: "The overview after a check",
    paragraphs: [
      "Open a station's workbook in Excel and choose “Check”, or press Alt+C. In a browser, drop an .xlsx file onto the page.",
      "Tables of indicators, attendance and scores may stand on any sheet and in any layout; sheets that were not read are listed with the reason. A check only reads.",
    ],
  },
  overview: {
    title: "Overview",
    picture: "Completion of the indicators and the monthly headcounts",
    paragraphs: [
      "How many indicators are met, below or behind, and whether stability and person-months are as required. The solid line is 100%, the dashed one the time elapsed.",
      "Each number and each bar leads to its cell.",
    ],
  },
  findings: {
    title: "Findings",
    picture: "A finding: what is recorded, what is expected, and three buttons",
    paragraphs: [
      "Each finding says what it is about, what is recorded, what is expected and how that is computed. “Go to” selects the cell; “Correct” lists what would be written and writes once you agree; “Ignore” asks for a reason, which is kept on the findings sheet.",
      "What was written can be taken back step by step. After another check, new and solved findings are marked.",
    ],
  },
  highlights: {
    title: "Highlights",
    picture: "Highlighted cells",
    paragraphs: [
      "Below the tabs, turn three colours on and off: below, behind, findings. They change no content and leave nothing behind; the first two follow the percentages.",
    ],
  },
  scores: {
    title: "Scores",
    picture: "The four scores, total and grade",
    paragraphs: [
      "Enter the four scores and the posts of the agreement: total, grade and surplus follow at once. What the workbook has is shown in grey and counts unless you type something; an emptied field goes back to it.",
      "“Write the score summary” says where it would write before it does. What is typed on that sheet is read back at the next check; what was typed last holds.",
    ],
  },
  report: {
    title: "Report",
    picture: "The words of a report",
    paragraphs: [
      "Words and tables of the assessment report, made from the check: edit them, copy them, or save them as a Word file.",
    ],
  },
  settings: {
    title: "Settings",
    picture: "The measures",
    paragraphs: [
      "The measures (points, grades, target, stability and so on) are kept with the workbook, and can be exported for others to import.",
      "“About” tells of privacy and has diagnostics for support; in Excel there is a self-test as well.",
    ],
  },
};

export const GUIDE_CHAPTERS: readonly GuideChapter[] = [
  "begin",
  "overview",
  "findings",
  "highlights",
  "scores",
  "report",
  "settings",
];

export const GUIDE_TEXTS: Readonly<Record<Language, Guide>> = { "zh-CN": chinese, en: english };
