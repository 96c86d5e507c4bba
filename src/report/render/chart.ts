import type { ReportChart } from "../document";

/** Draws a chart as SVG. The library that draws is large, and loaded when the first chart is. */
export async function chartSvg(chart: ReportChart): Promise<string> {
  const { drawChart } = await import("./chart-svg");
  return drawChart(chart);
}
