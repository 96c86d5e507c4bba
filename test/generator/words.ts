import type { Random } from "./random";

/** The assessed months: `months` of them from `year`-`month` on; the agreement begins on `day` of the first. */
export interface Period {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly months: number;
}

export const REQUIRED_WORDS = [
  ...["协议量", "指标要求", "目标量", "计划量", "应完成量", "协议指标", "指标数", "任务数", "年度指标", "合同约定量"],
  ...["协议要求", "指标量", "目标数", "计划数", "年度目标"],
];
export const COMPLETED_WORDS = [
  ...["完成量", "完成情况", "实际完成", "完成数", "已完成", "累计完成量", "实际完成量", "实际完成数", "完成数量"],
];
export const PERCENT_WORDS = ["百分比", "完成百分比", "完成率", "完成比例", "完成比率", "达成率", "完成率（%）"];
export const NAME_WORDS = ["协议内容", "指标名称", "服务指标", "服务内容", "项目", "指标内容", "服务项目", "指标"];
export const DISTRICT_WORDS = ["服务片区", "片区", "社工点", "站点", "服务点", "所属片区"];
export const STAFF_WORDS = ["投入社工人数", "投入社工", "社工人数"];
export const CATEGORY_WORDS = ["类别", "服务类别", "服务领域", "指标类别", "服务板块"];
export const SERIAL_WORDS = ["序号", "编号"];
export const UNIT_WORDS = ["单位", "计量单位"];
export const REMARK_WORDS = ["备注", "说明"];
export const DIFFERENCE_WORDS = ["差额", "未完成量", "尚欠数", "剩余量"];
export const TOTAL_WORDS = ["合计", "总计", "小计", "全站合计", "合 计", "总  计"];

export const CATEGORIES = [
  ...["志愿者", "个案服务", "小组服务", "社区服务", "党建引领", "五社联动", "专业服务", "行政管理", "基础服务"],
  ...["特色项目", "能力建设", "长者服务领域"],
];

/** What a measure is called in the required and the completed column, and its unit. */
export const MEASURES: readonly { required: readonly string[]; completed: readonly string[]; unit: string }[] = [
  { required: ["协议个数", "目标个数", "协议量"], completed: ["完成量", "完成个数"], unit: "个" },
  { required: ["协议节数", "计划节数"], completed: ["完成量", "完成节数"], unit: "节" },
  { required: ["协议人次", "目标人次"], completed: ["完成量", "完成人次"], unit: "人次" },
  { required: ["协议次数", "计划次数", "协议场次"], completed: ["完成量", "实际完成"], unit: "次" },
  { required: ["协议接案数"], completed: ["接案完成数", "完成量"], unit: "个" },
  { required: ["协议结案数"], completed: ["结案完成数", "完成量"], unit: "个" },
];

export const UNITS = ["个", "节", "次", "人次", "人", "场", "户", "篇", "份", "支"];

const WHOM = [
  ...["长者", "困境儿童", "残障人士", "低保家庭", "独居长者", "社区居民", "青少年", "妇女", "优抚对象", "来穗人员"],
  ...["80岁以上高龄长者", "困难群众和特殊群体", "目标人群", "精神障碍康复者", "退役军人"],
];
const WHAT = [
  ...["探访", "电访", "建档", "个案", "小组", "社区活动", "慰问", "讲座", "需求调研", "能力提升培训", "节日活动"],
  ...["资源链接", "入户探访", "工作坊", "互助支持小组", "政策宣传", "心理疏导", "康复训练"],
];
const SET_NAMES = [
  ...["电访", "入户探访", "咨询个案", "专业个案", "专业小组", "小组/工作坊", "大型社区活动", "中小型社区活动"],
  ...["党建-微心愿", "党建-共建单位走访维系", "五社联动-个案", "五社联动-社区教育", "志愿者岗前培训", "新增志愿者"],
  ...["新增志愿者骨干", "志愿者维系", "培育志愿者骨干", "社区社会组织培育", "完成社区调研报告", "协议外服务"],
  ...["目标人群建档", "活动满意度调查", "指标外个案", "计划生育政策宣传", "任务认领与微心愿", "合作单位走访"],
  ...["总结评估会议", "累计志愿服务时数", "统计报表报送", "社工督导（内部）", "月度工作例会", "社区融合计划"],
  ...["老友组合计划", "“小小计算师”亲子课堂", "持证社工培训", "稳岗就业服务", "年度计划编制", "项目合同备案"],
  ...["宣传报道（含微信公众号推文、区级以上媒体报道）", "协助街道介入和解决的社区公共问题", "3·5学雷锋活动"],
  ...["“双百工程”兜底民生服务对象走访", "出勤管理培训", "备用金小额救助", "实际困难家庭走访", "ICF康复评估"],
  ...["人员到位情况回访", "百分百关爱行动", "第一季度社区议事会", "12355热线转介个案", "工资协商法律讲座"],
];

/** `count` different indicator names; some with the line breaks, blanks and brackets that people type. */
export function drawNames(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    names.add(random.chance(0.5) ? random.pick(SET_NAMES) : `${random.pick(WHOM)}${random.pick(WHAT)}`);
  }
  return [...names].map((name) => dress(random, random.chance(0.06) ? `${name}（${random.pick(UNITS)}）` : name));
}

