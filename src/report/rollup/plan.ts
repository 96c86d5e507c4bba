import type { Edit, SheetDocument } from "../../edits/edit";
import type { SheetExtras } from "../../edits/sheet-extras";
import type { Language } from "../../locales/language";
import { ROLLUP_TEXTS } from "../../locales/rollup";
import { chartDocument, stationCharts } from "./chart-sheet";
import { indicatorsDocument, indicatorsFilter } from "./indicators-sheet";
import { type RollupOutcome, stationsOf } from "./outcome";
import { overviewDocument, overviewFilter } from "./overview-sheet";

/** The sheets of a rollup, for a new workbook: one row a station, all indicators, and the figures of the charts. */
export function planRollup(outcomes: readonly RollupOutcome[], language: Language): Edit[] {
  const stations = stationsOf(outcomes);
  const documents: SheetDocument[] = [
    overviewDocument(outcomes, language),
    indicatorsDocument(outcomes, language),
    ...(stations.length > 0 ? [chartDocument(stations, language)] : []),
  ];
  return documents.map((document) => ({ kind: "put-sheet", document }));
}

/** What the sheets of `planRollup` have besides their cells: filters, and the charts. */
export function rollupExtras(outcomes: readonly RollupOutcome[], language: Language): SheetExtras[] {
  const { overview, indicators, chart } = ROLLUP_TEXTS[language];
  const stations = stationsOf(outcomes);
  return [
    { sheet: overview.sheetName, filter: overviewFilter(outcomes), charts: [] },
    { sheet: indicators.sheetName, filter: indicatorsFilter(outcomes), charts: [] },
    ...(stations.length > 0
      ? [{ sheet: chart.sheetName, filter: null, charts: stationCharts(stations, language) }]
      : []),
  ];
}
