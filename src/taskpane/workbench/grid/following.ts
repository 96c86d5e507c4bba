import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Position } from "../../../sheet/address";
import type { Selected } from "../../host/file";
import { ACTIVE_ATTRIBUTE } from "./cell";
import { type Layout, rangeOf } from "./layout";
import { scrollIntoView } from "./scroll";

/** Where a sheet was left. */
export interface Place {
  readonly top: number;
  readonly left: number;
  readonly position: Position;
  /** The latest marking that the sheet had followed. */
  readonly turn: number;
}

/** Brings a sheet back to where it was left, and keeps where it is left again. */
export function usePlace(
  scroller: RefObject<HTMLDivElement | null>,
  position: Position,
  turn: number,
  place: Place | null,
  onLeave: (place: Place) => void,
): void {
  const latest = useRef({ position, turn, place, onLeave });
  useLayoutEffect(() => {
    latest.current = { position, turn, place, onLeave };
  });
  useLayoutEffect(() => {
    const element = scroller.current;
    const before = latest.current.place;
    if (element && before) {
      element.scrollTo(before.left, before.top);
    }
    return () => {
      // Asked for only here: while a sheet is scrolled, each question would make the browser arrange the page at once.
      const scrolled = { top: element?.scrollTop ?? 0, left: element?.scrollLeft ?? 0 };
      latest.current.onLeave({ ...scrolled, position: latest.current.position, turn: latest.current.turn });
    };
  }, [scroller]);
}

/**
 * Brings the marked cell into view, once for each time it is marked.
 * @param takesFocus whether a cell that the pane shows gets the focus; one that the user picks always does
 */
export function useFollowing(
  scroller: RefObject<HTMLDivElement | null>,
  layout: Layout,
  selected: Selected | null,
  alreadyFollowed: number,
  takesFocus: boolean,
): void {
  const followed = useRef(alreadyFollowed);
  useEffect(
    () => () => {
      // Should the sheet be taken away and put back, as React's strict mode does, it has to be brought into view again.
      followed.current = alreadyFollowed;
    },
    [alreadyFollowed],
  );
  useEffect(() => {
    const element = scroller.current;
    if (!element || !selected || selected.turn === followed.current) {
      return;
    }
    followed.current = selected.turn;
    const isShown = selected.by === "pane";
    scrollIntoView(element, layout, rangeOf(layout, selected.at), isShown ? "center" : "nearest");
    if (!isShown || takesFocus) {
      element.querySelector<HTMLElement>(`[${ACTIVE_ATTRIBUTE}]`)?.focus({ preventScroll: true });
    }
  }, [scroller, layout, selected, takesFocus]);
}
