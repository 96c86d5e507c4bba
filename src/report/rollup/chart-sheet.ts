import { type Block, block, cell, gap, headerRow, heightOf, row, stack } from "../../edits/document";
import type { SheetDocument } from "../../edits/edit";
import type { BarChart } from "../../edits/sheet-extras";
import { HIGHLIGHT_STYLES, STYLES } from "../../edits/styles";
import type { Language } from "../../locales/language";
import { ROLLUP_TEXTS } from "../../locales/rollup";
import type { Range } from "../../sheet/address";
import { stationName } from "./cells";
import type { StationOutcome } from "./outcome";

const COLUMN = { station: 0, met: 1, onPace: 2, behind: 3, total: 4, firstChart: 6, secondChart: 14 } as const;
const TABLE_WIDTHS = [30, 9, 13, 11, 9, 3] as const;
const CHART_COLUMNS = 8;
const CHART_WIDTHS = Array.from({ length: 2 * CHART_COLUMNS }, () => 10);

/** What is below or behind has the colour of its highlight. */
const COLORS = {
  met: "70AD47",
  onPace: HIGHLIGHT_STYLES.below.fill,
  behind: HIGHLIGHT_STYLES.behind.fill,
  total: "5B9BD5",
} as const;

const TITLE_ROWS = 1;
/** Charts of few stations need as many rows all the same. */
const LEAST_ROWS = 14;
const HIGHEST_SCORE = 100;

/** The figures that the charts show, and room for the charts beside them. */
export function chartDocument(stations: readonly StationOutcome[], language: Language): SheetDocument {
  const texts = ROLLUP_TEXTS[language].chart;
  const last = (hasTotals(stations) ? COLUMN.secondChart : COLUMN.firstChart) + CHART_COLUMNS - 1;
  const body = stack([
    (top) =>
      block(
        [
          row(
            Array.from({ length: last + 1 }, (_, column) => (column === 0 ? cell(texts.title, "title") : null)),
            32,
          ),
        ],
        { merges: [{ top, bottom: top, left: 0, right: last }] },
      ),
    () => block([headerRow(texts.header, 36)]),
    () => figuresBlock(stations, language),
  ]);
  return {
    ...body,
    name: texts.sheetName,
    columnWidths: [...TABLE_WIDTHS, ...CHART_WIDTHS],
    headerRows: 0,
    print: { orientation: "landscape", fitToOnePage: false },
  };
}

/** How many indicators each station has met, and where there are any, the total scores. */
export function stationCharts(stations: readonly StationOutcome[], language: Language): BarChart[] {
  const texts = ROLLUP_TEXTS[language].chart;
  const [, met, onPace, behind, total] = texts.header;
  const series = (column: "met" | "onPace" | "behind" | "total", title: string): BarChart["series"][number] => ({
    title,
    color: COLORS[column],
    values: columnOf(COLUMN[column], stations),
  });
  const names = columnOf(COLUMN.station, stations);
  const place = (left: number): Range => ({
    top: TITLE_ROWS,
    bottom: TITLE_ROWS + Math.max(LEAST_ROWS, stations.length),
    left,
    right: left + CHART_COLUMNS - 1,
  });
  const indicators: BarChart = {
    title: texts.indicators,
    place: place(COLUMN.firstChart),
    names,
    series: [series("met", met), series("onPace", onPace), series("behind", behind)],
    format: STYLES.integer.format,
    maximum: null,
  };
  const totals: BarChart = {
    title: texts.totals,
    place: place(COLUMN.secondChart),
    names,
    series: [series("total", total)],
    format: STYLES.score.format,
    maximum: HIGHEST_SCORE,
  };
  return hasTotals(stations) ? [indicators, totals] : [indicators];
}

function hasTotals(stations: readonly StationOutcome[]): boolean {
  return stations.some(({ row: station }) => station.total !== null);
}

function columnOf(column: number, stations: readonly StationOutcome[]): Range {
  const top = TITLE_ROWS + 1;
  return { top, bottom: top + stations.length - 1, left: column, right: column };
}

/** Rows of one height, so that the bars stand beside them; below few rows, room for the charts. */
function figuresBlock(stations: readonly StationOutcome[], language: Language): Block {
  const names = stations.map(({ row: station }) => stationName(station, language));
  const height = Math.max(...names.map((name) => heightOf([[name, TABLE_WIDTHS[COLUMN.station]]])));
  const rows = stations.map(({ row: station }, index) =>
    row(
      [
        cell(names[index] ?? null, "text"),
        cell(station.met, "center"),
        cell(station.below - station.behind, "center"),
        cell(station.behind, "center"),
        cell(station.total, "score"),
      ],
      height,
    ),
  );
  const room = Array.from({ length: Math.max(0, LEAST_ROWS - stations.length) }, () => gap(18));
  return block([...rows, ...room]);
}
