import { stageOf } from "../../src/report/stage";
import { findDateRange } from "../../src/sheet/date";
import type { Station } from "../../src/station/station";

const EMPTY: Station = {
  name: null,
  period: null,
  agreement: null,
  indicators: [],
  staff: [],
  attendance: null,
  scores: null,
  skipped: [],
};

function stage(period: string | null, agreement: string | null) {
  const range = (text: string | null) => (text === null ? null : findDateRange(text));
  return stageOf({ ...EMPTY, period: range(period), agreement: range(agreement) });
}

const YEAR = "2024年9月10日至2025年9月9日";

describe("an evaluation", () => {
  test("is mid-term when half of the agreement has passed", () => {
    expect(stage("2024年9月10日至2025年2月28日", YEAR)).toBe("mid");
  });

  test("is final when the agreement has ended, whatever part of it the figures are for", () => {
    expect(stage(YEAR, YEAR)).toBe("final");
    expect(stage("2025年3月1日至2025年8月31日", YEAR)).toBe("final");
  });

  test("is of an agreement of a year when the workbook tells of no other", () => {
    expect(stage("2024年9月1日至2025年1月31日", null)).toBe("mid");
    expect(stage("2024年9月1日至2025年8月31日", null)).toBe("final");
  });

  test("is neither when the workbook has no dates", () => {
    expect(stage(null, YEAR)).toBeNull();
  });
});
