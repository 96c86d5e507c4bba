import type { Station } from "../../../station/station";

/** What was read of a sheet. */
export interface ReadSheet {
  readonly name: string;
  readonly indicators: number;
  /** People of its attendance table; null where there is none. */
  readonly people: number | null;
  readonly hasScores: boolean;
}

/** The sheets that something was read from, in the order given. */
export function readSheets(
  { indicators, attendance, scores }: Station,
  sheets: readonly { readonly name: string }[],
): ReadSheet[] {
  return sheets
    .map(({ name }) => ({
      name,
      indicators: indicators.filter(({ required }) => required.at.sheet === name).length,
      people: attendance?.sheet === name ? attendance.people.length : null,
      hasScores: scores?.sheet === name,
    }))
    .filter((sheet) => sheet.indicators > 0 || sheet.people !== null || sheet.hasScores);
}

/** Whether a workbook has nothing that could be checked. */
export function hasNoTables({ indicators, attendance, scores }: Station): boolean {
  return indicators.length === 0 && attendance === null && scores === null;
}
