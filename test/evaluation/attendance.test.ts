import { attendance } from "../support/samples";
import { sheet } from "../support/sheet";
import { errorsOf, evaluateSheets, findingsOf } from "../support/evaluation";

describe("a clean attendance table", () => {
  it("gives no finding at all", () => {
    expect(findingsOf(attendance())).toEqual([]);
  });
});

describe("what is counted from the marks", () => {
  const counted = evaluateSheets(attendance()).attendance;

  it("is who was effective in each month", () => {
    expect(counted?.all.effective).toEqual([4, 3, 4]);
    expect(counted?.groups.certified.effective).toEqual([3, 3, 3]);
    expect(counted?.groups.uncertified.effective).toEqual([1, 0, 1]);
  });

  it("is the person-months, which are the sum of the headcounts", () => {
    expect(counted?.all).toMatchObject({ months: 11 });
    expect(counted?.people.map(({ months }) => months)).toEqual([3, 3, 3, 2]);
    expect(counted?.all.recordedMonths?.toFixed()).toBe("11");
    expect(counted?.groups.certified.recordedMonths?.toFixed()).toBe("9");
  });

  it("is who stayed all the time", () => {
    expect(counted?.people.map(({ continuous }) => continuous)).toEqual([true, true, true, false]);
    expect(counted?.continuous).toBe(3);
  });

  it("is effective only with all three marks", () => {
    const changed = evaluateSheets(attendance({ E4: "——" })).attendance;
    expect(changed?.people[0]).toMatchObject({ months: 2, continuous: false, effective: [false, true, true] });
  });

  it("does not count a mark that cannot be read", () => {
    expect(evaluateSheets(attendance({ D4: "请假" })).attendance?.people[0]?.months).toBe(2);
  });

  it("learns what a table ticks with when that is no known tick", () => {
    const list = sheet(`
      | 姓名   | 9月      | <        | <        | 10月     | <        | <        | 人员到岗小计 |
      | ^      | 人员到位 | 社保购买 | 工资发放 | 人员到位 | 社保购买 | 工资发放 | ^            |
      | 员工01 | ○        | ○        | ○        | ○        | ○        | ○        | 2            |
      | 员工02 | ○        | ○        | ○        | ——       | ——       | ——       | 1            |`);
    expect(evaluateSheets(list).attendance?.people.map(({ months }) => months)).toEqual([2, 1]);
    expect(errorsOf(list)).toEqual([]);
  });

  it("counts every way of ticking", () => {
    const changed = evaluateSheets(attendance({ D4: "✔", E4: "是", F4: "1", G4: "TRUE", H4: "在岗" })).attendance;
    expect(changed?.people[0]?.months).toBe(3);
  });
});

describe("person-months-mismatch", () => {
  it("is found at the person's own subtotal", () => {
    expect(errorsOf(attendance({ M9: "3" }))).toEqual(["M9 person-months-mismatch: 3, not 2"]);
  });

  it("is not found where nothing is recorded", () => {
    expect(errorsOf(attendance({ M9: "" }))).toEqual([]);
  });
});

describe("monthly-marks-mismatch", () => {
  it.each([
    ["D7", "2", "3"],
    ["H10", "1", "0"],
    ["L12", "3", "4"],
  ])("is found at %s", (cell, recorded, expected) => {
    expect(errorsOf(attendance({ [cell]: recorded }))).toEqual([
      `${cell} monthly-marks-mismatch: ${recorded}, not ${expected}`,
    ]);
  });

  it("is not found where nothing is recorded", () => {
    expect(errorsOf(attendance({ D7: "" }))).toEqual([]);
  });
});

describe("monthly-headcount-mismatch", () => {
  it.each([
    ["D8", "4", "3"],
    ["G11", "1", "0"],
    ["J13", "3", "4"],
  ])("is found at %s", (cell, recorded, expected) => {
    expect(errorsOf(attendance({ [cell]: recorded }))).toEqual([
      `${cell} monthly-headcount-mismatch: ${recorded}, not ${expected}`,
    ]);
  });

  it("does not count a person with two marks", () => {
    const changed = attendance({ E4: "——", E7: "2", E12: "3", M4: "2", N4: "2", M7: "8", M12: "10", D14: "" });
    expect(errorsOf(changed)).toEqual([
      "D8 monthly-headcount-mismatch: 3, not 2",
      "D13 monthly-headcount-mismatch: 4, not 3",
    ]);
  });
});

