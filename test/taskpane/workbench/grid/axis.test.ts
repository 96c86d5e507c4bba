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

  test("may have other sizes here and there", () => {
    const sizes = [30, 99, 10].map((size, index) => ({ first: index, last: index, size }));
    const columns = new Axis(4, [{ first: 1, last: 1 }], 60, sizes);
    expect([0, 1, 2, 3].map((index) => columns.startOf(index))).toEqual([0, 30, 30, 40]);
    expect(columns.length).toBe(100);
    expect(columns.extent(0, 2)).toBe(40);
    expect([29, 30, 39, 40].map((pixels) => columns.indexUnder(pixels))).toEqual([0, 2, 2, 3]);
  });

  test("stretches of one size and hidden spans may lie across one another", () => {
    const axis = new Axis(10, [{ first: 2, last: 4 }], 20, [
      { first: 1, last: 3, size: 50 },
      { first: 8, last: 30, size: 5 },
    ]);
    expect([0, 1, 2, 4, 5, 8, 9].map((index) => axis.sizeOf(index))).toEqual([20, 50, 0, 0, 20, 5, 5]);
    expect(axis.length).toBe(20 + 50 + 3 * 20 + 2 * 5);
    expect([axis.extent(0, 9), axis.extent(1, 4)]).toEqual([140, 50]);
    expect([69, 70, 129, 130, 135, 999].map((pixels) => axis.indexUnder(pixels))).toEqual([1, 5, 7, 8, 9, 9]);
  });

  test("a million of which every second is hidden take a moment", () => {
    const hidden = Array.from({ length: 500_000 }, (_, index) => ({ first: index * 2, last: index * 2 }));
    const axis = new Axis(1_000_000, hidden, 20);
    expect([axis.shown, axis.indexAt(499_999), axis.startOf(999_999)]).toEqual([500_000, 999_999, 499_999 * 20]);
  });

  test("whatever is hidden, places and indices lead to one another, and distances to what they belong to", () => {
    const flags = fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }).filter((hidden) => hidden.includes(false));
    fc.assert(
      fc.property(flags, (hidden) => {
        const spans = hidden.flatMap((isHidden, index) => (isHidden ? [{ first: index, last: index }] : []));
        const sizes = hidden.map((_, index) => ({ first: index, last: index, size: index + 1 }));
        const axis = new Axis(hidden.length, spans, 1, sizes);
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
