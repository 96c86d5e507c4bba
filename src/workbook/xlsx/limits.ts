/** What a workbook may ask of this machine. A file beyond these is refused, whatever its headers declare. */
export const MAXIMUM_ENTRIES = 20_000;
export const MAXIMUM_TOTAL_BYTES = 1_500_000_000;
export const MAXIMUM_PART_BYTES = 1_200_000_000;

/**
 * Real sheets shrink to a fiftieth at most once they are large; a bomb shrinks to a thousandth. Small parts may
 * shrink as they like: empty rows repeated a million times are harmless.
 */
export const MAXIMUM_RATIO = 250;
export const RATIO_MATTERS_FROM_BYTES = 32_000_000;

/** Deeper nesting than any part of a workbook has. */
export const MAXIMUM_DEPTH = 512;
