import type { Evaluation } from "../../../src/evaluation/evaluation";
import { proofread } from "../../../src/report/proofread/proofread";
import { sheet } from "../../support/sheet";
import { evaluatePublished, evaluateSheets } from "./support/stations";

let station: Evaluation;
beforeAll(async () => {
  station = await evaluatePublished("xiagang-2023-mid.xlsx");
});

/** What is said of each claim: `✓ 电访1469次` or `✗ …`. */
function claimsOf(text: string, evaluation: Evaluation = station): string[] {
  return proofread(text, evaluation).map(
    ({ verdict, quote }) => `${verdict === "confirmed" ? "✓" : "✗"} ${quote.replace(/\s+/gu, "")}`,
  );
}

describe("a figure behind a clause without figures", () => {
  it("is about what that clause names, however much it says of it", () => {
    expect(claimsOf("电访完成1469次，小组倒是做得最多，15个。")).toEqual(["✓ 电访完成1469次", "✓ 15个"]);
  });

  it("is not about what was spoken of before it", () => {
    expect(claimsOf("电访完成1469次，小组这边进展让人欣慰，9个。")).toEqual(["✓ 电访完成1469次"]);
  });
});

describe("workers that are a part of all", () => {
  it.each(["人员配备标准为20人，其中项目主任1人、一线社工18人。", "现有工作人员22人，其中专职社工18人、行政人员4人。"])(
    "are not held against all workers: %s",
    (sentence) => expect(claimsOf(sentence).filter((claim) => claim.startsWith("✗"))).toEqual([]),
  );

  it("are held against the group where one is named", () => {
    expect(claimsOf("11月在岗社工20人，其中持证社工18人。")).toContain("✗ 持证社工18人");
  });
});

describe("an indicator that a category narrows", () => {
  const narrowed = evaluateSheets([
    sheet(`
      | 社工站指标完成情况 |
      | 序号 | 指标内容 | 指标要求 | 完成情况 | 完成百分比 |
      | 1 | 五社联动-个案 | 4 | 2 | 50% |
      | 2 | 电访 | 400 | 300 | 75% |`),
  ]);

  it("is not what a general name alone means", () => {
    expect(claimsOf("全年个案接案22个，电访310次。", narrowed)).toEqual(["✗ 电访310次"]);
  });

  it("is confirmed by a general name alone", () => {
    expect(claimsOf("个案2个。", narrowed)).toEqual(["✓ 个案2个"]);
  });

  it("is meant where the category is named nearby", () => {
    expect(claimsOf("（一）五社联动\n1.个案3个。", narrowed)).toEqual(["✗ 个案3个"]);
  });
});

describe("percentages without names", () => {
  it("are about the figures of the sentence before where these are counted", () => {
    const text = "完成探访732次、电访1469次、辅导个案43个。三项指标的完成率依次是162.67%、179.15%、47.87%。";
    expect(claimsOf(text).slice(3)).toEqual(["✓ 162.67%", "✓ 179.15%", "✗ 47.87%"]);
  });

  it("are left alone where the sentence before has another number of figures", () => {
    const text = "完成探访732次、电访1469次。三项指标的完成率依次是162.67%、179.15%、47.87%。";
    expect(claimsOf(text)).toHaveLength(2);
  });
});

describe("a table of people without labels on its rows", () => {
  it("is of all people", () => {
    const text = "应到岗\t实到岗\t超配\t其中持证\t稳岗率\n100\t102\t1\t86\t85.00%";
    expect(claimsOf(text)).toEqual(["✓ 100", "✗ 102", "✓ 1", "✓ 86", "✓ 85.00%"]);
  });
});

describe("a column of a table headed 目标", () => {
  it("is what is agreed", () => {
    const table = "指标\t目标\n探访\t450\n电访\t830\n大型活动\t4\n服务对象建档\t200\n小组节数\t180";
    expect(claimsOf(table)).toEqual(["✓ 450", "✗ 830", "✓ 4", "✓ 200", "✓ 180"]);
  });
});

describe("names in a list", () => {
  it.each([
    "大型活动、志愿者培训全年各应完成4场、6场，半年来已分别完成13场和4场。",
    "大型活动、志愿者培训的目标为4场、6场，已完成13场、4场。",
    "大型活动和志愿者培训的协议量为4场和6次，半年来已分别完成13场和4次。",
  ])("take as many figures in order, and once more: %s", (sentence) =>
    expect(claimsOf(sentence).map((claim) => claim.charAt(0))).toEqual(["✓", "✓", "✓", "✗"]),
  );
});

