import type { Stretch } from "../../../sheet/looks";
import type { Span } from "../../session/review";
import { type Segment, segmentsOf } from "./segments";

const NOTHING: Segment = { first: 0, last: -1, size: 0, start: 0, place: 0 };

/**
 * Rows or columns along one side of the grid. An index counts all of them, a place only those that are shown.
 * Building one costs as much as there are stretches of one size; asking costs a binary search.
 */
export class Axis {
  /** How many are shown. */
  readonly shown: number;
  /** Pixels from the first to the end of the last. */
  readonly length: number;
  private readonly segments: readonly Segment[];
  private readonly shownSegments: readonly Segment[];

  /**
   * @param hidden in ascending order, as the stretches are
   * @param size pixels of those that no stretch gives another size
   */
  constructor(
    readonly count: number,
    private readonly hidden: readonly Span[],
    size: number,
    stretches: readonly Stretch[] = [],
  ) {
    this.segments = segmentsOf(count, hidden, size, stretches);
    this.shownSegments = this.segments.filter((segment) => segment.size > 0);
    const end = this.shownSegments.at(-1) ?? NOTHING;
    this.shown = end.place + end.last - end.first + 1;
    this.length = end.start + (end.last - end.first + 1) * end.size;
  }

  indexAt(place: number): number {
    const segment = lastOf(this.shownSegments, (candidate) => candidate.place <= place);
    return segment.first + place - segment.place;
  }

  /** How many are shown before an index. */
  placeOf(index: number): number {
    const segment = this.segmentOf(index);
    return segment.place + (segment.size > 0 ? index - segment.first : 0);
  }

  isHidden(index: number): boolean {
    return index < this.count && this.segmentOf(index).size === 0;
  }

  /** Those hidden right before an index that is shown; null for none. */
  hiddenBeside(index: number): Span | null {
    const before = this.hidden[lastIndex(this.hidden.length, (at) => (this.hidden[at]?.last ?? 0) < index)];
    return before?.last === index - 1 ? before : null;
  }

  /** Pixels before an index. */
  startOf(index: number): number {
    const segment = this.segmentOf(index);
    return segment.start + (index - segment.first) * segment.size;
  }

  /** Pixels; 0 for a hidden one. */
  sizeOf(index: number): number {
    return this.segmentOf(index).size;
  }

  /** Pixels from the start of one index to the end of another. */
  extent(first: number, last: number): number {
    return this.startOf(last + 1) - this.startOf(first);
  }

  /** The index at a distance from the start, within bounds. */
  indexUnder(pixels: number): number {
    const { first, last, start, size } = lastOf(this.shownSegments, (candidate) => candidate.start <= pixels);
    return Math.max(first, Math.min(last, first + Math.floor((pixels - start) / Math.max(1, size))));
  }

  /** The index so many shown ones further on, within bounds. */
  step(index: number, by: number): number {
    return this.indexAt(Math.max(0, Math.min(this.placeOf(index) + by, this.shown - 1)));
  }

  private segmentOf(index: number): Segment {
    return lastOf(this.segments, (candidate) => candidate.first <= index);
  }
}

/** The last segment for which this holds, else the first. */
function lastOf(segments: readonly Segment[], holds: (segment: Segment) => boolean): Segment {
  const found = lastIndex(segments.length, (index) => holds(segments[index] ?? NOTHING));
  return segments[Math.max(0, found)] ?? NOTHING;
}

/** The last of so many for which this holds, given that it holds for all before that one; -1 for none. */
function lastIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
