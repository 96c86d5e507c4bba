import { columnName, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../../sheet/address";

/** A text, a quoted sheet's name, what is in brackets, a reference (the only group), or any other word. */
const TOKENS =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\[[^\]]*\]?|(\$?[A-Za-z]{1,3}\$?[0-9]{1,7}(?![\p{L}\p{N}_.(!])|\$?[0-9]{1,7}:\$?[0-9]{1,7}(?![\p{L}\p{N}_.])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!]))|[\p{L}\p{N}_.\\?]+|#[A-Z/0]+[!?]?/gu;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const ROWS = /^(\$?)(\d{1,7}):(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;

/**
 * A formula as it reads when it is moved by some rows and columns: relative references move along, those with `$`
 * stay. A reference that leaves the sheet at one border comes in at the other, as shared formulas do in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0
    ? formula
    : formula.replace(TOKENS, (token, reference?: string) =>
        reference === undefined ? token : shiftToken(reference, rows, columns),
      );
}

function shiftToken(token: string, rows: number, columns: number): string {
  const cell = CELL.exec(token);
  if (cell) {
    const [, columnMark = "", letters = "", rowMark = "", digits = ""] = cell;
    const isCell = columnNumber(letters) < MAXIMUM_COLUMNS && Number(digits) >= 1 && Number(digits) <= MAXIMUM_ROWS;
    return isCell ? shiftColumn(columnMark, letters, columns) + shiftRow(rowMark, digits, rows) : token;
  }
  const wholeRows = ROWS.exec(token);
  if (wholeRows) {
    const [, firstMark = "", first = "", lastMark = "", last = ""] = wholeRows;
    return `${shiftRow(firstMark, first, rows)}:${shiftRow(lastMark, last, rows)}`;
  }
  const wholeColumns = COLUMNS.exec(token);
  if (wholeColumns) {
    const [, firstMark = "", first = "", lastMark = "", last = ""] = wholeColumns;
    return `${shiftColumn(firstMark, first, columns)}:${shiftColumn(lastMark, last, columns)}`;
  }
  return token;
}

function shiftRow(mark: string, digits: string, rows: number): string {
  const shifted = (((Number(digits) - 1 + rows) % MAXIMUM_ROWS) + MAXIMUM_ROWS) % MAXIMUM_ROWS;
  return mark + (mark === "" ? String(shifted + 1) : digits);
}

function shiftColumn(mark: string, letters: string, columns: number): string {
  const shifted = (((columnNumber(letters) + columns) % MAXIMUM_COLUMNS) + MAXIMUM_COLUMNS) % MAXIMUM_COLUMNS;
  return mark + (mark === "" ? columnName(shifted) : letters);
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
