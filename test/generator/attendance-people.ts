import type { Random } from "./random";
import { drawPeople, monthsOf } from "./words";
import type { Period } from "./words";

export interface Person {
  readonly name: string;
  readonly certified: boolean;
  readonly position: string;
  readonly certificate: string;
  readonly contract: string;
  readonly remark: string;
  /** Whether on post, insured and paid, for each month. */
  readonly marks: readonly (readonly [boolean, boolean, boolean])[];
  readonly senior: boolean;
}

/** The staff of a station: most stay, some come and go, and what is remarked agrees with the marks. */
export function drawStaff(random: Random, period: Period): Person[] {
  const certified = random.integer(1, 14);
  const uncertified = random.chance(0.15) ? 0 : random.integer(1, 6);
  return drawPeople(random, certified + uncertified).map((name, index) =>
    drawPerson(random, period, name, index < certified),
  );
}

export function effectiveMonths({ marks }: Person): number {
  return marks.filter((month) => month.every(Boolean)).length;
}

function drawPerson(random: Random, period: Period, name: string, certified: boolean): Person {
  const months = monthsOf(period);
  const last = months.length - 1;
  const joined = random.chance(0.2) ? random.integer(1, last) : 0;
  const left = random.chance(0.2) ? random.integer(joined, last) : last;
  const insuredLater = joined > 0 && random.chance(0.4);
  const marks = months.map((_, index): [boolean, boolean, boolean] => {
    const here = index >= joined && index <= left;
    const slack = random.chance(0.02) ? random.integer(0, 2) : insuredLater && index === joined ? 1 : -1;
    return [here && slack !== 0, here && slack !== 1, here && slack !== 2];
  });
  const remarks = [
    joined > 0
      ? `${dayIn(months[joined], random.integer(1, 25))}${random.pick(["入职", "入职", "由昌华社工站转入"])}`
      : "",
    left < last ? `${dayIn(months[left], 28)}${random.pick(["离职", "离职", "转出到居养项目"])}` : "",
  ].filter((remark) => remark !== "");
  return {
    name,
    certified,
    position: random.pick(["社工", "社工", "社工主管", "社工组长", "社工站主任"]),
    certificate: certified
      ? random.pick(["社会工作师", "助理社会工作师", "助理社会工作师", "高级社会工作师"])
      : random.pick(["社会工作专业", "已接受社会工作行业组织管理、培训且获得相关证书", "/", "无"]),
    contract: `${period.year - random.integer(1, 6)}.${random.integer(1, 12)}.1-${random.pick(["无固定", `${period.year + 3}.6.30`])}`,
    remark: remarks.length > 0 ? remarks.join("\n") : random.chance(0.05) ? "退休返聘，仅可购买社保中工伤险" : "",
    marks,
    senior: random.chance(0.6),
  };
}

function dayIn(month: { year: number; month: number } | undefined, day: number): string {
  return month ? `${month.year}.${month.month}.${day}` : "";
}
