import fc from "fast-check";
import { labelMonths, placeMonths } from "../../src/station/months";

const START = { year: 2024, month: 9, day: 10 };
const bare = (...months: readonly number[]) => months.map((month) => ({ year: null, month }));

describe("the months of a header", () => {
  it("are labelled with the years that are written", () => {
    const months = [
      { year: 2024, month: 12 },
      { year: 2025, month: 1 },
    ];
    expect(labelMonths(months, null)).toEqual(["2024-12", "2025-01"]);
  });

  it("go on over a year's end from the agreement's start", () => {
    expect(labelMonths(bare(11, 12, 1, 2), START)).toEqual(["2024-11", "2024-12", "2025-01", "2025-02"]);
  });

  it("begin in the next year when they are before the agreement's first month", () => {
    expect(labelMonths(bare(3, 4), START)).toEqual(["2025-03", "2025-04"]);
  });

  it("take their years from the one that is written, in both directions", () => {
    const months = [...bare(11, 12), { year: 2025, month: 1 }, ...bare(2)];
    expect(labelMonths(months, null)).toEqual(["2024-11", "2024-12", "2025-01", "2025-02"]);
  });

  it("keep no year where nothing tells it", () => {
    expect(labelMonths(bare(9, 10), null)).toEqual(["09", "10"]);
  });

  it("get back the October that a number lost", () => {
    const months = [
      { year: 2024, month: 9 },
      { year: 2024, month: 1 },
      { year: 2024, month: 11 },
    ];
    expect(labelMonths(months, null)).toEqual(["2024-09", "2024-10", "2024-11"]);
  });

  it("keep a January after a September of the year before", () => {
    const months = [
      { year: 2024, month: 9 },
      { year: 2025, month: 1 },
    ];
    expect(labelMonths(months, null)).toEqual(["2024-09", "2025-01"]);
  });

  it("stay in their year where one stands twice", () => {
    expect(labelMonths(bare(9, 9, 10), START)).toEqual(["2024-09", "2024-09", "2024-10"]);
  });

  it("are none where the header has none", () => {
    expect(labelMonths([], START)).toEqual([]);
  });

  it("follow one another from any first month of any agreement", () => {
    const cases = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(cases, ([month, count]) => {
        const months = Array.from({ length: count }, (_, index) => ((month - 1 + index) % 12) + 1);
        const labels = labelMonths(bare(...months), { year: 2024, month, day: 1 });
        const expected = months.map((number, index) => {
          const year = 2024 + Math.floor((month - 1 + index) / 12);
          return `${String(year)}-${String(number).padStart(2, "0")}`;
        });
        expect(labels).toEqual(expected);
      }),
    );
  });
});

describe("months that are counted", () => {
  const day = (year: number, month: number, date: number) => ({ year, month, day: date });
  const counted = (...months: readonly number[]) =>
    months.map((month) => ({ year: null, month, isOrdinal: true as const }));
  const agreement = { start: day(2024, 9, 10), end: day(2025, 9, 9) };
  const period = { start: day(2025, 3, 10), end: day(2025, 9, 9) };
  const place = (...args: Parameters<typeof placeMonths>) => labelMonths(placeMonths(...args), null);

  it("are those of the period", () => {
    expect(place(counted(1, 2), { period, agreement })).toEqual(["2025-03", "2025-04"]);
  });

  it("are those of the agreement where the period has not as many", () => {
    expect(place(counted(7, 8, 9), { period, agreement })).toEqual(["2025-03", "2025-04", "2025-05"]);
    expect(place(counted(4, 5), { period: null, agreement })).toEqual(["2024-12", "2025-01"]);
  });

  it("keep their numbers where no time is known", () => {
    expect(place(counted(1, 2), { period: null, agreement: null })).toEqual(["01", "02"]);
  });
});
