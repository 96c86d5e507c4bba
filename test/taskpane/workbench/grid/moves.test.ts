import { formatPosition, parsePosition, parseRange } from "../../../../src/sheet/address";
import { packStretches } from "../../../../src/taskpane/session/stretches";
import { layoutOf } from "../../../../src/taskpane/workbench/grid/layout";
import { moveByKey } from "../../../../src/taskpane/workbench/grid/moves";

/** Data up to F20; B2:C4 is merged, rows 6 to 8 and column E are hidden. */
const layout = layoutOf({
  name: "附件1",
  visibility: "visible",
  rows: 20,
  columns: 6,
  merges: [parseRange("B2:C4")].filter((merge) => merge !== null),
  hiddenRows: [{ first: 5, last: 7 }],
  hiddenColumns: [{ first: 4, last: 4 }],
  widths: [5, 5, 5, 5, 5, 5],
  sizes: { rows: packStretches([{ first: 19, last: 19, size: 100 }]), columns: [], row: 20 },
  showsGridLines: true,
});

function from(address: string, key: string, withControl = false): string | null {
  const position = parsePosition(address);
  const target = position && moveByKey(key, withControl, position, layout, 200);
  return target && formatPosition(target);
}

describe("the arrow keys", () => {
  test("lead to the next cell, over what is hidden", () => {
    expect(["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"].map((key) => from("D5", key))).toEqual([
      "D4",
      "D9",
      "C5",
      "F5",
    ]);
  });

  test("lead into a merged range as a whole, and out of it on the other side", () => {
    expect([from("A3", "ArrowRight"), from("C5", "ArrowUp")]).toEqual(["B2", "B2"]);
    expect([from("B2", "ArrowRight"), from("B2", "ArrowDown"), from("B2", "ArrowUp")]).toEqual(["D2", "B5", "B1"]);
  });

  test("stop at the edges of the sheet", () => {
    expect([from("A1", "ArrowUp"), from("A1", "ArrowLeft")]).toEqual(["A1", "A1"]);
  });

  test("with Control lead to the ends of what is filled", () => {
    expect([from("D5", "ArrowDown", true), from("D5", "ArrowRight", true), from("D5", "ArrowUp", true)]).toEqual([
      "D20",
      "F5",
      "D1",
    ]);
  });
});

describe("the other keys", () => {
  test("Home and End lead to the ends of the row, with Control of the sheet", () => {
    expect([from("D5", "Home"), from("D5", "End")]).toEqual(["A5", "F5"]);
    expect([from("D5", "Home", true), from("D5", "End", true)]).toEqual(["A1", "F20"]);
  });

  test("pages are as many rows as fit, without those that are hidden", () => {
    expect([from("D1", "PageDown"), from("D20", "PageUp")]).toEqual(["D14", "D10"]);
  });

  test("a row that is higher than a page is left all the same", () => {
    expect(moveByKey("PageDown", false, { row: 19, column: 0 }, layout, 50)).toEqual({ row: 20, column: 0 });
    expect(moveByKey("PageUp", false, { row: 20, column: 0 }, layout, 50)).toEqual({ row: 19, column: 0 });
  });

  test("those that mean nothing here lead nowhere", () => {
    expect([from("D5", "a"), from("D5", "Enter"), from("D5", "Tab")]).toEqual([null, null, null]);
  });
});
