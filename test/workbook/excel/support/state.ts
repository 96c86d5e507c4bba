import { isCellError } from "../../../../src/sheet/sheet";
import type { Host } from "../../../host";

type SheetState = Host["workbook"]["sheets"][number];

/**
 * What a person sees of a workbook, as plain data. Unlike `host.snapshot` it does not tell an untouched cell from one
 * that was written and put back, nor the identities that Excel gives.
 */
export function visibleState(host: Host): unknown {
  const contents = host.content().sheets;
  return {
    names: host.workbook.names.map(({ name, formula }) => `${name} ${formula}`),
    sheets: host.workbook.sheets.map((sheet, index) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      merges: sheet.merges,
      frozen: sheet.frozen,
      cells: cellsOf(contents[index]),
      looks: looksOf(sheet),
      formats: formatsOf(sheet),
    })),
  };
}

function cellsOf(sheet: ReturnType<Host["content"]>["sheets"][number] | undefined): readonly string[] {
  const cells: string[] = [];
  sheet?.scan((row, column) => {
    const { value, formula, format } = sheet.cell(row, column);
    cells.push(
      `${row},${column} ${isCellError(value) ? value.error : JSON.stringify(value)} ${formula ?? ""} ${format}`,
    );
  });
  return cells;
}

const ROWS = 60;
const COLUMNS = 14;

/** How the cells look that differ from plain ones. */
function looksOf(sheet: SheetState): readonly string[] {
  const looks: string[] = [];
  for (const [name, layer] of sheet.looksGiven()) {
    for (let row = 0; row < ROWS && STANDARD.has(name); row += 1) {
      for (let column = 0; column < COLUMNS; column += 1) {
        const value = layer.get(row, column);
        if (value !== undefined && value !== STANDARD.get(name)) {
          looks.push(`${name} ${row},${column} ${JSON.stringify(value)}`);
        }
      }
    }
  }
  return looks.sort();
}

const STANDARD: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["format/fill/color", undefined],
  ["format/font/bold", false],
  ["format/font/color", "#000000"],
  ["format/font/size", 11],
  ["format/font/underline", "None"],
  ["format/horizontalAlignment", "General"],
  ["format/wrapText", false],
  ["format/borders/EdgeTop/style", "None"],
  ["columnWidth", 48],
  ["rowHeight", 15],
]);

/** The conditional formats of a sheet, the one above all others first. */
export function formatsOf(sheet: SheetState): readonly unknown[] {
  return sheet.conditionalFormats.map(({ type, ranges, formula, stopIfTrue, looks }) => ({
    type,
    ranges,
    formula,
    stopIfTrue,
    looks: Object.fromEntries(looks),
  }));
}
