import type { Stretch } from "../../../sheet/looks";
import type { Span } from "../../session/review";

/** Neighbours of one size, with what stands before them. Hidden ones have none. */
export interface Segment extends Stretch {
  /** Pixels before the first. */
  readonly start: number;
  /** How many are shown before the first. */
  readonly place: number;
}

/**
 * All from 0 up to a count, in segments.
 * @param hidden in ascending order, as the stretches are
 * @param size pixels of those that no stretch gives another size
 */
export function segmentsOf(
  count: number,
  hidden: readonly Span[],
  size: number,
  stretches: readonly Stretch[],
): readonly Segment[] {
  const hides = new Pointer(hidden);
  const sizes = new Pointer(stretches);
  const segments: Segment[] = [];
  let start = 0;
  let place = 0;
  for (const [first, last] of pieces(count, [...hidden, ...stretches])) {
    const pixels = hides.at(first) ? 0 : Math.max(1, sizes.at(first)?.size ?? size);
    const before = segments.at(-1);
    const number = last - first + 1;
    if (before?.size === pixels) {
      segments[segments.length - 1] = { ...before, last };
    } else {
      segments.push({ first, last, size: pixels, start, place });
    }
    start += pixels * number;
    place += pixels > 0 ? number : 0;
  }
  return segments;
}

/** What lies between all ends. */
function pieces(count: number, spans: readonly Span[]): (readonly [first: number, last: number])[] {
  const cuts = new Set([0, count]);
  for (const { first, last } of spans) {
    cuts.add(Math.min(first, count)).add(Math.min(last + 1, count));
  }
  const sorted = Float64Array.from(cuts).sort();
  return Array.from({ length: sorted.length - 1 }, (_, index) => [sorted[index] ?? 0, (sorted[index + 1] ?? 0) - 1]);
}

/** Goes through spans in ascending order, along with who asks. */
class Pointer<Item extends Span> {
  private next = 0;

  constructor(private readonly items: readonly Item[]) {}

  at(index: number): Item | undefined {
    while ((this.items[this.next]?.last ?? Infinity) < index) {
      this.next += 1;
    }
    const item = this.items[this.next];
    return item && item.first <= index ? item : undefined;
  }
}
