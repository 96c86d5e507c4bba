import { cellOf } from "./canvas";
import type { Draft } from "./draft";
import type { Planted, SlipCode } from "./expected";

/**
 * Makes one cell wrong and says which; null when the drawing has no cell for it.
 * A cell that other formulas use is left alone: it would make those wrong too.
 */
export function plantSlip({ random, candidates }: Draft, code: SlipCode): Planted[] | null {
  const chosen = random
    .shuffle(candidates.filter((candidate) => candidate.code === code))
    .find(({ canvas, position, refreshed = [] }) => {
      const known = refreshed.map(cellOf);
      return canvas.referringTo(position).every((referring) => known.includes(cellOf(referring)));
    });
  if (!chosen) {
    return null;
  }
  chosen.plant(random);
  return [{ code, sheet: chosen.canvas.name, cell: cellOf(chosen.position) }];
}
