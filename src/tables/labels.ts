import { readFigure } from "../sheet/figure";
import { normalize } from "../sheet/text";
import { UNITS } from "../sheet/units";
import type { Grid } from "./grid";
import { columnsOf, type Triple } from "./triples";
import { headerRole, type HeaderRole, isMeasureLabel, isTotalLabel, mayBeLabel } from "./vocabulary";

/** The columns beside a triple that say what its rows are about, from left to right. */
export interface LabelColumns {
  readonly labels: readonly LabelColumn[];
  readonly serial: number | null;
  readonly staff: number | null;
  readonly unit: number | null;
}

interface LabelColumn {
  readonly column: number;
  readonly role: HeaderRole | null;
}

/** What stands over a triple: an indicator's name, and its measure where a row of its own names it. */
export interface Heading {
  readonly name: string;
  readonly measure: string | null;
}

/** Headings further above a header belong to something else. */
const HIGHEST_HEADING = 5;

/**
 * The role that a column's header gives it; a label that reaches down into the figures is no header. Where the header
 * rows are blank the word may stand in the rows above, beside the names of the indicators.
 */
export function columnRole(grid: Grid, triple: Triple, column: number): HeaderRole | null {
  for (let row = triple.bottom; row >= Math.max(0, triple.top - HIGHEST_COLUMN_WORD); row -= 1) {
    const text = grid.text(row, column);
    const reachesDown = grid.area(row, column).bottom > triple.bottom;
    const role = reachesDown ? null : headerRole(grid.label(row, column));
    if (row < triple.top && text !== "") {
      return role === "extra" || QUANTITY_ROLES.has(role) ? null : role;
    }
    if (role !== null) {
      return role;
    }
  }
  return null;
}

const HIGHEST_COLUMN_WORD = 2;

/**
 * The label columns between a triple and whatever stands left of it.
 * @param left the first column that may belong to the triple
 * @param rows the rows in which the triple has figures
 */
export function findLabelColumns(grid: Grid, triple: Triple, left: number, rows: readonly number[]): LabelColumns {
  const [start] = columnsOf(triple);
  const labels: LabelColumn[] = [];
  let serial: number | null = null;
  let staff: number | null = null;
  let unit: number | null = null;
  for (let column = start - 1; column >= left; column -= 1) {
    const role = columnRole(grid, triple, column);
    const isText = rows.some((row) => isLabelCell(grid, row, column));
    const isBlank =
      !isText && rows.every((row) => grid.text(row, column) === "") && grid.text(triple.bottom, column) === "";
    if (isBlank && labels.length > 0) {
      break;
    }
    if (role === "staff") {
      staff ??= column;
    } else if (role === "unit") {
      unit ??= column;
    } else if (role === "serial") {
      serial ??= column;
    } else if (!OUTSIDE.has(role) && !QUANTITY_ROLES.has(role) && (isText || reachesFromHeader(grid, triple, column))) {
      labels.unshift({ column, role });
    }
  }
  const nearest = labels.at(-1);
  if (unit === null && nearest && labels.length > 1 && holdsMeasures(grid, nearest, rows)) {
    return { labels: labels.slice(0, -1), serial, staff, unit: nearest.column };
  }
  return { labels, serial, staff, unit };
}

/** The columns that label a row: a total's label may stand under 序号 as well, in the first cell of its row. */
export function labelColumnsOf(grid: Grid, { labels, serial }: LabelColumns, row: number): readonly number[] {
  const columns = labels.map(({ column }) => column);
  return serial !== null && isTotalLabel(grid.label(row, serial)) ? [serial, ...columns] : columns;
}

/** Whether a column under no word of its own holds nothing but units and measures: 个, 人次, 节数. */
function holdsMeasures(grid: Grid, { column, role }: LabelColumn, rows: readonly number[]): boolean {
  const texts = rows.map((row) => normalize(grid.text(row, column))).filter((text) => text !== "");
  const isMeasure = (text: string): boolean => isMeasureLabel(text) || (UNITS.has(text) && !/个案|小组/u.test(text));
  return role !== "name" && role !== "district" && texts.length > 0 && texts.every(isMeasure);
}

const OUTSIDE: ReadonlySet<HeaderRole | null> = new Set<HeaderRole>(["remark", "extra"]);

/** A label beside a card's header, with nothing else below it, stands for the rows below. */
export function reachesFromHeader(grid: Grid, triple: Triple, column: number): boolean {
  const label = grid.label(triple.top, column);
  return isLabelText(label) && columnRole(grid, triple, column) === null;
}

