import type { Span } from "../compare";
import { align, type Cell, type Grid, type HeaderReader, isFigure, isGrade, type Row } from "./grids";
import { isMarkedPageNumber, linesOf } from "../text/lines";

/** Longer lines, and those with the signs of a sentence, are no cells. */
const LONGEST_CELL = 28;
const FEWEST_COLUMNS = 3;
const MOST_COLUMNS = 16;
/** How far apart two rows may be: words of a remark, or the head of a page. */
const LONGEST_PAUSE = 6;

/** A reader that also tells which words are those of a header. */
export interface StackReader<Column> extends HeaderReader<Column> {
  isHeader(text: string): boolean;
  isSerial(column: Column): boolean;
}

/** Finds the tables of which every cell stands on a line of its own, as programs copy them from documents. */
export function findStacks<Column>(
  source: string,
  reader: StackReader<Column>,
  taken: readonly Span[],
): Grid<Column>[] {
  const cells = linesOf(source)
    .filter((line) => !isMarkedPageNumber(line))
    .map(({ content, start }): Cell => {
      const text = content.trim();
      const at = start + content.indexOf(text);
      return { text, start: at, end: at + text.length };
    });
  const grids: Grid<Column>[] = [];
  let index = 0;
  while (index < cells.length) {
    const found = taken.some(
      ({ start, end }) => (cells[index]?.start ?? 0) >= start && (cells[index]?.start ?? 0) < end,
    )
      ? null
      : stackAt(cells, index, reader);
    grids.push(...(found ? [found.grid] : []));
    index = found?.next ?? index + 1;
  }
  return grids;
}

function stackAt<Column>(
  cells: readonly Cell[],
  index: number,
  reader: StackReader<Column>,
): { grid: Grid<Column>; next: number } | null {
  let width = 0;
  while (width < MOST_COLUMNS && reader.isHeader(cells[index + width]?.text ?? "")) {
    width += 1;
  }
  // The first words below a header may look like one more header: they are labels where the figures say so.
  for (; width >= FEWEST_COLUMNS; width -= 1) {
    const columns = cells.slice(index, index + width).map(({ text }) => reader.column(text, ""));
    const { rows, next } = rowsFrom(cells, index + width, columns, reader);
    const [first, last] = [cells[index], cells[next - 1]];
    if (rows.length > 0 && first && last) {
      const title = cells[index - 1]?.text ?? "";
      return { grid: { columns, rows, title, start: first.start, end: last.end }, next };
    }
  }
  return null;
}

function rowsFrom<Column>(
  cells: readonly Cell[],
  from: number,
  columns: readonly Column[],
  reader: StackReader<Column>,
): { rows: Row[]; next: number } {
  const rows: Row[] = [];
  let next = from;
  let place = from;
  while (place < cells.length && place - next <= (rows.length === 0 ? 0 : LONGEST_PAUSE)) {
    const width = rowWidth(cells, place, columns, reader);
    const row = width === null ? null : align(cells.slice(place, place + width), columns, reader);
    if (row && width !== null) {
      rows.push(row);
      next = place + width;
      place = next;
    } else if (isCell(cells[place])) {
      place += 1;
    } else {
      break;
    }
  }
  return { rows, next };
}

/** How many lines the row takes that begins here; null where none does. */
function rowWidth<Column>(
  cells: readonly Cell[],
  from: number,
  columns: readonly Column[],
  reader: StackReader<Column>,
): number | null {
  const figures = columns.filter((column) => reader.holdsFigures(column)).length;
  const hasSerial = columns.some((column) => reader.isSerial(column));
  let place = from;
  if (hasSerial && /^\d{1,3}$/u.test(cells[place]?.text ?? "")) {
    place += 1;
  }
  const labels = place;
  while (isCell(cells[place]) && !isValue(cells[place])) {
    place += 1;
  }
  const before = place;
  while (isValue(cells[place]) && place - before < figures) {
    place += 1;
  }
  const isWhole = place - before === figures || (place - before === 1 && isGrade(cells[before] ?? NO_CELL));
  // One more figure is the number of the next row, or else cells are missing in this one.
  const isAlone = !isValue(cells[place]) || (hasSerial && !isValue(cells[place + 1]));
  return before > labels && before - labels <= columns.length + 2 && isWhole && isAlone ? place - from : null;
}

const NO_CELL: Cell = { text: "", start: 0, end: 0 };

function isCell(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.length <= LONGEST_CELL && !/[。；，]/u.test(cell.text);
}

function isValue(cell: Cell | undefined): boolean {
  return cell !== undefined && (isFigure(cell) || isGrade(cell));
}
