import { type RefObject, useLayoutEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { Range } from "../../../sheet/address";
import type { Axis } from "./axis";
import { HEAD_HEIGHT, type Layout } from "./layout";

/** The rows and columns in view, and a few around them. */
export interface View {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Null before anything has a size. */
  readonly area: Range | null;
}

/** How many more are there than can be seen, and in what steps they come and go: not with every pixel. */
const MORE_ROWS = 4;
const ROW_STEP = 4;
const MORE_COLUMNS = 1;
const COLUMN_STEP = 2;

/** Of the shown rows and columns the first and the last that are there. */
interface Bounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const NOTHING: Bounds = { top: 0, bottom: -1, left: 0, right: -1 };

export function useView(scroller: RefObject<HTMLDivElement | null>, layout: Layout): View {
  const [bounds, setBounds] = useState(NOTHING);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) {
      return;
    }
    let latest = NOTHING;
    const look = (): boolean => {
      const next = boundsOf(element, layout);
      const isOther = !isSame(next, latest);
      latest = next;
      return isOther;
    };
    const follow = (): void => {
      if (look()) {
        // In the frame that shows the scrolled sheet, not in the next: else its edge is empty for a moment.
        flushSync(() => {
          setBounds(latest);
        });
      }
    };
    const adapt = (): void => {
      if (look()) {
        setBounds(latest);
      }
    };
    adapt();
    element.addEventListener("scroll", follow, { passive: true });
    const observer = new ResizeObserver(adapt);
    observer.observe(element);
    return () => {
      element.removeEventListener("scroll", follow);
      observer.disconnect();
    };
  }, [scroller, layout]);
  return useMemo(() => viewOf(bounds, layout), [bounds, layout]);
}

function boundsOf(element: HTMLElement, { rows, columns, headWidth }: Layout): Bounds {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = element;
  const [top, bottom] = stretch(rows, scrollTop, clientHeight - HEAD_HEIGHT, MORE_ROWS, ROW_STEP);
  const [left, right] = stretch(columns, scrollLeft, clientWidth - headWidth, MORE_COLUMNS, COLUMN_STEP);
  return { top, bottom, left, right };
}

/** The first and the last place of those that can be seen, with some more, in steps. */
function stretch(axis: Axis, start: number, size: number, more: number, step: number): [first: number, last: number] {
  if (size <= 0) {
    return [0, -1];
  }
  const first = axis.placeOf(axis.indexUnder(start)) - more;
  const last = axis.placeOf(axis.indexUnder(start + size)) + more;
  return [
    Math.max(0, Math.floor(first / step) * step),
    Math.min(axis.shown - 1, Math.ceil((last + 1) / step) * step - 1),
  ];
}

function isSame(one: Bounds, other: Bounds): boolean {
  return one.top === other.top && one.bottom === other.bottom && one.left === other.left && one.right === other.right;
}

function indices(axis: Axis, first: number, last: number): number[] {
  const found: number[] = [];
  for (let place = first; place <= Math.min(last, axis.shown - 1); place += 1) {
    found.push(axis.indexAt(place));
  }
  return found;
}

function viewOf(bounds: Bounds, layout: Layout): View {
  const rows = indices(layout.rows, bounds.top, bounds.bottom);
  const columns = indices(layout.columns, bounds.left, bounds.right);
  const [top, bottom, left, right] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  const hasSize = top !== undefined && bottom !== undefined && left !== undefined && right !== undefined;
  return { rows, columns, area: hasSize ? { top, bottom, left, right } : null };
}

/** The rows in view, those from which merged ranges reach into view, and the one with the focus, which must not go. */
export function rowsToRender({ rows, area }: View, { merges }: Layout, active: number): number[] {
  const wanted = new Set([...rows, ...(area ? merges.crossing(area).map(({ top }) => top) : []), active]);
  return [...wanted].sort((one, other) => one - other);
}

/** What is in view, what reaches into it, and then as much again around it. */
export function areasToFetch(area: Range, { rows, columns, merges }: Layout): Range[] {
  const height = area.bottom - area.top;
  const width = area.right - area.left;
  const anchors = merges
    .crossing(area)
    .filter(({ top, left }) => top < area.top || left < area.left)
    .map(({ top, left }) => ({ top, left, bottom: top, right: left }));
  const around: Range = {
    top: Math.max(0, area.top - height),
    bottom: Math.min(rows.count - 1, area.bottom + height),
    left: Math.max(0, area.left - width),
    right: Math.min(columns.count - 1, area.right + width),
  };
  return [
    area,
    ...anchors,
    { ...area, top: around.top, bottom: around.bottom },
    { ...area, left: around.left, right: around.right },
  ];
}
