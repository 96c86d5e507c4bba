import {
  MAXIMUM_COLUMNS,
  MAXIMUM_ROWS,
  columnName,
  formatRange,
  parseRange,
  quoteSheetName,
} from "../../../src/sheet/address";
import type { Range } from "../../../src/sheet/address";
import { HostError } from "../wire/protocol";

export const WHOLE_SHEET: Range = { top: 0, left: 0, bottom: MAXIMUM_ROWS - 1, right: MAXIMUM_COLUMNS - 1 };

export function isEntireColumn({ top, bottom }: Range): boolean {
  return top === 0 && bottom === MAXIMUM_ROWS - 1;
}

export function isEntireRow({ left, right }: Range): boolean {
  return left === 0 && right === MAXIMUM_COLUMNS - 1;
}

/** `A1:B2`, `$C$3`, `A:B`, `1:3`, each with or without a sheet's name; null for what is no address. */
export function readAddress(text: string): { readonly sheet: string | null; readonly range: Range } | null {
  const border = text.lastIndexOf("!");
  const sheet = border < 0 ? null : text.slice(0, border);
  const range = readRange(text.slice(border + 1).trim());
  return range && { sheet: sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, range };
}

function readRange(text: string): Range | null {
  const plain = text.replaceAll("$", "");
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/iu.exec(plain);
  if (columns) {
    const range = parseRange(`${columns[1] ?? ""}1:${columns[2] ?? ""}1`);
    return range && { ...range, bottom: WHOLE_SHEET.bottom };
  }
  const rows = /^(\d+):(\d+)$/u.exec(plain);
  if (rows) {
    const range = parseRange(`A${rows[1] ?? ""}:A${rows[2] ?? ""}`);
    return range && { ...range, right: WHOLE_SHEET.right };
  }
  return parseRange(plain);
}

/** `C5:D8`, `A:B`, `1:3`. */
export function writeAddress(range: Range): string {
  if (isEntireRow(range)) {
    return `${range.top + 1}:${range.bottom + 1}`;
  }
  return isEntireColumn(range) ? `${columnName(range.left)}:${columnName(range.right)}` : formatRange(range);
}

/** `Sheet1!A1:B2`, quoted where Excel quotes. */
export function fullAddress(sheet: string, range: Range): string {
  return `${quoteSheetName(sheet)}!${writeAddress(range)}`;
}

/** @throws HostError for a rectangle that is not on a sheet. */
export function requireRange(top: number, left: number, rows: number, columns: number): Range {
  const range = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const isInside = top >= 0 && left >= 0 && rows >= 1 && columns >= 1;
  if (!isInside || range.bottom > WHOLE_SHEET.bottom || range.right > WHOLE_SHEET.right) {
    throw new HostError("InvalidArgument", `no range of ${rows} × ${columns} at row ${top}, column ${left}`);
  }
  return range;
}
