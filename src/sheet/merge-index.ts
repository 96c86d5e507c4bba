import { contains, type Position, type Range } from "./address";

/** Rows that are looked up together. */
const BAND = 64;
/** Merges over more bands than this are kept in one list instead of in each of their bands. */
const MOST_BANDS = 64;

/** The merged ranges of a sheet, found by where they are. */
export class MergeIndex {
  private readonly bands = new Map<number, Range[]>();
  private readonly starts = new Map<number, Range[]>();
  private readonly tall: Range[] = [];

  constructor(merges: readonly Range[]) {
    for (const merge of merges) {
      add(this.starts, merge.top, merge);
      const [first, last] = [bandOf(merge.top), bandOf(merge.bottom)];
      if (last - first > MOST_BANDS) {
        this.tall.push(merge);
        continue;
      }
      for (let band = first; band <= last; band += 1) {
        add(this.bands, band, merge);
      }
    }
  }

  /** Those whose first row this is. */
  startingIn(row: number): readonly Range[] {
    return this.starts.get(row) ?? NONE;
  }

  /** The range that a cell is part of; null for a cell of its own. */
  over(position: Position): Range | null {
    const holds = (merge: Range): boolean => contains(merge, position);
    return this.bands.get(bandOf(position.row))?.find(holds) ?? this.tall.find(holds) ?? null;
  }

  /** The cell that a cell's content stands in. */
  anchorOf(position: Position): Position {
    const merge = this.over(position);
    return merge ? { row: merge.top, column: merge.left } : position;
  }

  /** Those that reach into an area. */
  crossing(area: Range): Range[] {
    const found = new Set<Range>();
    for (let band = bandOf(area.top); band <= bandOf(area.bottom); band += 1) {
      for (const merge of this.bands.get(band) ?? NONE) {
        found.add(merge);
      }
    }
    return [...found, ...this.tall].filter(
      ({ top, bottom, left, right }) =>
        top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left,
    );
  }
}

const NONE: readonly Range[] = [];

function bandOf(row: number): number {
  return Math.floor(row / BAND);
}

function add(lists: Map<number, Range[]>, key: number, merge: Range): void {
  const list = lists.get(key);
  if (list) {
    list.push(merge);
  } else {
    lists.set(key, [merge]);
  }
}
