import fc from "fast-check";
import {
  findDateRange,
  findDates,
  findMonthRange,
  formatDate,
  fromSerial,
  monthNumber,
  readMonth,
} from "../../src/sheet/date";
import { cell } from "../support/sheet";

function month(typed: string): string {
  const found = readMonth(cell(typed));
  return found ? `${String(found.year ?? "?")}-${String(found.month)}` : "none";
}

function range(text: string): string {
  const found = findDateRange(text);
  return found ? `${formatDate(found.start)} to ${formatDate(found.end)}` : "none";
}

describe("the month of a header", () => {
  it.each([
    ["2024年9月", "2024-9"],
    ["2024年09月份", "2024-9"],
    ["2024 年 9 月", "2024-9"],
    ["２０２４年９月", "2024-9"],
    ["'2024.09", "2024-9"],
    ["'2024-9", "2024-9"],
    ["2024/09", "2024-9"],
    ["24年9月", "2024-9"],
    ["202409", "2024-9"],
    ["'202409", "2024-9"],
    ["45536 [yyyy年m月]", "2024-9"],
    ["45536 [m月]", "2024-9"],
    ["45536 [mmm-yy]", "2024-9"],
    ["45536", "2024-9"],
    ["2024.09 [0.00]", "2024-9"],
    ["'2024-09-01", "2024-9"],
    ["'20240901", "2024-9"],
    ["9月", "?-9"],
    ["9", "?-9"],
    ["'09", "?-9"],
    ["9月份", "?-9"],
    ["九月", "?-9"],
    ["十二月", "?-12"],
    ["十月", "?-10"],
    ["2024年十一月", "2024-11"],
    ["9月（2024年）", "2024-9"],
    ["9月(10日起)", "?-9"],
  ])("%s is %s", (typed, expected) => {
    expect(month(typed)).toBe(expected);
  });

  it.each([
    ["第9月", "9"],
    ["第一个月", "1"],
    ["第十二个月", "12"],
    ["M1", "1"],
  ])("%s is counted from the beginning", (typed, expected) => {
    expect(readMonth(cell(typed))).toEqual({ year: null, month: Number(expected), isOrdinal: true });
  });

  it.each([
    ["第1月（2024年9月）", "2024-9"],
    ["第1个月(9月)", "?-9"],
  ])("%s says itself which one it is", (typed, expected) => {
    expect(month(typed)).toBe(expected);
    expect(readMonth(cell(typed))?.isOrdinal).toBeUndefined();
  });

  it.each([
    "13月",
    "0月",
    "0",
    "13",
    "月份",
    "小计",
    "2024",
    "202413",
    "TRUE",
    "",
    "第13月",
    "1880年1月",
    "人员到位",
    "2024年9月10日至2025年2月28日",
  ])("%p is none", (typed) => {
    expect(month(typed)).toBe("none");
  });
});

describe("a range of dates", () => {
  it.each([
    "2024年9月10日至2025年2月28日",
    "（2024年9月10日-2025年2月28日）",
    "统计时间：2024.9.10—2025.2.28",
    "2024/09/10~2025/02/28",
    "２０２４年９月１０日 至 ２０２５年２月２８日",
    "2024-09-10到2025-02-28",
    "2024年9月10日起至2025年2月28日止",
  ])("is found in %s", (text) => {
    expect(range(text)).toBe("2024-09-10 to 2025-02-28");
  });

  it.each(["2024年9月10日", "2024年9月至2025年2月", "2024年13月10日至2025年2月28日", "9月10日至2月28日", ""])(
    "is not found in %p",
    (text) => {
      expect(range(text)).toBe("none");
    },
  );
});

describe("a range of months", () => {
  it.each([
    ["2024年9月至2025年2月", "2024-09-01 to 2025-02-28"],
    ["（2024.9-2025.2）", "2024-09-01 to 2025-02-28"],
    ["2023年7月至11月到岗统计", "2023-07-01 to 2023-11-30"],
    ["2024年7-12月", "2024-07-01 to 2024-12-31"],
  ])("is found in %s", (text, expected) => {
    const found = findMonthRange(text);
    expect(found && `${formatDate(found.start)} to ${formatDate(found.end)}`).toBe(expected);
  });

  it.each(["2024年9月", "2024年9月10日至12日", "2024年9月至2023年2月", "2024-2025年", ""])(
    "is not found in %p",
    (text) => {
      expect(findMonthRange(text)).toBeNull();
    },
  );
});

describe("dates in a text", () => {
  it("are found in their order", () => {
    expect(findDates("2022.3.28-2027.3.27").map(formatDate)).toEqual(["2022-03-28", "2027-03-27"]);
  });

  it("are known by where they end, white space left out", () => {
    const [date] = findDates("2024. 9. 23 入职");
    expect(date).toMatchObject({ start: 0, end: "2024.9.23".length });
  });
});

describe("a date's serial number", () => {
  it("counts as Excel does after February 1900", () => {
    expect(formatDate(fromSerial(61))).toBe("1900-03-01");
    expect(formatDate(fromSerial(45545))).toBe("2024-09-10");
    expect(formatDate(fromSerial(45545.9))).toBe("2024-09-10");
  });

  it("goes up with the days", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80_000 }), (serial) => {
        expect(formatDate(fromSerial(serial)) < formatDate(fromSerial(serial + 1))).toBe(true);
      }),
    );
  });
});

describe("months", () => {
  it("follow one another over a year's end", () => {
    expect(monthNumber({ year: 2025, month: 1 }) - monthNumber({ year: 2024, month: 12 })).toBe(1);
  });
});
