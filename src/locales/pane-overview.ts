import type { Language } from "./language";
import type { OverviewTexts } from "./pane-overview-texts";

const chinese: OverviewTexts = {
  check: "检查",
  checkAgain: "重新检查",
  checking: "正在检查…",
  cancel: "取消",
  emptyTitle: "还没有检查这份工作簿",
  emptyText: "检查会重新计算指标、到岗和评分，逐格核对，不改动表格。",
  tiles: {
    label: "检查概况",
    met: "达标",
    below: "未达标",
    behind: "落后",
    indicators: (applicable, notApplicable) =>
      `全站指标 ${String(applicable)} 项${notApplicable > 0 ? `，另 ${String(notApplicable)} 项不适用` : ""}`,
    errors: "错误",
    warnings: "提醒",
    open: "待处理的问题",
    stability: (continuous, posts, required) => `稳岗率 ${String(continuous)} ÷ ${posts}（要求 ${required}）`,
    stabilityUnknown: "稳岗率（岗位数未知）",
    months: (difference) =>
      difference < 0
        ? `有效人次，缺 ${String(-difference)}`
        : difference > 0
          ? `有效人次，多 ${String(difference)}`
          : "有效人次，正好达到",
    monthsUnknown: "有效人次（岗位数未知）",
  },
  bars: {
    title: "全站完成率",
    districtTitle: (district) => `${district}完成率`,
    district: "范围",
    wholeStation: "全站",
    lowestFirst: "低的在前",
    pace: (share) => `进度 ${share}`,
    target: (share) => `达标 ${share}`,
    name: (name, measure) => {
      const unit = measure.replace(/^协议/u, "").replace(/[数量]$/u, "");
      return unit === "" ? name : `${name} · ${unit}`;
    },
    bar: ({ name, required, completed, percentage, status }) =>
      `${name}：协议 ${required}，完成 ${completed}，${percentage}，${status}`,
    status: { met: "达标", below: "未达标", behind: "落后进度", none: "不适用" },
    notApplicable: "不适用",
    showAll: (count) => `显示全部 ${String(count)} 项`,
    showFewer: "收起",
  },
  months: {
    title: "每月有效人次",
    posts: (posts, inferred) => `岗位 ${posts}${inferred ? "（推算）" : ""}`,
    month: (month, headcount, missing) =>
      `${month}：有效 ${String(headcount)} 人次${missing === null ? "" : `，比岗位少 ${missing}`}`,
  },
  posts: {
    unknown: "工作簿没有写明协议要求的岗位数，填写后才能核对稳岗率和应到岗人次。",
    inferred: (posts) => `岗位数 ${posts} 由表中的稳岗率推算，请与协议核对。`,
    given: (posts) => `协议岗位数 ${posts}。`,
    change: "修改",
    staff: "协议岗位数（人）",
    certified: "其中持证岗位（可不填）",
    missing: "请填写协议岗位数，例如 20",
    save: "确定",
    cancel: "取消",
  },
  sheets: {
    title: (read, skipped) => `已读取 ${String(read)} 张工作表${skipped > 0 ? `，${String(skipped)} 处未读取` : ""}`,
    indicators: (count) => `指标 ${String(count)} 项`,
    attendance: (people) => `到岗表 ${String(people)} 人`,
    scores: "评分表",
    skipped: "未读取",
  },
  noTables: {
    title: "没有找到可以检查的表",
    text: "工作簿里要有指标表、到岗表或评分表中的至少一种。它们大致是这样的：",
    picture: "示意图：指标表的表头有协议量、完成量、百分比三列；到岗表每个月有人员到位、社保购买、工资发放三列打勾。",
    drawing: {
      district: "服务片区",
      indicator: "电访",
      required: "协议量",
      completed: "完成量",
      percentage: "百分比",
      districtNames: ["片区1", "片区2"],
      name: "姓名",
      marks: ["到位", "社保", "工资"],
      total: "小计",
      month: "2024年9月",
      people: ["员工01", "员工02"],
    },
    steps: [
      "确认打开的是评估表所在的工作簿。",
      "确认表头写有“协议量、完成量、百分比”，到岗表写有月份和三项标记。",
      "改好之后按“重新检查”。",
    ],
    sample: "打开示例工作簿看看",
  },
  leadsTo: (what, place) => `${what}，定位到 ${place}`,
};