/** A text as people type it: now and then with a line break, blanks between the characters or around them. */
export function dress(random: Random, text: string): string {
  const middle = random.integer(1, Math.max(1, text.length - 1));
  return random.weighted(
    [86, text],
    [6, `${text.slice(0, middle)}\n${text.slice(middle)}`],
    [3, text.length <= 4 ? Array.from(text).join(" ") : text],
    [2, text.length <= 3 ? Array.from(text).join("\u3000") : text],
    [3, `${text} `],
  );
}

/** `dress`, and now and then a note in brackets such as `完成量（截至2月28日）`. */
export function dressWithNote(random: Random, text: string, notes: readonly string[]): string {
  return dress(random, random.chance(0.1) ? `${text}${random.pick(notes)}` : text);
}

export const COMPLETED_NOTES = ["（截至2月28日）", "(截至中期)", "（个/节/人次）", "（按季度累计）"];
export const PERCENT_NOTES = ["（%）", "（完成量/协议量×100%）", "(％)", "（请勿改动此栏）"];

export function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** `count` different names of districts. */
export function drawDistricts(random: Random, count: number): string[] {
  const numerals = Array.from("一二三四五六七");
  const communities = ["鹤洞社区", "昌岗社区", "沙园社区", "夏园社区", "南石头社区", "融合社区", "合兴社区"];
  return random
    .pick([
      numerals.map((_, index) => `片区${index + 1}`),
      numerals.map((numeral) => `第${numeral}片区`),
      numerals.map((_, index) => `${"ABCDEFG"[index]}片区`),
      numerals.map((_, index) => `社工点${index + 1}`),
      communities,
      ["总站", "东区分站", "西区分站", "南区分站", "北区分站", "江南分站", "河东分站"],
    ])
    .slice(0, count);
}

export function drawStation(random: Random): string {
  const street = random.pick(["白鹤洞街", "夏港街", "沙园街", "昌岗街", "石碁镇", "大沙街", "永平街", "合益街"]);
  return `广州市${street}${random.pick(["社工服务站", "社工站", "“双百工程”社工站"])}`;
}

export function drawPeriod(random: Random): Period {
  const [year, month, day] = [random.integer(2022, 2025), random.integer(1, 12), random.pick([1, 1, 10, 15])];
  return { year, month, day, months: random.weighted([4, 6], [3, random.integer(3, 11)], [2, 12]) };
}

/** The months of a period, in order. */
export function monthsOf({ year, month, months }: Period): { year: number; month: number }[] {
  return Array.from({ length: months }, (_, index) => {
    const count = month - 1 + index;
    return { year: year + Math.floor(count / 12), month: (count % 12) + 1 };
  });
}

/** The first and the last day of the assessed months. */
export function periodDates({ year, month, day, months }: Period): [start: Date, end: Date] {
  return [new Date(Date.UTC(year, month - 1, day)), new Date(Date.UTC(year, month - 1 + months, 0))];
}

/** The first and the last day of the agreement. */
export function agreementDates({ year, month, day }: Period): [start: Date, end: Date] {
  return [new Date(Date.UTC(year, month - 1, day)), new Date(Date.UTC(year + 1, month - 1, day - 1))];
}

/** `2024年9月10日至2025年2月28日`, and other ways to write it. */
export function drawDates(random: Random, [start, end]: readonly [Date, Date]): string {
  const dotted = (date: Date) => `${date.getUTCFullYear()}.${date.getUTCMonth() + 1}.${date.getUTCDate()}`;
  const written = (date: Date) => `${date.getUTCFullYear()}年${date.getUTCMonth() + 1}月${date.getUTCDate()}日`;
  return random.weighted(
    [5, `${written(start)}至${written(end)}`],
    [1, `${written(start)}-${written(end)}`],
    [1, `${dotted(start)}-${dotted(end)}`],
    [1, `${dotted(start)}—${dotted(end)}`],
  );
}

const FAMILY_NAMES = Array.from("陈李黄张梁林刘吴王何罗谢邓叶计时");
const GIVEN_NAMES = [
  "晓敏",
  "志强",
  "丽",
  "伟",
  "嘉欣",
  "子轩",
  "婷",
  "美玲",
  "建国",
  "思敏",
  "俊",
  "海燕",
  "合",
  "小红",
];

/** `count` different names of people, some with a blank inside as in `李 明`. */
export function drawPeople(random: Random, count: number): string[] {
  if (random.chance(0.35)) {
    return Array.from({ length: count }, (_, index) => `员工${String(index + 1).padStart(2, "0")}`);
  }
  const names = new Set<string>();
  while (names.size < count) {
    names.add(`${random.pick(FAMILY_NAMES)}${random.pick(GIVEN_NAMES)}`);
  }
  const spaced = random.chance(0.3);
  return [...names].map((name) =>
    spaced && name.length === 2 ? Array.from(name).join(random.pick([" ", "  ", "\u3000"])) : name,
  );
}
