/** A cell on a sheet. Rows and columns count from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, its borders included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell of a workbook. */
export interface CellReference extends Position {
  readonly sheet: string;
}

/** The limits of an Excel 2007+ worksheet. */
export const MAXIMUM_ROWS = 1_048_576;
export const MAXIMUM_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** `{ row: 3, column: 6 }` → `G4`. */
export function formatPosition({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

/** `C5:D8`, or `C5` for a single cell. */
export function formatRange({ top, left, bottom, right }: Range): string {
  const start = formatPosition({ row: top, column: left });
  return top === bottom && left === right ? start : `${start}:${formatPosition({ row: bottom, column: right })}`;
}

/** `G4` or `$G$4` → its position; null for anything else and for cells outside a worksheet. */
export function parsePosition(text: string): Position | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/u.exec(text);
  if (!match) {
    return null;
  }
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) {
    column = column * 26 + letter.charCodeAt(0) - 64;
  }
  const row = Number(match[2]);
  return row <= MAXIMUM_ROWS && column <= MAXIMUM_COLUMNS ? { row: row - 1, column: column - 1 } : null;
}

/** `A1:C3`, `A1` → its range (corners in any order); null for anything else. */
export function parseRange(text: string): Range | null {
  const [first = "", second = first, ...rest] = text.split(":");
  const start = parsePosition(first);
  const end = parsePosition(second);
  if (!start || !end || rest.length > 0) {
    return null;
  }
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** A sheet's name as formulas write it: `附件1` stays, `附件1-1` and `it's` are quoted. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !parsePosition(name) && !/^(r|c|rc|r\d+c\d*|true|false)$/iu.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A cell as formulas and links name it from another sheet: `'附件1-1'!R7`. */
export function formatReference({ sheet, row, column }: CellReference): string {
  return `${quoteSheetName(sheet)}!${formatPosition({ row, column })}`;
}

/** Whether a range holds a position. */
export function contains(range: Range, { row, column }: Position): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Whether two ranges share a cell. */
export function overlaps(one: Range, other: Range): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
