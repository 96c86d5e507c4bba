import { isCellError } from "../../../src/sheet/sheet";
import type { CellError, CellValue } from "../../../src/sheet/sheet";
import { Unknown, asCondition, asNumber, compare, flat, map, scalar, textOf } from "./matrix";
import type { Matrix } from "./matrix";

/** What a function is given: each argument is worked out when it is asked for, as IF needs it. */
type Given = readonly (() => Matrix)[];

/** @throws Unknown for a function that is not here. */
export function callFunction(name: string, given: Given): Matrix {
  const lazy = LAZY[name];
  if (lazy) {
    return lazy(given);
  }
  const eager = FUNCTIONS[name];
  if (!eager) {
    throw new Unknown();
  }
  return [[eager(given.map((argument) => argument()))]];
}

const LAZY: Readonly<Record<string, (given: Given) => Matrix>> = {
  IF: ([condition, whenTrue, whenFalse]) => {
    const holds = asCondition(argument(condition));
    return isCellError(holds) ? [[holds]] : ((holds ? whenTrue : whenFalse)?.() ?? [[holds]]);
  },
  IFERROR: ([value, otherwise]) => {
    const result = argument(value);
    return isCellError(result) ? (otherwise?.() ?? [[null]]) : [[result]];
  },
};

function argument(given: (() => Matrix) | undefined): CellValue {
  return given ? scalar(given()) : null;
}

const FUNCTIONS: Readonly<Record<string, (given: readonly Matrix[]) => CellValue>> = {
  SUM: (given) => overNumbers(given, (numbers) => numbers.reduce((sum, number) => sum + number, 0)),
  MIN: (given) => overNumbers(given, (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: (given) => overNumbers(given, (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  AVERAGE: (given) =>
    overNumbers(given, (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length),
  COUNT: (given) => flat(given).filter((value) => typeof value === "number").length,
  COUNTA: (given) => flat(given).filter((value) => value !== null).length,
  AND: (given) => overConditions(given, (conditions) => conditions.every(Boolean)),
  OR: (given) => overConditions(given, (conditions) => conditions.some(Boolean)),
  NOT: ([condition]) => overConditions(condition ? [condition] : [], ([first]) => first !== true),
  N: ([value]) => (typeof first(value) === "string" ? 0 : asNumber(first(value))),
  ABS: ([value]) => withNumbers([value], ([number = 0]) => Math.abs(number)),
  INT: ([value]) => withNumbers([value], ([number = 0]) => Math.floor(number)),
  ROUND: ([value, places]) => withNumbers([value, places], ([number = 0, digits = 0]) => round(number, digits)),
  REPT: ([text, times]) =>
    withNumbers([times], ([count = 0]) => textOf(first(text)).repeat(Math.max(0, Math.floor(count)))),
  LEN: ([text]) => textOf(first(text)).length,
  TRIM: ([text]) => textOf(first(text)).trim().replace(/ +/gu, " "),
  VALUE: ([text]) => asNumber(first(text)),
  SUBSTITUTE: ([text, old, fresh]) => textOf(first(text)).replaceAll(textOf(first(old)), textOf(first(fresh))),
  ISNUMBER: ([value]) => typeof first(value) === "number",
  ISERROR: ([value]) => isCellError(first(value)),
  ISBLANK: ([value]) => first(value) === null,
  COUNTIF: (given) => countIf(given),
  COUNTIFS: (given) => countIf(given),
  SUMPRODUCT: (given) => {
    const products = map(given, (values) => values.reduce<CellValue>(multiply, 1));
    return overNumbers([products], (numbers) => numbers.reduce((sum, number) => sum + number, 0));
  },
};

function first(matrix: Matrix | undefined): CellValue {
  return matrix ? scalar(matrix) : null;
}

function overNumbers(given: readonly Matrix[], join: (numbers: readonly number[]) => number): number | CellError {
  const values = flat(given);
  return values.find(isCellError) ?? join(values.filter((value) => typeof value === "number"));
}

function overConditions(given: readonly Matrix[], join: (conditions: readonly boolean[]) => boolean): CellValue {
  const values = flat(given);
  const conditions = values.filter((value) => value !== null && typeof value !== "string").map(asCondition);
  return (
    conditions.find((condition) => typeof condition !== "boolean") ?? join(conditions.map((value) => value === true))
  );
}

function withNumbers(
  given: readonly (Matrix | undefined)[],
  join: (numbers: readonly number[]) => CellValue,
): CellValue {
  const numbers = given.map((matrix) => asNumber(first(matrix)));
  return numbers.find(isCellError) ?? join(numbers.filter((number) => typeof number === "number"));
}

function multiply(product: CellValue, value: CellValue): CellValue {
  // As in SUMPRODUCT, what is no number counts as nothing.
  return isCellError(product)
    ? product
    : isCellError(value)
      ? value
      : typeof value === "number"
        ? Number(product) * value
        : 0;
}

function round(number: number, digits: number): number {
  // Half up on the decimal digits that Excel shows, not on the binary ones.
  const [mantissa = "0", exponent = "0"] = Math.abs(Number(number.toPrecision(15)))
    .toExponential()
    .split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  return Math.sign(number) * Number(`${shifted}e${-digits}`);
}

function countIf(given: readonly Matrix[]): number {
  const ranges = given.filter((_, index) => index % 2 === 0).map((matrix) => matrix.flat());
  const tests = given.filter((_, index) => index % 2 === 1).map((matrix) => criterion(scalar(matrix)));
  return (ranges[0] ?? []).filter((_, cell) => ranges.every((range, index) => tests[index]?.(range[cell] ?? null)))
    .length;
}

function criterion(value: CellValue): (cell: CellValue) => boolean {
  const [, operator = "=", text = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/su.exec(textOf(value)) ?? [];
  const number = text === "" ? Number.NaN : Number(text);
  const wanted = Number.isNaN(number) ? text : number;
  return (cell) => {
    const isSame = typeof cell === typeof wanted && compare(cell, wanted) === 0;
    if (operator === "=" || operator === "<>") {
      const isMatch = isSame || (text === "" && cell === null);
      return isMatch === (operator === "=");
    }
    const order = typeof cell === "number" && typeof wanted === "number" ? cell - wanted : null;
    return (
      (order !== null && (operator.startsWith("<") ? order < 0 : order > 0)) || (order === 0 && operator.endsWith("="))
    );
  };
}
