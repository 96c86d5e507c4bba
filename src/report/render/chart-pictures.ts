import type { ReportChart } from "../document";

/** A chart as a picture: SVG, and PNG for programs that cannot show it. */
export interface ChartPicture {
  readonly svg: string;
  readonly png: Uint8Array;
}

/** Charts without a picture are drawn as tables with shaded cells. */
export type ChartPictures = ReadonlyMap<ReportChart, ChartPicture>;
