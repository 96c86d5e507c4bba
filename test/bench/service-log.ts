import type { Cell } from "../../src/sheet/sheet";
import type { Random } from "../generator/random";

const DATE = "yyyy/m/d";
const PERCENT = "0.00%";
const MONEY = "#,##0.00";

/** The number formats that a log uses. */
export const LOG_FORMATS = ["General", DATE, PERCENT, MONEY] as const;

const HEADER =
  "序号 日期 社工 片区 服务对象 服务类别 服务内容 服务指标 人次 时长 户数 总时长 满意度 支出 电话 完成情况 回访 备注 结果 占比";
const DISTRICTS = ["片区1", "片区2", "片区3", "片区4", "片区5", "全站"];
const CATEGORIES = ["长者服务", "儿童青少年", "家庭服务", "残障康复", "志愿服务", "社区治理", "党建引领", "困境帮扶"];
const INDICATORS = ["电访", "入户探访", "专业个案", "小组", "社区活动", "志愿者培育", "微心愿", "转介", "咨询", "建档"];
const PLACES = ["活动室", "居委会", "长者饭堂", "服务对象家中", "社区广场", "线上", "学校", "医院"];
const PROGRESS = ["已完成", "进行中", "待跟进"];
const FIRST_DAY = 45_545;

export function logHeader(): readonly Cell[] {
  return HEADER.split(" ").map((word) => constant(word));
}

/** One row of the log: as many texts as numbers, some of them seen once only, and formulas with their results. */
export function logCells(random: Random, row: number): readonly Cell[] {
  const line = row + 1;
  const people = random.integer(1, 60);
  const hours = random.integer(2, 16) / 4;
  const households = random.integer(0, people);
  const place = random.pick(PLACES);
  const indicator = random.pick(INDICATORS);
  return [
    constant(row),
    constant(FIRST_DAY + Math.floor(row / 170), DATE),
    constant(`员工${random.integer(1, 30)}`),
    constant(random.pick(DISTRICTS)),
    constant(`居民${random.integer(1, 40_000)}`),
    constant(random.pick(CATEGORIES)),
    constant(`在${place}开展${indicator}，了解近况并跟进第${random.integer(1, 90_000)}号需求`),
    constant(indicator),
    constant(people),
    constant(hours),
    constant(households),
    computed(people * hours, `I${line}*J${line}`),
    constant(random.integer(700, 1000) / 1000, PERCENT),
    constant(random.integer(0, 500_000) / 100, MONEY),
    constant(`020-8${random.integer(1_000_000, 1_060_000)}`),
    constant(random.pick(PROGRESS)),
    constant(random.chance(0.8) ? "√" : "—"),
    constant(random.chance(0.1) ? "家属在场，情绪平稳" : null),
    computed(people >= 10 ? "集体" : "个别", `IF(I${line}>=10,"集体","个别")`),
    computed(households / people, `K${line}/I${line}`, PERCENT),
  ];
}

function constant(value: Cell["value"], format = "General"): Cell {
  return { value, formula: null, format };
}

function computed(value: Cell["value"], formula: string, format = "General"): Cell {
  return { value, formula, format };
}
