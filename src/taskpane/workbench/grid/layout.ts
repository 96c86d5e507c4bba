import type { Position, Range } from "../../../sheet/address";
import type { Stretch } from "../../../sheet/looks";
import { MergeIndex } from "../../../sheet/merge-index";
import { shownExtent } from "../../session/extent";
import type { SheetFacts } from "../../session/review";
import { unpackStretches } from "../../session/stretches";
import { Axis } from "./axis";

/** Pixels. The height of rows is that of workbooks that do not say theirs. */
const ROW_HEIGHT = 24;
export const HEAD_HEIGHT = 24;
const CHARACTER_WIDTH = 7.5;
const CELL_PADDING = 18;
const DIGIT_WIDTH = 8;
const NARROWEST_HEAD = 40;

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
  const { rows, columns } = shownExtent(facts);
  const { sizes } = facts;
  return {
    rows: new Axis(rows, facts.hiddenRows, sizes.row ?? ROW_HEIGHT, unpackStretches(sizes.rows)),
    columns: new Axis(columns, facts.hiddenColumns, widthOf(EMPTY_WIDTH), columnWidths(facts)),
    merges: new MergeIndex(facts.merges),
    end: { row: Math.max(0, facts.rows - 1), column: Math.max(0, facts.columns - 1) },
    headWidth: Math.max(NARROWEST_HEAD, String(rows).length * DIGIT_WIDTH + CELL_PADDING),
  };
}

/** The widths that the workbook gives, and else those that the content asks for. */
function columnWidths({ widths, sizes }: SheetFacts): Stretch[] {
  const given = new Set<number>();
  for (const { first, last } of sizes.columns) {
    for (let column = first; column <= Math.min(last, widths.length - 1); column += 1) {
      given.add(column);
    }
  }
  const wanted = widths.map((width, column) => ({ first: column, last: column, size: widthOf(width) }));
  return [...sizes.columns, ...wanted.filter(({ first }) => !given.has(first))].sort(
    (one, other) => one.first - other.first,
  );
}

function widthOf(characters: number): number {
  return Math.round(characters * CHARACTER_WIDTH + CELL_PADDING);
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
