import fc from "fast-check";
import { contains, parseRange, type Range } from "../../src/sheet/address";
import { MergeIndex } from "../../src/sheet/merge-index";

function range(text: string): Range {
  const found = parseRange(text);
  if (!found) {
    throw new RangeError(text);
  }
  return found;
}

const title = range("A1:H1");
const group = range("A5:A200");
const whole = range("K1:K1048576");
const index = new MergeIndex([title, group, whole]);

describe("merged ranges", () => {
  test("a cell in one stands at its top left, others where they are", () => {
    expect(index.anchorOf({ row: 0, column: 5 })).toEqual({ row: 0, column: 0 });
    expect(index.anchorOf({ row: 150, column: 0 })).toEqual({ row: 4, column: 0 });
    expect(index.anchorOf({ row: 3, column: 3 })).toEqual({ row: 3, column: 3 });
  });

  test("those that reach into an area are found, however far away they begin", () => {
    expect(index.crossing(range("A150:C160"))).toEqual([group]);
    expect(index.crossing(range("J900000:M900010"))).toEqual([whole]);
    expect(index.crossing(range("B300:C310"))).toEqual([]);
  });

  test("those that begin in a row are found by it", () => {
    expect(index.startingIn(0)).toEqual([title, whole]);
    expect(index.startingIn(5)).toEqual([]);
  });

  test("the same is found as by looking at each of them", () => {
    const side = fc.nat({ max: 300 });
    const box = fc
      .tuple(side, side, side, side)
      .map(([row, column, height, width]) => ({ top: row, left: column, bottom: row + height, right: column + width }));
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), box, side, side, (merges, area, row, column) => {
        const built = new MergeIndex(merges);
        const crossing = merges.filter(
          (merge) =>
            merge.top <= area.bottom &&
            area.top <= merge.bottom &&
            merge.left <= area.right &&
            area.left <= merge.right,
        );
        expect(new Set(built.crossing(area))).toEqual(new Set(crossing));
        expect(built.over({ row, column }) !== null).toBe(merges.some((merge) => contains(merge, { row, column })));
      }),
    );
  });
});
