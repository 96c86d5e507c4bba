import type { ReportDocument } from "../../src/report/document";
import { reportDocument } from "../../src/report/report";
import { BAIHEDONG, blocksOf, clausesIn, evaluateWorkbook, SCORES } from "./support/reports";

/**
 * Sentences of the published report of this workbook, without the spaces of its printing, and what ours say. The
 * figures of a pair are the same unless it is said what the published one has wrong.
 */
interface Pair {
  readonly published: string;
  readonly ours: string;
  /** The figures that the published one has wrong, and the right ones. */
  readonly corrected?: readonly (readonly [wrong: string, right: string])[];
}

const PAIRS: readonly Pair[] = [
  {
    published: "社工站本年度协议期为2024年9月10日至2025年9月9日",
    ours: "社工站本年度协议期为2024年9月10日至2025年9月9日",
  },
  {
    published: "末期评估周期为2024年9月10日至2025年2月28日",
    ours: "中期评估周期为2024年9月10日至2025年2月28日",
  },
  { published: "计6个考核月份", ours: "本次评估共计6个考核月份" },
  {
    published: "截至评估末月，社工站团队配备持证社工15人，非持证社工1人",
    ours: "截至评估末月（2025年2月），社工站配备持证社工15人，非持证社工1人",
  },
  {
    published: "评估期内，社工站有16名社工持续稳定在岗，超过评估指标相关要求",
    ours: "评估期内，社工站有14名社工持续稳定在岗，协议要求在岗社工20名，稳岗率为70.00%，未达到不低于80.00%的要求",
    corrected: [["16", "14"]],
  },
  { published: "评估期末月，社工站投入符合资质的社工16名", ours: "评估期末月，社工站投入社工16名" },
  {
    published: "本年度建档1429份，完成协议指标量的107.44%",
    ours: "本年度完成困难群众和特殊群体建档1429份，完成协议指标量的107.44%",
  },
  {
    published: "完成电访2292个，入户探访987个，分别完成协议指标量的57.30%，56.08%",
    ours: "完成电访2292次，入户探访987次，分别完成协议指标量的57.30%、56.08%",
  },
  {
    published: "个案接案22个，服务126节，完成14个，分别完成协议指标量的50.00%，57.27%，46.67%",
    ours: "专业个案接案22个，服务126节，结案14个，分别完成协议指标量的50.00%、57.27%、46.67%",
  },
  {
    published: "完成小组7个，服务37节，服务324人次，分别完成协议指标量的50.00%，52.86%，77.14%",
    ours: "完成专业小组7个，服务37节，服务324人次，分别完成协议指标量的50.00%、52.86%、77.14%",
  },
  {
    published: "完成大型社区活动4个，服务564人，分别完成协议指标量的66.67%，94.00%",
    ours: "完成大型社区活动4次，服务564人次，分别完成协议指标量的66.67%、94.00%",
  },
  {
    published: "完成中小型社区活动12个，服务602人，分别完成协议指标量的75.00%，107.50%",
    ours: "完成中小型社区活动12次，服务602人次，分别完成协议指标量的75.00%、107.50%",
  },
  {
    published: "（以上数据统计共计6个考核月份，由社工服务站提供，各片区指标完成情况见附件1）",
    ours: "（以上数据统计共计6个考核月份，由社工服务站提供，各片区指标完成情况见附件1",
  },
  {
    published: "新培育志愿者骨干8名",
    ours: "新增志愿者骨干10名，完成协议指标量的50.00%",
    corrected: [["8", "10"]],
  },
  {
    published: "新培育志愿者66名",
    ours: "其他指标方面，新增志愿者46名，完成协议指标量的92.00%",
    corrected: [["66", "46"]],
  },
  { published: "新培育志愿者队伍1支", ours: "新增志愿队伍1支，完成协议指标量的50.00%" },
  {
    published: "完成电访1800人次，入户探访780人次",
    ours: "完成电访959次，入户探访409次，分别完成协议指标量的53.28%、52.44%",
    corrected: [
      ["1800", "959"],
      ["780", "409"],
    ],
  },
  {
    published: "以上四项总得分：88.93分等级：良好",
    ours: "以上四项总得分：88.93分，等级：良好",
  },
];

let report: ReportDocument;

beforeAll(async () => {
  report = reportDocument(await evaluateWorkbook(BAIHEDONG, { scores: SCORES }), { language: "zh-CN" });
}, 60_000);

function numbers(text: string): string[] {
  return text.match(/\d+(?:\.\d+)?%?/gu) ?? [];
}

describe("beside the published report of its workbook", () => {
  test.each(PAIRS)("ours says “$ours”", ({ ours }) => {
    expect(clausesIn(report)).toContain(ours);
  });

  test.each(PAIRS)("it has the figures of “$published”, but for those that are wrong there", (pair) => {
    const right = numbers(pair.published).map(
      (number) => pair.corrected?.find(([wrong]) => wrong === number)?.[1] ?? number,
    );
    expect(numbers(pair.ours)).toEqual(expect.arrayContaining(right));
  });

  test("it gives the four scores, each in a line of its own", () => {
    const lines = blocksOf(report, "result").flatMap((block) => (block.kind === "heading" ? [block.text] : []));
    expect(lines.slice(1)).toEqual([
      "（一）监督方评估得分：8.70分",
      "（二）购买方评估得分：20.00分",
      "（三）督导中心评估得分：13.00分",
      "（四）第三方评估得分：47.23分",
    ]);
  });
});
