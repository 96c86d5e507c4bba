import type { Range } from "../../../sheet/address";
import { HEAD_HEIGHT, type Layout } from "./layout";

/** Scrolls so far that cells are in view: to the middle, or no further than needed. What is in view stays where it is. */
export function scrollIntoView(
  scroller: HTMLElement,
  { rows, columns, headWidth }: Layout,
  range: Range,
  align: "center" | "nearest",
): void {
  scroller.scrollTo({
    top: offsetFor(
      { start: rows.startOf(range.top), size: rows.extent(range.top, range.bottom) },
      { start: scroller.scrollTop, size: scroller.clientHeight - HEAD_HEIGHT },
      align,
    ),
    left: offsetFor(
      { start: columns.startOf(range.left), size: columns.extent(range.left, range.right) },
      { start: scroller.scrollLeft, size: scroller.clientWidth - headWidth },
      align,
    ),
  });
}

interface Stretch {
  readonly start: number;
  readonly size: number;
}

/** How far to scroll so that a stretch is seen in a window, both in pixels of what is scrolled. */
export function offsetFor(wanted: Stretch, window: Stretch, align: "center" | "nearest"): number {
  const end = wanted.start + wanted.size;
  if (wanted.start >= window.start && end <= window.start + window.size) {
    return window.start;
  }
  if (wanted.size >= window.size) {
    return wanted.start;
  }
  if (align === "center") {
    return Math.max(0, Math.round(wanted.start - (window.size - wanted.size) / 2));
  }
  return wanted.start < window.start ? wanted.start : end - window.size;
}
