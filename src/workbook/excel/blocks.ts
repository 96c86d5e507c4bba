import type { Range } from "../../sheet/address";

/** Some rows of the used range with this number. */
export interface Block {
  readonly extent: number;
  readonly range: Range;
}

/** How far reading has come: the extent, and its next row. */
export interface Cursor {
  readonly extent: number;
  readonly row: number;
}

/** The blocks of rows that come next and together have no more cells than the budget; one row at least. */
export function takeBlocks(
  extents: readonly Range[],
  from: Cursor,
  budget: number,
): { readonly blocks: readonly Block[]; readonly next: Cursor } {
  const blocks: Block[] = [];
  let left = budget;
  let { extent, row } = from;
  for (let range = extents[extent]; range; range = extents[extent]) {
    const top = Math.max(row, range.top);
    const rows = Math.floor(left / widthOf(range));
    if (rows === 0 && blocks.length > 0) {
      return { blocks, next: { extent, row: top } };
    }
    const bottom = Math.min(range.bottom, top + Math.max(1, rows) - 1);
    blocks.push({ extent, range: { ...range, top, bottom } });
    left -= (bottom - top + 1) * widthOf(range);
    if (bottom < range.bottom) {
      return { blocks, next: { extent, row: bottom + 1 } };
    }
    extent += 1;
    row = 0;
  }
  return { blocks, next: { extent, row } };
}

/** The library takes rows of more cells than this apart into several actions. */
const MOST_WRITTEN = 1500;

/** A range as ranges below one another, each of which is written in one action: whole or not at all. */
export function writableBlocks(range: Range): readonly Range[] {
  const blocks: Range[] = [];
  for (let cursor: Cursor = { extent: 0, row: 0 }; cursor.extent === 0;) {
    const taken = takeBlocks([range], cursor, MOST_WRITTEN);
    blocks.push(...taken.blocks.map((block) => block.range));
    cursor = taken.next;
  }
  return blocks;
}

export function cellCount(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { range }) => sum + (range.bottom - range.top + 1) * widthOf(range), 0);
}

function widthOf({ left, right }: Range): number {
  return right - left + 1;
}
