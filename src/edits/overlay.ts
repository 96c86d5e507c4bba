import type { Position } from "../sheet/address";
import type { Cell, CellValue, Sheet, WorkbookContent } from "../sheet/sheet";
import type { SetCell } from "./edit";

/** A workbook's content as it will be when some cells are written. */
export function withCells(content: WorkbookContent, edits: readonly SetCell[]): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const own = edits.filter(({ at }) => at.sheet === sheet.name);
      return own.length > 0 ? overlaid(sheet, own) : sheet;
    }),
  };
}

function overlaid(sheet: Sheet, edits: readonly SetCell[]): Sheet {
  const written = new Map(edits.map(({ at, content }) => [keyOf(at), content]));
  const places = edits.map(({ at }) => at).sort(compare);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    merges: sheet.merges,
    rows: Math.max(sheet.rows, ...places.map(({ row }) => row + 1)),
    columns: Math.max(sheet.columns, ...places.map(({ column }) => column + 1)),
    isRowHidden: (row) => sheet.isRowHidden(row),
    isColumnHidden: (column) => sheet.isColumnHidden(column),
    cell: (row, column): Cell => {
      const before = sheet.cell(row, column);
      const after = written.get(keyOf({ row, column }));
      return after ? { value: after.value, formula: after.formula, format: after.format ?? before.format } : before;
    },
    scan: (visit) => {
      scanOverlaid(sheet, places, (at) => written.get(keyOf(at))?.value ?? null, visit);
    },
  };
}

/** Visits old and new cells in one order. */
function scanOverlaid(
  sheet: Sheet,
  places: readonly Position[],
  valueAt: (at: Position) => CellValue,
  visit: Parameters<Sheet["scan"]>[0],
): void {
  let next = 0;
  const visitUpTo = (end: Position | null): void => {
    for (let at = places[next]; at && (end === null || compare(at, end) <= 0); at = places[next]) {
      visit(at.row, at.column, valueAt(at));
      next += 1;
    }
  };
  sheet.scan((row, column, value) => {
    visitUpTo({ row, column });
    const last = places[next - 1];
    if (last?.row !== row || last.column !== column) {
      visit(row, column, value);
    }
  });
  visitUpTo(null);
}

function compare(one: Position, other: Position): number {
  return one.row - other.row || one.column - other.column;
}

function keyOf({ row, column }: Position): string {
  return `${String(row)}:${String(column)}`;
}
