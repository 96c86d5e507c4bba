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
  return [
    ...percentages
      .filter(({ percentage }) =>
        isLoneConstant(
          percentage,
          percentages.map((other) => other.percentage),
        ),
      )
      .map((indicator) => {
        const { percentage, at } = indicator.percentage;
        const recorded = percentage.kind === "number" ? nearestReading(percentage.readings, null) : null;
        return finding("hard-coded-percent", at, { recorded, about: aboutIndicator(indicator) });
      }),
    ...sums
      .filter((recorded) => isLoneConstant(recorded, sums))
      .map(({ at, figure }) => finding("hard-coded-total", at, { recorded: numberOf(figure) })),
  ];
}

function isLoneConstant(cell: Recorded, peers: readonly Recorded[]): boolean {
  if (cell.formula !== null) {
    return false;
  }
  const around = peers.filter(({ at }) => at.sheet === cell.at.sheet && at !== cell.at);
  return [
    around.filter(({ at }) => at.row === cell.at.row),
    around.filter(({ at }) => at.column === cell.at.column),
  ].some((line) => {
    const formulas = line.filter(({ formula }) => formula !== null).length;
    return formulas >= LEAST_FORMULAS && formulas === line.length;
  });
}
