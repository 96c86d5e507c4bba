import type { CellReference, Position } from "../sheet/address";
import { displayText, readFigure } from "../sheet/figure";
import { readMark } from "../sheet/mark";
import { readPercentage } from "../sheet/percentage";
import { isCellError, type Sheet } from "../sheet/sheet";
import type { Recorded, RecordedFigure, RecordedMark, RecordedPercentage } from "./station";

export function recordedFigure(sheet: Sheet, at: Position): RecordedFigure {
  return { ...recorded(sheet, at), figure: readFigure(sheet.cell(at.row, at.column)) };
}

export function recordedPercentage(sheet: Sheet, at: Position): RecordedPercentage {
  return { ...recorded(sheet, at), percentage: readPercentage(sheet.cell(at.row, at.column)) };
}

export function recordedMark(sheet: Sheet, at: Position): RecordedMark {
  const cell = sheet.cell(at.row, at.column);
  const mark = isCellError(cell.value) ? "error" : readMark(cell);
  return { ...recorded(sheet, at), mark, text: displayText(cell) };
}

/** A text, and where it stands. */
export function recordedText(sheet: Sheet, at: Position): { readonly at: CellReference; readonly text: string } {
  return { at: reference(sheet, at), text: displayText(sheet.cell(at.row, at.column)).trim() };
}

export function reference(sheet: Sheet, { row, column }: Position): CellReference {
  return { sheet: sheet.name, row, column };
}

function recorded(sheet: Sheet, at: Position): Recorded {
  const hidden = sheet.visibility !== "visible" || sheet.isRowHidden(at.row) || sheet.isColumnHidden(at.column);
  return { at: reference(sheet, at), formula: sheet.cell(at.row, at.column).formula, hidden };
}
