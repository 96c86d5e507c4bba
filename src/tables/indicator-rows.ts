import { readFigure } from "../sheet/figure";
import { readPercentage } from "../sheet/percentage";
import type { Grid } from "./grid";
import type { Triple } from "./triples";

/** The rows of a triple that hold figures, from below its header to the row before `end`. */
export function findFigureRows(grid: Grid, triple: Triple, end: number): number[] {
  const rows: number[] = [];
  for (let row = triple.bottom + 1; row < end; row += 1) {
    const kinds = figureKinds(grid, triple, row);
    const texts = kinds.filter((kind) => kind === "text").length;
    if (texts >= 2) {
      break;
    }
    if (kinds.some((kind) => FIGURES.has(kind))) {
      rows.push(row);
    }
  }
  return rows;
}

const FIGURES = new Set(["number", "not-applicable", "error"]);

function figureKinds(grid: Grid, { required, completed, percentage }: Triple, row: number): string[] {
  return [
    readFigure(grid.own(row, required)).kind,
    readFigure(grid.own(row, completed)).kind,
    readPercentage(grid.own(row, percentage)).kind,
  ];
}

/** Whether a row has something in its percentage alone: the mean of a column, or a formula's error. */
export function isPercentageOnly(grid: Grid, triple: Triple, row: number): boolean {
  const [required, completed, percentage] = figureKinds(grid, triple, row);
  return required === "blank" && completed === "blank" && percentage !== "error";
}