describe("a list of which a name is of another time", () => {
  it("is left alone", () => {
    expect(claimsOf("第一季度大型活动、小组完成数为3个、2个。")).toEqual([]);
  });
});

describe("a part of a name", () => {
  it("is what is agreed where that is the figure before what is lacking", () => {
    expect(claimsOf("骨干30人，尚差10人。")).toEqual(["✓ 骨干30人", "✓ 尚差10人"]);
  });

  it("is told by its figure", () => {
    expect(claimsOf("骨干20人，还差9人。")).toEqual(["✓ 骨干20人", "✗ 还差9人"]);
  });

  it("is left alone while nothing tells that it is meant", () => {
    expect(claimsOf("骨干21人，还差12人。")).toEqual([]);
  });
});

describe("words behind the rate of stability", () => {
  it.each([
    ["稳岗率85%，达到绩效目标。", "✓"],
    ["稳岗率85%，未达到绩效目标。", "✗"],
  ])("judge it: %s", (sentence, verdict) => expect(claimsOf(sentence).at(-1)?.charAt(0)).toBe(verdict));

  it("judge nothing behind a rate that nobody knows", () => {
    expect(claimsOf("服务对象满意度98%，达到绩效目标。")).toEqual([]);
  });
});

describe("numbers in words behind one another", () => {
  it("are about the same indicator", () => {
    expect(claimsOf("小组开展十五个、九十节、六百零八人次。")).toEqual([
      "✓ 小组开展十五个",
      "✓ 九十节",
      "✗ 六百零八人次",
    ]);
  });

  it("may be less exact", () => {
    expect(claimsOf("电访一千四百余次。")).toEqual(["✓ 电访一千四百余次"]);
  });
});

describe("a group of people under a heading", () => {
  it.each(["人员到岗情况\n", "1.人员到岗\n"])("has its person-months: %s", (heading) =>
    expect(claimsOf(`${heading}1.4 持证：86 人次\n1.5 非持证：16 人次`)).toEqual([
      "✓ 持证：86人次",
      "✗ 非持证：16人次",
    ]),
  );
});

describe("a judgement behind a clause without figures", () => {
  it("is about what that clause names, and not about all", () => {
    expect(claimsOf("志愿者骨干培育完成率不足七成，未达到协议要求。")).toEqual(["✓ 未达到协议要求"]);
    expect(claimsOf("大型活动完成率很高，未达到协议要求。")).not.toContain("✓ 未达到协议要求");
  });

  it("may count items on both sides of a semicolon", () => {
    const text = "志愿者骨干20名，尚差10名；志愿者培训5次，尚差1次，两项均未达到协议量。";
    expect(claimsOf(text).at(-1)).toBe("✓ 均未达到协议量");
  });
});

describe("heads in one month after another", () => {
  it("are those of the months", () => {
    const text = "7月有效在岗19人，8月19人，9月达22人，10月回落至20人，11月为20人。";
    expect(claimsOf(text)).toEqual(["✓ 19人", "✓ 19人", "✓ 22人", "✗ 20人", "✓ 20人"]);
  });

  it("are not those who did something else in a month", () => {
    expect(claimsOf("10月在岗社工参加督导5人次，11月2人请假。")).toEqual([]);
  });

  it("may be the most of all", () => {
    expect(claimsOf("9月在岗人数最多，为21人。")).toEqual(["✗ 21人"]);
  });

  it("are not those of people who were there in all months", () => {
    expect(claimsOf("五个月均在岗的社工17人。")).toEqual(["✓ 社工17人"]);
  });
});

describe("a sum of what stands before it", () => {
  it("is confirmed where it agrees, and never wrong", () => {
    expect(claimsOf("大型活动13场，中小型活动46场，合计59场。").at(-1)).toBe("✓ 59场");
    expect(claimsOf("大型活动13场，中小型活动46场，合计58场。")).toHaveLength(2);
  });
});

describe("a figure that was examined anew", () => {
  it("is held against the workbook, and not the one that was reported", () => {
    expect(claimsOf("电访原报1520次，剔除无通话记录的51次后，核定1469次。")).toEqual(["✓ 核定1469次"]);
    expect(claimsOf("电访申报1520次，剔除重复的51次后，核定1496次。")).toEqual(["✗ 核定1496次"]);
  });
});
