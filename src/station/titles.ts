import { type DateRange, findDateRange, findMonthRange } from "../sheet/date";
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
const PERIOD =
  /(?:统计|考核|评估|服务|截止|填报)(?:时间|周期|期间|区间|时段|月份|期)|完成情况|统计表|情况表|(?:到岗|在岗|考勤|出勤|人员).{0,4}(?:情况|统计|表)/u;
const DATES_ONLY = /^\(?(?:时间|日期|期间|周期|时段)?:?[\d年月日号./\-–—―~至到起止]+\)?$/u;

/** Reads the station's name, the period of the figures and the year of the agreement from titles and the lines under them. */
export function readTitles(sheets: readonly Sheet[]): Titles {
  const found: { -readonly [Part in keyof Title]: Title[Part] } = { ...NO_TITLE };
  for (const sheet of sheets) {
    sheet.scan((row, column, value) => {
      if (typeof value === "string" && mayBeTitle(value)) {
        const title = readTitle(value);
        found.name ??= title.name;
        found.period ??= title.period;
        found.agreement ??= title.agreement;
        if (title.dates !== null && isAlone(sheet, row, column)) {
          found.dates ??= title.dates;
        }
      }
    });
  }
  const { name, period, agreement, dates } = found;
  return { name, period: period ?? dates, agreement };
}

/** A line of its own under a title is about the whole table; dates beside other cells are somebody's. */
function isAlone(sheet: Sheet, row: number, column: number): boolean {
  return Array.from({ length: sheet.columns }, (_, other) => other).every(
    (other) => other === column || sheet.cell(row, other).value === null,
  );
}

function mayBeTitle(text: string): boolean {
  return text.length >= SHORTEST_TITLE && text.length <= LONGEST_TITLE && (HAS_YEAR.test(text) || TITLE.test(text));
}

interface Title extends Titles {
  /** A range of dates without a word that says what it is about. */
  readonly dates: DateRange | null;
}

const readTitle = remembered((text: string): Title => {
  const name = TITLE.test(text) ? (STATION.exec(squeeze(text))?.[1] ?? null) : null;
  const range = findDateRange(text) ?? findMonthRange(text);
  if (range === null) {
    return name === null ? NO_TITLE : { ...NO_TITLE, name };
  }
  const normal = normalize(text);
  if (AGREEMENT.test(normal) && !/统计表|完成情况/u.test(normal)) {
    return { ...NO_TITLE, name, agreement: range };
  }
  return PERIOD.test(normal)
    ? { ...NO_TITLE, name, period: range }
    : { ...NO_TITLE, name, dates: DATES_ONLY.test(normal) ? range : null };
});

const NO_TITLE: Title = { name: null, period: null, agreement: null, dates: null };

const SHORTEST_TITLE = 6;
const LONGEST_TITLE = 200;
