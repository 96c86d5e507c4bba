import { contains } from "../../sheet/address";
import type { CellReference, Range } from "../../sheet/address";
import type { DefinedName } from "./workbook-part";
import { readReferences } from "./references";
import type { XlsxSheet } from "./sheet-read";

/** A range that a formula depends on. */
interface Dependence {
  readonly range: Range;
  readonly formula: number;
}

/** Past this many comparisons every formula is taken to depend on what changed. */
const MOST_STEPS = 20_000_000;
const DEEPEST_NAME = 8;

/**
 * The cells whose formulas depend, directly or through other formulas, on cells whose values changed. A formula of
 * which this cannot be told, such as one with INDIRECT, counts among them.
 */
export function findDependants(
  sheets: readonly XlsxSheet[],
  names: readonly DefinedName[],
  changed: readonly CellReference[],
): readonly CellReference[] {
  if (changed.length === 0) {
    return [];
  }
  const graph = new FormulaGraph(names);
  for (const sheet of sheets) {
    sheet.forEachFormula((row, column, formula) => {
      graph.add({ sheet: sheet.name, row, column }, formula);
    });
  }
  return graph.reach(changed);
}

class FormulaGraph {
  private readonly cells: CellReference[] = [];
  private readonly open: number[] = [];
  private readonly single = new Map<string, number[]>();
  private readonly ranges = new Map<string, Dependence[]>();
  private readonly names = new Map<string, string>();

  constructor(names: readonly DefinedName[]) {
    for (const { name, formula } of names) {
      this.names.set(name.toLowerCase(), formula);
    }
  }

  add(cell: CellReference, formula: string): void {
    this.cells.push(cell);
    this.depend(this.cells.length - 1, cell.sheet.toLowerCase(), formula, 0);
  }

  reach(changed: readonly CellReference[]): readonly CellReference[] {
    const reached = new Set<number>();
    const queue = [...changed];
    let steps = 0;
    const visit = (formula: number): void => {
      const cell = this.cells[formula];
      if (cell && !reached.has(formula)) {
        reached.add(formula);
        queue.push(cell);
      }
    };
    this.open.forEach(visit);
    for (let cell = queue.pop(); cell; cell = queue.pop()) {
      const sheet = cell.sheet.toLowerCase();
      this.single.get(keyOf(sheet, cell.row, cell.column))?.forEach(visit);
      const ranges = this.ranges.get(sheet) ?? [];
      steps += ranges.length;
      if (steps > MOST_STEPS) {
        return this.cells;
      }
      for (const { range, formula } of ranges) {
        if (contains(range, cell)) {
          visit(formula);
        }
      }
    }
    return [...reached].flatMap((formula) => this.cells[formula] ?? []);
  }

  private depend(formula: number, own: string, text: string, depth: number): void {
    const { mentions, words, isOpen } = readReferences(text);
    if (isOpen || depth > DEEPEST_NAME) {
      this.open.push(formula);
      return;
    }
    for (const { sheet, range } of mentions) {
      this.dependOn(formula, sheet ?? own, range);
    }
    for (const word of words) {
      const meaning = this.names.get(word);
      if (meaning !== undefined) {
        this.depend(formula, own, meaning, depth + 1);
      }
    }
  }

  private dependOn(formula: number, sheet: string, range: Range): void {
    if (range.top === range.bottom && range.left === range.right) {
      const key = keyOf(sheet, range.top, range.left);
      const formulas = this.single.get(key) ?? [];
      formulas.push(formula);
      this.single.set(key, formulas);
    } else {
      const ranges = this.ranges.get(sheet) ?? [];
      ranges.push({ range, formula });
      this.ranges.set(sheet, ranges);
    }
  }
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row}:${column}:${sheet}`;
}
