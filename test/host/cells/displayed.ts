import { format as display } from "numfmt";
import { isCellError } from "../../../src/sheet/sheet";
import type { CellValue } from "../../../src/sheet/sheet";

/** What a cell shows. Columns are taken to be wide enough. */
export function displayed(value: CellValue, format: string): string {
  if (value === null) {
    return "";
  }
  if (isCellError(value)) {
    return value.error;
  }
  if (format === "General" && (typeof value === "string" || isShort(value))) {
    return String(value);
  }
  // Text cells show all digits of a number, and the display of texts is theirs unless the format has a part for them.
  return format === "@" ? String(value) : display(format, value, { throws: false });
}

/** Whole numbers that are shown digit by digit: most of them, so that large sheets are not slow. */
function isShort(value: number | boolean): boolean {
  return Number.isInteger(value) && Math.abs(Number(value)) < 1e11;
}
