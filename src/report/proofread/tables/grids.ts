import type { Span } from "../compare";
import { isMarkedPageNumber, type Line, linesOf } from "../text/lines";

/** A cell of a table as it stands in the report; places are those of the report's own text. */
export interface Cell extends Span {
  readonly text: string;
}

/** The cells of a row below their headers; null where one is missing or empty. */
export type Row = readonly (Cell | null)[];

/** A table of a report: what its headers say, and the rows below them. */
export interface Grid<Column> extends Span {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The line above the table. */
  readonly title: string;
}

/** How the words of headers are understood. */
export interface HeaderReader<Column> {
  /** What a column is, by its own header and the one over it. */
  column(header: string, over: string): Column;
  holdsFigures(column: Column): boolean;
}

const FIGURE = /^[+＋±-]?[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?[%％]?[\p{Script=Han}]{0,3}$/u;
const NOTHING = /^(?:[/／\-—–]+|无|N\/A)$/u;
const GRADE = /^(?:优秀|良好|合格|不合格)$/u;
/** Other lines between the rows: those that part a table, or that a page's end leaves in it. */
const LONGEST_PAUSE = 2;
const LONGEST_HEADER = 20;
/** `表6-1 指标完成情况`: a line over a table. */
export const CAPTION = /^\s*(?:附?[表图]|附件)\s*[\d一二三四五六七八九十]/u;

/** Finds the tables whose header lines stand in the text, with a line for each row. */
export function findGrids<Column>(source: string, reader: HeaderReader<Column>): Grid<Column>[] {
  const lines = linesOf(source).filter((line) => !isMarkedPageNumber(line) && !/^[\s|:：\-—–+=]+$/u.test(line.content));
  const grids: Grid<Column>[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const found = gridAt(lines, index, reader);
    if (found) {
      grids.push(found.grid);
      index = found.last;
    }
  }
  return grids;
}

/** A cell with a figure, or with a sign that there is none. */
export function isFigure({ text }: Cell): boolean {
  return FIGURE.test(text) || NOTHING.test(text);
}

export function isGrade({ text }: Cell): boolean {
  return GRADE.test(text);
}

function gridAt<Column>(
  lines: readonly Line[],
  index: number,
  reader: HeaderReader<Column>,
): { grid: Grid<Column>; last: number } | null {
  const [line, below] = [lines[index], lines[index + 1]];
  const split = line && splitterOf(line);
  const [first, second] = [split ? split(line) : [], split && below ? split(below) : []];
  if (!line || !split || !isHeaderLine(first) || CAPTION.test(line.content)) {
    return null;
  }
  for (const headers of [...(isHeaderLine(second) ? [overOneAnother(first, second)] : []), single(first)]) {
    const columns = headers.map(({ own, over }) => reader.column(own, over));
    const height = headers.some(({ over }) => over !== "") ? 2 : 1;
    const { rows, last } = rowsBelow(lines, index + height, split, columns, reader);
    if (rows.length > 0) {
      const end = lines[last] ?? line;
      const title = lines[index - 1]?.content.trim() ?? "";
      return { grid: { columns, rows, title, start: line.start, end: end.start + end.content.length }, last };
    }
  }
  return null;
}

function isHeaderLine(cells: readonly Cell[]): boolean {
  const filled = cells.filter(({ text }) => text !== "");
  return filled.length > 1 && filled.every((cell) => !isFigure(cell) && cell.text.length <= LONGEST_HEADER);
}

interface Header {
  readonly own: string;
  readonly over: string;
}

function single(cells: readonly Cell[]): Header[] {
  return cells.map(({ text }) => ({ own: text, over: "" }));
}

/** Two lines of headers; each of the upper ones reaches over those behind it that have none. */
function overOneAnother(upper: readonly Cell[], lower: readonly Cell[]): Header[] {
  if (upper.length === lower.length || upper.some(({ text }) => text === "")) {
    let over = "";
    return lower.map(({ text }, index) => {
      const above = upper[index]?.text ?? "";
      over = above === "" ? over : above;
      return text === "" ? { own: above, over: "" } : { own: text, over };
    });
  }
  // Merged cells leave no mark in a text: how many columns they reach over is told by their number.
  for (const [labels, names] of [
    [[], upper],
    [upper.slice(0, 1), upper.slice(1)],
  ] as const) {
    const width = lower.length / names.length;
    if (names.length > 1 && width > 1 && Number.isInteger(width)) {
      const below = lower.map(({ text }, index) => ({ own: text, over: names[Math.floor(index / width)]?.text ?? "" }));
      return [...single(labels), ...below];
    }
  }
  return [];
}

function rowsBelow<Column>(
  lines: readonly Line[],
  from: number,
  split: Splitter,
  columns: readonly Column[],
  reader: HeaderReader<Column>,
): { rows: Row[]; last: number } {
  const rows: Row[] = [];
  let last = from - 1;
  if (!columns.some((column) => reader.holdsFigures(column))) {
    return { rows, last };
  }
  for (let index = from; index < lines.length && index - last <= LONGEST_PAUSE + 1; index += 1) {
    const line = lines[index];
    const cells = line ? split(line) : [];
    const row = cells.some(isFigure) || cells.some(isGrade) ? align(cells, columns, reader) : null;
    if (row) {
      rows.push(row);
      last = index;
    } else if (isHeaderLine(cells) && isOfAnother(cells, reader)) {
      break;
    }
  }
  return { rows, last };
}

/** Whether a line without figures is the header of another table, and not the foot of a page. */
function isOfAnother<Column>(cells: readonly Cell[], reader: HeaderReader<Column>): boolean {
  const filled = cells.filter(({ text }) => text !== "");
  return filled.length > 2 || filled.some(({ text }) => reader.holdsFigures(reader.column(text, "")));
}

/** Puts the cells of a row below their headers: by their number, or where merged cells are missing by that of the figures. */
export function align<Column>(
  cells: readonly Cell[],
  columns: readonly Column[],
  { holdsFigures }: Pick<HeaderReader<Column>, "holdsFigures">,
): Row | null {
  const mayHold = (column: Column, cell: Cell | undefined): boolean =>
    !cell || cell.text === "" || !holdsFigures(column) || isFigure(cell) || isGrade(cell);
  if (cells.length === columns.length && columns.every((column, index) => mayHold(column, cells[index]))) {
    return cells.map((cell) => (cell.text === "" ? null : cell));
  }
  const filled = cells.filter(({ text }) => text !== "");
  const end = filled.findLastIndex((cell) => isFigure(cell) || isGrade(cell)) + 1;
  const start = filled.findLastIndex((cell, index) => index < end && !isFigure(cell) && !isGrade(cell)) + 1;
  const places = columns.flatMap((column, index) => (holdsFigures(column) ? [index] : []));
  const labels = filled.slice(0, start).filter((cell) => !isFigure(cell));
  const sole = filled[start];
  const isOfGrade = end - start === 1 && sole !== undefined && isGrade(sole);
  if (labels.length === 0 || (end - start !== places.length && !isOfGrade)) {
    return null;
  }
  const taken = isOfGrade ? places.slice(-1) : places;
  const figures = new Map(taken.map((place, index) => [place, filled[start + index] ?? null]));
  const named = labelsBelow(labels, places[0] ?? 0);
  return columns.map((_, index) => figures.get(index) ?? named.get(index) ?? null);
}

/** Labels take the columns left of the figures, from the right: merged ones on the left are those that are missing. */
function labelsBelow(labels: readonly Cell[], first: number): Map<number, Cell> {
  const room = Math.max(1, first);
  const kept = labels.length <= room ? labels : [...labels.slice(0, room - 1), joined(labels.slice(room - 1))];
  return new Map(kept.map((cell, index) => [first - kept.length + index, cell]));
}

function joined(cells: readonly Cell[]): Cell {
  const text = cells.map((cell) => cell.text).join("");
  return { text, start: cells[0]?.start ?? 0, end: cells.at(-1)?.end ?? 0 };
}

type Splitter = (line: Line) => Cell[];

/** What parts the cells of a line: bars, tabs or blanks. */
function splitterOf({ content }: Line): Splitter | null {
  if (content.includes("|")) {
    return (line) => withoutOuter(split(line, /\|/gu), line.content.trim());
  }
  if (content.trimEnd().includes("\t")) {
    return (line) => split(line, /\t/gu);
  }
  return /[。；;，]/u.test(content) ? null : (line) => split(line, /[\s\u3000]+/gu).filter(({ text }) => text !== "");
}

function withoutOuter(cells: Cell[], content: string): Cell[] {
  return cells.slice(content.startsWith("|") ? 1 : 0, content.endsWith("|") ? -1 : cells.length);
}

function split({ content, start }: Line, separator: RegExp): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const match of [...content.matchAll(separator), null]) {
    const raw = content.slice(from, match?.index ?? content.length);
    const text = raw.trim();
    const at = start + from + raw.indexOf(text);
    cells.push({ text: text.replaceAll("**", ""), start: at, end: at + text.length });
    from = match ? match.index + match[0].length : content.length;
  }
  return cells;
}
