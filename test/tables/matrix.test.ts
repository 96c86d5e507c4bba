import { change, sheet } from "../support/sheet";
import { indicatorsOn, skippedOn } from "../support/tables";
import { findTables } from "../../src/tables/find";

const TWO_DISTRICTS = [
  "片区1 电访 (协议量) B3 C3 D3",
  "片区2 电访 (协议量) B4 C4 D4",
  "[合计] 电访 (协议量) B5 C5 D5",
  "片区1 专业小组 (协议节数) E3 F3 G3",
  "片区2 专业小组 (协议节数) E4 F4 G4",
  "[合计] 专业小组 (协议节数) E5 F5 G5",
];

describe("a district matrix with two header rows", () => {
  it("is read with merged names", () => {
    const matrix = sheet(`
      | 服务片区 | 电访   | <      | <      | 专业小组 | <      | <      |
      | ^        | 协议量 | 完成量 | 百分比 | 协议节数 | 完成量 | 百分比 |
      | 片区1    | 10     | 5      | 50%    | 8        | 4      | 50%    |
      | 片区2    | 20     | 5      | 25%    | 8        | 2      | 25%    |
      | 合计     | 30     | 10     | 33%    | 16       | 6      | 38%    |`);
    expect(indicatorsOn(matrix)).toEqual(TWO_DISTRICTS);
  });

  it("is read beside a list that has a remark like a header in its header's row", () => {
    const tables = sheet(`
      | 指标 | 协议量 | 完成量 | 百分比 | 备注   |  |  | 服务片区 | 电访   | <                        | <      |
      | 面谈 | 10     | 5      | 50%    | 已完成 |  |  |          | 协议量 | 实际完成（截至2月28日）  | 百分比 |
      | 家访 | 4      | 4      | 100%   |        |  |  | 片区1    | 10     | 5                        | 50%    |
      |      |        |        |        |        |  |  | 片区2    | 20     | 5                        | 25%    |`);
    expect(indicatorsOn(tables)).toEqual([
      "面谈 B2 C2 D2",
      "家访 B3 C3 D3",
      "片区1 电访 (协议量) I3 J3 K3",
      "片区2 电访 (协议量) I4 J4 K4",
    ]);
  });

  it("is read with names repeated in every cell", () => {
    const matrix = sheet(`
      | 服务片区 | 电访   | 电访   | 电访   | 专业小组 | 专业小组 | 专业小组 |
      | 服务片区 | 协议量 | 完成量 | 百分比 | 协议节数 | 完成量   | 百分比   |
      | 片区1    | 10     | 5      | 50%    | 8        | 4        | 50%      |
      | 片区2    | 20     | 5      | 25%    | 8        | 2        | 25%      |
      | 合计     | 30     | 10     | 33%    | 16       | 6        | 38%      |`);
    expect(indicatorsOn(matrix)).toEqual(TWO_DISTRICTS);
  });

  it("is read with names in the first cell only", () => {
    const matrix = sheet(`
      | 服务片区 | 电访   |        |        | 专业小组 |        |        |
      |          | 协议量 | 完成量 | 百分比 | 协议节数 | 完成量 | 百分比 |
      | 片区1    | 10     | 5      | 50%    | 8        | 4      | 50%    |
      | 片区2    | 20     | 5      | 25%    | 8        | 2      | 25%    |
      | 合计     | 30     | 10     | 33%    | 16       | 6      | 38%    |`);
    expect(indicatorsOn(matrix)).toEqual(TWO_DISTRICTS);
  });

  it("has the label of its total under 序号", () => {
    const matrix = sheet(`
      | 序号 | 片区  | 投入社工人数 | 电访   | <      | <      |
      | ^    | ^     | ^            | 协议量 | 完成量 | 百分比 |
      | 1    | 片区1 | 2            | 10     | 5      | 50%    |
      | 2    | 片区2 | 2            | 20     | 5      | 25%    |
      | 合计 |       | 4            | 30     | 10     | 33%    |`);
    expect(indicatorsOn(matrix).at(-1)).toBe("[合计] 电访 (协议量) D5 E5 F5");
  });

  it("may have its districts over the columns and 目标 under them", () => {
    const matrix = sheet(`
      | 服务指标 | 片区1 | <    | <      | 合计 | <    | <      |
      | ^        | 目标  | 完成 | 完成率 | 目标 | 完成 | 完成率 |
      | 电访     | 10    | 5    | 50%    | 10   | 5    | 50%    |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 电访 (目标) B3 C3 D3", "[合计] 电访 (目标) E3 F3 G3"]);
  });

  it("is read wherever it stands, under a title", () => {
    const matrix = sheet(
      `
      | 广州市某某街社工服务站指标完成情况统计表 | < | < | < |

      | 片区  | 电访   | <      | <      |
      | ^     | 协议量 | 完成量 | 百分比 |
      | 片区1 | 10     | 5      | 50%    |`,
      { at: "D10" },
    );
    expect(indicatorsOn(matrix)).toEqual(["片区1 电访 (协议量) E14 F14 G14"]);
  });

  it("is read with its total above the districts", () => {
    const matrix = sheet(`
      | 片区     | 电访   | <      | <      |
      | ^        | 协议量 | 完成量 | 百分比 |
      | 全站合计 | 30     | 10     | 33%    |
      | 片区1    | 10     | 5      | 50%    |
      | 片区2    | 20     | 5      | 25%    |`);
    expect(indicatorsOn(matrix)).toEqual([
      "[全站合计] 电访 (协议量) B3 C3 D3",
      "片区1 电访 (协议量) B4 C4 D4",
      "片区2 电访 (协议量) B5 C5 D5",
    ]);
  });

  it("is read with a header that is written again in the middle", () => {
    const matrix = sheet(`
      | 片区  | 电访   | <      | <      |
      | ^     | 协议量 | 完成量 | 百分比 |
      | 片区1 | 10     | 5      | 50%    |
      | 片区  | 电访   | <      | <      |
      | ^     | 协议量 | 完成量 | 百分比 |
      | 片区2 | 20     | 5      | 25%    |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 电访 (协议量) B3 C3 D3", "片区2 电访 (协议量) B6 C6 D6"]);
  });

  it("ends where people sign", () => {
    const matrix = sheet(`
      | 片区    | 电访   | <      | <         |
      | ^       | 协议量 | 完成量 | 百分比    |
      | 片区1   | 10     | 5      | 50%       |
      | 填表人： | 张三   |        | 日期：2025 |
      | 注：本表一式 | 2  | 份     |           |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 电访 (协议量) B3 C3 D3"]);
  });

  it("keeps cells that do not apply, and leaves out those that nobody filled", () => {
    const matrix = sheet(`
      | 片区  | 电访   | <      | <      | 党建   | <      | <      |
      | ^     | 协议量 | 完成量 | 百分比 | 协议量 | 完成量 | 百分比 |
      | 片区1 | 10     | 5      | 50%    | /      | /      | /      |
      | 片区2 | 20     | 5      | 25%    |        |        |        |`);
    expect(indicatorsOn(matrix)).toEqual([
      "片区1 电访 (协议量) B3 C3 D3",
      "片区2 电访 (协议量) B4 C4 D4",
      "片区1 党建 (协议量) E3 F3 G3",
    ]);
  });

  it("loses line breaks and spaces inside its names", () => {
    const matrix = sheet(`
      | 片区    | 党建-↵微心愿 | <      | <      |
      | ^       | 协议↵量      | 完成量 | 百分比 |
      | 片 区 1 | 10           | 5      | 50%    |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 党建-微心愿 (协议量) B3 C3 D3"]);
  });

  it("may have numbered rows", () => {
    const matrix = sheet(`
      | 序号 | 片区  | 电访   | <      | <      |
      | ^    | ^     | 协议量 | 完成量 | 百分比 |
      | 1    | 片区1 | 10     | 5      | 50%    |
      | 合计 | <     | 10     | 5      | 50%    |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 电访 (协议量) C3 D3 E3", "[合计] 电访 (协议量) C4 D4 E4"]);
  });

  it("may have one caption over all indicators", () => {
    const matrix = sheet(`
      | 片区  | 指标完成情况 | <      | <      | <      | <      | <      |
      | ^     | 电访         | <      | <      | 家访   | <      | <      |
      | ^     | 协议量       | 完成量 | 百分比 | 协议量 | 完成量 | 百分比 |
      | 片区1 | 10           | 5      | 50%    | 4      | 4      | 100%   |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 电访 (协议量) B4 C4 D4", "片区1 家访 (协议量) E4 F4 G4"]);
  });

  it("names its districts without a word over them", () => {
    const matrix = sheet(`
      |        | 电访   | <      | <      |
      |        | 协议量 | 完成量 | 百分比 |
      | 东沙点 | 10     | 5      | 50%    |`);
    expect(indicatorsOn(matrix)).toEqual(["东沙点 电访 (协议量) B3 C3 D3"]);
  });
});

describe("a district matrix with three header rows", () => {
  it("names an indicator by the nearest label that is no measure", () => {
    const matrix = sheet(`
      | 片区  | 志愿者服务 | <      | <      | <      | <      | <      | 专业个案 | <      | <      | <        | <      | <      |
      | ^     | 新增志愿者 | <      | <      | 志愿活动 | <    | <      | 接案数   | <      | <      | 结案数   | <      | <      |
      | ^     | 协议量     | 完成量 | 百分比 | 协议量 | 完成量 | 百分比 | 协议接案数 | 完成量 | 百分比 | 协议结案数 | 完成量 | 百分比 |
      | 片区1 | 10         | 5      | 50%    | 8      | 4      | 50%    | 6        | 3      | 50%    | 4        | 1      | 25%    |`);
    expect(indicatorsOn(matrix)).toEqual([
      "片区1 新增志愿者 (协议量) B4 C4 D4",
      "片区1 志愿活动 (协议量) E4 F4 G4",
      "片区1 专业个案 (接案数) H4 I4 J4",
      "片区1 专业个案 (结案数) K4 L4 M4",
    ]);
  });

  it("is read with a category in its first cell only", () => {
    const matrix = sheet(`
      | 片区  | 志愿者服务 |        |        |          |        |        |
      |       | 新增志愿者 |        |        | 志愿活动 |        |        |
      |       | 协议量     | 完成量 | 百分比 | 协议量   | 完成量 | 百分比 |
      | 片区1 | 10         | 5      | 50%    | 8        | 4      | 50%    |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 新增志愿者 (协议量) B4 C4 D4", "片区1 志愿活动 (协议量) E4 F4 G4"]);
  });
});

describe("投入社工人数 in a matrix", () => {
  const matrix = sheet(`
      | 片区  | 投入社工人数 | 电访   | <      | <      |
      | ^     | ^            | 协议量 | 完成量 | 百分比 |
      | 片区1 | 3            | 10     | 5      | 50%    |
      | 片区2 | 2.5          | 20     | 5      | 25%    |
      | 合计  | 5.5          | 30     | 10     | 33%    |`);

  const staffOn = (on: typeof matrix) =>
    findTables(on).tables.flatMap((table) =>
      table.kind === "indicators"
        ? table.staff.map(({ district, total, row, column }) => [district, total, row, column])
        : [],
    );

  it("is read with the districts, and is no indicator", () => {
    expect(staffOn(matrix)).toEqual([
      ["片区1", false, 2, 1],
      ["片区2", false, 3, 1],
      ["合计", true, 4, 1],
    ]);
    expect(indicatorsOn(matrix)).toEqual([
      "片区1 电访 (协议量) C3 D3 E3",
      "片区2 电访 (协议量) C4 D4 E4",
      "[合计] 电访 (协议量) C5 D5 E5",
    ]);
  });

  it("may stand behind the last indicator", () => {
    const behind = sheet(`
      | 片区  | 电访   | <      | <      | 投入社工人数 |
      | ^     | 协议量 | 完成量 | 百分比 | ^            |
      | 片区1 | 10     | 5      | 50%    | 3            |`);
    expect(staffOn(behind)).toEqual([["片区1", false, 2, 4]]);
  });

  it("is read past blank rows where no indicator has figures yet", () => {
    const unfilled = sheet(`
      | 片区  | 投入社工人数 | 电访   | <      | <      |
      | ^     | ^            | 协议量 | 完成量 | 百分比 |
      |       |              |        |        |        |
      | 片区1 | 3            |        |        |        |
      | 片区2 | 2.5          |        |        |        |
      |       |              |        |        |        |
      | 合计  | 5.5          |        |        |        |`);
    expect(staffOn(unfilled)).toEqual([
      ["片区1", false, 3, 1],
      ["片区2", false, 4, 1],
      ["合计", true, 6, 1],
    ]);
  });

  it("is left out of a row that holds none", () => {
    expect(staffOn(change(matrix, { B4: "" }))).toEqual([
      ["片区1", false, 2, 1],
      ["合计", true, 4, 1],
    ]);
  });
});

describe("what a matrix does not say", () => {
  it("is said at the first cell of a figure without a name", () => {
    const nameless = sheet(`
      | 协议量 | 完成量 | 百分比 |
      | 10     | 5      | 50%    |`);
    expect(indicatorsOn(nameless)).toEqual([]);
    expect(skippedOn(nameless)).toEqual(["no-name at A2"]);
  });

  it("is said by the sheet where there are districts and no name", () => {
    const calls = sheet(
      `
      | 片区  | 协议量 | 完成量 | 百分比 |
      | 片区1 | 10     | 5      | 50%    |
      | 合计  | 10     | 5      | 50%    |`,
      { name: "电访" },
    );
    expect(indicatorsOn(calls)).toEqual(["片区1 电访 (协议量) B2 C2 D2", "[合计] 电访 (协议量) B3 C3 D3"]);
  });

  it("is said of a header without figures", () => {
    const empty = sheet(`
      | 片区 | 电访   | <      | <      |
      | ^    | 协议量 | 完成量 | 百分比 |`);
    expect(skippedOn(empty)).toEqual(["no-rows at B2"]);
  });

  it("is said of a header with two of three columns", () => {
    const half = sheet(`
      | 片区  | 电访   | <      |
      | ^     | 协议量 | 完成量 |
      | 片区1 | 10     | 5      |`);
    expect(indicatorsOn(half)).toEqual([]);
    expect(skippedOn(half)).toEqual(["columns-missing at C2"]);
  });

  it("goes by the names over its triples, whatever stands in its corner", () => {
    const matrix = sheet(`
      | 服务内容 | 电访   | <      | <      | 探访   | <      | <      |
      | ^        | 协议量 | 完成量 | 百分比 | 协议量 | 完成量 | 百分比 |
      | 片区1    | 10     | 5      | 50%    | 4      | 4      | 100%   |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 电访 (协议量) B3 C3 D3", "片区1 探访 (协议量) E3 F3 G3"]);
  });

  it("may have its districts over the triples", () => {
    const matrix = sheet(`
      | 指标名称 | 片区1  | <      | <      | 合计   | <      | <      |
      | ^        | 协议量 | 完成量 | 百分比 | 协议量 | 完成量 | 百分比 |
      | 电访     | 10     | 5      | 50%    | 10     | 5      | 50%    |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 电访 (协议量) B3 C3 D3", "[合计] 电访 (协议量) E3 F3 G3"]);
  });
});
