import { attendance } from "../support/samples";
import { change, sheet } from "../support/sheet";
import { evaluateSheets, findingsOf } from "../support/evaluation";

/** Findings of one code only. */
function only(code: string, found: readonly string[]): string[] {
  return found.filter((text) => text.includes(` ${code}`));
}

describe("incomplete-month", () => {
  it("is found at the first mark that is missing", () => {
    expect(only("incomplete-month", findingsOf(attendance({ E9: "——" })))).toEqual(["E9 incomplete-month"]);
    expect(only("incomplete-month", findingsOf(attendance({ D9: "", E9: "" })))).toEqual(["D9 incomplete-month"]);
  });

  it("says how many of the three are there", () => {
    const [found] = evaluateSheets(attendance({ D9: "", E9: "" })).findings.filter(
      ({ code }) => code === "incomplete-month",
    );
    expect(found).toMatchObject({ severity: "info", details: { ticks: "1" }, about: ["员工04", "2024-11"] });
  });

  it("is not found in a month without any tick", () => {
    expect(only("incomplete-month", findingsOf(attendance({ G9: "", H9: "/", I9: "×" })))).toEqual([]);
  });
});

describe("unknown-mark", () => {
  it.each(["请假", "？", "半天"])("is found where a mark is %s", (mark) => {
    expect(findingsOf(attendance({ H9: mark }))).toEqual([`H9 unknown-mark: ${mark}`]);
  });

  it.each(["否", "×", "/", "未购买"])("is not found where a mark is %s", (mark) => {
    expect(findingsOf(attendance({ H9: mark }))).toEqual([]);
  });
});

describe("marked-outside-service", () => {
  it("is found in a month before the person came", () => {
    const [found] = evaluateSheets(attendance({ P4: "2024.12.2入职" })).findings;
    expect(found).toMatchObject({
      code: "marked-outside-service",
      at: { row: 3, column: 3 },
      details: { reason: "before", date: "2024-12-02" },
    });
  });

  it("is found in a month after the person left", () => {
    const [found] = evaluateSheets(attendance({ P9: "2024年12月15日离职" })).findings;
    expect(found).toMatchObject({
      code: "marked-outside-service",
      at: { row: 8, column: 9 },
      details: { reason: "after", date: "2024-12-15" },
    });
  });

  it("is found in a month after the contract ended", () => {
    const found = findingsOf(attendance({ O4: "2022.3.28-2024.12.27" }));
    expect(only("marked-outside-service", found)).toEqual(["J4 marked-outside-service"]);
  });

  it.each(["2024年11月30日入职", "2025年1月2日离职", "2024.11.4转入", "2024.9.1晋升", "休产假", "2022年3月入职"])(
    "is not found beside %s",
    (remark) => {
      expect(findingsOf(attendance({ P4: remark }))).toEqual([]);
    },
  );

  it("is not found where the month has no tick", () => {
    expect(findingsOf(attendance({ P9: "2024.11.30转出，2025.1.2转入" }))).toEqual([]);
  });
});

describe("serial-gap", () => {
  it("is found where a number is left out", () => {
    const [found] = evaluateSheets(attendance({ B9: "5" })).findings;
    expect(found).toMatchObject({ code: "serial-gap", at: { row: 8, column: 1 }, details: { missing: "4" } });
  });

  it("names all numbers that are left out", () => {
    const [found] = evaluateSheets(attendance({ B9: "8" })).findings;
    expect(found?.details).toEqual({ missing: "4–7" });
  });

  it("is not found where a group begins again at one", () => {
    expect(findingsOf(attendance({ B9: "1" }))).toEqual([]);
  });

  it("is not found where there are no numbers", () => {
    expect(findingsOf(attendance({ B4: "", B5: "", B6: "", B9: "" }))).toEqual([]);
  });
});

describe("serial-duplicate", () => {
  it("is found at the second of two", () => {
    expect(findingsOf(attendance({ B5: "2", B6: "2", B9: "3" }))).toEqual(["B6 serial-duplicate: 2"]);
  });

  it("is not found between groups that both count from one", () => {
    expect(only("serial-duplicate", findingsOf(attendance({ B9: "1" })))).toEqual([]);
  });
});

describe("name-duplicate", () => {
  it("is found at the second of two", () => {
    expect(findingsOf(attendance({ C9: "员工02" }))).toEqual(["C9 name-duplicate: 员工02"]);
  });

  it("is found with other spaces inside", () => {
    expect(findingsOf(attendance({ C9: "员 工02" }))).toEqual(["C9 name-duplicate: 员工02"]);
  });

  it("is not found between people without a name", () => {
    expect(only("name-duplicate", findingsOf(attendance({ C5: "", C6: "" })))).toEqual([]);
  });
});

describe("contract-ending", () => {
  it("is found where a contract ends inside the agreement's year", () => {
    expect(findingsOf(attendance({ O4: "2022.3.28至2025.6.30" }))).toEqual([
      "O4 contract-ending: 2022.3.28至2025.6.30",
    ]);
  });

  it.each(["2022.3.28-2025.9.9", "2022.3.28-2027.3.27", "2025.6.30", "无固定期限"])(
    "is not found for %s",
    (contract) => {
      expect(findingsOf(attendance({ O4: contract }))).toEqual([]);
    },
  );

  it("is not found where nothing tells the agreement", () => {
    expect(findingsOf(attendance({ O4: "2022.3.28至2025.6.30", A1: "" }))).toEqual([]);
  });
});

describe("hidden-data", () => {
  const list = sheet("| 指标名称 | 协议量 | 完成量 | 百分比 |\n| 电访 | 10 | 5 | 50% |\n| 家访 | 10 | 5 | 50% |");

  it("is found once for a hidden sheet", () => {
    const [found, ...others] = evaluateSheets({ ...list, visibility: "hidden" }).findings;
    expect(found).toMatchObject({ code: "hidden-data", details: { what: "sheet" } });
    expect(others).toEqual([]);
  });

  it("is found once for a hidden row", () => {
    const { findings } = evaluateSheets({ ...list, isRowHidden: (row) => row === 2 });
    expect(findings).toMatchObject([{ code: "hidden-data", at: { row: 2, column: 1 }, details: { what: "row" } }]);
  });

  it("is found once for a hidden column", () => {
    const { findings } = evaluateSheets({ ...list, isColumnHidden: (column) => column === 2 });
    expect(findings).toMatchObject([{ code: "hidden-data", at: { row: 1, column: 2 }, details: { what: "column" } }]);
  });

  it("is not found where nothing of what is hidden was read", () => {
    expect(
      findingsOf({ ...list, isRowHidden: (row) => row === 0 || row > 5, isColumnHidden: (column) => column > 3 }),
    ).toEqual([]);
    expect(findingsOf([list, change({ ...sheet("| 说明 |", { name: "说明" }) }, {})])).toEqual([]);
  });
});
