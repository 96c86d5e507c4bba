import { EMPTY_CELL } from "../../../src/sheet/sheet";
import type { Cell, CellName, Sheet, WorkbookContent } from "../../../src/sheet/sheet";
import { readAddress } from "../cells/addresses";
import { holdsSomething } from "./cells";
import type { SheetState } from "./sheet";
import type { WorkbookState } from "./workbook";

/** The workbook as the core reads it, for comparing it with what another adapter reads. */
export function contentOf(workbook: WorkbookState): WorkbookContent {
  return {
    sheets: workbook.sheets.map(sheetOf),
    otherSheets: workbook.otherSheets,
    names: workbook.names.flatMap(({ name, formula }): CellName[] => {
      const address = readAddress(formula.slice(1));
      const sheet = address?.sheet ? workbook.sheet(address.sheet) : null;
      const isCell = address?.range.top === address?.range.bottom && address?.range.left === address?.range.right;
      return address && sheet && isCell
        ? [{ name, sheet: sheet.name, row: address.range.top, column: address.range.left }]
        : [];
    }),
  };
}

function sheetOf(sheet: SheetState): Sheet {
  const used = sheet.cells.used();
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: used ? used.bottom + 1 : 0,
    columns: used ? used.right + 1 : 0,
    merges: sheet.merges,
    isRowHidden: (row) => sheet.isRowHidden(row),
    isColumnHidden: (column) => sheet.isColumnHidden(column),
    cell: (row, column): Cell => {
      const content = sheet.cells.get(row, column);
      return holdsSomething(content)
        ? { value: content.value, formula: content.formula, format: sheet.numberFormat(row, column) }
        : EMPTY_CELL;
    },
    scan: (visit) => {
      for (let row = used?.top ?? 0; used && row <= used.bottom; row += 1) {
        for (let column = used.left; column <= used.right; column += 1) {
          const content = sheet.cells.get(row, column);
          if (holdsSomething(content)) {
            visit(row, column, content.value);
          }
        }
      }
    },
  };
}

/** Everything the host knows of the workbook, as plain data: equal before and after when nothing has changed. */
export function snapshotOf(workbook: WorkbookState): unknown {
  const { sheets, otherSheets, names, settings, isStructureProtected } = workbook;
  return {
    sheets: sheets.map(snapshotOfSheet),
    otherSheets,
    names,
    settings: [...settings],
    isStructureProtected,
  };
}

function snapshotOfSheet(sheet: SheetState): unknown {
  const cells: (readonly [string, unknown])[] = [];
  const content = sheetOf(sheet);
  content.scan((row, column) => cells.push([`${row},${column}`, content.cell(row, column)]));
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    merges: sheet.merges,
    frozen: sheet.frozen,
    names: sheet.names,
    pageLayout: [...sheet.pageLayout, ...sheet.printed],
    cells,
    looks: sheet.looksGiven().map(([name, layer]) => [name, layer.list().map(({ range, value }) => [range, value])]),
    hyperlinks: sheet.hyperlinks.list().map(({ range, value }) => [range, value]),
    validations: sheet.validations.list().map(({ range, value }) => [range, value]),
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, looks: [...format.looks] })),
  };
}
