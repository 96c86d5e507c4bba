import type { Language } from "./language";

interface PolicyIssue {
  /** The member that is wrong: `caps.authority`; "" for the whole. */
  readonly place: string;
  readonly message: string;
}

/** What the command line says, apart from findings and problems. */
interface CliTexts {
  readonly usage: string;
  readonly unknownCommand: (command: string) => string;
  readonly seeHelp: string;
  readonly unknownOption: (option: string) => string;
  readonly missingValue: (option: string) => string;
  readonly needlessValue: (option: string) => string;
  readonly noFiles: string;
  readonly badNumber: (option: string, text: string) => string;
  readonly badScores: (text: string) => string;
  readonly badLanguage: (text: string) => string;
  readonly policyMissing: (path: string) => string;
  readonly policyNotJson: (path: string, detail: string) => string;
  readonly badPolicy: (path: string, issues: readonly PolicyIssue[]) => string;
  readonly scoreOverCap: (party: keyof CliTexts["parties"], score: string, cap: string) => string;
  readonly notWritable: (path: string, detail: string) => string;
  readonly overInput: (path: string) => string;
  readonly failed: (path: string, sentence: string) => string;
  readonly defect: (detail: string) => string;
  readonly progress: (index: number, count: number, name: string) => string;
  readonly written: (path: string) => string;
  readonly kept: (path: string) => string;
  readonly signed: (path: string) => string;
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
}

const chinese: CliTexts = {
  usage: `社工站评估助手：重算、核对社工站的指标、到岗与评分表

用法
  station-review check [选项] 文件.xlsx ...
                              重算、核对，列出差错
  station-review report [选项] 文件.xlsx [--format text|html|docx] [--out 路径]
                              生成报告所需的文字、表格、图表
  station-review proofread [选项] 报告.docx|.txt|.md --workbook 文件.xlsx
                              用工作簿核对写好的报告
  station-review rollup [选项] 文件.xlsx ... --out 汇总.xlsx
                              把多个社工站汇总成一份工作簿

选项
  --json                      输出 JSON：check 每个文件一行，proofread 一个对象
  --required-staff 数字       协议要求在岗社工数
  --required-certified 数字   协议要求持证社工数
  --scores authority=8.7,purchaser=20,supervisionCentre=13,assessor=47.23
                              监督方、购买方、督导中心、第三方的得分
  --annotate 文件夹           （check）在该文件夹写入突出显示并附评分汇总、检查结果的副本，原文件不改动
  --policy 文件.json          使用其他评估标准
  --lang zh-CN|en             语言，默认 zh-CN
  --format text|html|docx     （report）报告格式，默认按 --out 的扩展名，否则为 text
  --out 文件                  （report、rollup）写入该文件
  --help, --version           显示用法、版本

退出码：0 没有错误，1 发现错误或报告与工作簿不符，2 有文件无法读取或用法有误`,
  unknownCommand: (command) => `没有“${command}”这个命令。`,
  seeHelp: "加上 --help 可查看用法。",
  unknownOption: (option) => `没有“${option}”这个选项。`,
  missingValue: (option) => `${option} 后面要写上它的值。`,
  needlessValue: (option) => `${option} 后面不用写值。`,
  noFiles: "没有指定文件，请在命令后写上 .xlsx 文件。",
  badNumber: (option, text) => `${option} 后面应为不小于 0 的数字，而不是“${text}”。`,
  badScores: (text) => `--scores 的“${text}”无法识别，请写成 authority=8.7,purchaser=20 的形式。`,
  badLanguage: (text) => `--lang 只能是 zh-CN 或 en，而不是“${text}”。`,
  policyMissing: (path) => `无法读取评估标准文件 ${path}，请核对路径。`,
  policyNotJson: (path, detail) => `评估标准文件 ${path} 不是有效的 JSON，请检查引号、逗号和括号（${detail}）。`,
  badPolicy: (path, issues) =>
    `评估标准文件 ${path} 有误：${issues.map(({ place, message }) => (place === "" ? message : `${place} ${message}`)).join("；")}。`,
  scoreOverCap: (party, score, cap) => `--scores 中${chinese.parties[party]}的 ${score} 分超过上限 ${cap} 分。`,
  notWritable: (path, detail) => `无法写入 ${path}（${detail}），请检查权限，或关闭正在占用它的程序。`,
  overInput: (path) => `副本会覆盖原文件 ${path}，没有写入；请用 --annotate 指定另一个文件夹。`,
  failed: (path, sentence) => `${path}：${sentence}`,
  defect: (detail) => `程序自身出错，请把下面的信息报告给维护者。\n${detail}`,
  progress: (index, count, name) => `[${String(index)}/${String(count)}] ${name}`,
  written: (path) => `已写入标注副本：${path}`,
  kept: (path) => `同名的旧副本内容不同，已改名保留：${path}`,
  signed: (path) => `${path}：工作簿带有数字签名，标注副本中的签名已失效。`,
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
};

