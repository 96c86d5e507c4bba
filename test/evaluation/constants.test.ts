import { matrix } from "../support/samples";
import { findingsOf } from "../support/evaluation";

describe("hard-coded-percent", () => {
  it("is found where a constant stands among formulas", () => {
    expect(findingsOf(matrix({ E4: "100.00%" }))).toEqual(["E4 hard-coded-percent: 1"]);
  });

  it("is not found where all percentages are constants", () => {
    const constants = { E3: "60%", E4: "100%", E5: "42.86%", E6: "71.97%", H3: "25%", H4: "25%", H6: "25%" };
    expect(findingsOf(matrix(constants))).toEqual([]);
  });

  it("is not found where two constants stand in the row and in the column", () => {
    const found = findingsOf(matrix({ E3: "60%", E4: "100%", H3: "25%" }));
    expect(found.filter((text) => text.startsWith("E3"))).toEqual([]);
  });
});

describe("hard-coded-total", () => {
  it("is found where a constant stands among formulas", () => {
    expect(findingsOf(matrix({ D6: "113" }))).toEqual(["D6 hard-coded-total: 113"]);
  });

  it("is found in the total of the staff", () => {
    expect(findingsOf(matrix({ B6: "4" }))).toEqual(["B6 hard-coded-total: 4"]);
  });

  it("is not found where all totals are constants", () => {
    expect(findingsOf(matrix({ B6: "4", C6: "157", D6: "113", F6: "60", G6: "15" }))).toEqual([]);
  });
});
