import { NOTED_ATTRIBUTE } from "./cell";

/**
 * Gives a cell a tooltip when the pointer comes over it: what was found there, and what it says when that is cut off.
 * Thousands of cells come and go while a sheet is scrolled; the pointer meets few of them.
 */
export function addTooltip(target: EventTarget): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[role=gridcell]") : null;
  if (!cell) {
    return;
  }
  const text = cell.querySelector<HTMLElement>("span") ?? cell;
  const isCut = [cell, text].some(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
  );
  cell.title = isCut || cell.hasAttribute(NOTED_ATTRIBUTE) ? cell.innerText : "";
}
