import type { Range } from "../../sheet/address";
import { EMPTY_CELL } from "../../sheet/sheet";
import type { SheetLooks } from "../../sheet/looks";
import type { Cell, CellValue, Sheet, Visibility } from "../../sheet/sheet";
import { KIND } from "./cell-store";
import { readLeaf, readStringItem } from "./shared-strings";
import type { WorkbookLooks } from "./looks-read";
import type { SharedStrings } from "./shared-strings";
import { XlsxLooks } from "./sheet-looks";
import type { ParsedSheet } from "./sheet-parse";
import type { CellStyles } from "./styles-read";

/** What all sheets of a workbook share. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly styles: CellStyles;
  /** Read when they are first asked for: only a viewer needs them. */
  readonly looks: () => WorkbookLooks;
  readonly usesDate1904: boolean;
}

/** Serial numbers of the 1904 system are this much smaller. */
const DAYS_BETWEEN_SYSTEMS = 1462;

/** A worksheet of a file: cells are made when they are asked for. */
export class XlsxSheet implements Sheet {
  constructor(
    readonly name: string,
    readonly visibility: Visibility,
    readonly parsed: ParsedSheet,
    private readonly context: SheetContext,
  ) {}

  private knownLooks: SheetLooks | null = null;

  get looks(): SheetLooks {
    this.knownLooks ??= new XlsxLooks(this.parsed, this.context.looks());
    return this.knownLooks;
  }

  get rows(): number {
    return this.parsed.store.height;
  }

  get columns(): number {
    return this.parsed.store.width;
  }

  get merges(): readonly Range[] {
    return this.parsed.merges;
  }

  isRowHidden(row: number): boolean {
    return this.parsed.isRowHidden(row);
  }

  isColumnHidden(column: number): boolean {
    return this.parsed.isColumnHidden(column);
  }

  cell(row: number, column: number): Cell {
    const { store, formulas } = this.parsed;
    const cell = store.find(row, column);
    return cell < 0
      ? EMPTY_CELL
      : {
          value: this.value(cell),
          formula: formulas.at(cell, row, column),
          format: this.context.styles.format(store.styles[cell] ?? 0),
        };
  }

  scan(visit: (row: number, column: number, value: CellValue) => void): void {
    this.parsed.store.forEach((row, column, cell) => {
      visit(row, column, this.value(cell));
    });
  }

  /** Visits every cell that holds a formula. */
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    const { store, formulas } = this.parsed;
    if (formulas.count > 0) {
      store.forEach((row, column, cell) => {
        const formula = formulas.own(cell, row, column);
        if (formula !== null) {
          visit(row, column, formula);
        }
      });
    }
  }

  private value(cell: number): CellValue {
    const { store, bytes, textStarts, textEnds, errors } = this.parsed;
    const number = store.numbers[cell] ?? 0;
    switch (store.kinds[cell]) {
      case KIND.number:
        return this.context.usesDate1904 && this.context.styles.isDate(store.styles[cell] ?? 0)
          ? number + DAYS_BETWEEN_SYSTEMS
          : number;
      case KIND.shared:
        return this.context.strings.at(number);
      case KIND.leaf:
        return readLeaf(bytes, textStarts.at(number), textEnds.at(number));
      case KIND.item:
        return readStringItem(bytes, textStarts.at(number), textEnds.at(number));
      case KIND.boolean:
        return number === 1;
      case KIND.error:
        return { error: errors[number] ?? "#VALUE!" };
      default:
        return null;
    }
  }
}
