import type { Language } from "./language";

/** What the command line says, apart from findings and problems. */
interface CliTexts {
  readonly usage: string;
  readonly unknownCommand: (command: string) => string;
  readonly unknownOption: (detail: string) => string;
  readonly noFiles: string;
  readonly badNumber: (option: string, text: string) => string;
  readonly badScores: (text: string) => string;
  readonly badLanguage: (text: string) => string;
  readonly policyMissing: (path: string) => string;
  readonly badPolicy: (path: string, detail: string) => string;
  readonly notWritable: (path: string, detail: string) => string;
  readonly overInput: (path: string) => string;
  readonly failed: (path: string, sentence: string) => string;
  readonly progress: (index: number, count: number, name: string) => string;
  readonly written: (path: string) => string;
  readonly signed: (path: string) => string;
  readonly unnamed: string;
  readonly period: string;
  readonly agreement: string;
  readonly to: string;
  readonly indicators: (met: number, below: number, behind: number) => string;
  readonly indicatorColumns: readonly [string, string, string, string, string, string];
  readonly statuses: {
    readonly met: string;
    readonly below: string;
    readonly behind: string;
    readonly "not-applicable": string;
  };
  readonly pace: (share: string) => string;
  readonly attendance: string;
  readonly headcounts: string;
  readonly certified: string;
  readonly uncertified: string;
  readonly all: string;
  readonly personMonths: string;
  readonly requiredMonths: (required: string, surplus: string) => string;
  readonly stability: (continuous: number, posts: string, rate: string, required: string) => string;
  readonly inferredPosts: string;
  readonly unknownPosts: (continuous: number) => string;
  readonly scores: string;
  readonly parties: {
    readonly authority: string;
    readonly purchaser: string;
    readonly supervisionCentre: string;
    readonly assessor: string;
  };
  readonly total: string;
  readonly grades: Readonly<Record<"优秀" | "良好" | "合格" | "不合格", string>>;
  readonly findings: (errors: number, warnings: number, infos: number) => string;
  readonly nothingFound: string;
  readonly skipped: string;
  readonly noTables: string;
}

const chinese: CliTexts = {
  usage: `社工站评估助手：重算、核对社工站的指标、到岗与评分表

用法
  station-review check [选项] 文件.xlsx ...

选项
  --json                      每个文件输出一行 JSON
  --required-staff 数字       协议要求在岗社工数
  --required-certified 数字   协议要求持证社工数
  --scores authority=8.7,purchaser=20,supervisionCentre=13,assessor=47.23
                              监督方、购买方、督导中心、第三方的得分
  --annotate 文件夹           在该文件夹写入突出显示并附评分汇总、检查结果的副本，原文件不改动
  --policy 文件.json          使用其他评估标准
  --lang zh-CN|en             语言，默认 zh-CN

退出码：0 没有错误，1 发现错误，2 有文件无法读取或用法有误`,
  unknownCommand: (command) => `没有“${command}”这个命令。`,
  unknownOption: (detail) => `选项有误：${detail}`,
  noFiles: "没有指定文件，请在命令后写上 .xlsx 文件。",
  badNumber: (option, text) => `${option} 后面应为不小于 0 的数字，而不是“${text}”。`,
  badScores: (text) => `--scores 的“${text}”无法识别，请写成 authority=8.7,purchaser=20 的形式。`,
  badLanguage: (text) => `--lang 只能是 zh-CN 或 en，而不是“${text}”。`,
  policyMissing: (path) => `无法读取评估标准文件 ${path}，请核对路径。`,
  badPolicy: (path, detail) => `评估标准文件 ${path} 有误：${detail}`,
  notWritable: (path, detail) => `无法写入 ${path}（${detail}）。`,
  overInput: (path) => `副本会覆盖原文件 ${path}，没有写入；请用 --annotate 指定另一个文件夹。`,
  failed: (path, sentence) => `${path}：${sentence}`,
  progress: (index, count, name) => `[${String(index)}/${String(count)}] ${name}`,
  written: (path) => `已写入标注副本：${path}`,
  signed: (path) => `${path}：工作簿带有数字签名，标注副本中的签名已失效。`,
  unnamed: "（未写站名）",
  period: "统计时间",
  agreement: "协议时间",
  to: "至",
  indicators: (met, below, behind) =>
    `指标完成情况\u3000达标 ${String(met)} · 未达标 ${String(below)} · 落后进度 ${String(behind)}`,
  indicatorColumns: ["指标", "协议量", "完成量", "完成率", "", "状态"],
  statuses: { met: "达标", below: "未达标", behind: "落后进度", "not-applicable": "不适用" },
  pace: (share) => `时间进度 ${share}`,
  attendance: "社工到岗情况",
  headcounts: "每月有效人次",
  certified: "持证",
  uncertified: "非持证",
  all: "全部",
  personMonths: "合计",
  requiredMonths: (required, surplus) => `应到岗 ${required} 人次，超配 ${surplus} 人次`,
  stability: (continuous, posts, rate, required) =>
    `稳岗率\u3000${String(continuous)}÷${posts}＝${rate}（要求 ${required}）`,
  inferredPosts: "协议要求在岗社工数由记录的稳岗率推算，可用 --required-staff 指定",
  unknownPosts: (continuous) =>
    `持续在岗 ${String(continuous)} 人；请用 --required-staff 指定协议要求在岗社工数以计算稳岗率`,
  scores: "评分",
  parties: { authority: "监督方", purchaser: "购买方", supervisionCentre: "督导中心", assessor: "第三方" },
  total: "总分",
  grades: { 优秀: "优秀", 良好: "良好", 合格: "合格", 不合格: "不合格" },
  findings: (errors, warnings, infos) =>
    `检查结果\u3000错误 ${String(errors)} · 提醒 ${String(warnings)} · 提示 ${String(infos)}`,
  nothingFound: "没有发现问题。",
  skipped: "未读取",
  noTables: "没有找到指标、到岗或评分表。",
};

