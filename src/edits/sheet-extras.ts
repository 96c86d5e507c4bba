import type { Range } from "../sheet/address";

/** What a sheet of a new workbook has besides its document. */
export interface SheetExtras {
  /** The sheet's name. */
  readonly sheet: string;
  /** A header row and the rows below it, which people may sort and filter. */
  readonly filter: Range | null;
  readonly charts: readonly BarChart[];
}

/** Horizontal bars, one for each name and from top to bottom as the names stand; several series stand end to end. */
export interface BarChart {
  readonly title: string;
  /** The cells that the chart covers. */
  readonly place: Range;
  /** One column of names on the same sheet. */
  readonly names: Range;
  readonly series: readonly ChartSeries[];
  /** The number format of the figures at the bars. */
  readonly format: string;
  /** Where the scale ends; null where the longest bar decides. */
  readonly maximum: number | null;
}

export interface ChartSeries {
  readonly title: string;
  /** RRGGBB. */
  readonly color: string;
  /** As many cells of one column as there are names. */
  readonly values: Range;
}
