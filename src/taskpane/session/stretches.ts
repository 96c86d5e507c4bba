import type { Stretch } from "../../sheet/looks";

const NUMBERS = 3;

/** Stretches as plain numbers: a long sheet may have one for each row, and so many objects are slow to hand over. */
export function packStretches(stretches: readonly Stretch[]): Uint32Array {
  const packed = new Uint32Array(stretches.length * NUMBERS);
  for (const [index, { first, last, size }] of stretches.entries()) {
    packed.set([first, last, size], index * NUMBERS);
  }
  return packed;
}

export function unpackStretches(packed: Uint32Array): Stretch[] {
  return Array.from({ length: packed.length / NUMBERS }, (_, index) => {
    const [first = 0, last = 0, size = 0] = packed.subarray(index * NUMBERS, (index + 1) * NUMBERS);
    return { first, last, size };
  });
}
