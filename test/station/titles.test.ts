import { formatDate } from "../../src/sheet/date";
import { readSheets } from "../support/evaluation";
import { sheet } from "../support/sheet";

function titled(...lines: readonly string[]) {
  const { name, period, agreement } = readSheets(sheet(lines.map((line) => `| ${line} |`).join("\n")));
  const text = (range: typeof period) => range && `${formatDate(range.start)} to ${formatDate(range.end)}`;
  return { name, period: text(period), agreement: text(agreement) };
}

describe("the station's name", () => {
  it.each([
    ["广州市白鹤洞街社工服务站购买服务项目指标完成情况统计表", "广州市白鹤洞街社工服务站"],
    ["附件1-1 广州市白鹤洞街社工服务站指标完成情况统计表", "广州市白鹤洞街社工服务站"],
    ["附件2：夏港街社会工作服务站社工到岗情况统计表", "夏港街社会工作服务站"],
    ["2024年度夏港街社工站自评表", "夏港街社工站"],
    ["社工站名称：广州市某某镇社工服务站", "广州市某某镇社工服务站"],
    ["广州市 白鹤洞街\u3000社工服务站 统计表", "广州市白鹤洞街社工服务站"],
  ])("is told by %s", (title, name) => {
    expect(titled(title).name).toBe(name);
  });

  it.each(["指标完成情况统计表", "白鹤洞街社工服务站", "一、社工站应在每月末填写本表"])(
    "is not told by %s",
    (title) => {
      expect(titled(title).name).toBeNull();
    },
  );

  it("is that of the first sheet that has a title", () => {
    const sheets = [
      sheet("| 说明 |", { name: "说明" }),
      sheet("| 甲街社工服务站指标完成情况统计表 |", { name: "附件1" }),
      sheet("| 乙街社工服务站社工到岗情况统计表 |", { name: "附件2" }),
    ];
    expect(readSheets(...sheets).name).toBe("甲街社工服务站");
  });
});

describe("the period of the figures", () => {
  it.each([
    "甲街社工服务站指标完成情况统计表（2024年9月10日至2025年2月28日）",
    "统计时间：2024年9月10日至2025年2月28日",
    "考核周期：2024.9.10-2025.2.28",
    "2024年9月10日至2025年2月28日",
    "（2024.9.10-2025.2.28）",
    "社工到岗情况（2024.9.10-2025.2.28）",
  ])("is told by %s", (line) => {
    expect(titled(line)).toMatchObject({ period: "2024-09-10 to 2025-02-28", agreement: null });
  });

  it("may be told in whole months", () => {
    expect(titled("2024年9月至2025年2月人员到岗统计").period).toBe("2024-09-01 to 2025-02-28");
  });

  it("is not told by dates beside other cells", () => {
    expect(readSheets(sheet("| 员工01 | 2022.3.28-2027.3.27 |")).period).toBeNull();
  });

  it("is not told by dates of something else", () => {
    expect(titled("暑期托管班：2025年7月1日至2025年8月31日").period).toBeNull();
  });
});

describe("the year of the agreement", () => {
  it("is told apart from the period", () => {
    const lines = [
      "甲街社工服务站指标完成情况统计表（2024年9月10日至2025年2月28日）",
      "年度服务协议时间：2024年9月10日至2025年9月9日",
    ];
    expect(titled(...lines)).toMatchObject({
      period: "2024-09-10 to 2025-02-28",
      agreement: "2024-09-10 to 2025-09-09",
    });
  });

  it("may be that of the contract", () => {
    expect(titled("合同期限：2024年9月10日至2025年9月9日").agreement).toBe("2024-09-10 to 2025-09-09");
  });
});
