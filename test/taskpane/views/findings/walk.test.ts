import { neighbour, nextAfter } from "../../../../src/taskpane/views/findings/walk";

const IDS = ["a", "b", "c"];

describe("walking through findings", () => {
  test("goes forth and back, and stays at the ends", () => {
    expect([neighbour(IDS, "a", 1), neighbour(IDS, "b", -1), neighbour(IDS, "c", 1)]).toEqual(["b", "a", "c"]);
  });

  test("begins at the first, or backwards at the last", () => {
    expect([neighbour(IDS, null, 1), neighbour(IDS, "gone", -1)]).toEqual(["a", "c"]);
  });

  test("has nowhere to go in an empty list", () => {
    expect(neighbour([], "a", 1)).toBeNull();
  });
});

describe("after something was done about a finding", () => {
  test("the next one that is still listed comes, whatever else went with it", () => {
    expect(nextAfter(IDS, "a", ["c"])).toBe("c");
  });

  test("behind the last one the one before it comes", () => {
    expect(nextAfter(IDS, "c", ["a", "b"])).toBe("b");
  });

  test("the only one stays when it is still listed", () => {
    expect(nextAfter(["a"], "a", ["a"])).toBe("a");
  });

  test("new ones are gone to when no other is left", () => {
    expect([nextAfter(IDS, "a", ["x"]), nextAfter(IDS, "a", [])]).toEqual(["x", null]);
  });
});