describe("months-total-mismatch", () => {
  it.each([
    ["M7", "8", "9"],
    ["M10", "3", "2"],
    ["M12", "12", "11"],
  ])("is found at %s", (cell, recorded, expected) => {
    expect(errorsOf(attendance({ [cell]: recorded }))).toEqual([
      `${cell} months-total-mismatch: ${recorded}, not ${expected}`,
    ]);
  });
});

describe("one wrong mark", () => {
  it("is not doubled by the subtotals that were made from the right ones", () => {
    expect(errorsOf(attendance({ M9: "1", M10: "1", M12: "10" }))).toEqual([
      "M9 person-months-mismatch: 1, not 2",
      "M10 months-total-mismatch: 1, not 2",
      "M12 months-total-mismatch: 10, not 11",
    ]);
  });
});

describe("stability-mismatch", () => {
  it("is found where the rate is not continuous ÷ posts", () => {
    expect(errorsOf(attendance(), { staff: 4 })).toEqual(["D14 stability-mismatch: 1, not 0.75"]);
  });

  it("is found where no number of posts gives the rate", () => {
    expect(errorsOf(attendance({ D14: "97.00%" }))).toEqual(["D14 stability-mismatch: 0.97"]);
  });

  it.each(["75%", "75.00%", "0.75", "75", "'75.00%"])("is not found where it is recorded as %s", (rate) => {
    expect(errorsOf(attendance({ D14: rate }), { staff: 4 })).toEqual([]);
  });

  it("is not found where the rate itself tells the posts", () => {
    const { attendance: evaluated, findings } = evaluateSheets(attendance({ D14: "60.00%" }));
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(evaluated?.requiredStaff?.toFixed()).toBe("5");
    expect(evaluated?.requiredStaffSource).toBe("inferred");
  });

  it("is said as an unreadable figure where it is an Excel error", () => {
    expect(errorsOf(attendance({ D14: "#DIV/0!" }))).toEqual(["D14 formula-error: #DIV/0!"]);
  });
});

describe("figures of the attendance table that cannot be read", () => {
  it("are errors at their cells", () => {
    expect(errorsOf(attendance({ M4: "三", D7: "#REF!" }))).toEqual(["M4 not-a-number: 三", "D7 formula-error: #REF!"]);
  });

  it("are errors where a mark is an Excel error", () => {
    expect(errorsOf(attendance({ G9: "#N/A" }))).toEqual(["G9 formula-error: #N/A"]);
  });
});

describe("the posts of the agreement", () => {
  it("are those that the user gives", () => {
    const { attendance: evaluated } = evaluateSheets(attendance({ D14: "" }), { staff: 5, certified: 2 });
    expect(evaluated).toMatchObject({ requiredStaffSource: "given" });
    expect(evaluated?.stability?.toFixed()).toBe("0.6");
    expect(evaluated?.requiredMonths?.toFixed()).toBe("15");
    expect(evaluated?.requiredCertifiedMonths?.toFixed()).toBe("6");
  });

  it("are unknown where nothing tells them", () => {
    const { attendance: evaluated } = evaluateSheets(attendance({ D14: "" }));
    expect(evaluated).toMatchObject({ requiredStaff: null, requiredStaffSource: null, stability: null });
  });
});

describe("senior-months-invalid", () => {
  it("is found where the subtotal is neither 0 nor the person's months", () => {
    expect(findingsOf(attendance({ N5: "2" }))).toEqual(["N5 senior-months-invalid: 2, not 3"]);
  });

  it("is not found where it is one of them", () => {
    expect(findingsOf(attendance({ N5: "3", N4: "0" }))).toEqual([]);
  });
});

