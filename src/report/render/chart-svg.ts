import { BarChart, type BarSeriesOption } from "echarts/charts";
import { GridComponent, MarkLineComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ChartLine, ReportChart } from "../document";
import { axisEnd, chartSize } from "./chart-size";
import { COLORS } from "./colors";

use([BarChart, GridComponent, MarkLineComponent, TitleComponent, SVGRenderer]);

const FONT = "SimSun, 'Noto Serif CJK SC', serif";
const LABEL_WIDTH = 210;

/** Horizontal bars under one another, the first on top, with a line for each value that they are held against. */
export function drawChart(chart: ReportChart): string {
  const picture = init(null, null, { renderer: "svg", ssr: true, ...chartSize(chart) });
  try {
    const end = axisEnd(chart);
    picture.setOption({
      animation: false,
      textStyle: { fontFamily: FONT, color: `#${COLORS.text}` },
      title: { text: chart.title, left: "center", top: 4, textStyle: { fontSize: 14, color: `#${COLORS.text}` } },
      grid: { left: LABEL_WIDTH, right: 64, top: 52, bottom: 28 },
      xAxis: {
        type: "value",
        max: end,
        axisLabel: {
          formatter: (value: number) => (chart.unit === "ratio" ? `${String(Math.round(value * 100))}%` : value),
        },
        splitLine: { lineStyle: { color: "#E5E7EB" } },
      },
      yAxis: {
        type: "category",
        inverse: true,
        data: chart.bars.map(({ label }) => label),
        axisTick: { show: false },
        axisLabel: { interval: 0, width: LABEL_WIDTH - 16, overflow: "truncate" },
      },
      series: [seriesOf(chart, end)],
    });
    return picture.renderToSVGString();
  } finally {
    picture.dispose();
  }
}

function seriesOf({ bars, lines }: ReportChart, end: number): BarSeriesOption {
  return {
    type: "bar",
    barWidth: "58%",
    data: bars.map(({ value, text, emphasis }) => ({
      value: Math.min(value, end),
      itemStyle: { color: `#${COLORS[emphasis]}` },
      label: { show: true, position: "right", formatter: text, color: `#${COLORS.text}` },
    })),
    markLine: { symbol: "none", silent: true, data: lines.map(lineOf) },
  };
}

/** Labels of neighbouring lines lie on either side of them. */
function lineOf({ kind, label, value }: ChartLine) {
  const color = `#${COLORS[kind]}`;
  return {
    xAxis: value,
    lineStyle: { color, type: "dashed" as const, width: 1 },
    label: {
      formatter: label,
      color,
      position: "start" as const,
      align: kind === "pace" ? ("right" as const) : ("left" as const),
    },
  };
}
