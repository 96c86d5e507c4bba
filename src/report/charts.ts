import type { EvaluatedAttendance } from "../evaluation/evaluation";
import type { ReportTexts } from "../locales/report";
import type { ChartLine, ReportChart } from "./document";
import { figureText, monthText, ratioText } from "./figures";
import { inPieces } from "./pieces";
import { isKnown } from "./quantities";
import type { ReportSources } from "./sources";

/** So many bars are read on one page. */
const MOST_BARS = 28;

/** The indicators of the whole station against the target and the elapsed time, in as many charts as it takes. */
export function stationCharts({ series, evaluation, texts }: ReportSources): ReportChart[] {
  const { policy, pace } = evaluation;
  const bars = series.flatMap(({ whole }) =>
    isKnown(whole)
      ? [
          {
            label: [whole.name, whole.measure].filter((part) => part !== "").join(" · "),
            value: whole.ratio.toNumber(),
            text: ratioText(whole.ratio),
            emphasis: whole.emphasis === "none" ? ("below" as const) : whole.emphasis,
          },
        ]
      : [],
  );
  const lines: ChartLine[] = [
    { kind: "target", label: texts.charts.target(ratioText(policy.target)), value: policy.target.toNumber() },
    ...(pace && !pace.eq(policy.target)
      ? [{ kind: "pace" as const, label: texts.charts.pace(ratioText(pace)), value: pace.toNumber() }]
      : []),
  ];
  const pieces = inPieces(bars, MOST_BARS);
  return pieces.map((piece, index) => ({
    kind: "chart",
    title: texts.charts.station + (pieces.length > 1 ? texts.charts.part(index + 1, pieces.length) : ""),
    unit: "ratio",
    bars: piece,
    lines,
  }));
}

/** How many people were effective in each month, against the posts of the agreement. */
export function headcountChart(
  { attendance, all, requiredStaff }: EvaluatedAttendance,
  texts: ReportTexts,
): ReportChart {
  return {
    kind: "chart",
    title: texts.charts.headcounts,
    unit: "count",
    bars: attendance.months.map((month, index) => {
      const headcount = all.effective[index] ?? 0;
      return {
        label: monthText(month, texts),
        value: headcount,
        text: String(headcount),
        emphasis: requiredStaff?.gt(headcount) ? "below" : "met",
      };
    }),
    lines: requiredStaff
      ? [{ kind: "target", label: texts.charts.posts(figureText(requiredStaff)), value: requiredStaff.toNumber() }]
      : [],
  };
}
