import type Big from "big.js";
import type { Aspect, Claim } from "../report/proofread/claim";
import type { PartyName } from "../tables/table";
import { formatRatio } from "./findings";
import type { Language } from "./language";

type Words<Key extends string> = Readonly<Record<Key, string>>;

interface ProofreadTexts {
  readonly aspects: Words<Aspect>;
  readonly groups: Words<"certified" | "uncertified" | "all">;
  readonly parties: Words<PartyName>;
  readonly judged: Words<"exceeded" | "met" | "missed">;
  readonly confirmed: string;
  readonly differs: (said: string, known: string) => string;
  readonly sumDiffers: (said: string, known: string) => string;
  readonly wrongJudgement: (judged: string, wrong: number, all: number, example: string) => string;
  readonly wrongRate: (judged: string, known: string) => string;
  readonly example: (name: string, ratio: string) => string;
  readonly to: string;
  /** What the command line says besides. */
  readonly contradicted: (quote: string) => string;
  readonly cell: (cell: string) => string;
  readonly counts: (contradicted: number, confirmed: number) => string;
  readonly nothing: string;
  readonly noReport: string;
  readonly noWorkbook: string;
  readonly badFormat: (path: string) => string;
  readonly badDocument: (path: string) => string;
  readonly notText: (path: string) => string;
  readonly empty: (path: string) => string;
}

const chinese: ProofreadTexts = {
  aspects: {
    required: "协议量",
    completed: "完成量",
    percentage: "完成百分比",
    surplus: "超出协议量",
    shortfall: "与协议量的差额",
    headcount: "在岗人数",
    continuous: "持续在岗人数",
    stability: "稳岗率",
    requiredStability: "稳岗率要求",
    requiredStaff: "协议要求在岗社工数",
    requiredMonths: "应到岗人次",
    actualMonths: "实到岗人次",
    surplusMonths: "超配人次",
    missingMonths: "缺配人次",
    attendanceRate: "到岗率",
    assessedMonths: "考核月份数",
    staff: "投入社工人数",
    score: "得分",
    cap: "分值",
    total: "总得分",
    grade: "等级",
    sum: "各项之和",
    agreement: "协议期",
    period: "评估周期",
    assessment: "评估类别",
    metCount: "达标的指标数",
    missedCount: "未达标的指标数",
    passedCount: "达到该比例的指标数",
    judgement: "完成情况",
  },
  groups: { certified: "持证社工", uncertified: "非持证社工", all: "全部社工" },
  parties: { authority: "监督方", purchaser: "购买方", supervisionCentre: "督导中心", assessor: "第三方" },
  judged: { exceeded: "超额完成", met: "完成或达标", missed: "未达标" },
  confirmed: "与工作簿一致。",
  differs: (said, known) => `报告写 ${said}，工作簿为 ${known}。`,
  sumDiffers: (said, known) => `报告写 ${said}，各项相加为 ${known}，请核对每一项。`,
  wrongJudgement: (judged, wrong, all, example) =>
    `报告称${judged}，与工作簿不符：${all} 项中有 ${wrong} 项不是这样${example}。`,
  wrongRate: (judged, known) => `报告称${judged}，与工作簿不符：稳岗率为 ${known}。`,
  example: (name, ratio) => `，如${name}为 ${ratio}`,
  to: "至",
  contradicted: (quote) => `✗ ${quote}`,
  cell: (cell) => `核对单元格：${cell}`,
  counts: (contradicted, confirmed) =>
    `共核对 ${contradicted + confirmed} 处：不符 ${contradicted} 处，一致 ${confirmed} 处。`,
  nothing: "报告中没有可与工作簿核对的内容。",
  noReport: "请指定一份要校对的报告（.txt、.md 或 .docx）。",
  noWorkbook: "请用 --workbook 指定报告对应的工作簿。",
  badFormat: (path) => `${path}：只能校对 .txt、.md 和 .docx 文件，请先另存为其中一种。`,
  badDocument: (path) => `${path}：无法作为 Word 文档读取，文件可能已损坏。请用 Word 或 WPS 打开后另存为 .docx。`,
  notText: (path) => `${path}：不是文本文件。请用原来的程序打开后另存为 .docx 或 .txt。`,
  empty: (path) => `${path}：文件里没有文字。如果报告是扫描件或图片，请先识别为文字。`,
};

