import type { Sheet } from "../sheet/sheet";
import type { Recorded, Station } from "../station/station";
import { type Finding, finding } from "./finding";

/** Figures that were read although nobody sees them: one finding for each hidden sheet, row or column. */
export function findHiddenData(station: Station, sheets: readonly Sheet[]): Finding[] {
  const seen = new Set<string>();
  return recordedCells(station)
    .filter(({ hidden }) => hidden)
    .flatMap(({ at }) => {
      const sheet = sheets.find(({ name }) => name === at.sheet);
      const what = !sheet || sheet.visibility !== "visible" ? "sheet" : sheet.isRowHidden(at.row) ? "row" : "column";
      const key = JSON.stringify([at.sheet, what, what === "row" ? at.row : what === "column" ? at.column : 0]);
      const isKnown = seen.has(key);
      seen.add(key);
      return isKnown ? [] : [finding("hidden-data", at, { details: { what } })];
    });
}

/** Every cell that holds a figure of the station. */
function recordedCells({ indicators, staff, attendance, scores }: Station): Recorded[] {
  return [
    ...indicators.flatMap(({ required, completed, percentage }) => [required, completed, percentage]),
    ...staff,
    ...(attendance?.people.flatMap((person) =>
      [...person.marks.flat(), person.months].filter((cell) => cell !== null),
    ) ?? []),
    ...(attendance?.summaries.flatMap((summary) => summary.months.flat()) ?? []),
    ...(scores?.parties.map(({ score }) => score) ?? []),
  ];
}
