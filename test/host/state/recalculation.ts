import type { Position, Range } from "../../../src/sheet/address";
import type { CellValue } from "../../../src/sheet/sheet";
import { calculate, precedents } from "../cells/calculate";
import type { Precedent } from "../cells/calculate";
import { overlap } from "./layer";
import type { SheetState } from "./sheet";
import type { WorkbookState } from "./workbook";

interface Change {
  readonly sheet: SheetState;
  readonly range: Range;
}

const MAXIMUM_ROUNDS = 100;

/** Works out the formulas that depend on what was written, when somebody next looks. */
export class Recalculation {
  private pending: Change[] = [];
  private readonly reads = new Map<string, readonly Precedent[]>();

  constructor(
    private readonly workbook: WorkbookState,
    /** Results of formulas (without `=`) that the host's calculator does not know. */
    private readonly results: ReadonlyMap<string, CellValue>,
  ) {}

  changed(sheet: SheetState, range: Range): void {
    this.pending.push({ sheet, range });
    this.workbook.isDirty = true;
  }

  settle(): void {
    for (let round = 0; this.pending.length > 0 && round < MAXIMUM_ROUNDS; round += 1) {
      const changes = this.pending;
      this.pending = [];
      for (const sheet of this.workbook.sheets) {
        for (const place of sheet.cells.formulas()) {
          this.settleCell(sheet, place, changes, round === 0);
        }
      }
    }
    this.pending = [];
  }

  private settleCell(sheet: SheetState, { row, column }: Position, changes: readonly Change[], isNew: boolean): void {
    const { formula, value, isCalculated } = sheet.cells.get(row, column);
    const here: Range = { top: row, left: column, bottom: row, right: column };
    const wasWritten = isNew && changes.some((change) => change.sheet === sheet && overlap(change.range, here));
    if (formula === null || !(wasWritten || this.depends(sheet, formula, changes))) {
      return;
    }
    const result = this.results.get(formula) ?? calculate(formula, (name, ...at) => this.lookUp(sheet, name, ...at));
    const content = { formula, value: result ?? value, isCalculated: result !== undefined };
    if (content.isCalculated !== isCalculated || JSON.stringify(content.value) !== JSON.stringify(value)) {
      sheet.cells.set(row, column, content);
      this.pending.push({ sheet, range: here });
    }
  }

  private depends(sheet: SheetState, formula: string, changes: readonly Change[]): boolean {
    const reads = this.reads.get(formula) ?? precedents(formula);
    this.reads.set(formula, reads);
    return reads.some(({ sheet: name, range }) => {
      const source = name === null ? sheet : this.workbook.sheet(name);
      return changes.some((change) => change.sheet === source && overlap(change.range, range));
    });
  }

  private lookUp(sheet: SheetState, name: string | null, row: number, column: number): CellValue {
    const source = name === null ? sheet : this.workbook.sheet(name);
    return source ? source.cells.get(row, column).value : { error: "#REF!" };
  }
}
