import { formatPosition } from "../../src/sheet/address";
import type { CellName, OtherSheet, Sheet } from "../../src/sheet/sheet";
import { assembleStation } from "../../src/station/assemble";
import { FINDINGS_NAME, SUMMARY_NAMES } from "../../src/station/own-sheets";
import type { Station } from "../../src/station/station";
import { change, sheet } from "../support/sheet";
import { attendance, matrix, scores } from "../support/samples";
import { readSheets } from "../support/evaluation";

/** Totals with the districts that they sum up: `小计 C5 = 片区1 片区2`. */
function totalsOf(text: string): string[] {
  return readSheets(sheet(text))
    .indicators.filter(({ total }) => total)
    .map(({ district, required, parts }) => {
      const summed = parts.map((part) => part.district ?? "?").join(" ");
      return `${district ?? "?"} ${formatPosition(required.at)} = ${summed}`;
    });
}

function skippedIn({ skipped }: Station): string[] {
  return skipped.map(({ sheet: name, reason, at }) => `${name} ${reason}${at ? ` ${formatPosition(at)}` : ""}`);
}

function workbook(sheets: readonly Sheet[], names: readonly CellName[] = [], otherSheets: readonly OtherSheet[] = []) {
  return assembleStation({ sheets, names, otherSheets });
}

describe("a total row", () => {
  const header = "| 片区 | 电访 | < | < |\n| ^ | 协议量 | 完成量 | 百分比 |";
  const row = (name: string) => `| ${name} | 1 | 1 | 100% |`;
  const rows = (...names: readonly string[]) => [header, ...names.map(row)].join("\n");

  it("sums up all districts", () => {
    expect(totalsOf(rows("片区1", "片区2", "合计"))).toEqual(["合计 B5 = 片区1 片区2"]);
  });

  it("sums up all districts as well when it says 小计 and is the only one", () => {
    expect(totalsOf(rows("片区1", "片区2", "小计"))).toEqual(["小计 B5 = 片区1 片区2"]);
  });

  it("sums up the districts above it where there are several subtotals", () => {
    expect(totalsOf(rows("片区1", "片区2", "小计", "片区3", "小计", "合计"))).toEqual([
      "小计 B5 = 片区1 片区2",
      "小计 B7 = 片区3",
      "合计 B8 = 片区1 片区2 片区3",
    ]);
  });

  it("sums up the districts below it where subtotals stand above", () => {
    expect(totalsOf(rows("合计", "小计", "片区1", "小计", "片区2", "片区3"))).toEqual([
      "合计 B3 = 片区1 片区2 片区3",
      "小计 B4 = 片区1",
      "小计 B6 = 片区2 片区3",
    ]);
  });

  it("sums up only its own indicator in a long list", () => {
    const list = `
      | 片区  | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 片区1 | 电访     | 1      | 1      | 100%   |
      | ^     | 家访     | 1      | 1      | 100%   |
      | 片区2 | 电访     | 1      | 1      | 100%   |
      | 合计  | 电访     | 2      | 2      | 100%   |`;
    expect(totalsOf(list)).toEqual(["合计 C5 = 片区1 片区2"]);
  });
});

describe("what an indicator counts", () => {
  it("is the word over its required column in a matrix, and the figure's unit elsewhere", () => {
    const list = sheet("| 指标名称 | 协议量 | 完成量 | 百分比 |\n| 小组 | 10个 | 5个 | 50% |\n| 活动 | 10 | 5 | 50% |");
    expect(readSheets(list).indicators.map(({ measure }) => measure)).toEqual(["个", ""]);
    expect(readSheets(matrix()).indicators.map(({ measure }) => measure)).toEqual([
      ...Array.from({ length: 4 }, () => "协议量"),
      ...Array.from({ length: 4 }, () => "协议节数"),
    ]);
  });

  it("may be told by the number format", () => {
    const list = sheet('| 指标名称 | 协议量 | 完成量 | 百分比 |\n| 小组 | 60 [0"节"] | 30 [0"节"] | 50% |');
    expect(readSheets(list).indicators.map(({ measure }) => measure)).toEqual(["节"]);
  });
});

