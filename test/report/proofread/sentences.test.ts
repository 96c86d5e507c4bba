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

describe("a table with the words over its columns", () => {
  const header = "指标\t协议量\t完成量\t完成率";

  it("tells which figure is which", () => {
    expect(claimsOf(`${header}\n电访\t4000\t2229\t57.30%\n入户探访\t1670\t987\t56.08%`)).toEqual([
      "✓ 4000",
      "✗ 2229",
      "✓ 57.30%",
      "✗ 1670",
      "✓ 987",
      "✓ 56.08%",
    ]);
  });

  it("is left alone where no figure of a row agrees: it may be another year's", () => {
    expect(claimsOf(`${header}\n电访\t3900\t2000\t51.28%\n入户探访\t1500\t900\t60.00%`)).toEqual([]);
  });

  it("is left alone where it says that it is another year's", () => {
    expect(claimsOf(`上一年度指标完成情况\n${header}\n电访\t4000\t2229\t55.73%`)).toEqual([]);
  });

  it("leaves alone a column of another time", () => {
    expect(claimsOf("指标\t协议量\t上年度完成量\t完成量\n电访\t4000\t3100\t2292")).toEqual(["✓ 4000", "✓ 2292"]);
  });

  it("may have the parts of the station over its columns", () => {
    expect(claimsOf("指标 片区1 片区2 片区3 合计\n电访 959 1152 208 2292\n建档 634 650 145 1429")).toEqual([
      ...["✓ 959", "✗ 1152", "✓ 208", "✓ 2292"],
      ...["✓ 634", "✓ 650", "✓ 145", "✓ 1429"],
    ]);
  });

  it("may have the indicators over its columns", () => {
    expect(claimsOf("项目\t电访\t入户探访\n协议量\t4000\t1760\n完成量\t2292\t978\n完成率\t57.30%\t56.08%")).toEqual([
      ...["✓ 4000", "✓ 1760", "✓ 2292", "✗ 978", "✓ 57.30%", "✓ 56.08%"],
    ]);
  });

  it("may have two lines of headers", () => {
    const lines = ["片区\t电访\t\t\t入户探访\t\t", "\t协议量\t完成量\t百分比\t协议量\t完成量\t百分比"];
    expect(claimsOf([...lines, "片区3\t400\t208\t52.00%\t200\t110\t50.00%"].join("\n"))).toEqual([
      ...["✓ 400", "✓ 208", "✓ 52.00%", "✓ 200", "✗ 110", "✓ 50.00%"],
    ]);
  });

  it("ends where the next one begins", () => {
    const sub = "\t协议量\t完成量\t百分比";
    const [one, other] = [
      `片区\t电访\t\t\n${sub}\n片区3\t400\t208\t52.00%`,
      `片区\t入户探访\t\t\n${sub}\n片区3\t200\t100\t50.00%`,
    ];
    expect(claimsOf(`${one}\n${other}`)).toEqual(["✓ 400", "✓ 208", "✓ 52.00%", "✓ 200", "✓ 100", "✓ 50.00%"]);
  });

  it("does not hide the paragraph behind it", () => {
    expect(claimsOf(`${header}\n电访\t4000\t2292\t57.30%\n由上表可知，入户探访完成978次。`).at(-1)).toBe(
      "✗ 入户探访完成978次",
    );
  });
});

describe("a share", () => {
  it.each([
    ["完成电访2292个，为协议量的百分之五十七。", "✓ 百分之五十七"],
    ["完成建档1429份，是协议量的1.07倍。", "✓ 1.07倍"],
    ["完成建档1429份，是协议量的1.7倍。", "✗ 1.7倍"],
    ["新增志愿者46名，仅完成协议量的六成。", "✗ 六成"],
  ])("may be said in words: %s", (sentence, claim) => expect(claimsOf(sentence).at(-1)).toBe(claim));

  it("may be a fraction", () => {
    expect(claimsOf("专业小组完成7个/14个（50%），专业个案接案22/44个（50%）。")).toEqual([
      ...["✓ 专业小组完成7个", "✓ /14个", "✓ 50%", "✓ 专业个案接案22", "✓ /44个", "✓ 50%"],
    ]);
  });

  it("is no date", () => {
    expect(claimsOf("评估小组于2025/3/25到站，电访于2025/2完成。")).toEqual([]);
  });
});

describe("what is agreed", () => {
  it("may be a list", () => {
    expect(
      claimsOf("协议要求专业个案接案44个、服务220节、结案30个，实际接案22个、服务162节、结案14个。")
        .map((claim) => claim.charAt(0))
        .join(""),
    ).toBe("✓✓✓✓✗✓");
  });
});

describe("several parties' scores", () => {
  it("may be given in the order of their names", () => {
    expect(
      claimsOf("购买方、监督方、督导中心、第三方得分分别为20.00分、8.70分、13.00分、47.23分，总分88.93分。").map(
        (claim) => claim.charAt(0),
      ),
    ).toEqual(Array(5).fill("✓"));
  });

  it("tell the one that is over its cap from the total", () => {
    const [first] = proofread(
      "监督方8.70分，购买方20.00分，督导中心31.00分，第三方47.23分，总分88.93分。",
      evaluation,
    ).filter(({ verdict }) => verdict === "contradicted");
    expect(String(first?.workbook)).toBe("13");
  });
});
