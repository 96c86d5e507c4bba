import Big from "big.js";
import fc from "fast-check";
import { DEFAULT_POLICY, gradeOf } from "../../src/evaluation/policy";
import { change, sheet } from "../support/sheet";
import { errorsOf, evaluateSheets } from "../support/evaluation";
import { scores } from "../support/samples";
import { type RandomTable, randomAttendance, randomMatrix, type Slip } from "./random-tables";

/** A table with one of the slips that can be planted in it. */
function spoilt(tables: fc.Arbitrary<RandomTable>): fc.Arbitrary<{ readonly text: string; readonly slip: Slip }> {
  return tables.chain(({ text, slips }) => fc.record({ text: fc.constant(text), slip: fc.constantFrom(...slips) }));
}

describe.each([
  ["a matrix", randomMatrix],
  ["an attendance table", randomAttendance],
])("%s in which everything recorded is what is recomputed", (_what, tables) => {
  it("gives no error", () => {
    fc.assert(
      fc.property(tables, ({ text }) => {
        expect(errorsOf(sheet(text))).toEqual([]);
      }),
    );
  });

  it("gives one error at the one cell that is spoilt", () => {
    fc.assert(
      fc.property(spoilt(tables), ({ text, slip: { cell, typed, code } }) => {
        expect(errorsOf(change(sheet(text), { [cell]: typed }))).toEqual([
          expect.stringMatching(new RegExp(`^${cell} ${code}:`, "u")),
        ]);
      }),
    );
  });
});

describe("four scores in hundredths of a point", () => {
  const points = (most: number) => fc.integer({ min: 0, max: most * 100 });
  const four = fc.tuple(points(10), points(20), points(15), points(55));
  const typed = (hundredths: number): string => (hundredths / 100).toFixed(2);

  it("are right with their sum and its grade", () => {
    fc.assert(
      fc.property(four, ([authority, purchaser, supervision, assessor]) => {
        const sum = authority + purchaser + supervision + assessor;
        const grade = sum >= 9000 ? "优秀" : sum >= 8000 ? "良好" : sum >= 6000 ? "合格" : "不合格";
        const cells = { C2: typed(authority), C3: typed(purchaser), C4: typed(supervision), C5: typed(assessor) };
        expect(errorsOf(scores({ ...cells, C6: typed(sum), C7: grade }))).toEqual([]);
      }),
    );
  });

  it("are wrong with a sum that is a hundredth off", () => {
    fc.assert(
      fc.property(four, fc.constantFrom(-1, 1), ([authority, purchaser, supervision, assessor], step) => {
        const sum = authority + purchaser + supervision + assessor;
        const cells = { C2: typed(authority), C3: typed(purchaser), C4: typed(supervision), C5: typed(assessor) };
        expect(errorsOf(scores({ ...cells, C6: typed(sum + step), C7: "" }))).toEqual([
          `C6 score-total-mismatch: ${new Big(sum + step).div(100).toFixed()}, not ${new Big(sum).div(100).toFixed()}`,
        ]);
      }),
    );
  });

  it("never have a grade above that of a higher sum", () => {
    const order = ["不合格", "合格", "良好", "优秀"];
    const rank = (hundredths: number) => order.indexOf(gradeOf(new Big(hundredths).div(100), DEFAULT_POLICY));
    fc.assert(
      fc.property(points(100), points(100), (one, other) => {
        expect(rank(Math.max(one, other))).toBeGreaterThanOrEqual(rank(Math.min(one, other)));
      }),
    );
  });
});

describe("a ratio", () => {
  it("is exact where binary arithmetic is not", () => {
    const list = sheet("| 指标名称 | 协议量 | 完成量 | 百分比 |\n| 活动 | 3 | 0.3 | 10% |");
    expect(evaluateSheets(list).indicators[0]?.ratio?.toFixed()).toBe("0.1");
  });
});
