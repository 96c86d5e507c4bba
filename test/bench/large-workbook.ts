import { readFileSync } from "node:fs";
import { formatPosition, formatRange } from "../../src/sheet/address";
import type { Cell, Sheet } from "../../src/sheet/sheet";
import { cellXml } from "../../src/workbook/xlsx/cell-write";
import { encodeText } from "../../src/workbook/xlsx/text";
import { openXlsx } from "../../src/workbook/xlsx";
import { Random } from "../generator/random";
import { stylesPart, workbookFile, worksheet } from "../workbook/xlsx/package";
import { logCells, logHeader, LOG_FORMATS } from "./service-log";

const ROWS_A_SHEET = 60_000;

/** One station's tables on the first sheet, and on further ones the log of its services, up to so many cells in all. */
export async function largeWorkbook(station: string, cells: number): Promise<Uint8Array> {
  const { sheets } = await openXlsx(new Uint8Array(readFileSync(station))).read();
  const [first] = sheets;
  const book = new BookWriter();
  const parts: Record<string, string> = {};
  if (first) {
    parts[first.name] = book.sheet(first);
  }
  for (let number = 1; book.count < cells; number += 1) {
    parts[`服务记录${number}`] = book.log(cells, number);
  }
  return workbookFile({ sheets: parts, strings: book.strings, styles: book.styles, types: TYPES });
}

/** SheetJS finds these parts by their types alone. */
const TYPES = ["sharedStrings", "styles"]
  .map(
    (part) =>
      `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml"/>`,
  )
  .join("");

class BookWriter {
  count = 0;
  private readonly texts = new Map<string, number>();
  private readonly formats: string[] = [...LOG_FORMATS];

  /** A sheet as it was read, without its looks. */
  sheet(sheet: Sheet): string {
    const rows = Array.from({ length: sheet.rows }, (_, row) =>
      this.row(
        row,
        Array.from({ length: sheet.columns }, (_, column) => sheet.cell(row, column)),
      ),
    );
    const merges = sheet.merges.map((merge) => `<mergeCell ref="${formatRange(merge)}"/>`).join("");
    return worksheet(rows.join(""), { after: `<mergeCells>${merges}</mergeCells>` });
  }

  /** Rows of a service log, until there are enough cells in the workbook. */
  log(cells: number, seed: number): string {
    const random = new Random(seed);
    const rows = [this.row(0, logHeader())];
    for (let row = 1; row <= ROWS_A_SHEET && this.count < cells; row += 1) {
      rows.push(this.row(row, logCells(random, row)));
    }
    return worksheet(rows.join(""));
  }

  get strings(): readonly string[] {
    return [...this.texts.keys()].map((text) => `<t xml:space="preserve">${encodeText(text)}</t>`);
  }

  get styles(): string {
    const records = this.formats.map(
      (_, index) => `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    );
    return stylesPart(records, this.formats.map(encodeText));
  }

  private row(row: number, cells: readonly Cell[]): string {
    const written = cells.map((cell, column) => this.cell(formatPosition({ row, column }), cell)).join("");
    return `<row r="${row + 1}" spans="1:${cells.length}">${written}</row>`;
  }

  private cell(address: string, { value, formula, format }: Cell): string {
    if (value === null && formula === null) {
      return "";
    }
    this.count += 1;
    const style = this.style(format);
    return typeof value === "string" && formula === null
      ? `<c r="${address}" s="${style}" t="s"><v>${this.text(value)}</v></c>`
      : cellXml(address, style, formula, value);
  }

  private text(text: string): number {
    const number = this.texts.get(text) ?? this.texts.size;
    this.texts.set(text, number);
    return number;
  }

  private style(format: string): number {
    const known = this.formats.indexOf(format);
    return known >= 0 ? known : this.formats.push(format) - 1;
  }
}
