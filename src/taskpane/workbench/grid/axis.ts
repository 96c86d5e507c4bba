import type { Span } from "../../session/review";

/**
 * Rows or columns along one side of the grid. An index counts all of them, a place only those that are shown.
 * Building one costs as much as there are hidden spans (and widths); asking costs a binary search.
 */
export class Axis {
  /** How many are shown. */
  readonly shown: number;
  /** Pixels from the first to the end of the last. */
  readonly length: number;
  /** How many are hidden up to the end of each hidden span. */
  private readonly hiddenBefore: number[] = [];
  private readonly starts: Float64Array | null;

  /** @param sizes in pixels, of all or of each */
  constructor(
    readonly count: number,
    private readonly hidden: readonly Span[],
    private readonly sizes: number | readonly number[],
  ) {
    let total = 0;
    for (const { first, last } of hidden) {
      total += last - first + 1;
      this.hiddenBefore.push(total);
    }
    this.shown = count - total;
    this.starts = typeof sizes === "number" ? null : this.addUp(sizes);
    this.length = this.startAt(this.shown);
  }

  indexAt(place: number): number {
    const span = lastIndex(this.hidden.length, (index) => this.firstPlaceAfter(index) <= place);
    return place + (this.hiddenBefore[span] ?? 0);
  }

  /** How many are shown before an index. */
  placeOf(index: number): number {
    const span = lastIndex(this.hidden.length, (candidate) => (this.hidden[candidate]?.first ?? 0) <= index);
    const { first = 0, last = -1 } = this.hidden[span] ?? {};
    return span >= 0 && index <= last
      ? first - (this.hiddenBefore[span - 1] ?? 0)
      : index - (this.hiddenBefore[span] ?? 0);
  }

  isHidden(index: number): boolean {
    const span = lastIndex(this.hidden.length, (candidate) => (this.hidden[candidate]?.first ?? 0) <= index);
    return index <= (this.hidden[span]?.last ?? -1);
  }

  /** Those hidden right before an index that is shown; null for none. */
  hiddenBeside(index: number): Span | null {
    const span = lastIndex(this.hidden.length, (candidate) => (this.hidden[candidate]?.last ?? 0) < index);
    const before = this.hidden[span];
    return before?.last === index - 1 ? before : null;
  }

  /** Pixels before a place. */
  startAt(place: number): number {
    return this.starts ? (this.starts[place] ?? 0) : place * this.evenSize;
  }

  startOf(index: number): number {
    return this.startAt(this.placeOf(index));
  }

  sizeAt(place: number): number {
    return this.starts ? this.startAt(place + 1) - this.startAt(place) : this.evenSize;
  }

  /** Pixels; 0 for a hidden one. */
  sizeOf(index: number): number {
    return this.isHidden(index) ? 0 : this.sizeAt(this.placeOf(index));
  }

  /** Pixels from the start of one index to the end of another. */
  extent(first: number, last: number): number {
    return this.startOf(last + 1) - this.startOf(first);
  }

  /** The index at a distance from the start, within bounds. */
  indexUnder(pixels: number): number {
    const { starts } = this;
    const place = starts
      ? lastIndex(this.shown, (candidate) => (starts[candidate] ?? 0) <= pixels)
      : Math.floor(pixels / this.evenSize);
    return this.indexAt(Math.max(0, Math.min(place, this.shown - 1)));
  }

  /** The index so many shown ones further on, within bounds. */
  step(index: number, by: number): number {
    return this.indexAt(Math.max(0, Math.min(this.placeOf(index) + by, this.shown - 1)));
  }

  private get evenSize(): number {
    return typeof this.sizes === "number" ? this.sizes : 0;
  }

  private firstPlaceAfter(span: number): number {
    return (this.hidden[span]?.last ?? 0) + 1 - (this.hiddenBefore[span] ?? 0);
  }

  private addUp(sizes: readonly number[]): Float64Array {
    const starts = new Float64Array(this.shown + 1);
    for (let place = 0; place < this.shown; place += 1) {
      starts[place + 1] = (starts[place] ?? 0) + (sizes[this.indexAt(place)] ?? 0);
    }
    return starts;
  }
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
