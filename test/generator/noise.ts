import type { Position } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/sheet";
import type { Canvas } from "./canvas";
import type { Random } from "./random";
import {
  COMPLETED_WORDS,
  drawDistricts,
  drawNames,
  drawPeople,
  NAME_WORDS,
  PERCENT_WORDS,
  REQUIRED_WORDS,
} from "./words";

type Rows = readonly (readonly CellValue[])[];

/** Content in which there is nothing to read, by the name of its kind. */
const UNRELATED: Record<string, (random: Random) => Rows> = {
  blank: () => [],
  budget: (random) => [
    ["2025年度项目经费预算执行表"],
    ["科目", "预算", "执行", "执行率"],
    ...["人员经费", "活动经费", "督导费", "办公费", "合计"].map((item) => [
      item,
      random.integer(1, 90) * 1000,
      random.integer(1, 50) * 1000,
      "56.20%",
    ]),
  ],
  activities: (random) => [
    ["日期", "活动名称", "地点", "参加人次", "负责人"],
    ...drawNames(random, 6).map((name) => [
      random.integer(45_300, 45_700),
      name,
      "社区广场",
      random.integer(8, 200),
      "陈社工",
    ]),
  ],
  staff: (random) => [
    ["序号", "姓名", "职位", "联系电话", "备注"],
    ...drawPeople(random, 8).map((name, index) => [index + 1, name, "社工", "020-12345678", null]),
  ],
  minutes: () => [
    ["会议纪要"],
    ["时间：2025年3月5日  地点：社工站会议室"],
    ["一、通报协议量完成情况，完成率未达标的指标由各片区说明原因。"],
    ["二、讨论人员到位、社保购买和工资发放的佐证材料。"],
    ["三、第三方评估机构的评分将于四月公布。"],
  ],
  dailyAttendance: (random) => [
    ["三月出勤表"],
    ["姓名", ...Array.from({ length: 10 }, (_, day) => `${day + 1}日`), "出勤天数"],
    ...drawPeople(random, 5).map((name) => [name, ...Array.from({ length: 10 }, () => "√"), 10]),
  ],
  satisfaction: (random) => [
    ["满意度调查", null, null, null],
    ["题目", "非常满意", "满意", "满意率"],
    ...["服务态度", "服务质量", "场地环境"].map((item) => [
      item,
      random.integer(10, 60),
      random.integer(10, 60),
      "98.00%",
    ]),
  ],
  judges: (random) => [
    ["优秀案例评选"],
    ["评委", "得分", "备注"],
    ...["评委1", "评委2", "评委3", "平均分"].map((item) => [item, random.integer(70, 99), null]),
  ],
  legend: () => [
    ["填表说明"],
    ["1. √ 表示已落实；—— 表示未落实。"],
    ["2. 百分比＝完成量÷协议量，请勿改动公式。"],
    ["3. 稳岗率不低于80%。"],
  ],
  visits: (random) => [
    ["走访登记", null, null],
    ["片区", "走访户数", "备注"],
    ...drawDistricts(random, 4).map((district) => [district, random.integer(3, 40), null]),
    ["合计", 88, null],
  ],
};

/** Tables with a part missing, of which no indicator, person or score may be made. */
const HALVES: Record<string, (random: Random) => Rows> = {
  listWithoutPercentage: (random) => [
    ["序号", random.pick(NAME_WORDS), random.pick(REQUIRED_WORDS), random.pick(COMPLETED_WORDS)],
    ...drawNames(random, 4).map((name, index) => [index + 1, name, random.integer(5, 90), random.integer(1, 60)]),
  ],
  matrixWithoutPercentage: (random) => [
    ["服务片区", "电访", null, "入户探访", null],
    [null, "协议量", "完成量", "协议量", "完成量"],
    ...drawDistricts(random, 3).map((district) => [district, 800, 411, random.integer(5, 90), random.integer(1, 60)]),
    ["合计", 2400, 1233, null, null],
  ],
  listWithoutCompleted: (random) => [
    ["指标名称", random.pick(REQUIRED_WORDS), "备注"],
    ...drawNames(random, 4).map((name) => [name, random.integer(5, 90), null]),
  ],
  headerWithoutRows: (random) => [
    [
      "序号",
      random.pick(NAME_WORDS),
      random.pick(REQUIRED_WORDS),
      random.pick(COMPLETED_WORDS),
      random.pick(PERCENT_WORDS),
    ],
  ],
  headerBeforeNote: (random) => [
    ["指标名称", random.pick(REQUIRED_WORDS), random.pick(COMPLETED_WORDS), random.pick(PERCENT_WORDS), "备注"],
    [],
    ["填表人：          审核人：          日期："],
  ],
  attendanceWithTwoMarks: (random) => [
    ["序号", "姓名", "9月", null, "10月", null, "11月", null, "小计"],
    [null, null, "人员到位", "社保购买", "人员到位", "社保购买", "人员到位", "社保购买", null],
    ...drawPeople(random, 5).map((name, index) => [index + 1, name, "√", "√", "√", "√", "——", "——", 2]),
  ],
  attendanceWithoutMonths: (random) => [
    ["序号", "姓名", "人员到位", "社保购买", "工资发放", "备注"],
    ...drawPeople(random, 5).map((name, index) => [index + 1, name, "√", "√", "√", null]),
  ],
};

/** Draws unrelated content and says of which kind. */
export function drawUnrelated(random: Random, canvas: Canvas, origin: Position): string {
  return drawOne(random, canvas, origin, UNRELATED);
}

/** Draws half a table and says of which kind. */
export function drawHalf(random: Random, canvas: Canvas, origin: Position): string {
  return drawOne(random, canvas, origin, HALVES);
}

function drawOne(
  random: Random,
  canvas: Canvas,
  { row, column }: Position,
  kinds: Record<string, (random: Random) => Rows>,
): string {
  const [kind, make] = random.pick(Object.entries(kinds));
  make(random).forEach((values, down) => {
    values.forEach((value, across) => {
      const date = typeof value === "number" && value > 45_000 && value < 46_000;
      canvas.put(row + down, column + across, value, date ? "yyyy-mm-dd" : "General");
    });
  });
  return kind;
}
