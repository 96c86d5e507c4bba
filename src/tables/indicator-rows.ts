import { type Figure, readFigure } from "../sheet/figure";
import { agrees, readPercentage } from "../sheet/percentage";
import type { Grid } from "./grid";
import type { Triple } from "./triples";

/** The rows of a triple that hold figures, from below its header to the row before `end`. */
export function findFigureRows(grid: Grid, triple: Triple, end: number): number[] {
  const rows: number[] = [];
  for (let row = triple.bottom + 1; row < end; row += 1) {
    const [required, completed, percentage] = figureKinds(grid, triple, row);
    const texts = [required, completed, percentage].filter((kind) => kind === "text").length;
    if (texts >= 2) {
      break;
    }
    // A percentage alone is the mean of a column, or belongs to something else.
    if (FIGURES.has(required) || FIGURES.has(completed) || percentage === "error" || percentage === "not-applicable") {
      rows.push(row);
    }
  }
  return rows;
}

/** Of several columns that may be the required one, that which most percentages agree with. */
export function chooseRequired(grid: Grid, triple: Triple, rows: readonly number[]): Triple {
  if (triple.alternatives.length === 0) {
    return triple;
  }
  const agreeing = (required: number): number =>
    rows.filter((row) => {
      const [agreed, completed] = [required, triple.completed].map((column) => readFigure(grid.own(row, column)));
      const percentage = readPercentage(grid.own(row, triple.percentage));
      return (
        agreed?.kind === "number" &&
        completed?.kind === "number" &&
        percentage.kind === "number" &&
        !agreed.value.eq(0) &&
        agrees(percentage.readings, completed.value.div(agreed.value))
      );
    }).length;
  const better = triple.alternatives.filter((column) => agreeing(column) > agreeing(triple.required));
  const [best = triple.required] = better.sort((one, other) => agreeing(other) - agreeing(one));
  return { ...triple, required: best };
}

type Kind = Figure["kind"];

const FIGURES: ReadonlySet<Kind> = new Set<Kind>(["number", "not-applicable", "error"]);

function figureKinds(grid: Grid, { required, completed, percentage }: Triple, row: number): [Kind, Kind, Kind] {
  return [
    readFigure(grid.own(row, required)).kind,
    readFigure(grid.own(row, completed)).kind,
    readPercentage(grid.own(row, percentage)).kind,
  ];
}
