import type { Position, Range } from "../sheet/address";
import { percentageInText, readPercentage } from "../sheet/percentage";
import { summaryKind } from "./attendance-words";
import type { Grid } from "./grid";

/** How far from its table the rate may stand: in a line of its own above or below, or in a column behind. */
const ROWS_ABOVE = 3;
const ROWS_BELOW = 4;
const COLUMNS_BEHIND = 3;

/**
 * Where the recorded stability rate stands: behind its label in a row of the table, below it in a column of its own,
 * or beside it in a line near the table.
 * @param area the attendance table
 * @param header the last row of its header
 * @param first the first column of marks: what stands there may be anything, as long as it is there
 * @param end the row at which the next table begins
 */
export function findStabilityCell(
  grid: Grid,
  area: Range,
  header: number,
  first: number,
  end: number,
): Position | null {
  const right = Math.min(area.right + COLUMNS_BEHIND, grid.sheet.columns - 1);
  const labels = labelsIn(grid, { ...area, top: header + 1, right });
  for (const label of labels) {
    const cell = numberBehind(grid, label, right) ?? anythingBehind(grid, label, first, right);
    if (cell) {
      return cell;
    }
  }
  for (const label of labelsIn(grid, { ...area, bottom: header, right })) {
    const cell = below(grid, label);
    if (cell) {
      return cell;
    }
  }
  const lines = [
    { ...area, top: area.bottom + 1, bottom: Math.min(area.bottom + ROWS_BELOW, end - 1), right },
    { ...area, top: Math.max(0, area.top - ROWS_ABOVE), bottom: area.top - 1, right },
  ];
  const near = lines.flatMap((line) => labelsIn(grid, line));
  return (
    near.map((label) => onlyNumberBehind(grid, label, right)).find((cell) => cell !== null) ??
    [...labels, ...near].find((label) => endsWithRate(grid, label)) ??
    null
  );
}

/** `稳岗率：70.00%` in one cell; what a policy asks for stands in sentences that go on. */
function endsWithRate(grid: Grid, { row, column }: Position): boolean {
  const { value } = grid.own(row, column);
  return (
    typeof value === "string" &&
    summaryKind(value.replace(/[:：=＝].*$/su, "")) === "stability" &&
    /^[^%％]*[:：=＝为][^%％]*[\d０-９]\s*[%％]$/su.test(value.trim()) &&
    !/要求|不低于|不少于|以上|[≥>]/u.test(value) &&
    percentageInText(grid.own(row, column)) !== null
  );
}

function labelsIn(grid: Grid, { top, left, bottom, right }: Range): Position[] {
  const labels: Position[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { value } = grid.own(row, column);
      if (typeof value === "string" && summaryKind(value) === "stability") {
        labels.push({ row, column });
      }
    }
  }
  return labels;
}

function isRate(grid: Grid, row: number, column: number): boolean {
  const { kind } = readPercentage(grid.own(row, column));
  return kind === "number" || kind === "error";
}

function cellsBehind(grid: Grid, { row, column }: Position, right: number): Position[] {
  const start = grid.area(row, column).right + 1;
  return Array.from({ length: Math.max(0, right - start + 1) }, (_, index) => ({ row, column: start + index }));
}

function numberBehind(grid: Grid, label: Position, right: number): Position | null {
  return cellsBehind(grid, label, right).find(({ row, column }) => isRate(grid, row, column)) ?? null;
}

function anythingBehind(grid: Grid, label: Position, first: number, right: number): Position | null {
  const isFilled = ({ row, column }: Position): boolean => column >= first && grid.own(row, column).value !== null;
  return cellsBehind(grid, label, right).find(isFilled) ?? null;
}

/** Outside the table several figures behind a label are those of something else. */
function onlyNumberBehind(grid: Grid, label: Position, right: number): Position | null {
  const [cell, ...others] = cellsBehind(grid, label, right).filter(({ row, column }) => isRate(grid, row, column));
  return others.length === 0 ? (cell ?? null) : null;
}

function below(grid: Grid, { row, column }: Position): Position | null {
  const under = grid.area(row, column).bottom + 1;
  return isRate(grid, under, column) ? { row: under, column } : null;
}