describe("a summary that names no group", () => {
  it("is about everybody where it is the only one below both groups", () => {
    const table = sheet(`
      | 姓名   | 类型       | 1月  | <    | <    | 2月  | <    | <    | 小计 |
      | ^      | ^          | 到岗 | 社保 | 工资 | 到岗 | 社保 | 工资 | ^    |
      | 员工01 | 持证社工   | √    | √    | √    | √    | √    | √    | 2    |
      | 员工02 | 非持证社工 | √    | √    | √    | √    | √    | ×    | 1    |
      | 当月有效人次 |      | 2    | <    | <    | 2    | <    | <    | 3    |`);
    expect(errorsOf(table)).toEqual(["F5 monthly-headcount-mismatch: 2, not 1"]);
  });

  it("is about the people right above it where these are a district", () => {
    const table = sheet(`
      | 片区 | 姓名   | 类型       | 9月  | <    | <    | 合计 |
      | ^    | ^      | ^          | 到岗 | 社保 | 工资 | ^    |
      | 东   | 员工01 | 持证社工   | √    | √    | √    | 1    |
      | ^    | 员工02 | 非持证社工 | √    | √    | √    | 1    |
      | 小计 | <      | <          | 2    | 2    | 2    | 2    |
      | 西   | 员工03 | 持证社工   | √    | √    | √    | 1    |
      | ^    | 员工04 | 非持证社工 | ×    | ×    | ×    | 0    |
      | 小计 | <      | <          | 1    | 1    | 1    | 2    |
      | 总计 | <      | <          | 3    | 3    | 3    | 3    |`);
    expect(errorsOf(table)).toEqual(["G8 months-total-mismatch: 2, not 1"]);
  });

  it("is about a district's own people where each has its groups", () => {
    const table = sheet(`
      | 片区           | 姓名   | 类型       | 9月  | <    | <    | 合计 |
      | ^              | ^      | ^          | 到岗 | 社保 | 工资 | ^    |
      | 东             | 员工01 | 持证社工   | √    | √    | √    | 1    |
      | 持证社工小计   | <      | <          | 1    | 1    | 1    | 1    |
      | 东             | 员工02 | 非持证社工 | √    | √    | √    | 1    |
      | 非持证社工小计 | <      | <          | 1    | 1    | 1    | 1    |
      | 西             | 员工03 | 持证社工   | √    | √    | √    | 1    |
      | 持证社工小计   | <      | <          | 1    | 1    | 1    | 2    |
      | 总计           | <      | <          | 3    | 3    | 3    | 3    |`);
    expect(errorsOf(table)).toEqual(["G8 months-total-mismatch: 2, not 1"]);
  });
});

it("compares neither posts nor what is short of them with the marks", () => {
  const table = sheet(`
    | 姓名           | 类型     | 1月  | <    | <    | 小计 |
    | ^              | ^        | 到岗 | 社保 | 工资 | ^    |
    | 员工01         | 持证社工 | √    | √    | √    | 1    |
    | 实到岗人次     |          | 1    | <    | <    | 1    |
    | 应到岗人次     |          | 3    | <    | <    | 3    |
    | 缺岗人数       |          | 2    | <    | <    | 2    |
    | 连续在岗社工数 |          | 1    | <    | <    |      |`);
  expect(errorsOf(table)).toEqual([]);
});

describe("a stability rate in a text", () => {
  const table = (line: string) =>
    sheet(`
      | 姓名   | 类型     | 1月  | <    | <    | 小计 |
      | ^      | ^        | 到岗 | 社保 | 工资 | ^    |
      | 员工01 | 持证社工 | √    | √    | √    | 1    |
      | ${line}`);

  it.each(["稳岗率：50.00% | | | | | |", "稳岗率 | | 1/2=50% | < | < | |", "稳岗率为80%以上 | | | | | |"])(
    "is right where %s stands",
    (line) => {
      expect(errorsOf(table(line), { staff: 2 })).toEqual([]);
    },
  );

  it("is compared with the marks", () => {
    expect(errorsOf(table("稳岗率：80.00% | | | | | |"), { staff: 2 })).toEqual([
      "A4 stability-mismatch: 0.8, not 0.5",
    ]);
    expect(errorsOf(table("稳岗率 | | 1/2=40% | < | < | |"), { staff: 2 })).toEqual([
      "C4 stability-mismatch: 0.4, not 0.5",
    ]);
  });

  it("is not replaced by a bare rate", () => {
    const { findings } = evaluateSheets(table("稳岗率：80.00% | | | | | |"), { staff: 2 });
    expect(findings.filter(({ code }) => code === "stability-mismatch").map(({ repair }) => repair)).toEqual([null]);
  });
});
