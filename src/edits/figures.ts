import type { CellReference } from "../sheet/address";
import { formatReference } from "../sheet/address";
import { type Cell, EMPTY_CELL, type WorkbookContent } from "../sheet/sheet";
import type { RecordedFigure } from "../station/station";
import { type Computed, textLiteral } from "./formulas";

/** Reads the cell that a reference names. */
export function cellAt(content: WorkbookContent, { sheet, row, column }: CellReference): Cell {
  return content.sheets.find(({ name }) => name === sheet)?.cell(row, column) ?? EMPTY_CELL;
}

/**
 * A figure of the station as a formula that refers to its cell, and what it gives: a number where the cell says one,
 * also where it is written as a text with a unit; else what the cell shows.
 */
export function referToFigure({ at, figure }: RecordedFigure, content: WorkbookContent): Computed {
  const reference = formatReference(at);
  const { value } = cellAt(content, at);
  if (value === null || (figure.kind === "blank" && value === "")) {
    return { formula: `IF(${reference}="","",${reference})`, value: "" };
  }
  if (figure.kind === "number" && typeof value === "string") {
    return { formula: numberOfText(reference, value), value: figure.value.toNumber() };
  }
  return { formula: reference, value };
}

/** Reads the number out of a text: `1,330个` → `VALUE(SUBSTITUTE(SUBSTITUTE(F4,",",""),"个",""))`. */
function numberOfText(reference: string, text: string): string | null {
  const extras = [...new Set(text.match(/[^\d.+-]+/gu) ?? [])];
  const digits = extras.reduce((rest, extra) => rest.replaceAll(extra, ""), text);
  const isSimple = /^[-+]?\d+(?:\.\d+)?$/u.test(digits) && extras.length <= MOST_EXTRAS && !/[\r\n\t]/u.test(text);
  if (!isSimple) {
    return null;
  }
  const stripped = extras.reduce((formula, extra) => `SUBSTITUTE(${formula},${textLiteral(extra)},"")`, reference);
  return `VALUE(${stripped})`;
}

const MOST_EXTRAS = 3;
