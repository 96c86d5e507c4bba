import { type Block, block, cell, gap, headerRow, heightOf, row, stack } from "../../edits/document";
import type { DocumentRow, SheetDocument } from "../../edits/edit";
import { formatRatio } from "../../locales/findings";
import type { Language } from "../../locales/language";
import { ROLLUP_TEXTS, type RollupTexts } from "../../locales/rollup";
import { formatPosition, type Range } from "../../sheet/address";
import { ROLLUP_NAME } from "../../station/own-sheets";
import Big from "big.js";
import { fileCell, figureCell, indicatorName, stationName } from "./cells";
import { type FailedOutcome, failuresOf, type RollupOutcome, type StationOutcome, stationsOf } from "./outcome";

const COLUMN = {
  number: 0,
  station: 1,
  period: 2,
  behind: 6,
  lowest: 7,
  lowestRatio: 8,
  requiredMonths: 9,
  actualMonths: 10,
  stability: 11,
  total: 12,
  grade: 13,
  errors: 14,
  file: 16,
} as const;

const WIDTHS = [7, 28, 15, 11, 8, 9, 10, 24, 10, 10, 9, 10, 9, 9, 8, 10, 30] as const;

/** Title, counts and column heads. */
const HEADER_ROWS = 3;

/** One row a station, as they are given, and after them the files that could not be read. */
export function overviewDocument(outcomes: readonly RollupOutcome[], language: Language): SheetDocument {
  const texts = ROLLUP_TEXTS[language].overview;
  const stations = stationsOf(outcomes);
  const failures = failuresOf(outcomes);
  const body = stack([
    (top) => titleBlock(stations, failures, texts, top),
    () => block([headerRow(texts.header, 36)]),
    (top) => stationsBlock(stations, language, top),
    (top) => failuresBlock(failures, texts, top),
  ]);
  return {
    ...body,
    name: texts.sheetName,
    columnWidths: WIDTHS,
    headerRows: HEADER_ROWS,
    print: { orientation: "landscape", fitToOnePage: false },
  };
}

/** The header and the rows of the stations; null where there are none to sort. */
export function overviewFilter(outcomes: readonly RollupOutcome[]): Range | null {
  const count = stationsOf(outcomes).length;
  const top = HEADER_ROWS - 1;
  return count === 0 ? null : { top, bottom: top + count, left: 0, right: COLUMN.file };
}

function titleBlock(
  stations: readonly StationOutcome[],
  failures: readonly FailedOutcome[],
  texts: RollupTexts["overview"],
  top: number,
): Block {
  const first = stations[0]?.row;
  const limits = first && {
    target: formatRatio(new Big(first.target)),
    stability: formatRatio(new Big(first.requiredStability)),
  };
  return block(
    [
      row([cell(texts.title, "title")], 32),
      row([cell(texts.counts(stations.length, failures.length, limits ?? null), "subtitle")], 20),
    ],
    {
      merges: [across(top, COLUMN.number, COLUMN.file), across(top + 1, COLUMN.number, COLUMN.file)],
      names: [{ name: ROLLUP_NAME, row: top, column: COLUMN.number }],
    },
  );
}

function stationsBlock(stations: readonly StationOutcome[], language: Language, top: number): Block {
  if (stations.length === 0) {
    const { none } = ROLLUP_TEXTS[language].overview;
    return block([row([cell(none, "center")])], { merges: [across(top, COLUMN.number, COLUMN.file)] });
  }
  return block(
    stations.map((station, index) => stationRow(station, index + 1, language)),
    { highlights: highlightsOf(stations, top) },
  );
}

function stationRow({ row: station, link }: StationOutcome, number: number, language: Language): DocumentRow {
  const texts = ROLLUP_TEXTS[language].overview;
  const { lowest, met, below, behind } = station;
  const name = stationName(station, language);
  const period = station.period && texts.period(station.period);
  const lowestName = lowest && indicatorName(lowest);
  return row(
    [
      cell(number, "center"),
      cell(name, "text"),
      cell(period, "center"),
      cell(met + below, "center"),
      cell(met, "center"),
      cell(below, "center"),
      cell(behind, "center"),
      cell(lowestName, "text"),
      cell(lowest?.ratio ?? null, "percent"),
      figureCell(station.requiredMonths),
      figureCell(station.actualMonths),
      cell(station.stability, "percent"),
      cell(station.total, "score"),
      cell(station.grade, "center"),
      cell(station.errors, "center"),
      cell(station.warnings, "center"),
      fileCell(station.file, link),
    ],
    heightOf([
      [name, WIDTHS[COLUMN.station]],
      [period ?? "", WIDTHS[COLUMN.period]],
      [lowestName ?? "", WIDTHS[COLUMN.lowest]],
      [station.file, WIDTHS[COLUMN.file]],
    ]),
  );
}

/** The rules look at the cells, so that they stay right when people sort. Empty cells are never coloured. */
function highlightsOf(stations: readonly StationOutcome[], top: number): SheetDocument["highlights"] {
  const bottom = top + stations.length - 1;
  const { target, requiredStability } = stations[0]?.row ?? { target: 0, requiredStability: 0 };
  const at = (column: number): string => `$${formatPosition({ row: top, column })}`;
  const over = (left: number, right = left): Range => ({ top, bottom, left, right });
  const under = (column: number, limit: string): string => `AND(ISNUMBER(${at(column)}),${at(column)}<${limit})`;
  return [
    { range: over(COLUMN.behind, COLUMN.lowestRatio), highlight: "behind", formula: `${at(COLUMN.behind)}>0` },
    {
      range: over(COLUMN.lowest, COLUMN.lowestRatio),
      highlight: "below",
      formula: under(COLUMN.lowestRatio, String(target)),
    },
    {
      range: over(COLUMN.requiredMonths, COLUMN.actualMonths),
      highlight: "below",
      formula: under(COLUMN.actualMonths, `N(${at(COLUMN.requiredMonths)})`),
    },
    {
      range: over(COLUMN.stability),
      highlight: "below",
      formula: under(COLUMN.stability, String(requiredStability)),
    },
    { range: over(COLUMN.total, COLUMN.grade), highlight: "below", formula: `${at(COLUMN.grade)}="不合格"` },
    { range: over(COLUMN.errors), highlight: "finding", formula: `${at(COLUMN.errors)}>0` },
  ];
}

function failuresBlock(failures: readonly FailedOutcome[], texts: RollupTexts["overview"], top: number): Block {
  if (failures.length === 0) {
    return block([]);
  }
  const [number, file, reason] = texts.failedHeader;
  const reasonWidth = WIDTHS.slice(COLUMN.period).reduce((sum, width) => sum + width, 0);
  const rows = [
    gap(12),
    row([cell(texts.failed, "section")], 24),
    headerRow([number, file, reason]),
    ...failures.map((failure, index) =>
      row(
        [cell(index + 1, "center"), fileCell(failure.file, failure.link), cell(failure.reason, "text")],
        heightOf([
          [failure.file, WIDTHS[COLUMN.station]],
          [failure.reason, reasonWidth],
        ]),
      ),
    ),
  ];
  return block(rows, {
    merges: [
      across(top + 1, COLUMN.number, COLUMN.file),
      ...rows.slice(2).map((_, index) => across(top + 2 + index, COLUMN.period, COLUMN.file)),
    ],
  });
}

function across(at: number, left: number, right: number): Range {
  return { top: at, bottom: at, left, right };
}
