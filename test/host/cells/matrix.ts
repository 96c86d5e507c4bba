import { isCellError } from "../../../src/sheet/sheet";
import type { CellError, CellValue } from "../../../src/sheet/sheet";

/** Rows of values. A single value is one row of one. */
export type Matrix = readonly (readonly CellValue[])[];

/** Something in a formula that the calculator does not know. */
export class Unknown extends Error {}

export function scalar(matrix: Matrix): CellValue {
  return matrix[0]?.[0] ?? null;
}

export function flat(matrices: readonly Matrix[]): readonly CellValue[] {
  return matrices.flatMap((matrix) => matrix.flat());
}

/** Joins matrices cell by cell; a single value, row or column goes with every cell of the others. */
export function map(matrices: readonly Matrix[], join: (values: readonly CellValue[]) => CellValue): Matrix {
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => join(matrices.map((matrix) => at(matrix, row, column)))),
  );
}

function at(matrix: Matrix, row: number, column: number): CellValue {
  const line = matrix[matrix.length === 1 ? 0 : row];
  const value = line?.[line.length === 1 ? 0 : column];
  return value === undefined ? { error: "#N/A" } : value;
}

/** A value as an operand of arithmetic. */
export function asNumber(value: CellValue): number | CellError {
  if (isCellError(value)) {
    return value;
  }
  const number = value === "" ? Number.NaN : Number(typeof value === "string" ? value.replaceAll(",", "") : value);
  return Number.isNaN(number) ? { error: "#VALUE!" } : number;
}

export function asCondition(value: CellValue): boolean | CellError {
  const number = typeof value === "string" ? { error: "#VALUE!" } : asNumber(value);
  return typeof number === "number" ? number !== 0 : number;
}

export function textOf(value: CellValue): string {
  return value === null
    ? ""
    : isCellError(value)
      ? value.error
      : String(value).replace(/^(true|false)$/u, (word) => word.toUpperCase());
}

/** Numbers stand before texts, and those before truths; an empty cell is like the other value's zero. */
export function compare(first: CellValue, second: CellValue): number {
  const [left, right] = [filled(first, second), filled(second, first)];
  if (typeof left === "string" && typeof right === "string") {
    return left.localeCompare(right, "zh-CN", { sensitivity: "accent" });
  }
  const ranks = rank(left) - rank(right);
  return ranks === 0 ? Number(left) - Number(right) : ranks;
}

function filled(value: CellValue, other: CellValue): CellValue {
  return value ?? (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
}

function rank(value: CellValue): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
