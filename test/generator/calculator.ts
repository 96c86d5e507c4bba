import { parsePosition, parseRange } from "../../src/sheet/address";
import type { CellValue, Sheet } from "../../src/sheet/sheet";

/** What the generator's own kinds of formula come to; null for a formula of another kind. */
export function calculate(sheet: Sheet, formula: string): CellValue {
  const text = formula.trim();
  const condition = /^IF\((\w+)>=(\d+),"(.+?)",(.+)\)$/u.exec(text);
  if (condition) {
    const [, cell = "", border, word = "", rest = ""] = condition;
    const reached = Number(calculate(sheet, cell)) >= Number(border);
    return reached ? word : /^".*"$/u.test(rest) ? rest.slice(1, -1) : calculate(sheet, rest);
  }
  const terms = text.split(/(?<=[\w)])([+/-])(?=\w)/u);
  return terms.length === 1 ? calculateTerm(sheet, text) : combine(terms.map((term) => asOperand(sheet, term)));
}

type Operand = number | "+" | "-" | "/";

function asOperand(sheet: Sheet, term: string): Operand {
  return term === "+" || term === "-" || term === "/" ? term : Number(calculateTerm(sheet, term));
}

function combine([first, ...rest]: readonly Operand[]): number {
  let result = Number(first);
  for (let index = 0; index < rest.length; index += 2) {
    const operand = Number(rest[index + 1]);
    result = rest[index] === "+" ? result + operand : rest[index] === "-" ? result - operand : result / operand;
  }
  return result;
}

function calculateTerm(sheet: Sheet, term: string): CellValue {
  const call = /^(SUM|COUNTIFS?)\((.*)\)$/u.exec(term);
  if (!call) {
    const position = parsePosition(term);
    return position ? sheet.cell(position.row, position.column).value : Number(term);
  }
  const parts = (call[2] ?? "").split(",");
  if (call[1] === "SUM") {
    return valuesOf(sheet, parts[0] ?? "").reduce<number>(
      (sum, value) => sum + (typeof value === "number" ? value : 0),
      0,
    );
  }
  const columns = parts.filter((_, index) => index % 2 === 0).map((range) => valuesOf(sheet, range));
  const wanted = parts.filter((_, index) => index % 2 === 1).map((mark) => mark.slice(1, -1));
  const rows = columns[0]?.map((_, row) => columns.every((column, index) => column[row] === wanted[index]));
  return rows?.filter(Boolean).length ?? null;
}

function valuesOf(sheet: Sheet, text: string): CellValue[] {
  const range = parseRange(text);
  const values: CellValue[] = [];
  for (let row = range?.top ?? 0; range && row <= range.bottom; row += 1) {
    for (let column = range.left; column <= range.right; column += 1) {
      values.push(sheet.cell(row, column).value);
    }
  }
  return values;
}
