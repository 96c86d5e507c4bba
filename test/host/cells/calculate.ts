import { parseRange } from "../../../src/sheet/address";
import type { Range } from "../../../src/sheet/address";
import { isCellError } from "../../../src/sheet/sheet";
import type { CellValue } from "../../../src/sheet/sheet";
import { callFunction } from "./functions";
import { Unknown, asNumber, compare, map, scalar, textOf } from "./matrix";
import type { Matrix } from "./matrix";
import { parseFormula } from "./syntax";
import type { Expression } from "./syntax";

/** Where a formula finds the cells it names; `sheet` is null for its own. Null when there is no such sheet. */
export type Lookup = (sheet: string | null, row: number, column: number) => CellValue;

/** A range that a formula reads. */
export interface Precedent {
  readonly sheet: string | null;
  readonly range: Range;
}

/**
 * The result of a formula (without its `=`), undefined for one that the calculator does not know.
 * It knows what the workbooks of these tests hold: arithmetic, comparisons and some twenty functions.
 */
export function calculate(formula: string, lookup: Lookup): CellValue | undefined {
  const expression = parseFormula(formula);
  if (!expression) {
    return undefined;
  }
  try {
    const result = scalar(evaluate(expression, lookup));
    return result ?? 0;
  } catch (error) {
    if (error instanceof Unknown) {
      return undefined;
    }
    throw error;
  }
}

/** The ranges that a formula reads. */
export function precedents(formula: string): readonly Precedent[] {
  const expression = parseFormula(formula);
  return expression ? rangesOf(expression) : [];
}

function rangesOf(expression: Expression): readonly Precedent[] {
  switch (expression.kind) {
    case "value":
      return [];
    case "range": {
      const range = parseRange(expression.text);
      return range ? [{ sheet: expression.sheet, range }] : [];
    }
    case "call":
      return expression.given.flatMap((given) => (given ? rangesOf(given) : []));
    case "operation":
      return [...rangesOf(expression.left), ...rangesOf(expression.right)];
    case "sign":
      return rangesOf(expression.operand);
  }
}

function evaluate(expression: Expression, lookup: Lookup): Matrix {
  switch (expression.kind) {
    case "value":
      return [[expression.value]];
    case "range":
      return readRange(expression, lookup);
    case "call":
      return callFunction(
        expression.name,
        expression.given.map((given) => () => (given ? evaluate(given, lookup) : [[null]])),
      );
    case "operation":
      return operate(expression.operator, evaluate(expression.left, lookup), evaluate(expression.right, lookup));
    case "sign":
      return map([evaluate(expression.operand, lookup)], ([value = null]) => {
        const number = asNumber(value);
        return typeof number !== "number" ? number : sign(expression.operator, number);
      });
  }
}

function sign(operator: string, number: number): number {
  return operator === "-" ? -number : operator === "%" ? number / 100 : number;
}

function readRange({ sheet, text }: { sheet: string | null; text: string }, lookup: Lookup): Matrix {
  const range = parseRange(text);
  if (!range) {
    throw new Unknown();
  }
  const rows: CellValue[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const cells: CellValue[] = [];
    for (let column = range.left; column <= range.right; column += 1) {
      cells.push(lookup(sheet, row, column));
    }
    rows.push(cells);
  }
  return rows;
}

function operate(operator: string, left: Matrix, right: Matrix): Matrix {
  return map([left, right], ([first = null, second = null]) => operateOnce(operator, first, second));
}

function operateOnce(operator: string, first: CellValue, second: CellValue): CellValue {
  const error = [first, second].find(isCellError);
  if (error) {
    return error;
  }
  if (operator === "&") {
    return textOf(first) + textOf(second);
  }
  const order = COMPARISONS[operator];
  return order ? order(compare(first, second)) : reckon(operator, asNumber(first), asNumber(second));
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

function reckon(operator: string, first: CellValue, second: CellValue): CellValue {
  if (typeof first !== "number" || typeof second !== "number") {
    return [first, second].find(isCellError) ?? { error: "#VALUE!" };
  }
  switch (operator) {
    case "+":
      return first + second;
    case "-":
      return first - second;
    case "*":
      return first * second;
    case "/":
      return second === 0 ? { error: "#DIV/0!" } : first / second;
    default:
      return first ** second;
  }
}
