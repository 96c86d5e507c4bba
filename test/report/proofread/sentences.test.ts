import type { Evaluation } from "../../../src/evaluation/evaluation";
import { proofread } from "../../../src/report/proofread/proofread";
import { evaluatePublished } from "./support/stations";

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await evaluatePublished("baihedong-2025-mid.xlsx");
});

/** What is said of each claim: `✓ 电访2292个` or `✗ …`. */
function claimsOf(text: string): string[] {
  return proofread(text, evaluation).map(
    ({ verdict, quote }) => `${verdict === "confirmed" ? "✓" : "✗"} ${quote.replace(/\s+/gu, "")}`,
  );
}

describe("rows of a table", () => {
  it("hold what is agreed, what was done and the percentage", () => {
    expect(claimsOf("3 电访 4000次 2292次 57.30%")).toEqual(["✓ 4000次", "✓ 2292次", "✓ 57.30%"]);
  });

  it("are wrong where one of their figures is", () => {
    expect(claimsOf("3 电访 4000次 2229次 57.30%")).toEqual(["✓ 4000次", "✗ 2229次", "✓ 57.30%"]);
  });

  it("are not joined to the row before by their length", () => {
    const rows = "2 困难群众和特殊群体建档 1330个 1429个 107.44%\n3 入户探访 1760次 978次 56.08%";
    expect(claimsOf(rows)).toEqual(["✓ 1330个", "✓ 1429个", "✓ 107.44%", "✓ 1760次", "✗ 978次", "✓ 56.08%"]);
  });

  it("give a party's score behind its weight", () => {
    expect(
      claimsOf(
        "监督方评估 10% 8.70\n购买方评估 20% 20.00\n督导中心评估 15% 13.00\n第三方评估 55% 47.23\n合计 100% 88.93",
      ),
    ).toContain("✓ 88.93");
  });
});

describe("分别", () => {
  it("gives percentages to the figures before it in order", () => {
    expect(claimsOf("完成电访2292个、入户探访987个，分别完成协议量的57.30%、65.08%。")).toEqual([
      "✓ 电访2292个",
      "✓ 入户探访987个",
      "✓ 57.30%",
      "✗ 65.08%",
    ]);
  });

  it("gives figures to all districts in the order of the workbook", () => {
    expect(claimsOf("三个片区分别建档634份、605份和145份。").map((claim) => claim.charAt(0))).toEqual(["✓", "✗", "✓"]);
  });

  it("is left alone when there are not as many figures as districts", () => {
    expect(claimsOf("三个片区分别建档634份、605份。")).toEqual([]);
  });
});

describe("a figure that is not exact", () => {
  it.each(["完成电访约2300个。", "完成电访2200余个。", "完成电访近2300个。", "完成电访超过2200个。"])(
    "is right when it is near: %s",
    (sentence) => expect(claimsOf(sentence)[0]).toMatch(/^✓/u),
  );

  it("is wrong when it is not", () => {
    expect(claimsOf("完成电访2300余个。")).toEqual(["✗ 电访2300余个"]);
  });
});

describe("a number in words", () => {
  it.each([
    ["大型社区活动四场。", "✓"],
    ["中小型社区活动十二场。", "✓"],
    ["中小型社区活动十三场。", "✗"],
  ])("is read: %s", (sentence, verdict) => expect(claimsOf(sentence)[0]).toMatch(new RegExp(`^${verdict}`, "u")));
});

describe("a page", () => {
  it("may end in the middle of a sentence, with its number below", () => {
    const lines = ["评估期内社工站按照协议要求开展各项专业服务，完成电访", "- 12 -", "2229个，完成协议量的57.30%。"];
    expect(claimsOf(lines.join("\n\n"))).toEqual(["✗ 电访-12-2229个", "✓ 57.30%"]);
  });
});

describe("what is left alone", () => {
  it.each([
    "评估小组抽查个案档案12份，电话回访服务对象30名。",
    "每月平均完成探访146次、电访294次。",
    "一、长者服务领域\n开展个案12个，小组4个。",
    "（三）各社工点服务开展情况\n完成电访320人次，入户探访168人次。",
    "上一年度完成电访4012次。",
  ])("%s", (text) => {
    expect(claimsOf(text).filter((claim) => claim.startsWith("✗"))).toEqual([]);
  });
});
