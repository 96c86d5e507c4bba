import type { Range } from "../../../src/sheet/address";
import { EMPTY_CELL } from "../../../src/sheet/sheet";
import type { Sheet, Visibility } from "../../../src/sheet/sheet";
import { Cells } from "./cells";
import { Layer, covers, isTopLeft, overlap } from "./layer";
import type { ConditionalFormat } from "./conditional-format";

export interface DefinedName {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly isVisible: boolean;
  readonly comment: string;
}

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** A worksheet as it is at present. */
export class SheetState {
  visibility: Visibility;
  merges: readonly Range[];
  arrays: readonly Range[] = [];
  /** The cells of a protected sheet can only be changed where they are unlocked. */
  isProtected = false;
  frozen = { rows: 0, columns: 0 };
  names: readonly DefinedName[] = [];
  conditionalFormats: readonly ConditionalFormat[] = [];
  readonly cells: Cells;
  readonly hyperlinks = new Layer<Hyperlink | null>();
  readonly validations = new Layer<Readonly<Record<string, unknown>> | null>();
  readonly printed = new Map<"printArea" | "printTitleRows", readonly Range[]>();
  readonly pageLayout = new Map<string, unknown>();
  isDeleted = false;
  private readonly locked = new Layer<boolean>();
  private readonly looks = new Map<string, Layer<unknown>>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly base: Sheet | null,
  ) {
    this.visibility = base?.visibility ?? "visible";
    this.merges = base?.merges ?? [];
    this.cells = new Cells(base);
  }

  /** How cells look, by the way to it from a range: `format/fill/color`, `numberFormat`. */
  look(property: string): Layer<unknown> {
    const layer = this.looks.get(property) ?? new Layer<unknown>();
    this.looks.set(property, layer);
    return layer;
  }

  /** Every look that something was given. */
  looksGiven(): readonly (readonly [string, Layer<unknown>])[] {
    return [...this.looks].filter(([, layer]) => layer.list().length > 0);
  }

  numberFormat(row: number, column: number): string {
    const written = this.looks.get("numberFormat")?.get(row, column);
    return typeof written === "string" ? written : (this.base?.cell(row, column).format ?? EMPTY_CELL.format);
  }

  isRowHidden(row: number): boolean {
    const written = this.looks.get("rowHidden")?.get(row, 0);
    return typeof written === "boolean" ? written : (this.base?.isRowHidden(row) ?? false);
  }

  isColumnHidden(column: number): boolean {
    const written = this.looks.get("columnHidden")?.get(0, column);
    return typeof written === "boolean" ? written : (this.base?.isColumnHidden(column) ?? false);
  }

  /** Whether a cell lies in a merged range and is not the one that shows. */
  isCovered(row: number, column: number): boolean {
    return this.merges.some((merge) => covers(merge, point(row, column)) && !isTopLeft(merge, row, column));
  }

  /** Whether a write to the range would touch a cell that is kept as it is. */
  isAnyLocked(range: Range): boolean {
    return this.isProtected && this.lockedIn(range) !== false;
  }

  /** Whether the cells of a range are marked as locked, which only matters once the sheet is protected; null when some are. */
  lockedIn(range: Range): boolean | null {
    const [first, ...others] = this.locked.valuesIn(range).map((value) => value ?? true);
    return others.length > 0 && others.some((value) => value !== first) ? null : (first ?? true);
  }

  setLocked(range: Range, isLocked: boolean): void {
    this.locked.set(range, isLocked);
  }

  arrayOver(range: Range): Range | undefined {
    return this.arrays.find((array) => overlap(array, range));
  }
}

function point(row: number, column: number): Range {
  return { top: row, left: column, bottom: row, right: column };
}
