import { errorsOf } from "../support/evaluation";
import { sheet } from "../support/sheet";
import { indicatorsOn } from "../support/tables";

describe("the columns of an indicator", () => {
  it("may stand in any order", () => {
    const matrix = sheet(`
      | 片区  | 电访   | <      | <      |
      | ^     | 完成率 | 完成量 | 协议量 |
      | 片区1 | 50%    | 5      | 10     |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 电访 (协议量) D3 C3 B3"]);
  });

  it("may be parted by columns that say something else", () => {
    const matrix = sheet(`
      | 片区  | 电访   | <      | <    | <      | <    |
      | ^     | 协议量 | 完成量 | 差额 | 百分比 | 备注 |
      | 片区1 | 10     | 5      | 5    | 50%    | 顺利 |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 电访 (协议量) B3 C3 E3"]);
  });

  it("are those of the whole period where earlier parts of it stand beside", () => {
    const matrix = sheet(`
      | 片区  | 电访   | <          | <      | <      |
      | ^     | 协议量 | 本月完成量 | 完成量 | 百分比 |
      | 片区1 | 10     | 2          | 5      | 50%    |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 电访 (协议量) B3 D3 E3"]);
  });
});

describe("a matrix that calls what is required by a word for names", () => {
  it("has a triple for each of them, beside others", () => {
    const matrix = sheet(`
      | 片区  | 电访 | <      | <    | 家访     | <        | <    |
      | ^     | 目标 | 完成量 | 进度 | 协议次数 | 实际次数 | 进度 |
      | 片区1 | 10   | 5      | 50%  | 4        | 1        | 25%  |`);
    expect(indicatorsOn(matrix)).toEqual(["片区1 电访 (目标) B3 C3 D3", "片区1 家访 (协议次数) E3 F3 G3"]);
  });
});

describe("a matrix of one header row that names its indicators", () => {
  it("finds the columns of an indicator by the name in them", () => {
    const matrix = sheet(`
      | 社工点 | 个案协议数 | 个案完成数 | 个案完成率 | 小组协议数 | 小组完成数 | 小组完成率 |
      | 东点   | 10         | 8          | 80%        | 4          | 2          | 50%        |
      | 合计   | 10         | 8          | 80%        | 4          | 2          | 50%        |`);
    expect(indicatorsOn(matrix)).toEqual([
      "东点 个案 (协议数) B2 C2 D2",
      "[合计] 个案 (协议数) B3 C3 D3",
      "东点 小组 (协议数) E2 F2 G2",
      "[合计] 小组 (协议数) E3 F3 G3",
    ]);
  });

  it("takes a plain percentage behind a pair for its own", () => {
    const matrix = sheet(`
      | 片区   | 协议探访户数 | 完成探访户数 | 完成率 | 计划活动数 | 实际活动数 | 完成率 |
      | 甲片区 | 10           | 8            | 80%    | 4          | 2          | 50%    |`);
    expect(indicatorsOn(matrix)).toEqual(["甲片区 探访 (协议户数) B2 C2 D2", "甲片区 活动 (计划数) E2 F2 G2"]);
  });

  it("reads what is in brackets behind the name, and the columns of one part side by side", () => {
    const matrix = sheet(`
      | 社区   | 探访（协议） | 电访（协议） | 探访（完成） | 电访（完成） | 探访（%） | 电访（%） |
      | 甲社区 | 10           | 4            | 8            | 2            | 80%       | 50%       |`);
    expect(indicatorsOn(matrix)).toEqual(["甲社区 探访 (协议) B2 D2 F2", "甲社区 电访 (协议) C2 E2 G2"]);
  });

  it("tells what is to be done from what was done", () => {
    const matrix = sheet(`
      | 网格   | 探访应完成 | 探访已完成 | 探访完成率 | 建档目标 | 累计建档完成 | 建档完成率 |
      | 一网格 | 10         | 8          | 80%        | 4        | 2            | 50%        |`);
    expect(indicatorsOn(matrix)).toEqual(["一网格 探访 (应完成) B2 C2 D2", "一网格 建档 (目标) E2 F2 G2"]);
  });

  it("may name districts over indicators in rows", () => {
    const matrix = sheet(`
      | 指标 | 东片区协议量 | 东片区完成量 | 东片区完成率 | 合计协议量 | 合计完成量 | 合计完成率 |
      | 个案 | 10           | 8            | 80%          | 10         | 8          | 80%        |`);
    expect(indicatorsOn(matrix)).toEqual(["东片区 个案 (协议量) B2 C2 D2", "[合计] 个案 (协议量) E2 F2 G2"]);
  });

  it("has no use for the share of those who came", () => {
    const training = sheet(`
      | 培训 | 应参加人数 | 实际参加人数 | 参加率 |
      | 急救 | 10         | 9            | 90%    |`);
    expect(indicatorsOn(training)).toEqual([]);
  });

  it("has no use for another share behind a pair", () => {
    const spotCheck = sheet(`
      | 项目 | 应抽查数 | 实抽查数 | 完整数 | 完整率 |
      | 个案 | 10       | 10       | 8      | 80%    |`);
    expect(indicatorsOn(spotCheck)).toEqual([]);
  });
});

describe("a matrix that has what is required, what was done and the percentages in blocks", () => {
  it("of districts, with its totals", () => {
    const matrix = sheet(`
      | 指标 | 协议量 | <      | <    | 完成量 | <      | <    | 完成率 | <      | <    |
      | ^    | 东片区 | 西片区 | 合计 | 东片区 | 西片区 | 合计 | 东片区 | 西片区 | 合计 |
      | 个案 | 10     | 12     | 22   | 5      | 6      | 12   | 50%    | 50%    | 50%  |`);
    expect(indicatorsOn(matrix)).toEqual([
      "东片区 个案 (协议量) B3 E3 H3",
      "西片区 个案 (协议量) C3 F3 I3",
      "[合计] 个案 (协议量) D3 G3 J3",
    ]);
    expect(errorsOf(matrix)).toEqual(["G3 total-mismatch: 12, not 11"]);
  });

  it("of indicators over the rows of districts", () => {
    const matrix = sheet(`
      | 片区   | 协议量 |      | 完成量 |      | 完成率 |      |
      |        | 家访   | 电访 | 家访   | 电访 | 家访   | 电访 |
      | 东片区 | 10     | 12   | 5      | 6    | 50%    | 50%  |`);
    expect(indicatorsOn(matrix)).toEqual(["东片区 家访 (协议量) B3 D3 F3", "东片区 电访 (协议量) C3 E3 G3"]);
  });

  it("of many districts", () => {
    const districts = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];
    const over = (word: string): string => [word, ...districts.slice(1).map(() => "<")].join(" | ");
    const inRow = (text: string): string =>
      districts.map((district) => (text === "" ? `${district}社区` : text)).join(" | ");
    const matrix = sheet(`
      | 指标 | ${over("协议量")} | ${over("完成量")} | ${over("完成率")} |
      | ^    | ${inRow("")} | ${inRow("")} | ${inRow("")} |
      | 家访 | ${inRow("2")} | ${inRow("1")} | ${inRow("50%")} |`);
    expect(indicatorsOn(matrix)).toHaveLength(districts.length);
  });

  it("of measures", () => {
    const matrix = sheet(`
      | 服务 | 协议 | <    | 完成 | <    | 完成率 | <    |
      | ^    | 个数 | 节数 | 个数 | 节数 | 个数   | 节数 |
      | 小组 | 10   | 12   | 5    | 6    | 50%    | 50%  |`);
    expect(indicatorsOn(matrix)).toEqual(["小组 (个数) B3 D3 F3", "小组 (节数) C3 E3 G3"]);
  });
});
