import fc from "fast-check";
import { Axis } from "../../../../src/taskpane/workbench/grid/axis";

/** Ten rows of 20 pixels, of which the second to fourth and the last are hidden. */
const rows = new Axis(
  10,
  [
    { first: 1, last: 3 },
    { first: 9, last: 9 },
  ],
  20,
);

describe("an axis", () => {
  test("shows what is not hidden", () => {
    expect(rows.shown).toBe(6);
    expect(Array.from({ length: 6 }, (_, place) => rows.indexAt(place))).toEqual([0, 4, 5, 6, 7, 8]);
    expect(rows.length).toBe(120);
  });

  test("a hidden one stands where the next shown one does, and has no size", () => {
    expect([1, 2, 3, 4].map((index) => rows.startOf(index))).toEqual([20, 20, 20, 20]);
    expect([0, 1, 3, 4].map((index) => rows.sizeOf(index))).toEqual([20, 0, 0, 20]);
  });

  test("tells what is hidden right before one", () => {
    expect(rows.hiddenBeside(4)).toEqual({ first: 1, last: 3 });
    expect(rows.hiddenBeside(5)).toBeNull();
    expect(rows.hiddenBeside(0)).toBeNull();
  });

  test("steps over what is hidden, and stops at both ends", () => {
    expect([rows.step(0, 1), rows.step(4, -1), rows.step(8, 5), rows.step(0, -1)]).toEqual([4, 0, 8, 0]);
  });

  test("finds what is under a distance, within bounds", () => {
    expect([-5, 0, 19, 20, 119, 999].map((pixels) => rows.indexUnder(pixels))).toEqual([0, 0, 0, 4, 8, 8]);
  });

  test("may have a size for each", () => {
    const columns = new Axis(4, [{ first: 1, last: 1 }], [30, 99, 10, 60]);
    expect([0, 1, 2, 3].map((index) => columns.startOf(index))).toEqual([0, 30, 30, 40]);
    expect(columns.length).toBe(100);
    expect(columns.extent(0, 2)).toBe(40);
    expect([29, 30, 39, 40].map((pixels) => columns.indexUnder(pixels))).toEqual([0, 2, 2, 3]);
  });

  test("whatever is hidden, places and indices lead to one another, and distances to what they belong to", () => {
    const flags = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }).filter((hidden) => hidden.includes(false));
    fc.assert(
      fc.property(flags, (hidden) => {
        const spans = hidden.flatMap((isHidden, index) => (isHidden ? [{ first: index, last: index }] : []));
        const axis = new Axis(
          hidden.length,
          spans,
          hidden.map((_, index) => index + 1),
        );
        for (let place = 0; place < axis.shown; place += 1) {
          const index = axis.indexAt(place);
          expect(hidden[index]).toBe(false);
          expect(axis.placeOf(index)).toBe(place);
          expect(axis.indexUnder(axis.startOf(index))).toBe(index);
          expect(axis.sizeOf(index)).toBe(index + 1);
        }
      }),
    );
  });
});
