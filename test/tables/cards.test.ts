import { sheet } from "../support/sheet";
import { indicatorsOn } from "../support/tables";

describe("a card", () => {
  it("has its name on the left of its header and its figures", () => {
    const cards = sheet(`
      | 电访 | 协议量 | 完成量 | 百分比 |
      | ^    | 10     | 5      | 50%    |
      | 家访 | 协议量 | 完成量 | 百分比 |
      | ^    | 4      | 4      | 100%   |`);
    expect(indicatorsOn(cards)).toEqual(["电访 B2 C2 D2", "家访 B4 C4 D4"]);
  });

  it("may have its name beside the header only", () => {
    const cards = sheet(`
      | 电访 | 协议量 | 完成量 | 百分比 |
      |      | 10     | 5      | 50%    |
      |      |        |        |        |
      | 家访 | 协议量 | 完成量 | 百分比 |
      |      | 4      | 4      | 100%   |`);
    expect(indicatorsOn(cards)).toEqual(["电访 B2 C2 D2", "家访 B5 C5 D5"]);
  });

  it("may have its name beside the figures only", () => {
    const cards = sheet(`
      |      | 协议量 | 完成量 | 百分比 |
      | 电访 | 10     | 5      | 50%    |
      |      | 协议量 | 完成量 | 百分比 |
      | 家访 | 4      | 4      | 100%   |`);
    expect(indicatorsOn(cards)).toEqual(["电访 B2 C2 D2", "家访 B4 C4 D4"]);
  });

  it("may have its name over its header", () => {
    const cards = sheet(`
      | 电访   | <      | <      |
      | 协议量 | 完成量 | 百分比 |
      | 10     | 5      | 50%    |

      | 家访   | <      | <      |
      | 协议量 | 完成量 | 百分比 |
      | 4      | 4      | 100%   |`);
    expect(indicatorsOn(cards)).toEqual(["电访 A3 B3 C3", "家访 A7 B7 C7"]);
  });

  it("is not broken up by a remark of a table some columns to the left", () => {
    const cards = sheet(`
      | 指标 | 协议量 | 完成量 | 百分比 | 备注   |  |  |  |  |  |  |      |        |        |        |
      | 电访 | 10     | 5      | 50%    |        |  |  |  |  |  |  |      |        |        |        |
      | 面谈 | 10     | 5      | 50%    | 已完成 |  |  |  |  |  |  |      |        |        |        |
      | 家访 | 4      | 4      | 100%   | 已完成 |  |  |  |  |  |  |      |        |        |        |
      | 外展 | 4      | 4      | 100%   | 已完成 |  |  |  |  |  |  |      |        |        |        |
      | 培训 | 4      | 4      | 100%   | 已完成 |  |  |  |  |  |  | 节庆 | 协议量 | 完成量 | 百分比 |
      |      |        |        |        |        |  |  |  |  |  |  |      | 8      | 4      | 50%    |`);
    expect(indicatorsOn(cards)).toContain("节庆 M7 N7 O7");
    expect(indicatorsOn(cards)).toHaveLength(6);
  });

  it("may stand beside others", () => {
    const cards = sheet(`
      | 电访 | 协议量 | 完成量 | 百分比 | 家访 | 协议量 | 完成量 | 百分比 |
      | ^    | 10     | 5      | 50%    | ^    | 4      | 4      | 100%   |`);
    expect(indicatorsOn(cards)).toEqual(["电访 B2 C2 D2", "家访 F2 G2 H2"]);
  });

  it("gives its name to the headers of its other measures below it", () => {
    const cards = sheet(`
      | 专业小组 | 协议个数 | 完成量 | 百分比 |
      | ^        | 10个     | 5个    | 50%    |
      | ^        | 协议节数 | 完成量 | 百分比 |
      | ^        | 60节     | 30节   | 50%    |`);
    expect(indicatorsOn(cards)).toEqual(["专业小组 B2 C2 D2", "专业小组 B4 C4 D4"]);
  });
});

describe("a small table of districts", () => {
  it("is named by the line above it", () => {
    const tables = sheet(`
      | 电访 | <   | <      | <      |
      | 片区     | 协议量 | 完成量 | 百分比 |
      | 片区1    | 10     | 5      | 50%    |
      | 合计     | 10     | 5      | 50%    |

      | 家访 | <   | <      | <      |
      | 片区     | 协议量 | 完成量 | 百分比 |
      | 片区1    | 4      | 4      | 100%   |
      | 合计     | 4      | 4      | 100%   |`);
    expect(indicatorsOn(tables)).toEqual([
      "片区1 电访 (协议量) B3 C3 D3",
      "[合计] 电访 (协议量) B4 C4 D4",
      "片区1 家访 (协议量) B8 C8 D8",
      "[合计] 家访 (协议量) B9 C9 D9",
    ]);
  });

  it("is named by a line that is not merged", () => {
    const table = sheet(`
      | 电访  |        |        |        |
      | 片区  | 协议量 | 完成量 | 百分比 |
      | 片区1 | 10     | 5      | 50%    |`);
    expect(indicatorsOn(table)).toEqual(["片区1 电访 (协议量) B3 C3 D3"]);
  });
});
