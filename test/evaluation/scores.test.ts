import Big from "big.js";
import { DEFAULT_POLICY, gradeOf } from "../../src/evaluation/policy";
import { scores } from "../support/samples";
import { errorsOf, evaluateSheets, findingsOf } from "../support/evaluation";

describe("a clean score table", () => {
  it("gives no finding at all", () => {
    expect(findingsOf(scores())).toEqual([]);
  });

  it("adds up to its total and grade", () => {
    const { scores: evaluated } = evaluateSheets(scores());
    expect(evaluated?.total?.toFixed()).toBe("88.93");
    expect(evaluated?.grade).toBe("良好");
  });
});

describe("score-out-of-range", () => {
  it.each([
    ["C2", "10.5", "18.93"],
    ["C5", "56", "97.7"],
    ["C3", "-1", "67.93"],
  ])("is found where %s is %s", (cell, score) => {
    const found = errorsOf(scores({ [cell]: score, C6: "", C7: "" }));
    expect(found).toEqual([`${cell} score-out-of-range: ${score}`]);
  });

  it("is not found at the cap, nor at nothing", () => {
    expect(errorsOf(scores({ C2: "10", C3: "0", C6: "70.23", C7: "合格" }))).toEqual([]);
  });

  it("takes the cap that the table states, as points or as a share", () => {
    expect(errorsOf(scores({ B2: "8", C6: "", C7: "" }))).toEqual(["C2 score-out-of-range: 8.7"]);
    expect(errorsOf(scores({ B2: "8%", C6: "", C7: "" }))).toEqual(["C2 score-out-of-range: 8.7"]);
    expect(errorsOf(scores({ B2: "10%" }))).toEqual([]);
  });

  it("takes the policy's cap where the table states none", () => {
    expect(errorsOf(scores({ B2: "", C2: "11", C6: "", C7: "" }))).toEqual(["C2 score-out-of-range: 11"]);
  });
});

describe("score-total-mismatch", () => {
  it("is found where the total is not the sum of the four", () => {
    expect(findingsOf(scores({ C6: "88.39" }))).toEqual(["C6 score-total-mismatch: 88.39, not 88.93"]);
  });

  it("is not found where decimals add up without noise", () => {
    expect(findingsOf(scores({ C2: "0.1", C3: "0.2", C4: "0", C5: "0", C6: "0.3", C7: "不合格" }))).toEqual([]);
  });

  it("is not asked while a score is missing", () => {
    expect(errorsOf(scores({ C2: "" }))).toEqual([]);
  });
});

describe("grade-mismatch", () => {
  it("is found where the grade is not that of the sum", () => {
    expect(findingsOf(scores({ C7: "优秀" }))).toEqual(["C7 grade-mismatch: 优秀, not 良好"]);
  });

  it("goes by the sum and not by the recorded total", () => {
    expect(findingsOf(scores({ C6: "98.93", C7: "优秀" }))).toEqual([
      "C6 score-total-mismatch: 98.93, not 88.93",
      "C7 grade-mismatch: 优秀, not 良好",
    ]);
  });

  it.each(["良好", "良 好", "良好等级", "良好（80-90）", "等级：良好", "", "/", "——"])(
    "is not found where %p stands",
    (grade) => {
      expect(findingsOf(scores({ C7: grade }))).toEqual([]);
    },
  );

  it("does not round a sum into the next grade", () => {
    const almost = { C2: "10", C3: "20", C4: "15", C5: "44.995", C6: "89.995" };
    expect(findingsOf(scores({ ...almost, C7: "优秀" }))).toEqual(["C7 grade-mismatch: 优秀, not 良好"]);
    expect(findingsOf(scores({ ...almost, C7: "良好" }))).toEqual([]);
  });
});

describe("score-missing", () => {
  it.each(["", "/", "待评"])("is found where others are typed and one is %p", (score) => {
    const found = findingsOf(scores({ C4: score, C6: "", C7: "" }));
    expect(found).toEqual([score === "待评" ? "C4 not-a-number: 待评" : "C4 score-missing"]);
  });

  it("is not found while no score is typed", () => {
    expect(findingsOf(scores({ C2: "", C3: "", C4: "", C5: "", C6: "", C7: "" }))).toEqual([]);
  });
});

describe("a score table with Excel errors", () => {
  it("is wrong at each of them", () => {
    expect(errorsOf(scores({ C6: "=SUM(X1) → #REF!", C7: "=X2 → #NAME?" }))).toEqual([
      "C6 formula-error: #REF!",
      "C7 formula-error: #NAME?",
    ]);
  });
});

describe("the scores", () => {
  it("that the user gives go before those of the table", () => {
    const given = { authority: new Big(9) };
    expect(evaluateSheets(scores(), { scores: given }).scores?.total?.toFixed()).toBe("89.23");
  });

  it("have no total until all four are there", () => {
    const { scores: evaluated } = evaluateSheets(scores({ C4: "" }));
    expect(evaluated).toMatchObject({ total: null, grade: null });
  });

  it("are nothing where nobody typed any", () => {
    expect(evaluateSheets(scores({ C2: "", C3: "", C4: "", C5: "" })).scores).toBeNull();
  });

  it("need no table of their own", () => {
    const all = { authority: "9.00", purchaser: "20", supervisionCentre: "14.55", assessor: "50.35" };
    const given = Object.fromEntries(Object.entries(all).map(([party, score]) => [party, new Big(score)]));
    const { scores: evaluated } = evaluateSheets([], { scores: given });
    expect(evaluated?.total?.toFixed()).toBe("93.9");
    expect(evaluated).toMatchObject({ grade: "优秀", sheet: null });
  });
});

describe("the grade", () => {
  it.each([
    ["100", "优秀"],
    ["90", "优秀"],
    ["89.995", "良好"],
    ["88.93", "良好"],
    ["80", "良好"],
    ["79.99", "合格"],
    ["60", "合格"],
    ["59.99", "不合格"],
    ["0", "不合格"],
    ["-3", "不合格"],
  ])("of %s points is %s", (total, grade) => {
    expect(gradeOf(new Big(total), DEFAULT_POLICY)).toBe(grade);
  });
});
