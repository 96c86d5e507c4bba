import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../../sheet/address";
import { BlankCells } from "./blank-cells";
import { CellStore, KIND } from "./cell-store";
import type { Kind } from "./cell-store";
import { Formulas } from "./formulas";
import { parseIndex, parseIsoDate, parseNumber } from "./numbers";
import type { TagScanner } from "./scan";
import { Rows } from "./row-parse";
import { decodeText, isTrue } from "./text";
import { Uint32List } from "./bytes";

export interface ParsedCells {
  readonly store: CellStore;
  readonly formulas: Formulas;
  /** Where the texts stand that are not shared. */
  readonly textStarts: Uint32List;
  readonly textEnds: Uint32List;
  readonly errors: readonly string[];
  readonly rows: Rows;
  /** Cells that hold nothing and still have a style. */
  readonly blanks: BlankCells;
}

const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

/** Cell types by the file's word for them; unknown ones are read as numbers. */
const TYPE_BY_NAME: Readonly<Record<string, Type>> = {
  s: "shared",
  b: "boolean",
  e: "error",
  str: "leaf",
  inlineStr: "item",
  d: "date",
};
type Type = "number" | "shared" | "boolean" | "error" | "leaf" | "item" | "date";

/** Reads the rows of one sheet into columns of numbers, in one pass over the bytes. */
export class CellParser {
  private readonly bytes: Uint8Array;
  private readonly store = new CellStore();
  private readonly formulas: Formulas;
  private readonly textStarts = new Uint32List();
  private readonly textEnds = new Uint32List();
  private readonly errors: string[] = [];
  private readonly errorNumbers = new Map<string, number>();
  private readonly rows = new Rows();
  private readonly blanks = new BlankCells();
  private row = -1;
  private column = -1;
  private style = 0;
  private type: Type = "number";

  constructor(
    private readonly scanner: TagScanner,
    private readonly sharedCount: number,
  ) {
    this.bytes = scanner.bytes;
    this.formulas = new Formulas(scanner.bytes);
  }

  /** Reads from the opening tag of the rows' container to its closing tag. */
  readRows(): void {
    const scanner = this.scanner;
    while (scanner.nextChild(2)) {
      if (!scanner.opens("row")) {
        scanner.skip();
        continue;
      }
      this.row = this.rows.read(scanner, this.row + 1);
      this.column = -1;
      if (!scanner.isEmpty) {
        this.readRow();
      }
    }
  }

  result(): ParsedCells {
    const { store, origins } = this.store.ordered();
    return {
      store,
      formulas: origins ? this.formulas.reordered(origins) : this.formulas,
      textStarts: this.textStarts,
      textEnds: this.textEnds,
      errors: this.errors,
      rows: this.rows,
      blanks: this.blanks,
    };
  }

  private readRow(): void {
    const scanner = this.scanner;
    while (scanner.nextChild(3)) {
      if (!scanner.opens("c")) {
        scanner.skip();
        continue;
      }
      this.startCell();
      if (scanner.isEmpty) {
        this.keepBlank();
      } else {
        this.readCell();
      }
    }
  }

  private startCell(): void {
    const { attributes } = this.scanner;
    const bytes = this.bytes;
    this.column += 1;
    this.style = 0;
    this.type = "number";
    for (let number = 0; number < attributes.count; number += 1) {
      const letter = attributes.letter(number);
      const start = attributes.valueStart(number);
      const end = attributes.valueEnd(number);
      if (letter === LETTER_R) {
        this.readPlace(start, end);
      } else if (letter === LETTER_S) {
        this.style = Math.max(0, parseIndex(bytes, start, end));
      } else if (letter === LETTER_T) {
        this.type = end - start === 1 && bytes[start] === LETTER_S ? "shared" : this.slowType(number);
      }
    }
    if (this.column >= MAXIMUM_COLUMNS) {
      throw this.scanner.malformed();
    }
  }

