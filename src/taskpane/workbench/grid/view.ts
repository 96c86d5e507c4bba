import { useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useMemo } from "react";
import type { Range } from "../../../sheet/address";
import type { Axis } from "./axis";
import { HEAD_HEIGHT, type Layout, ROW_HEIGHT } from "./layout";

/** The rows and columns in view, and a few around them. */
export interface View {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Null before anything has a size. */
  readonly area: Range | null;
}

const MORE_ROWS = 6;
const MORE_COLUMNS = 2;

export function useView(scroller: RefObject<HTMLDivElement | null>, { rows, columns, headWidth }: Layout): View {
  const down = useVirtualizer({
    count: rows.shown,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    paddingStart: HEAD_HEIGHT,
    // Where the element is already: the virtualizer scrolls to this when it meets the element anew.
    initialOffset: () => scroller.current?.scrollTop ?? 0,
    overscan: MORE_ROWS,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: columns.shown,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => columns.sizeAt(place),
    paddingStart: headWidth,
    initialOffset: () => scroller.current?.scrollLeft ?? 0,
    overscan: MORE_COLUMNS,
  });
  useEffect(() => {
    across.measure();
  }, [across, columns]);
  const [top, bottom] = ends(down.getVirtualItems());
  const [left, right] = ends(across.getVirtualItems());
  return useMemo(
    () => viewOf(indices(rows, top, bottom), indices(columns, left, right)),
    [rows, columns, top, bottom, left, right],
  );
}

function ends(items: readonly VirtualItem[]): readonly [first: number, last: number] {
  return [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
}

function indices(axis: Axis, first: number, last: number): number[] {
  const found: number[] = [];
  for (let place = first; place <= Math.min(last, axis.shown - 1); place += 1) {
    found.push(axis.indexAt(place));
  }
  return found;
}

function viewOf(rows: readonly number[], columns: readonly number[]): View {
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