const english: CliTexts = {
  usage: `Station Review: recomputes and checks the indicator, attendance and score tables of social-work stations

Usage
  station-review check [options] FILE.xlsx ...

Options
  --json                      one line of JSON for each file
  --required-staff N          posts in the agreement
  --required-certified N      certified posts in the agreement
  --scores authority=8.7,purchaser=20,supervisionCentre=13,assessor=47.23
                              the four scores
  --annotate DIR              writes a highlighted copy with its summary and findings sheets into DIR; the input is never touched
  --policy FILE.json          other thresholds
  --lang zh-CN|en             language, zh-CN by default

Exit status: 0 no errors, 1 some, 2 a file could not be read or the call is wrong`,
  unknownCommand: (command) => `There is no command “${command}”.`,
  unknownOption: (detail) => `Wrong option: ${detail}`,
  noFiles: "No file is named: write the .xlsx files behind the command.",
  badNumber: (option, text) => `${option} takes a number that is not negative, not “${text}”.`,
  badScores: (text) => `“${text}” in --scores cannot be read: write it as authority=8.7,purchaser=20.`,
  badLanguage: (text) => `--lang is zh-CN or en, not “${text}”.`,
  policyMissing: (path) => `The policy file ${path} cannot be read: check its path.`,
  badPolicy: (path, detail) => `The policy file ${path} is wrong: ${detail}`,
  notWritable: (path, detail) => `${path} cannot be written (${detail}).`,
  overInput: (path) =>
    `The copy would overwrite the input ${path} and was not written: name another folder with --annotate.`,
  failed: (path, sentence) => `${path}: ${sentence}`,
  progress: (index, count, name) => `[${String(index)}/${String(count)}] ${name}`,
  written: (path) => `Annotated copy: ${path}`,
  signed: (path) => `${path}: the workbook has a digital signature, which is void in the annotated copy.`,
  unnamed: "(no station named)",
  period: "Period",
  agreement: "Agreement",
  to: "to",
  indicators: (met, below, behind) =>
    `Indicators: ${String(met)} met · ${String(below)} below · ${String(behind)} behind`,
  indicatorColumns: ["Indicator", "Required", "Completed", "Ratio", "", "Status"],
  statuses: { met: "met", below: "below", behind: "behind", "not-applicable": "not applicable" },
  pace: (share) => `elapsed ${share}`,
  attendance: "Attendance",
  headcounts: "Effective headcounts",
  certified: "certified",
  uncertified: "uncertified",
  all: "all",
  personMonths: "sum",
  requiredMonths: (required, surplus) => `required ${required} person-months, surplus ${surplus}`,
  stability: (continuous, posts, rate, required) =>
    `Stability rate: ${String(continuous)} ÷ ${posts} = ${rate} (required ${required})`,
  inferredPosts: "The posts are inferred from the recorded rate; --required-staff gives them",
  unknownPosts: (continuous) =>
    `${String(continuous)} people stayed; give the posts with --required-staff to get the stability rate`,
  scores: "Scores",
  parties: {
    authority: "Authority",
    purchaser: "Purchaser",
    supervisionCentre: "Supervision centre",
    assessor: "Assessor",
  },
  total: "Total",
  grades: { 优秀: "excellent (优秀)", 良好: "good (良好)", 合格: "pass (合格)", 不合格: "fail (不合格)" },
  findings: (errors, warnings, infos) =>
    `Findings: ${String(errors)} errors · ${String(warnings)} warnings · ${String(infos)} notes`,
  nothingFound: "Nothing was found.",
  skipped: "Not read",
  noTables: "No indicator, attendance or score table was found.",
};

export const CLI_TEXTS: Readonly<Record<Language, CliTexts>> = { "zh-CN": chinese, en: english };
