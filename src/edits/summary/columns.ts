import { formatPosition, type Range } from "../../sheet/address";

/** The columns of the score summary sheet, and their widths in characters. */
export const COLUMN = {
  name: 0,
  second: 1,
  third: 2,
  fourth: 3,
  fifth: 4,
  sixth: 5,
  bar: 6,
  source: 7,
} as const;

export const WIDTHS: readonly number[] = [36, 14, 12, 12, 13, 14, 34, 17];

/** Cells of one row joined from a column to the last one. */
export function toTheEnd(row: number, left: number): Range {
  return { top: row, bottom: row, left, right: COLUMN.source };
}

/** The width of the columns from one to the last, in characters. */
export function widthFrom(left: number): number {
  return WIDTHS.slice(left).reduce((sum, width) => sum + width, 0);
}

/** `B12` */
export function address(row: number, column: number): string {
  return formatPosition({ row, column });
}
