import { EMPTY_CELL, isCellError } from "../../sheet/sheet";
import type { Cell, CellValue } from "../../sheet/sheet";

const KIND = { empty: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
const NO_FORMULA = 0;

/** Texts by number: each is kept once. */
class Texts {
  private readonly numbers = new Map<string, number>();
  private readonly texts: string[] = [];

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) {
      return known;
    }
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }

  at(number: number): string {
    return this.texts[number] ?? "";
  }
}

/** What the tables of one workbook share. */
export class CellTexts {
  readonly values = new Texts();
  readonly formats = new Texts();
}

/**
 * The cells of a sheet that hold something, in columns of numbers: about twenty bytes a cell besides its formula, and
 * nothing for an empty one. They are added row by row and from left to right.
 */
export class CellTable {
  /** One more than the last row and column that hold something. */
  rows = 0;
  columns = 0;
  private count = 0;
  private readonly firsts: number[] = [];
  private readonly formulas: string[] = [""];
  private columnOf = new Uint16Array(64);
  private kindOf = new Uint8Array(64);
  private formatOf = new Uint32Array(64);
  private formulaOf = new Uint32Array(64);
  private numberOf = new Float64Array(64);

  constructor(private readonly texts: CellTexts) {}

  add(row: number, column: number, value: CellValue, formula: string | null, format: string): void {
    if (this.count === this.columnOf.length) {
      this.grow();
    }
    while (this.firsts.length <= row) {
      this.firsts.push(this.count);
    }
    this.columnOf[this.count] = column;
    this.formatOf[this.count] = this.texts.formats.numberOf(format);
    this.formulaOf[this.count] = formula === null ? NO_FORMULA : this.formulas.push(formula) - 1;
    this.put(value);
    this.count += 1;
    this.rows = row + 1;
    this.columns = Math.max(this.columns, column + 1);
  }

  cell(row: number, column: number): Cell {
    const cell = this.find(row, column);
    return cell < 0
      ? EMPTY_CELL
      : {
          value: this.value(cell),
          formula: this.formula(cell),
          format: this.texts.formats.at(this.formatOf[cell] ?? 0),
        };
  }

  scan(visit: (row: number, column: number, value: CellValue) => void): void {
    for (let row = 0; row < this.rows; row += 1) {
      const end = this.endOf(row);
      for (let cell = this.firsts[row] ?? end; cell < end; cell += 1) {
        visit(row, this.columnOf[cell] ?? 0, this.value(cell));
      }
    }
  }

  private find(row: number, column: number): number {
    if (row < 0 || row >= this.rows) {
      return -1;
    }
    let low = this.firsts[row] ?? 0;
    const end = this.endOf(row);
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.columnOf[middle] ?? 0) < column) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < end && this.columnOf[low] === column ? low : -1;
  }

  private endOf(row: number): number {
    return this.firsts[row + 1] ?? this.count;
  }

  private formula(cell: number): string | null {
    const number = this.formulaOf[cell] ?? NO_FORMULA;
    return number === NO_FORMULA ? null : (this.formulas[number] ?? null);
  }

  private put(value: CellValue): void {
    const at = this.count;
    if (typeof value === "number") {
      this.kindOf[at] = KIND.number;
      this.numberOf[at] = value;
    } else if (typeof value === "string") {
      this.kindOf[at] = KIND.text;
      this.numberOf[at] = this.texts.values.numberOf(value);
    } else if (typeof value === "boolean") {
      this.kindOf[at] = KIND.boolean;
      this.numberOf[at] = value ? 1 : 0;
    } else if (isCellError(value)) {
      this.kindOf[at] = KIND.error;
      this.numberOf[at] = this.texts.values.numberOf(value.error);
    }
  }

  private value(cell: number): CellValue {
    const number = this.numberOf[cell] ?? 0;
    switch (this.kindOf[cell]) {
      case KIND.number:
        return number;
      case KIND.text:
        return this.texts.values.at(number);
      case KIND.boolean:
        return number === 1;
      case KIND.error:
        return { error: this.texts.values.at(number) };
      default:
        return null;
    }
  }

  private grow(): void {
    const capacity = this.columnOf.length * 2;
    this.columnOf = copyInto(new Uint16Array(capacity), this.columnOf);
    this.kindOf = copyInto(new Uint8Array(capacity), this.kindOf);
    this.formatOf = copyInto(new Uint32Array(capacity), this.formatOf);
    this.formulaOf = copyInto(new Uint32Array(capacity), this.formulaOf);
    this.numberOf = copyInto(new Float64Array(capacity), this.numberOf);
  }
}

function copyInto<T extends { set(from: ArrayLike<number>): void }>(larger: T, from: ArrayLike<number>): T {
  larger.set(from);
  return larger;
}
