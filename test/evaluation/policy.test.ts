import Big from "big.js";
import { attendance, matrix } from "../support/samples";
import { findingsOf } from "../support/evaluation";

describe("stability-below-required", () => {
  it("is found where fewer than 80% stay", () => {
    expect(findingsOf(attendance({ D14: "75%" }), { staff: 4 })).toContain(
      "D14 stability-below-required: 0.75, not 0.8",
    );
  });

  it("is not found where just as many stay as are asked", () => {
    const found = findingsOf(attendance(), { staff: 3, policy: { requiredStability: new Big(1) } });
    expect(found).toEqual([]);
  });

  it("stands at the person-months where no rate is recorded", () => {
    expect(findingsOf(attendance({ D14: "" }), { staff: 4 })).toContain("M12 stability-below-required: 0.75, not 0.8");
  });

  it("is not asked where the posts are unknown", () => {
    expect(findingsOf(attendance({ D14: "" }))).toEqual([]);
  });
});

describe("headcount-below-required", () => {
  it("is found where posts × months are more than the effective person-months", () => {
    expect(findingsOf(attendance({ D14: "75%" }), { staff: 4 })).toContain("M12 headcount-below-required: 11, not 12");
  });

  it("is not found where they are as many", () => {
    const always = { G9: "√", H9: "√", I9: "√", M9: "3" };
    const found = findingsOf(attendance({ ...always, D14: "" }), { staff: 4 });
    expect(found.filter((text) => text.includes("headcount-below-required"))).toEqual([]);
  });
});

describe("certified-below-required", () => {
  it("is found where certified posts × months are more than the certified person-months", () => {
    expect(findingsOf(attendance(), { certified: 4 })).toEqual(["M7 certified-below-required: 9, not 12"]);
  });

  it("is not found where they are as many", () => {
    expect(findingsOf(attendance(), { certified: 3 })).toEqual([]);
  });

  it("follows a share of the posts where the policy asks for one", () => {
    const policy = { requiredCertifiedShare: new Big("0.5"), requiredStability: new Big(0) };
    expect(findingsOf(attendance({ D14: "" }), { staff: 8, policy })).toContain(
      "M7 certified-below-required: 9, not 12",
    );
  });
});

describe("staff-headcount-differs", () => {
  it("is found where the posts in the districts are not the people of the last month", () => {
    const staff = { B3: "3", B6: "=SUM(B3:B5) → 5" };
    expect(findingsOf([matrix(staff), attendance()])).toEqual(["B6 staff-headcount-differs: 5, not 4"]);
  });

  it("is not found where they are as many", () => {
    expect(findingsOf([matrix(), attendance()])).toEqual([]);
  });

  it("is not asked without an attendance table", () => {
    expect(findingsOf(matrix({ B3: "3", B6: "=SUM(B3:B5) → 5" }))).toEqual([]);
  });
});
