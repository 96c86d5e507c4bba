import Big from "big.js";
import { monthChart, monthName } from "../../../../src/taskpane/views/overview/months";
import { formatReference } from "../../../../src/sheet/address";
import { attendance } from "../../../support/samples";
import { evaluateSheets } from "../../../support/evaluation";

function chartFor(staff: number | null) {
  const evaluated = evaluateSheets(attendance(), staff === null ? {} : { staff }).attendance;
  if (!evaluated) {
    throw new RangeError("no attendance");
  }
  return monthChart(staff === null ? { ...evaluated, requiredStaff: null } : evaluated);
}

describe("the chart of the monthly headcount", () => {
  test("the highest bar or the line of the posts fills the height", () => {
    const { bars, posts } = chartFor(5);
    expect(bars.map(({ height }) => height)).toEqual([0.8, 0.6, 0.8]);
    expect(posts).toBe(1);
  });

  test("months under the posts say how many are missing", () => {
    expect(chartFor(4).bars.map(({ missing }) => missing)).toEqual([null, new Big(1), null]);
  });

  test("without posts there is no line and nothing is missing", () => {
    const { bars, posts } = chartFor(null);
    expect([posts, ...bars.map(({ missing }) => missing)]).toEqual([null, null, null, null]);
  });

  test("each month leads to the recorded headcount of all", () => {
    expect(chartFor(4).bars.map(({ at }) => at && formatReference(at))).toEqual([
      "附件2!D13",
      "附件2!G13",
      "附件2!J13",
    ]);
  });

  test("months are named in the user's language, with the year where it is wanted and known", () => {
    expect([monthName("2024-09", "zh-CN", false), monthName("2024-09", "zh-CN", true)]).toEqual(["9月", "2024年9月"]);
    expect([monthName("09", "zh-CN", true), monthName("2025-01", "en", false)]).toEqual(["9月", "Jan"]);
  });
});
