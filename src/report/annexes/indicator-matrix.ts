import type { ReportTexts } from "../../locales/report";
import { cell, headerCell, type ReportCell, type ReportTable } from "../document";
import { NOTHING } from "../figures";
import { inPieces } from "../pieces";
import type { Series } from "../quantities";
import { figureCells } from "./indicator-list";

/** So many quantities, of three columns each, stand beside one another on a wide page. */
const MOST_ACROSS = 4;
const LABEL_WIDTH = 1.6;
const TRIPLE_WIDTHS = [1, 1, 1.2];
const FULL_WIDTH = LABEL_WIDTH + MOST_ACROSS * TRIPLE_WIDTHS.reduce((sum, width) => sum + width, 0);

/** The districts down, the quantities across, as stations keep them; other districts begin another table. */
export function matrixTables(series: readonly Series[], texts: ReportTexts): ReportTable[] {
  const byDistricts = new Map<string, Series[]>();
  for (const one of series.filter(({ districts }) => districts.size > 0)) {
    const key = JSON.stringify([...one.districts.keys()]);
    byDistricts.set(key, [...(byDistricts.get(key) ?? []), one]);
  }
  const pieces = [...byDistricts.values()].flatMap(packed);
  return pieces.map((piece, index) => matrixTable(piece, index === 0 ? texts.annexes.matrixCaption : "", texts));
}

/** Series beside one another as far as the page is wide; those of one name stay together. */
function packed(series: readonly Series[]): Series[][] {
  const pieces: Series[][] = [];
  for (const named of byName(series).flatMap((group) => inPieces(group, MOST_ACROSS))) {
    const last = pieces.at(-1);
    if (last && last.length + named.length <= MOST_ACROSS) {
      last.push(...named);
    } else {
      pieces.push([...named]);
    }
  }
  return pieces;
}

/** Neighbours of one name. */
function byName(series: readonly Series[]): Series[][] {
  const groups: Series[][] = [];
  for (const one of series) {
    const last = groups.at(-1);
    if (last?.[0]?.name === one.name) {
      last.push(one);
    } else {
      groups.push([one]);
    }
  }
  return groups;
}

function matrixTable(series: readonly Series[], caption: string, texts: ReportTexts): ReportTable {
  const words = texts.annexes;
  const districts = [...(series[0]?.districts.keys() ?? [])];
  const whole: ReportCell[] = [
    cell(words.whole, { align: "center", emphasis: "strong" }),
    ...series.flatMap((one) => figureCells(one.whole)),
  ];
  return {
    kind: "table",
    caption,
    widths: [LABEL_WIDTH, ...series.flatMap(() => TRIPLE_WIDTHS)].map((width) => width / FULL_WIDTH),
    headerRows: 2,
    rows: [
      [headerCell(words.district, { rowSpan: 2 }), ...nameCells(series)],
      series.flatMap(({ measure }) =>
        [measure || words.listHeader[3], words.completed, words.percentage].map((text) => headerCell(text)),
      ),
      ...districts.map((district) => [
        cell(district, { align: "center" }),
        ...series.flatMap((one) => districtCells(one, district)),
      ]),
      ...(districts.length > 1 ? [whole] : []),
    ],
  };
}

/** A name stands over all its measures. */
function nameCells(series: readonly Series[]): ReportCell[] {
  return byName(series).map((group) => headerCell(group[0]?.name ?? "", { columnSpan: 3 * group.length }));
}

function districtCells({ districts }: Series, district: string): ReportCell[] {
  const quantity = districts.get(district);
  return quantity ? figureCells(quantity) : [NOTHING, NOTHING, NOTHING].map((text) => cell(text, { align: "right" }));
}
