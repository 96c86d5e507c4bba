import { offsetFor } from "../../../../src/taskpane/workbench/grid/scroll";

const WINDOW = { start: 100, size: 200 };

describe("scrolling to a cell", () => {
  test("leaves it where it is when it is in view", () => {
    expect(offsetFor({ start: 150, size: 24 }, WINDOW, "center")).toBe(100);
    expect(offsetFor({ start: 276, size: 24 }, WINDOW, "nearest")).toBe(100);
  });

  test("brings it to the middle, but not beyond the beginning", () => {
    expect(offsetFor({ start: 1000, size: 20 }, WINDOW, "center")).toBe(910);
    expect(offsetFor({ start: 10, size: 20 }, WINDOW, "center")).toBe(0);
  });

  test("or no further than needed", () => {
    expect(offsetFor({ start: 300, size: 24 }, WINDOW, "nearest")).toBe(124);
    expect(offsetFor({ start: 60, size: 24 }, WINDOW, "nearest")).toBe(60);
  });

  test("shows the beginning of what is larger than the window", () => {
    expect(offsetFor({ start: 500, size: 900 }, WINDOW, "center")).toBe(500);
  });
});