const english: CliTexts = {
  usage: `Station Review: recomputes and checks the indicator, attendance and score tables of social-work stations

Usage
  station-review check [options] FILE.xlsx ...
                              recomputes, checks and lists slips
  station-review report [options] FILE.xlsx [--format text|html|docx] [--out PATH]
                              text, tables and charts for a report
  station-review proofread [options] REPORT.docx|.txt|.md --workbook FILE.xlsx
                              a written report against the workbook
  station-review rollup [options] FILE.xlsx ... --out OUT.xlsx
                              many stations in one workbook

Options
  --json                      JSON: check one line for each file, proofread one object
  --required-staff N          posts in the agreement
  --required-certified N      certified posts in the agreement
  --scores authority=8.7,purchaser=20,supervisionCentre=13,assessor=47.23
                              the four scores
  --annotate DIR              (check) writes a highlighted copy with its summary and findings sheets into DIR; the input is never touched
  --policy FILE.json          other thresholds
  --lang zh-CN|en             language, zh-CN by default
  --format text|html|docx     (report) its format; by default that of --out's extension, or else text
  --out FILE                  (report, rollup) the file to write
  --help, --version           shows this, the version

Exit status: 0 no errors, 1 some or contradictions, 2 a file could not be read or the call is wrong`,
  unknownCommand: (command) => `There is no command “${command}”.`,
  seeHelp: "Add --help to see the usage.",
  unknownOption: (option) => `There is no option “${option}”.`,
  missingValue: (option) => `${option} needs a value behind it.`,
  needlessValue: (option) => `${option} takes no value.`,
  noFiles: "No file is named: write the .xlsx files behind the command.",
  badNumber: (option, text) => `${option} takes a number that is not negative, not “${text}”.`,
  badScores: (text) => `“${text}” in --scores cannot be read: write it as authority=8.7,purchaser=20.`,
  badLanguage: (text) => `--lang is zh-CN or en, not “${text}”.`,
  policyMissing: (path) => `The policy file ${path} cannot be read: check its path.`,
  policyNotJson: (path, detail) =>
    `The policy file ${path} is no valid JSON: check its quotes, commas and brackets (${detail}).`,
  badPolicy: (path, issues) =>
    `The policy file ${path} is wrong: ${issues.map(({ place, message }) => (place === "" ? message : `${place}: ${message}`)).join("; ")}.`,
  scoreOverCap: (party, score, cap) =>
    `--scores: ${score} for the ${english.parties[party]} is over its cap of ${cap}.`,
  notWritable: (path, detail) =>
    `${path} cannot be written (${detail}): check its permissions, or close the program that uses it.`,
  overInput: (path) =>
    `The copy would overwrite the input ${path} and was not written: name another folder with --annotate.`,
  failed: (path, sentence) => `${path}: ${sentence}`,
  defect: (detail) => `The program itself failed. Please report this to its maintainers:\n${detail}`,
  progress: (index, count, name) => `[${String(index)}/${String(count)}] ${name}`,
  written: (path) => `Annotated copy: ${path}`,
  kept: (path) => `An earlier copy of that name differs; it was renamed and kept: ${path}`,
  signed: (path) => `${path}: the workbook has a digital signature, which is void in the annotated copy.`,
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
};

export const CLI_TEXTS: Readonly<Record<Language, CliTexts>> = { "zh-CN": chinese, en: english };
