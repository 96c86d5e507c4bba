import Big from "big.js";
import fc from "fast-check";
import { agrees, nearestReading, readPercentage } from "../../src/sheet/percentage";
import { cell } from "../support/sheet";

function agree(typed: string, ratio: Big | string): boolean {
  const percentage = readPercentage(cell(typed));
  return percentage.kind === "number" && agrees(percentage.readings, new Big(ratio));
}

/** The recorded ratio, in the reading that is nearest to a ratio. */
function nearest(typed: string, ratio: string): string | undefined {
  const percentage = readPercentage(cell(typed));
  return percentage.kind === "number"
    ? nearestReading(percentage.readings, new Big(ratio))?.toFixed()
    : percentage.kind;
}

describe("a recorded percentage agrees with a ratio of 0.5728", () => {
  it.each([
    "57%",
    "57.3%",
    "57.28%",
    "57.280%",
    "'57.28%",
    "'５７．２８％",
    "' 57.28 %",
    "'57.3%",
    "0.5728",
    "57.28",
    "'0.5728",
    "'57.28",
    "0.573",
    "57.3",
    "0.57",
    "57",
    "0.5728 [0.00]",
    "=G4/F4 → 0.5728",
    "0.5728 [0.00%]",
  ])("when it is %s", (typed) => {
    expect(agree(typed, "0.5728")).toBe(true);
  });
});

describe("a recorded percentage does not agree with a ratio of 0.5728", () => {
  it.each(["58%", "57.2%", "57.30%", "57.29%", "'57.30%", "0.5729", "57.29", "0.58", "5.728", "0.005728", "0%", "1"])(
    "when it is %s",
    (typed) => {
      expect(agree(typed, "0.5728")).toBe(false);
    },
  );
});

describe("the precision of a percentage", () => {
  it("is that of its format, not of the stored number", () => {
    expect(agree("0.57284 [0.00%]", "0.57281")).toBe(true);
    expect(agree("0.57284 [0.00%]", "0.57286")).toBe(false);
  });

  it("is that of whole percents where fewer decimals are written", () => {
    expect(agree("1", "1.004")).toBe(true);
    expect(agree("1", "1.05")).toBe(false);
    expect(agree("0.6", "0.601")).toBe(true);
    expect(agree("0.6", "0.649")).toBe(false);
  });

  it("is rounded half up", () => {
    expect(agree("12.5%", "0.1245")).toBe(true);
    expect(agree("12.4%", "0.1245")).toBe(false);
    expect(agree("89.995 [0.00]", "0.89995")).toBe(true);
  });

  it("takes the stored number of a shown one before its rounding by binary arithmetic", () => {
    expect(agree("1.005 [0%]", "1.005")).toBe(true);
    expect(agree("0.285 [0%]", "0.285")).toBe(true);
  });

  it("holds for any ratio that was rounded half up to any decimals", () => {
    const figures = fc.tuple(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 9000 }),
      fc.integer({ min: 0, max: 6 }),
    );
    fc.assert(
      fc.property(figures, ([required, completed, decimals]) => {
        const ratio = new Big(completed).div(required);
        const shown = ratio.times(100).round(decimals, Big.roundHalfUp).toFixed(decimals);
        expect(agree(`'${shown}%`, ratio)).toBe(true);
        expect(agree(`${shown}%`, ratio)).toBe(true);
        expect(agree(`'${shown}`, ratio)).toBe(true);
      }),
    );
  });

  it("is broken by one unit in the last decimal", () => {
    const figures = fc.tuple(
      fc.integer({ min: 1, max: 5000 }),
      fc.integer({ min: 0, max: 9000 }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom(-1, 1),
    );
    fc.assert(
      fc.property(figures, ([required, completed, decimals, step]) => {
        const ratio = new Big(completed).div(required);
        const shown = ratio.times(100).round(decimals, Big.roundHalfUp).plus(new Big(10).pow(-decimals).times(step));
        expect(agree(`'${shown.toFixed(decimals)}%`, ratio)).toBe(false);
      }),
    );
  });
});

describe("a number without a percent sign", () => {
  it("is a ratio or a percentage, whichever is nearer", () => {
    expect(nearest("0.5728", "0.5728")).toBe("0.5728");
    expect(nearest("57.28", "0.5728")).toBe("0.5728");
    expect(nearest("1", "1")).toBe("1");
    expect(nearest("100", "0.9")).toBe("1");
  });
});

describe("what is no percentage", () => {
  it.each([
    ["/", "not-applicable"],
    ["——", "not-applicable"],
    ["", "blank"],
    ["' ", "blank"],
    ["已完成", "text"],
    ["'57.28%左右", "text"],
    ["TRUE", "text"],
    ["45545 [yyyy-mm-dd]", "text"],
    ["#DIV/0!", "error"],
  ])("%p is %s", (typed, kind) => {
    expect(readPercentage(cell(typed)).kind).toBe(kind);
  });

  it("is read through a format that adds words", () => {
    expect(agree('0.57 ["约"0%]', "0.57")).toBe(true);
  });
});

describe("a percentage kept as a text", () => {
  it.each([
    ["'57.28%", true],
    ["57.28%", false],
    ["0.5728", false],
  ])("%s: %p", (typed, asText) => {
    expect(readPercentage(cell(typed))).toMatchObject({ asText });
  });
});
