import Big from "big.js";
import { type Block, block, cell, headerRow, heightOf, row, stack } from "../../edits/document";
import type { DocumentRow, SheetDocument } from "../../edits/edit";
import { textLiteral } from "../../edits/formulas";
import { placeText } from "../../edits/place";
import type { HighlightKind } from "../../edits/styles";
import type { Language } from "../../locales/language";
import { ROLLUP_TEXTS } from "../../locales/rollup";
import { formatPosition, type Range } from "../../sheet/address";
import { fileCell, figureCell, stationName } from "./cells";
import { type RollupOutcome, type StationOutcome, stationsOf } from "./outcome";
import type { RollupIndicator } from "./row";

const COLUMN = { station: 0, name: 1, measure: 2, percentage: 5, status: 7, place: 8, file: 9 } as const;
const WIDTHS = [28, 30, 16, 11, 11, 14, 11, 13, 18, 30] as const;

/** Title, note and column heads. */
const HEADER_ROWS = 3;

/** One row for each indicator of each station, so that people can filter by indicator and compare the stations. */
export function indicatorsDocument(outcomes: readonly RollupOutcome[], language: Language): SheetDocument {
  const texts = ROLLUP_TEXTS[language].indicators;
  const body = stack([
    (top) =>
      block([row([cell(texts.title, "title")], 32), row([cell(texts.note, "subtitle")], 20)], {
        merges: [across(top), across(top + 1)],
      }),
    () => block([headerRow(texts.header, 24)]),
    (top) => listBlock(stationsOf(outcomes), language, top),
  ]);
  return {
    ...body,
    name: texts.sheetName,
    columnWidths: WIDTHS,
    headerRows: HEADER_ROWS,
    print: { orientation: "landscape", fitToOnePage: false },
  };
}

/** The header and the rows of the indicators; null where there are none to filter. */
export function indicatorsFilter(outcomes: readonly RollupOutcome[]): Range | null {
  const count = stationsOf(outcomes).reduce((sum, { row: station }) => sum + station.indicators.length, 0);
  const top = HEADER_ROWS - 1;
  return count === 0 ? null : { top, bottom: top + count, left: 0, right: COLUMN.file };
}

function listBlock(stations: readonly StationOutcome[], language: Language, top: number): Block {
  const texts = ROLLUP_TEXTS[language].indicators;
  const rows = stations.flatMap((station) =>
    station.row.indicators.map((indicator) => indicatorRow(indicator, station, language)),
  );
  if (rows.length === 0) {
    return block([row([cell(texts.none, "center")])], { merges: [across(top)] });
  }
  const range = { top, bottom: top + rows.length - 1, left: COLUMN.percentage, right: COLUMN.status };
  const status = `$${formatPosition({ row: top, column: COLUMN.status })}`;
  const rule = (kind: Extract<HighlightKind, "below" | "behind">): SheetDocument["highlights"][number] => ({
    range,
    highlight: kind,
    formula: `${status}=${textLiteral(texts.status[kind])}`,
  });
  return block(rows, { highlights: [rule("behind"), rule("below")] });
}

function indicatorRow(
  { name, measure, required, completed, ratio, status, behind, at }: RollupIndicator,
  { row: station, link }: StationOutcome,
  language: Language,
): DocumentRow {
  const texts = ROLLUP_TEXTS[language].indicators;
  const title = stationName(station, language);
  const place = placeText(at);
  const difference = required === null || completed === null ? null : new Big(completed).minus(required).toNumber();
  return row(
    [
      cell(title, "text"),
      cell(name, "text"),
      cell(measure === "" ? null : measure, "text"),
      figureCell(required),
      figureCell(completed),
      cell(ratio, "percent"),
      cell(difference, "signed"),
      cell(texts.status[behind ? "behind" : status], "center"),
      cell(place, "text"),
      fileCell(station.file, link),
    ],
    heightOf([
      [title, WIDTHS[COLUMN.station]],
      [name, WIDTHS[COLUMN.name]],
      [measure, WIDTHS[COLUMN.measure]],
      [place, WIDTHS[COLUMN.place]],
      [station.file, WIDTHS[COLUMN.file]],
    ]),
  );
}

function across(at: number): Range {
  return { top: at, bottom: at, left: 0, right: COLUMN.file };
}
