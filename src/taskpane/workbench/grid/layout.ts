import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, type Position, type Range } from "../../../sheet/address";
import type { SheetFacts } from "../../session/review";
import { Axis } from "./axis";
import { MergeIndex } from "./merges";

/** Pixels. */
export const ROW_HEIGHT = 24;
export const HEAD_HEIGHT = 24;
const CHARACTER_WIDTH = 7.5;
const CELL_PADDING = 18;
const DIGIT_WIDTH = 8;
const NARROWEST_HEAD = 40;

/** An empty sheet shows as much as a large screen holds, and a full one a little more than it has. */
const LEAST_ROWS = 60;
const LEAST_COLUMNS = 30;
const MORE_ROWS = 10;
const MORE_COLUMNS = 3;
const EMPTY_WIDTH = 9;

/** Where everything of a sheet stands. */
export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly merges: MergeIndex;
  /** The last cell of the area that holds something. */
  readonly end: Position;
  /** Pixels that row numbers take. */
  readonly headWidth: number;
}

export function layoutOf(facts: SheetFacts): Layout {
  const rows = Math.min(MAXIMUM_ROWS, Math.max(LEAST_ROWS, facts.rows + MORE_ROWS));
  const columns = Math.min(MAXIMUM_COLUMNS, Math.max(LEAST_COLUMNS, facts.columns + MORE_COLUMNS));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.round((facts.widths[column] ?? EMPTY_WIDTH) * CHARACTER_WIDTH + CELL_PADDING),
  );
  return {
    rows: new Axis(rows, facts.hiddenRows, ROW_HEIGHT),
    columns: new Axis(columns, facts.hiddenColumns, widths),
    merges: new MergeIndex(facts.merges),
    end: { row: Math.max(0, facts.rows - 1), column: Math.max(0, facts.columns - 1) },
    headWidth: Math.max(NARROWEST_HEAD, String(rows).length * DIGIT_WIDTH + CELL_PADDING),
  };
}

/** The cells that a cell takes up: its own, or those it is merged with. */
export function rangeOf({ merges }: Layout, position: Position): Range {
  return (
    merges.over(position) ?? {
      top: position.row,
      bottom: position.row,
      left: position.column,
      right: position.column,
    }
  );
}
