import { type DateRange, findDateRange } from "../sheet/date";
import { remembered } from "../sheet/remembered";
import type { Sheet } from "../sheet/sheet";
import { normalize, squeeze } from "../sheet/text";

/** What the titles of a workbook's sheets say of the station. */
export interface Titles {
  readonly name: string | null;
  readonly period: DateRange | null;
  readonly agreement: DateRange | null;
}

const STATION =
  /^(?:附[件表][\d一二三四五六七八九十.\-—]*[:：、.]?|\d{4}年度?|.*?名称[:：])?(.+?(?:社工服务站|社会工作服务站|社工站|社会工作站|社工服务中心|社会工作服务中心|服务站))/u;
const TITLE = /统计表|情况表|汇总表|得分表|评分表|一览表|自评表|完成情况|到岗情况|站名称/u;
const HAS_YEAR = /[\d０-９]{4}\s*[年./\-．／－﹣]/u;
const AGREEMENT = /协议|合同/u;
const PERIOD = /(?:统计|考核|评估|服务|截止|填报)(?:时间|周期|期间|区间|时段|期)|完成情况|统计表|情况表/u;

/** Reads the station's name, the period of the figures and the year of the agreement from titles and the lines under them. */
export function readTitles(sheets: readonly Sheet[]): Titles {
  let name: string | null = null;
  let period: DateRange | null = null;
  let agreement: DateRange | null = null;
  for (const sheet of sheets) {
    sheet.scan((_row, _column, value) => {
      if (typeof value === "string" && mayBeTitle(value)) {
        const title = readTitle(value);
        name ??= title.name;
        period ??= title.period;
        agreement ??= title.agreement;
      }
    });
  }
  return { name, period, agreement };
}

function mayBeTitle(text: string): boolean {
  return text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE && (HAS_YEAR.test(text) || TITLE.test(text));
}

const readTitle = remembered((text: string): Titles => {
  const name = TITLE.test(text) ? (STATION.exec(squeeze(text))?.[1] ?? null) : null;
  const range = findDateRange(text);
  if (range === null) {
    return name === null ? NO_TITLE : { name, period: null, agreement: null };
  }
  const normal = normalize(text);
  if (AGREEMENT.test(normal) && !/统计表|完成情况/u.test(normal)) {
    return { name, period: null, agreement: range };
  }
  return { name, period: PERIOD.test(normal) ? range : null, agreement: null };
});

const NO_TITLE: Titles = { name: null, period: null, agreement: null };

const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 200;
