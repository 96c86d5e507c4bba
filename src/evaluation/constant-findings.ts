import type { Recorded, Station } from "../station/station";
import { type Finding, finding } from "./finding";
import { aboutIndicator, numberOf } from "./indicators";
import { nearestReading } from "../sheet/percentage";

/** A constant is out of place where at least this many neighbours are formulas, and no other neighbour is a constant. */
const LEAST_FORMULAS = 2;

/** Constants where the cells of their row or column hold formulas (请勿改动此栏). */
export function findConstants({ indicators, staff }: Station): Finding[] {
  const percentages = indicators.filter(({ percentage }) => percentage.percentage.kind === "number");
  const totals = indicators.filter(({ total, parts }) => total && parts.length > 0);
  const sums = [
    ...totals.flatMap(({ required, completed }) => [required, completed]),
    ...staff.filter(({ total }) => total),
  ].filter(({ figure }) => figure.kind === "number");
  const percentageLines = new Lines(percentages.map(({ percentage }) => percentage));
  const sumLines = new Lines(sums);
  return [
    ...percentages
      .filter(({ percentage }) => percentageLines.isLoneConstant(percentage))
      .map((indicator) => {
        const { percentage, at } = indicator.percentage;
        const recorded = percentage.kind === "number" ? nearestReading(percentage.readings, null) : null;
        return finding("hard-coded-percent", at, { recorded, about: aboutIndicator(indicator) });
      }),
    ...sums
      .filter((recorded) => sumLines.isLoneConstant(recorded))
      .map(({ at, figure }) => finding("hard-coded-total", at, { recorded: numberOf(figure) })),
  ];
}

/** How many cells, and how many formulas among them, there are in each row and each column of each sheet. */
class Lines {
  private readonly counts = new Map<string, { cells: number; formulas: number }>();

  constructor(cells: readonly Recorded[]) {
    for (const cell of cells) {
      for (const line of linesOf(cell)) {
        const count = this.counts.get(line) ?? { cells: 0, formulas: 0 };
        count.cells += 1;
        count.formulas += cell.formula === null ? 0 : 1;
        this.counts.set(line, count);
      }
    }
  }

  isLoneConstant(cell: Recorded): boolean {
    return (
      cell.formula === null &&
      linesOf(cell).some((line) => {
        const { cells, formulas } = this.counts.get(line) ?? { cells: 0, formulas: 0 };
        return formulas >= LEAST_FORMULAS && formulas === cells - 1;
      })
    );
  }
}

function linesOf({ at }: Recorded): readonly string[] {
  return [`row ${at.row} ${at.sheet}`, `column ${at.column} ${at.sheet}`];
}