  private slowType(number: number): Type {
    return TYPE_BY_NAME[this.scanner.attributes.value(number)] ?? "number";
  }

  /** `AB12` → its column and row. */
  private readPlace(start: number, end: number): void {
    let column = 0;
    let position = start;
    for (; position < end; position += 1) {
      const letter = ((this.bytes[position] ?? 0) | 32) - 96;
      if (letter < 1 || letter > 26) {
        break;
      }
      column = column * 26 + letter;
    }
    const row = parseIndex(this.bytes, position, end) - 1;
    if (column < 1 || column > MAXIMUM_COLUMNS || row < 0 || row >= MAXIMUM_ROWS) {
      throw this.scanner.malformed();
    }
    this.column = column - 1;
    this.row = row;
  }

  private readCell(): void {
    const scanner = this.scanner;
    let kind: Kind = KIND.empty;
    let number = 0;
    let hasFormula = false;
    while (scanner.nextChild(4)) {
      if (scanner.opens("v") && !scanner.isEmpty) {
        scanner.next();
        if (scanner.isOpening) {
          throw scanner.malformed();
        }
        number = this.readValue(scanner.textStart, scanner.tagStart);
        kind = this.readKind;
      } else if (scanner.opens("f")) {
        hasFormula = this.formulas.read(scanner, this.store.count, this.row, this.column) || hasFormula;
      } else if (scanner.opens("is") && !scanner.isEmpty) {
        const start = scanner.tagEnd;
        scanner.skip();
        number = this.keepText(start, scanner.tagStart);
        kind = KIND.item;
      } else {
        scanner.skip();
      }
    }
    if (kind !== KIND.empty || hasFormula) {
      this.store.add(this.row, this.column, kind, number, this.style);
    } else {
      this.keepBlank();
    }
  }

  private keepBlank(): void {
    if (this.style > 0) {
      this.blanks.add(this.row, this.column, this.style);
    }
  }

  /** What `readValue` found. */
  private readKind: Kind = KIND.empty;

  private readValue(start: number, end: number): number {
    switch (this.type) {
      case "shared":
        return this.readShared(start, end);
      case "leaf":
      case "item":
        this.readKind = KIND.leaf;
        return this.keepText(start, end);
      case "error":
        this.readKind = KIND.error;
        return this.keepError(decodeText(this.bytes, start, end).trim());
      case "boolean":
        this.readKind = KIND.boolean;
        return isTrue(decodeText(this.bytes, start, end).trim()) ? 1 : 0;
      case "date":
        return this.readDate(start, end);
      case "number":
        return this.readNumber(start, end);
    }
  }

  private readShared(start: number, end: number): number {
    let index = parseIndex(this.bytes, start, end);
    if (index < 0) {
      index = parseNumber(this.bytes, start, end);
    }
    if (!(index >= 0 && index < this.sharedCount)) {
      throw this.scanner.malformed();
    }
    this.readKind = KIND.shared;
    return index;
  }

  private readNumber(start: number, end: number): number {
    const number = parseNumber(this.bytes, start, end);
    const isBlank = Number.isNaN(number) && decodeText(this.bytes, start, end).trim() === "";
    if (!Number.isFinite(number) && !isBlank) {
      throw this.scanner.malformed();
    }
    this.readKind = isBlank ? KIND.empty : KIND.number;
    return isBlank ? 0 : number;
  }

  private readDate(start: number, end: number): number {
    const serial = parseIsoDate(decodeText(this.bytes, start, end).trim());
    if (serial === null) {
      return this.readNumber(start, end);
    }
    this.readKind = KIND.number;
    return serial;
  }

  private keepText(start: number, end: number): number {
    this.textStarts.push(start);
    this.textEnds.push(Math.max(start, end));
    return this.textStarts.length - 1;
  }

  private keepError(error: string): number {
    const known = this.errorNumbers.get(error) ?? this.errors.length;
    if (known === this.errors.length) {
      this.errors.push(error);
      this.errorNumbers.set(error, known);
    }
    return known;
  }
}
