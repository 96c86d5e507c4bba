import { formatPosition, formatRange, formatReference } from "../../sheet/address";
import type { Position, Range } from "../../sheet/address";
import { STYLES, type HighlightKind } from "../../edits/styles";
import type { DocumentCell, SheetDocument } from "../../edits/edit";
import type { Style } from "../../edits/styles";
import { cellXml } from "./cell-write";
import { highlightXml } from "./highlight-write";
import { encodeText } from "./text";

const START =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"' +
  ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

/** What the workbook's styles part numbers. */
export interface StyleNumbers {
  style(style: Style): number;
  highlight(kind: HighlightKind): number;
}

/** A list of words longer than this must stand in cells, says Excel. */
const LONGEST_CHOICES = 255;

/** A whole worksheet part of ours. `kept` is what stays of a former part: drawings and notes, as they stood. */
export function sheetXml(document: SheetDocument, numbers: StyleNumbers, kept: string): string {
  const columns = document.rows.reduce((most, row) => Math.max(most, row.cells.length), 1);
  const used: Range = { top: 0, left: 0, bottom: Math.max(0, document.rows.length - 1), right: columns - 1 };
  return [
    START,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${formatRange(used)}"/>`,
    viewXml(document.headerRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(document.columnWidths),
    `<sheetData>${rowsXml(document, numbers)}</sheetData>`,
    listXml("mergeCells", document.merges, (range) => `<mergeCell ref="${formatRange(range)}"/>`),
    document.highlights
      .map(({ range, highlight, formula }, index) =>
        highlightXml(formatRange(range), numbers.highlight(highlight), index + 1, formula),
      )
      .join(""),
    choicesXml(document),
    linksXml(document),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${document.print.orientation}" fitToWidth="1"` +
      ` fitToHeight="${document.print.fitToOnePage ? 1 : 0}"/>`,
    kept,
    "</worksheet>",
  ].join("");
}

function viewXml(headerRows: number): string {
  const top = formatPosition({ row: headerRows, column: 0 });
  const pane =
    headerRows === 0
      ? ""
      : `<pane ySplit="${headerRows}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/>` +
        `<selection pane="bottomLeft" activeCell="${top}" sqref="${top}"/>`;
  return `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "";
}

/** Cells under a merge take the style of its first cell, for each draws its own part of the border. */
function rowsXml(document: SheetDocument, numbers: StyleNumbers): string {
  const covered = coveredStyles(document);
  return document.rows
    .map(({ height, cells }, row) => {
      const width = Math.max(cells.length, ...[...(covered.get(row)?.keys() ?? [])].map((column) => column + 1), 0);
      const xml = Array.from({ length: width }, (_, column) =>
        documentCell(cells[column] ?? null, { row, column }, covered.get(row)?.get(column) ?? null, numbers),
      ).join("");
      const attributes = height === null ? "" : ` ht="${height}" customHeight="1"`;
      return `<row r="${row + 1}"${attributes}>${xml}</row>`;
    })
    .join("");
}

function coveredStyles({ merges, rows }: SheetDocument): ReadonlyMap<number, ReadonlyMap<number, Style>> {
  const covered = new Map<number, Map<number, Style>>();
  for (const { top, left, bottom, right } of merges) {
    const first = rows[top]?.cells[left];
    for (let row = top; first && row <= bottom; row += 1) {
      const columns = covered.get(row) ?? new Map<number, Style>();
      covered.set(row, columns);
      for (let column = left; column <= right; column += 1) {
        if (row !== top || column !== left) {
          columns.set(column, STYLES[first.style]);
        }
      }
    }
  }
  return covered;
}

function documentCell(
  cell: DocumentCell | null,
  position: Position,
  covered: Style | null,
  numbers: StyleNumbers,
): string {
  const address = formatPosition(position);
  if (covered) {
    return cellXml(address, numbers.style(covered), null, null);
  }
  return cell ? cellXml(address, numbers.style(STYLES[cell.style]), cell.formula, cell.value) : "";
}

function choicesXml({ choices }: SheetDocument): string {
  const offered = choices.filter(({ words }) => {
    return words.join(",").length <= LONGEST_CHOICES && words.length > 0 && !words.some((word) => word.includes(","));
  });
  return listXml("dataValidations", offered, ({ range, words }) => {
    const list = encodeText(`"${words.join(",").replaceAll('"', '""')}"`);
    return (
      `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${formatRange(range)}">` +
      `<formula1>${list}</formula1></dataValidation>`
    );
  });
}

function linksXml({ rows }: SheetDocument): string {
  const links = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell?.link ? [{ at: { row, column }, to: cell.link }] : [])),
  );
  const xml = links.map(
    ({ at, to }) => `<hyperlink ref="${formatPosition(at)}" location="${encodeText(formatReference(to))}"/>`,
  );
  return xml.length > 0 ? `<hyperlinks>${xml.join("")}</hyperlinks>` : "";
}

function listXml<T>(name: string, items: readonly T[], toXml: (item: T) => string): string {
  return items.length > 0 ? `<${name} count="${items.length}">${items.map(toXml).join("")}</${name}>` : "";
}