const english: ProofreadTexts = {
  aspects: {
    required: "required",
    completed: "completed",
    percentage: "percentage",
    surplus: "surplus",
    shortfall: "shortfall",
    headcount: "headcount",
    continuous: "people who stayed",
    stability: "stability rate",
    requiredStability: "required stability rate",
    requiredStaff: "posts in the agreement",
    requiredMonths: "required person-months",
    actualMonths: "actual person-months",
    surplusMonths: "surplus person-months",
    missingMonths: "missing person-months",
    attendanceRate: "attendance rate",
    assessedMonths: "assessed months",
    staff: "workers assigned",
    score: "score",
    cap: "weight",
    total: "total score",
    grade: "grade",
    sum: "sum",
    agreement: "agreement",
    period: "period",
    assessment: "kind of assessment",
    metCount: "indicators met",
    missedCount: "indicators not met",
    passedCount: "indicators with such a percentage",
    judgement: "judgement",
  },
  groups: { certified: "certified workers", uncertified: "uncertified workers", all: "all workers" },
  parties: {
    authority: "authority",
    purchaser: "purchaser",
    supervisionCentre: "supervision centre",
    assessor: "assessor",
  },
  judged: { exceeded: "exceeded", met: "met", missed: "not met" },
  confirmed: "Agrees with the workbook.",
  differs: (said, known) => `The report says ${said}, the workbook ${known}.`,
  sumDiffers: (said, known) => `The report says ${said}, its figures come to ${known}: check each of them.`,
  wrongJudgement: (judged, wrong, all, example) =>
    `The report says “${judged}”; in the workbook that is wrong of ${wrong} out of ${all} indicators${example}.`,
  wrongRate: (judged, known) => `The report says “${judged}”; in the workbook the stability rate is ${known}.`,
  example: (name, ratio) => `, such as ${name} with ${ratio}`,
  to: " to ",
  contradicted: (quote) => `✗ ${quote}`,
  cell: (cell) => `Checked against ${cell}`,
  counts: (contradicted, confirmed) =>
    `${contradicted + confirmed} places checked: ${contradicted} contradicted, ${confirmed} confirmed.`,
  nothing: "The report says nothing that can be held against the workbook.",
  noReport: "Name one report to proofread (.txt, .md or .docx).",
  noWorkbook: "Name the report's workbook with --workbook.",
  badFormat: (path) => `${path}: only .txt, .md and .docx files can be proofread; save it as one of these first.`,
  notText: (path) => `${path}: this is not a text file; open it in its own program and save it as .docx or .txt.`,
  empty: (path) => `${path}: there is no text in this file; if the report was scanned, have its text recognised first.`,
  badDocument: (path) =>
    `${path}: this cannot be read as a Word document; open it in Word or WPS and save it as .docx.`,
};

export const PROOFREAD_TEXTS: Readonly<Record<Language, ProofreadTexts>> = { "zh-CN": chinese, en: english };

/** What a claim is about: `电访 · 片区1 · 完成量`. */
export function claimSubject({ subject }: Claim, language: Language): string {
  const texts = PROOFREAD_TEXTS[language];
  const { indicator, measure, district, group, party, aspect } = subject;
  const parts = [
    indicator,
    measure && ownMeasure(measure),
    district,
    group && texts.groups[group],
    party && texts.parties[party],
  ];
  return [...parts, texts.aspects[aspect]].filter((part) => part !== null).join(" · ");
}

/** `协议结案数` is the closed cases, agreed or done; `协议量` says nothing. */
function ownMeasure(measure: string): string | null {
  const own = measure.replace(/^(?:协议|目标|计划|指标|合同|任务)+/u, "");
  return /^(?:|量|数|数量|要求|约定量)$/u.test(own) ? null : own;
}

/** One sentence: what the report says, and what the workbook says. */
export function claimMessage(claim: Claim, language: Language): string {
  const texts = PROOFREAD_TEXTS[language];
  if (claim.verdict === "confirmed") {
    return texts.confirmed;
  }
  const known = valueText(claim.workbook, claim, language);
  if (claim.judgement) {
    const { claimed, wrong, all, example } = claim.judgement;
    const shown = example ? texts.example(example.name, formatRatio(example.ratio)) : "";
    return claim.workbook === null
      ? texts.wrongJudgement(texts.judged[claimed], wrong, all, shown)
      : texts.wrongRate(texts.judged[claimed], known);
  }
  const said = valueText(claim.value, claim, language);
  return claim.subject.aspect === "sum" ? texts.sumDiffers(said, known) : texts.differs(said, known);
}

function valueText(value: Big | string | null, { unit }: Claim, language: Language): string {
  if (value === null || typeof value === "string") {
    return (value ?? "").replace("/", PROOFREAD_TEXTS[language].to);
  }
  return unit === "ratio" ? formatRatio(value) : value.toFixed();
}
