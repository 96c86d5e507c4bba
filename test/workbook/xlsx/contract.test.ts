import { formatPosition, formatRange } from "../../../src/sheet/address";
import { isCellError } from "../../../src/sheet/sheet";
import type { CellValue } from "../../../src/sheet/sheet";
import { openXlsx } from "../../../src/workbook/xlsx";
import { describeWorkbook } from "../contract";
import type { Fixture, FixtureSheet } from "../contract";
import { workbookFile, worksheet } from "./package";

describeWorkbook("xlsx", (fixture) => Promise.resolve(openXlsx(file(fixture))));

describeWorkbook("xlsx, saved and opened again", (fixture) => {
  let workbook = openXlsx(file(fixture));
  return Promise.resolve({
    read: () => {
      workbook = openXlsx(workbook.save());
      return workbook.read();
    },
    apply: async (edits) => {
      const before = workbook;
      const saved = workbook.save();
      workbook = openXlsx(saved);
      await workbook.apply(edits).catch((error: unknown) => {
        workbook = before;
        throw error;
      });
      return () => {
        workbook = openXlsx(saved);
        return Promise.resolve();
      };
    },
  });
});

function file({ sheets, isStructureLocked }: Fixture): Uint8Array {
  return workbookFile({
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetPart(sheet)])),
    states: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.isHidden ? "hidden" : "visible"])),
    before: isStructureLocked ? '<workbookProtection lockStructure="1"/>' : "",
  });
}

function sheetPart(sheet: FixtureSheet): string {
  const height = Math.max(sheet.rows.length, (sheet.array?.bottom ?? -1) + 1);
  const rows = Array.from({ length: height }, (_, row) => {
    const cells = (sheet.rows[row] ?? []).map((cell, column) => cellXml(cell, row, column));
    const hidden = sheet.hiddenRows.includes(row) ? ' hidden="1"' : "";
    return `<row r="${row + 1}"${hidden}>${cells.join("")}${arrayCells(sheet, row)}</row>`;
  });
  const cols = sheet.hiddenColumns.map((column) => `<col min="${column + 1}" max="${column + 1}" hidden="1"/>`);
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${formatRange(merge)}"/>`);
  return worksheet(rows.join(""), {
    before: cols.length > 0 ? `<cols>${cols.join("")}</cols>` : "",
    after:
      (sheet.isProtected ? '<sheetProtection sheet="1"/>' : "") +
      (merges.length > 0 ? `<mergeCells>${merges.join("")}</mergeCells>` : ""),
  });
}

function arrayCells({ array }: FixtureSheet, row: number): string {
  if (!array || row < array.top || row > array.bottom) {
    return "";
  }
  const columns = Array.from({ length: array.right - array.left + 1 }, (_, index) => array.left + index);
  return columns
    .map((column) => {
      const isMaster = row === array.top && column === array.left;
      const formula = isMaster ? `<f t="array" ref="${formatRange(array)}">A1:B2</f>` : "";
      return `<c r="${formatPosition({ row, column })}">${formula}<v>1</v></c>`;
    })
    .join("");
}

function cellXml(cell: FixtureSheet["rows"][number][number], row: number, column: number): string {
  const address = formatPosition({ row, column });
  if (cell !== null && typeof cell === "object" && "formula" in cell) {
    return `<c r="${address}"><f>${cell.formula}</f>${valueXml(cell.value)}</c>`;
  }
  if (cell === null) {
    return "";
  }
  const type = { string: "str", boolean: "b", number: "n", object: "e" }[typeof cell as "string"];
  return `<c r="${address}" t="${type}">${valueXml(cell)}</c>`;
}

function valueXml(value: CellValue): string {
  return `<v>${isCellError(value) ? value.error : value === true ? "1" : String(value)}</v>`;
}