describe("the assessed months", () => {
  const people = [4, 5, 6, 9];
  const subtotals = [7, 8, 10, 11, 12, 13];

  /** January in these rows, with this in each of its three columns. */
  const january = (rows: readonly number[], typed: string) =>
    Object.fromEntries(rows.flatMap((row) => ["J", "K", "L"].map((column) => [`${column}${String(row)}`, typed])));
  const unfilled = january([...people, ...subtotals], "");
  const monthsOf = (changes: Readonly<Record<string, string>>) => readSheets(attendance(changes)).attendance?.months;

  it("end with the last in which anybody has a mark", () => {
    expect(monthsOf(unfilled)).toEqual(["2024-11", "2024-12"]);
  });

  it("end there as well where the subtotals are formulas", () => {
    expect(monthsOf({ ...unfilled, ...january(subtotals, "=COUNTIF(J4:J6,1) → 0") })).toEqual(["2024-11", "2024-12"]);
  });

  it("go on where somebody has a dash", () => {
    expect(monthsOf({ ...unfilled, J9: "——" })).toEqual(["2024-11", "2024-12", "2025-01"]);
  });

  it("go on where somebody typed a subtotal", () => {
    expect(monthsOf({ ...unfilled, J12: "0" })).toEqual(["2024-11", "2024-12", "2025-01"]);
  });

  it("go on as far as the period does", () => {
    const period = "社工到岗情况统计表（2024年11月1日至2025年1月31日）";
    expect(monthsOf({ ...unfilled, F1: period })).toEqual(["2024-11", "2024-12", "2025-01"]);
  });
});

describe("our own sheets", () => {
  const at = (name: string, onSheet: string) => ({ name, sheet: onSheet, row: 0, column: 0 });

  it("are never read, whatever they are called", () => {
    const sheets = [matrix(), { ...scores(), name: "汇总" }, { ...attendance(), name: "清单" }];
    const station = workbook(sheets, [at(SUMMARY_NAMES.total, "汇总"), at(FINDINGS_NAME, "清单")]);
    expect(station.scores).toBeNull();
    expect(station.attendance).toBeNull();
    expect(skippedIn(station)).toEqual(["汇总 own-sheet", "清单 own-sheet"]);
  });

  it("are not told by their names alone", () => {
    const station = workbook([{ ...scores(), name: "评分汇总" }]);
    expect(station.scores?.sheet).toBe("评分汇总");
  });
});

describe("what is not read", () => {
  it("is a sheet that is no worksheet", () => {
    const station = workbook([], [], [{ name: "图表1", reason: "not-a-worksheet" }]);
    expect(skippedIn(station)).toEqual(["图表1 not-a-worksheet"]);
  });

  it("is all but the largest of several attendance tables", () => {
    const small = sheet("| 姓名 | 9月 | < | < |\n| ^ | 人员到位 | 社保购买 | 工资发放 |\n| 员工01 | √ | √ | √ |", {
      name: "旧表",
    });
    const station = workbook([small, attendance()]);
    expect(station.attendance?.sheet).toBe("附件2");
    expect(skippedIn(station)).toEqual(["旧表 second-attendance A1"]);
  });

  it("is all but the first of several score tables", () => {
    const station = workbook([scores(), { ...scores(), name: "评分表2" }]);
    expect(station.scores?.sheet).toBe("评分表");
    expect(skippedIn(station)).toEqual(["评分表2 second-scores A1"]);
  });

  it("is said for every sheet of its own", () => {
    const station = workbook([sheet("", { name: "空" }), sheet("| 说明 |", { name: "说明" }), matrix()]);
    expect(skippedIn(station)).toEqual(["空 empty", "说明 no-table"]);
  });
});

describe("a formula without a stored result", () => {
  it("is said once a sheet, where it is read", () => {
    const uncalculated = change(matrix(), { E4: "=D4/C4 → ", E5: "=D5/C5 → " });
    expect(skippedIn(readSheets(uncalculated))).toEqual(["附件1 not-calculated E4"]);
  });

  it("is said of an attendance table's subtotals", () => {
    const uncalculated = attendance({ D7: "=COUNTIF(D4:D6,1) → " });
    expect(skippedIn(readSheets(uncalculated))).toEqual(["附件2 not-calculated D7"]);
  });

  it("does not matter outside the tables", () => {
    expect(skippedIn(readSheets(matrix({ K30: "=NOW() → " })))).toEqual([]);
  });
});
