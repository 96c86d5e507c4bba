import { formatPosition } from "../../src/sheet/address";
import { partyName } from "../../src/tables/score-words";
import type { MemorySheet } from "../../src/workbook/memory/sheet";
import { sheet } from "../support/sheet";
import { errorsOf } from "../support/evaluation";
import { kindsOn, scoresOn, skippedOn } from "../support/tables";

/** Parties with the cells of their cap and score: `authority B2 C2`. */
function partiesOn(on: MemorySheet): string[] {
  return scoresOn(on).parties.map(
    ({ party, cap, score }) => `${party} ${cap ? formatPosition(cap) : "-"} ${formatPosition(score)}`,
  );
}

describe("a score table", () => {
  const usual = sheet(`
    | 评估主体             | 分值 | 得分  | 备注 |
    | 监督方（区民政局）   | 10   | 8.70  |      |
    | 购买方（街道办）     | 20   | 20.00 | 好   |
    | 市督导中心           | 15   | 13.00 |      |
    | 第三方评估机构       | 55   | 47.23 |      |
    | 总分                 | 100  | 88.93 |      |
    | 评估等级             | 良好 |       |      |`);

  it("names each party once, with its cap, score and remark", () => {
    expect(partiesOn(usual)).toEqual([
      "authority B2 C2",
      "purchaser B3 C3",
      "supervisionCentre B4 C4",
      "assessor B5 C5",
    ]);
    expect(scoresOn(usual).parties.map(({ remark }) => remark && formatPosition(remark))).toEqual([
      "D2",
      "D3",
      "D4",
      "D5",
    ]);
  });

  it("has its total in the score column and its grade in the first cell that says one", () => {
    const { total, grade } = scoresOn(usual);
    expect(total && formatPosition(total)).toBe("C6");
    expect(grade && formatPosition(grade)).toBe("B7");
  });

  it("may have its parties and columns in any order", () => {
    const table = sheet(`
      | 评分单位     | 实得分 | 权重 |
      | 第三方       | 50.35  | 55%  |
      | 区督导中心   | 14.55  | 15%  |
      | 街道（购买方） | 20   | 20%  |
      | 市民政局     | 9      | 10%  |`);
    expect(partiesOn(table)).toEqual([
      "assessor C2 B2",
      "supervisionCentre C3 B3",
      "purchaser C4 B4",
      "authority C5 B5",
    ]);
  });

  it("may have neither caps, total nor grade", () => {
    const table = sheet(`
      | 评估主体 | 得分 |
      | 监督方   | 9    |
      | 购买方   | 20   |
      | 督导中心 | 14   |
      | 第三方   | 50   |`);
    expect(partiesOn(table)).toEqual(["authority - B2", "purchaser - B3", "supervisionCentre - B4", "assessor - B5"]);
    expect(scoresOn(table)).toMatchObject({ total: null, grade: null });
  });

  it("may name who scored, and says its grade in other words", () => {
    const table = sheet(`
      | 评估主体 | 评分人 | 评分标准 | 得分 |
      | 监督方   | 张三   | 见细则   | 9    |
      | 购买方   | 李四   | 见细则   | 20   |
      | 督导中心 | 王五   | 见细则   | 14   |
      | 第三方   | 赵六   | 见细则   | 50   |
      | 总分     |        |          | 93   |
      | 等次     |        |          | 优秀 |`);
    expect(partiesOn(table)).toEqual(["authority - D2", "purchaser - D3", "supervisionCentre - D4", "assessor - D5"]);
    expect(scoresOn(table).grade).toEqual({ row: 6, column: 3 });
  });

  it("counts the weighted score, and no self-assessment", () => {
    const table = sheet(`
      | 评估主体 | 自评得分 | 百分制得分 | 权重 | 加权得分 |
      | 监督方   | 9        | 90         | 10%  | 9        |
      | 购买方   | 20       | 100        | 20%  | 20       |
      | 督导中心 | 14       | 90         | 15%  | 13.5     |
      | 第三方   | 50       | 90         | 55%  | 49.5     |`);
    expect(partiesOn(table)[0]).toBe("authority D2 E2");
  });

  it("may have its parties side by side", () => {
    const table = sheet(`
      | 评估主体 | 监督方 | 购买方 | 督导中心 | 第三方 | 总分 | 评估等级 |
      | 分值     | 10     | 20     | 15       | 55     | 100  | /        |
      | 得分     | 9      | 20     | 14       | 50     | 93   | 优秀     |`);
    expect(partiesOn(table)).toEqual([
      "authority B2 B3",
      "purchaser C2 C3",
      "supervisionCentre D2 D3",
      "assessor E2 E3",
    ]);
    expect(scoresOn(table)).toMatchObject({ total: { row: 2, column: 5 }, grade: { row: 2, column: 6 } });
  });

  it("may do without a header where there is a total", () => {
    const upright = "| 监督方 | 9 |\n| 购买方 | 20 |\n| 督导中心 | 14 |\n| 第三方 | 50 |";
    expect(partiesOn(sheet(`${upright}\n| 总分 | 93 |`))[0]).toBe("authority - B1");
    expect(kindsOn(sheet(upright))).toEqual([]);
    expect(partiesOn(sheet(`${upright.replace("20", "待评")}\n| 总分 | 73 |`))[1]).toBe("purchaser - B2");
    const across = "| 监督方 | 购买方 | 督导中心 | 第三方 | 总分 |\n| 9 | 20 | 14 | 50 | 93 |";
    expect(partiesOn(sheet(across))[0]).toBe("authority - A2");
    expect(kindsOn(sheet(`${across}\n| 8 | 19 | 13 | 49 | 89 |`))).toEqual([]);
  });

  it("ends where another table of scores begins", () => {
    const upright = "| 评估主体 | 分值 | 得分 |\n| 监督方 | 10 | 9 |\n| 购买方 | 20 | 20 |\n| 督导中心 | 15 | 14 |";
    const table = sheet(`${upright}\n| 第三方 | 55 | 50 |\n| |\n| 评委 | 得分 | 备注 |\n| 评委1 | 91 | |`);
    expect(scoresOn(table)).toMatchObject({ total: null, grade: null });
  });

  it("that names three parties is not read, and that is said", () => {
    const table = sheet(`
      | 评估主体 | 得分 |
      | 监督方   | 9    |
      | 购买方   | 20   |
      | 第三方   | 50   |`);
    expect(kindsOn(table)).toEqual([]);
    expect(skippedOn(table)).toEqual(["parties-missing at A2"]);
  });

  it("is none without a column of scores", () => {
    const table = sheet(`
      | 评估主体 | 联系人 |
      | 监督方   | 张三   |
      | 购买方   | 李四   |
      | 督导中心 | 王五   |
      | 第三方   | 赵六   |`);
    expect(kindsOn(table)).toEqual([]);
    expect(skippedOn(table)).toEqual(["no-table"]);
  });
});