/** A text that may name something: no quantity, no percentage, no number of a list. */
export function isLabelCell(grid: Grid, row: number, column: number): boolean {
  const text = grid.label(row, column);
  const isQuantity = readFigure(grid.cell(row, column)).kind === "number" || /\d[%％]$/u.test(text);
  return isLabelText(text) && !isQuantity && !grid.isHeader(row, column);
}

const QUANTITY_ROLES: ReadonlySet<HeaderRole | null> = new Set<HeaderRole>(["required", "completed", "percentage"]);

function isLabelText(text: string): boolean {
  return text !== "" && !/^[\d.、()（）]+$/u.test(text);
}

/**
 * The label of a row in one column: its own, or that of the nearest row above which it repeats.
 * @param top the row from which labels may reach down to this triple
 */
export function rowLabel(
  grid: Grid,
  triple: Triple,
  top: number,
  row: number,
  columns: readonly number[],
  column: number,
): string {
  if (isLabelCell(grid, row, column)) {
    return grid.label(row, column);
  }
  const near = columns.findLast(
    (other) => other < column && grid.anchor(row, other).row === row && isLabelCell(grid, row, other),
  );
  if (near !== undefined) {
    return grid.label(row, near);
  }
  for (let above = row - 1; above >= top; above -= 1) {
    if (isLabelCell(grid, above, column)) {
      const label = grid.label(above, column);
      const isOwnHeader = above <= triple.bottom && above >= triple.top && columnRole(grid, triple, column) !== null;
      return isOwnHeader || isTotalLabel(label) || headerRole(label) !== null ? "" : label;
    }
  }
  return "";
}

/**
 * The name over a triple, through merges, repeated cells, and cells left blank behind the first.
 * @param bounds the first column that may belong to the triple, and the last row above that does not
 */
export function findHeading(
  grid: Grid,
  triple: Triple,
  { left, floor }: { readonly left: number; readonly floor: number },
  labels: readonly LabelColumn[],
): Heading | null {
  const nearest = labels.at(-1)?.column ?? left - 1;
  let measure: string | null = null;
  let placeholder: string | null = null;
  for (let row = triple.top - 1; row > Math.max(floor, triple.top - HIGHEST_HEADING - 1, -1); row -= 1) {
    const text = isBlankRow(grid, triple, row, left) ? null : headingInRow(grid, triple, row, left, nearest);
    if (text === null) {
      break;
    }
    if (isMeasureLabel(text)) {
      measure ??= text;
    } else if (headerRole(text) === "name") {
      placeholder ??= text;
    } else if (text !== "" && !isCaption(text)) {
      return { name: text, measure };
    }
  }
  const name = placeholder ?? measure;
  return name === null ? null : { name, measure: placeholder === null ? null : measure };
}

/** `完成情况`, `指标完成情况`: what the three columns are, and no name; 微心愿达成 is one. */
function isCaption(text: string): boolean {
  const role = headerRole(text);
  return role === "completed"
    ? /^(?:指标|任务|服务|项目|协议|考核|实际|累计|本期|中期|末期|年度|各)*(?:完成|达成|实施|执行|开展)/u.test(text)
    : role !== null;
}

function isBlankRow(grid: Grid, triple: Triple, row: number, left: number): boolean {
  const [, , right] = columnsOf(triple);
  return Array.from({ length: right - left + 1 }, (_, index) => left + index).every(
    (column) => grid.text(row, column) === "",
  );
}

/** "" where the row says nothing of the triple, null where the header ends: a title, or figures. */
function headingInRow(grid: Grid, triple: Triple, row: number, left: number, nearest: number): string | null {
  const columns = columnsOf(triple);
  const texts = new Set(columns.map((column) => grid.text(row, column)).filter((text) => text !== ""));
  const [text, ...others] = texts;
  if (others.length > 0) {
    return null;
  }
  if (text === undefined) {
    return headingFromLeft(grid, row, columns[0], left, nearest);
  }
  const column = columns.find((candidate) => grid.text(row, candidate) === text) ?? columns[0];
  const { left: start, top, bottom } = grid.area(row, column);
  // What stands over the last column alone is the label of a row of another table.
  if (bottom - top >= HIGHEST_HEADING || start === columns.at(-1)) {
    return null;
  }
  const figure = readFigure(grid.cell(row, column)).kind;
  if (start <= nearest || start < left || figure !== "text") {
    return null;
  }
  return mayBeLabel(text) ? text : "";
}

/** A name in the first of several cells stands for those behind it that are blank. */
function headingFromLeft(grid: Grid, row: number, start: number, left: number, nearest: number): string {
  for (let column = start - 1; column >= Math.max(left, nearest + 1, 0); column -= 1) {
    const text = grid.label(row, column);
    if (text !== "") {
      const area = grid.area(row, column);
      return area.left === area.right && mayBeLabel(text) ? text : "";
    }
  }
  return "";
}