const english: OverviewTexts = {
  check: "Check",
  checkAgain: "Check again",
  checking: "Checking…",
  cancel: "Cancel",
  emptyTitle: "This workbook has not been checked yet",
  emptyText: "A check recomputes indicators, attendance and scores cell by cell. It changes nothing.",
  tiles: {
    label: "The check at a glance",
    met: "met",
    below: "below",
    behind: "behind",
    indicators: (applicable, notApplicable) =>
      `${String(applicable)} indicators of the whole station${notApplicable > 0 ? `, ${String(notApplicable)} n/a` : ""}`,
    errors: "errors",
    warnings: "warnings",
    open: "Findings still open",
    stability: (continuous, posts, required) => `Stability ${String(continuous)} ÷ ${posts} (required ${required})`,
    stabilityUnknown: "Stability (posts unknown)",
    months: (difference) =>
      difference < 0
        ? `Person-months, ${String(-difference)} short`
        : difference > 0
          ? `Person-months, ${String(difference)} more`
          : "Person-months, just enough",
    monthsUnknown: "Person-months (posts unknown)",
  },
  bars: {
    title: "Completion, whole station",
    districtTitle: (district) => `Completion, ${district}`,
    district: "Of",
    wholeStation: "Whole station",
    lowestFirst: "Lowest first",
    pace: (share) => `elapsed ${share}`,
    target: (share) => `target ${share}`,
    name: (name, measure) => (measure === "" ? name : `${name} · ${measure}`),
    bar: ({ name, required, completed, percentage, status }) =>
      `${name}: required ${required}, completed ${completed}, ${percentage}, ${status}`,
    status: { met: "met", below: "below", behind: "behind the time elapsed", none: "not applicable" },
    notApplicable: "n/a",
    showAll: (count) => `Show all ${String(count)}`,
    showFewer: "Show fewer",
  },
  months: {
    title: "Monthly headcount",
    posts: (posts, inferred) => `Posts ${posts}${inferred ? " (inferred)" : ""}`,
    month: (month, headcount, missing) =>
      `${month}: ${String(headcount)} effective${missing === null ? "" : `, ${missing} under the posts`}`,
  },
  posts: {
    unknown: "The workbook does not state the posts of the agreement: enter them to check stability and person-months.",
    inferred: (posts) => `${posts} posts are inferred from the recorded stability rate: please check the agreement.`,
    given: (posts) => `${posts} posts in the agreement.`,
    change: "Change",
    staff: "Posts in the agreement",
    certified: "Certified posts (optional)",
    missing: "Enter the posts of the agreement, such as 20",
    save: "OK",
    cancel: "Cancel",
  },
  sheets: {
    title: (read, skipped) => `${String(read)} sheets read${skipped > 0 ? `, ${String(skipped)} places skipped` : ""}`,
    indicators: (count) => `${String(count)} indicators`,
    attendance: (people) => `attendance of ${String(people)}`,
    scores: "scores",
    skipped: "Not read",
  },
  noTables: {
    title: "No table to check was found",
    text: "A workbook needs at least one table of indicators, attendance or scores. They look about like this:",
    picture:
      "A drawing: an indicator table has the columns required, completed and percentage; an attendance table has three tick columns for each month.",
    drawing: {
      district: "服务片区",
      indicator: "电访",
      required: "协议量",
      completed: "完成量",
      percentage: "百分比",
      districtNames: ["片区1", "片区2"],
      name: "姓名",
      marks: ["到位", "社保", "工资"],
      total: "小计",
      month: "2024年9月",
      people: ["员工01", "员工02"],
    },
    steps: [
      "Make sure that this is the workbook with the assessment tables.",
      "Make sure that headers say 协议量, 完成量 and 百分比, and that attendance has months with three marks each.",
      "Then press “Check again”.",
    ],
    sample: "Look at a sample workbook",
  },
  leadsTo: (what, place) => `${what}; go to ${place}`,
};

export const OVERVIEW_TEXTS: Readonly<Record<Language, OverviewTexts>> = { "zh-CN": chinese, en: english };
