import type { ReportChart } from "../document";

const WIDTH = 640;
const HEAD = 84;
const BAR = 24;

/** The size of a chart's picture, in pixels at 96 to the inch: as wide as the text of a page, as high as its bars take. */
export function chartSize({ bars }: ReportChart): { readonly width: number; readonly height: number } {
  return { width: WIDTH, height: HEAD + BAR * bars.length };
}

/** The end of the axis: with room behind the bars and lines, and bars of 400% cut off, lest they flatten the others. */
export function axisEnd({ unit, bars, lines }: ReportChart): number {
  const longest = Math.max(0, ...bars.map(({ value }) => value), ...lines.map(({ value }) => value));
  return unit === "ratio"
    ? Math.min(2, Math.max(1.2, Math.ceil(longest * 5) / 5))
    : 5 * Math.max(1, Math.ceil((longest * 1.1) / 5));
}
