/** The least of numbers of which there may be too many for the arguments of a call; Infinity where there are none. */
export function least(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => Math.min(best, number), Infinity);
}

/** As `least`, the greatest; -Infinity where there are none. */
export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((best, number) => Math.max(best, number), -Infinity);
}
