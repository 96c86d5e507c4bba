import { sheet } from "../support/sheet";
import { evaluateSheets, findingsOf } from "../support/evaluation";

function list(name: string, required: string, completed: string, onSheet = "附件1") {
  return sheet(`| 指标名称 | 协议量 | 完成量 | 百分比 |\n| ${name} | ${required} | ${completed} | |`, {
    name: onSheet,
  });
}

describe("placeholder-name", () => {
  it.each(["协议内容", "服务内容", "指标名称"])("is found where the template's %s stands for a name", (name) => {
    expect(findingsOf(list(name, "10", "5"))).toEqual([`B2 placeholder-name: ${name}`]);
  });

  it("is not found where a name is given", () => {
    expect(findingsOf(list("协议督导", "10", "5"))).toEqual([]);
  });
});

describe("indicator-conflict", () => {
  it("is found where a second table says otherwise what is required", () => {
    expect(findingsOf([list("电访", "10", "5"), list("电访", "12", "5", "附件2")])).toEqual([
      "B2 indicator-conflict: 12, not 10",
    ]);
  });

  it("is found where a second table says otherwise what was done, and says where", () => {
    const [found] = evaluateSheets([list("电访", "10", "5"), list("电访", "10", "6", "附件1-2")]).findings;
    expect(found).toMatchObject({
      code: "indicator-conflict",
      at: { sheet: "附件1-2", row: 1, column: 2 },
      details: { elsewhere: "附件1!C2" },
    });
  });

  it("is not found where both say the same", () => {
    expect(findingsOf([list("电访", "10", "5"), list("电访", "10个", "5", "附件2")])).toEqual([]);
  });

  it("is not found between different indicators, measures or districts", () => {
    expect(findingsOf([list("电访", "10", "5"), list("家访", "12", "6", "附件2")])).toEqual([]);
    expect(findingsOf([list("小组", "10个", "5个"), list("小组", "60节", "30节", "附件2")])).toEqual([]);
  });

  it("is not found between tables that differ in most of what they share, such as those of two districts", () => {
    const district = (name: string, ...figures: readonly string[]) =>
      sheet(
        `| 指标名称 | 协议量 | 完成量 | 百分比 |\n| 电访 | ${figures.slice(0, 2).join(" | ")} | |\n| 家访 | ${figures.slice(2).join(" | ")} | |`,
        { name },
      );
    expect(findingsOf([district("东区", "10", "5", "6", "6"), district("西区", "12", "6", "8", "8")])).toEqual([]);
    expect(findingsOf([district("自评", "10", "5", "6", "6"), district("复核", "10", "5", "6", "4")])).toEqual([
      "C3 indicator-conflict: 4, not 6",
    ]);
  });

  it("is not found inside one table, where the same name may count different things", () => {
    const twice = sheet(`
      | 指标名称 | 协议量 | 完成量 | 百分比 |
      | 小组     | 10     | 5      | 50%    |
      | 小组     | 60     | 30     | 50%    |`);
    expect(findingsOf(twice)).toEqual([]);
  });
});
