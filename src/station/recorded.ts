import type { CellReference, Position } from "../sheet/address";
import { displayText, readFigure } from "../sheet/figure";
import { readMark } from "../sheet/mark";
import { percentageInText, readPercentage } from "../sheet/percentage";
import { isCellError, type Sheet, sourceOf } from "../sheet/sheet";
import { squeeze } from "../sheet/text";
import type { RecordedFigure, RecordedMark, RecordedPercentage, RecordedRate } from "./station";

export function recordedFigure(sheet: Sheet, at: Position): RecordedFigure {
  const cell = sheet.cell(at.row, at.column);
  const { formula } = cell;
  const source = sourceOf(sheet, at);
  const isPart = source.sheet !== sheet && source.sheet.cell(source.row, source.column).value !== cell.value;
  const figure = { at: reference(sheet, at), formula, hidden: isHidden(sheet, at), figure: readFigure(cell) };
  return isPart ? { ...figure, isPart } : figure;
}

export function recordedPercentage(sheet: Sheet, at: Position): RecordedPercentage {
  const cell = sheet.cell(at.row, at.column);
  const { formula } = cell;
  return { at: reference(sheet, at), formula, hidden: isHidden(sheet, at), percentage: readPercentage(cell) };
}

/** As `recordedPercentage`; the rate may also stand in a text: `14/20=70%`. */
export function recordedRate(sheet: Sheet, at: Position): RecordedRate {
  const plain = recordedPercentage(sheet, at);
  const inText = plain.percentage.kind === "text" ? percentageInText(sheet.cell(at.row, at.column)) : null;
  return { ...plain, percentage: inText ?? plain.percentage, inSentence: inText !== null };
}

/** @param tick what the table ticks with, when that is no known tick */
export function recordedMark(sheet: Sheet, at: Position, tick: string | null): RecordedMark {
  const cell = sheet.cell(at.row, at.column);
  const text = displayText(cell);
  const isOwnTick = tick !== null && squeeze(text) === tick;
  const mark = isCellError(cell.value) ? "error" : isOwnTick ? "tick" : readMark(cell);
  return { at: reference(sheet, at), formula: cell.formula, hidden: isHidden(sheet, at), mark, text };
}

/** A text, and where it stands. */
export function recordedText(sheet: Sheet, at: Position): { readonly at: CellReference; readonly text: string } {
  return { at: reference(sheet, at), text: displayText(sheet.cell(at.row, at.column)).trim() };
}

export function reference(on: Sheet, at: Position): CellReference {
  const { sheet, row, column } = sourceOf(on, at);
  return { sheet: sheet.name, row, column };
}

function isHidden(on: Sheet, at: Position): boolean {
  const { sheet, row, column } = sourceOf(on, at);
  return sheet.visibility !== "visible" || sheet.isRowHidden(row) || sheet.isColumnHidden(column);
}