describe("a scoring party", () => {
  it.each([
    ["监督方", "authority"],
    ["监督方（区民政局）", "authority"],
    ["广州市荔湾区民政局", "authority"],
    ["购买方", "purchaser"],
    ["白鹤洞街道办事处", "purchaser"],
    ["购买方（街道办）", "purchaser"],
    ["督导中心", "supervisionCentre"],
    ["市督导中心（监督）", "supervisionCentre"],
    ["第三方", "assessor"],
    ["第三方评估机构", "assessor"],
    ["专家评审组", "assessor"],
    ["镇人民政府", "purchaser"],
    ["采购单位", "purchaser"],
    ["主管部门", "authority"],
  ])("%s is the %s", (text, party) => {
    expect(partyName(text)).toBe(party);
  });

  it.each([
    "总分",
    "监督方和购买方",
    "社工站",
    "",
    "本表由监督方、购买方、督导中心和第三方评估机构共同填写并签字盖章后生效",
  ])("%p is none", (text) => {
    expect(partyName(text)).toBeNull();
  });
});

describe("where scores, total and grade stand", () => {
  const resultsOn = (on: MemorySheet): string[] => {
    const { total, grade } = scoresOn(on);
    return [total, grade].map((at) => (at ? formatPosition(at) : "-"));
  };

  it("may be columns merged over all parties", () => {
    const table = sheet(`
      | 评估主体 | 分值 | 得分 | 总分 | 等级 |
      | 监督方   | 10   | 9    | 87   | 良好 |
      | 购买方   | 20   | 18   | ^    | ^    |
      | 督导中心 | 15   | 13   | ^    | ^    |
      | 第三方   | 55   | 47   | ^    | ^    |`);
    expect(resultsOn(table)).toEqual(["D2", "E2"]);
  });

  it("may be right above the header", () => {
    const table = sheet(`
      | 总分     | 87   |      |
      | 等级     | 良好 |      |
      | 评估主体 | 分值 | 得分 |
      | 监督方   | 10   | 9    |
      | 购买方   | 20   | 18   |
      | 督导中心 | 15   | 13   |
      | 第三方   | 55   | 47   |`);
    expect(resultsOn(table)).toEqual(["B1", "B2"]);
  });

  it("may be the subtotal of what one party scored in several rows", () => {
    const table = sheet(`
      | 评估主体 | 内容     | 分值 | 得分 |
      | 第三方   | 项目管理 | 15   | 13   |
      | ^        | 服务成效 | 40   | 34   |
      | ^        | 小计     | 55   | 47   |
      | 监督方   | 监管     | 10   | 9    |
      | 购买方   | 满意度   | 20   | 18   |
      | 督导中心 | 督导     | 15   | 13   |`);
    expect(partiesOn(table)).toEqual([
      "assessor C4 D4",
      "authority C5 D5",
      "purchaser C6 D6",
      "supervisionCentre C7 D7",
    ]);
  });

  it("may stand under 评估方, which is no party there", () => {
    const table = sheet(`
      | 评估方   | 分值 | 评分 |
      | 监督方   | 10   | 9    |
      | 购买方   | 20   | 18   |
      | 督导中心 | 15   | 13   |
      | 第三方   | 55   | 47   |`);
    expect(partiesOn(table)).toEqual([
      "authority B2 C2",
      "purchaser B3 C3",
      "supervisionCentre B4 C4",
      "assessor B5 C5",
    ]);
  });

  it("is the column of weighted scores beside scores of 100", () => {
    const table = sheet(`
      | 评估主体 | 得分（百分制） | 权重 | 折算分 |
      | 监督方   | 90             | 0.1  | 9      |
      | 购买方   | 90             | 0.2  | 18     |
      | 督导中心 | 80             | 0.15 | 12     |
      | 第三方   | 80             | 0.55 | 44     |`);
    expect(partiesOn(table)).toEqual([
      "authority C2 D2",
      "purchaser C3 D3",
      "supervisionCentre C4 D4",
      "assessor C5 D5",
    ]);
    expect(errorsOf(table)).toEqual([]);
  });
});
