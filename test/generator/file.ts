import { formatPosition, formatRange } from "../../src/sheet/address";
import { type Cell, isCellError, type Sheet, type WorkbookContent } from "../../src/sheet/sheet";
import { stylesPart, workbookFile, worksheet } from "../workbook/xlsx/package";

/** The bytes of an .xlsx file that holds a workbook's cells, formats, merges, hidden rows, columns and sheets. */
export function fileOf({ sheets }: WorkbookContent): Uint8Array {
  const formats = new Formats();
  const parts = sheets.map((sheet) => [sheet.name, sheetPart(sheet, formats)] as const);
  const states = sheets
    .filter(({ visibility }) => visibility !== "visible")
    .map(({ name, visibility }) => [name, visibility === "hidden" ? "hidden" : "veryHidden"] as const);
  return workbookFile({
    sheets: Object.fromEntries(parts),
    states: Object.fromEntries(states),
    styles: stylesPart(formats.records(), formats.codes()),
  });
}

/** The number formats of a workbook, each with a cell record of its own. */
class Formats {
  private readonly known = new Map<string, number>([["General", 0]]);

  recordOf(format: string): number {
    const record = this.known.get(format) ?? this.known.size;
    this.known.set(format, record);
    return record;
  }

  codes(): string[] {
    return [...this.known.keys()].slice(1).map(escape);
  }

  records(): string[] {
    return [...this.known.values()].map((record) => {
      const code = record === 0 ? 0 : 163 + record;
      return `<xf numFmtId="${String(code)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
    });
  }
}

function sheetPart(sheet: Sheet, formats: Formats): string {
  const rows = new Map<number, string[]>();
  sheet.scan((row, column) => {
    const cell = sheet.cell(row, column);
    const reference = formatPosition({ row, column });
    const written = cellXml(reference, cell, formats.recordOf(cell.format));
    rows.set(row, [...(rows.get(row) ?? []), written]);
  });
  const lines = [...rows].map(([row, cells]) => {
    const hidden = sheet.isRowHidden(row) ? ' hidden="1"' : "";
    return `<row r="${String(row + 1)}"${hidden}>${cells.join("")}</row>`;
  });
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${formatRange(merge)}"/>`);
  const after = merges.length > 0 ? `<mergeCells count="${String(merges.length)}">${merges.join("")}</mergeCells>` : "";
  return worksheet(lines.join(""), { before: columnsXml(sheet), after });
}

function columnsXml(sheet: Sheet): string {
  const hidden = Array.from({ length: sheet.columns }, (_, column) => column)
    .filter((column) => sheet.isColumnHidden(column))
    .map((column) => `<col min="${String(column + 1)}" max="${String(column + 1)}" width="9" hidden="1"/>`);
  return hidden.length > 0 ? `<cols>${hidden.join("")}</cols>` : "";
}

function cellXml(reference: string, { value, formula }: Cell, record: number): string {
  const start = `<c r="${reference}" s="${String(record)}"`;
  const expression = formula === null ? "" : `<f>${escape(formula)}</f>`;
  if (value === null) {
    return `${start}>${expression}</c>`;
  }
  if (isCellError(value)) {
    return `${start} t="e">${expression}<v>${escape(value.error)}</v></c>`;
  }
  if (typeof value === "string") {
    return formula === null
      ? `${start} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`
      : `${start} t="str">${expression}<v>${escape(value)}</v></c>`;
  }
  const type = typeof value === "boolean" ? ' t="b"' : "";
  return `${start}${type}>${expression}<v>${String(Number(value))}</v></c>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
