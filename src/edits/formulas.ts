import Big from "big.js";
import type { GradeBand } from "../evaluation/policy";
import { type CellReference, formatRange, type Position, quoteSheetName } from "../sheet/address";
import type { CellValue } from "../sheet/sheet";
import { joinCells } from "./ranges";

/** A formula without its leading `=`, null where none is possible, and its result. */
export interface Computed {
  readonly formula: string | null;
  readonly value: CellValue;
}

/** Spreadsheet programs keep this many digits of a number in a formula. */
const DIGITS = 15;

/** A number as formulas write it. What does not fit is cut off, so that a fraction never becomes more than it is. */
export function numberLiteral(value: Big): string {
  return value.eq(0) ? "0" : value.prec(DIGITS, Big.roundDown).toFixed();
}

/** A text as formulas write it. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** `F4:F6,F8`; with the sheet's name where the formula stands on another sheet. */
export function formatCells(cells: readonly CellReference[], onSheet: string | null): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets
    .flatMap((sheet) => {
      const prefix = sheet === onSheet ? "" : `${quoteSheetName(sheet)}!`;
      return joinCells(cells.filter((cell) => cell.sheet === sheet)).map((range) => prefix + formatRange(range));
    })
    .join(",");
}

/** The total of points without the noise of binary fractions: 89.995 stays under 90. */
export function pointsFormula(terms: string): string {
  return `ROUND(SUM(${terms}),6)`;
}

/** The grade of a total by nested conditions, which every spreadsheet program computes. */
export function gradeFormula(total: string, bands: readonly GradeBand[]): string {
  const [band, ...lower] = bands;
  if (!band) {
    return '""';
  }
  return lower.length === 0
    ? textLiteral(band.grade)
    : `IF(${total}>=${numberLiteral(band.from)},${textLiteral(band.grade)},${gradeFormula(total, lower)})`;
}

/** `$B$20` */
export function absolute({ row, column }: Position): string {
  return formatRange({ top: row, bottom: row, left: column, right: column }).replace(
    /^([A-Z]+)(\d+)$/u,
    (_, letters: string, digits: string) => `$${letters}$${digits}`,
  );
}
