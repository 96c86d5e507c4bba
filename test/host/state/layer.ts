import { MAXIMUM_COLUMNS, contains } from "../../../src/sheet/address";
import type { Range } from "../../../src/sheet/address";

interface Entry<T> {
  readonly range: Range;
  readonly value: T;
  readonly order: number;
}

/** Up to so many cells are looked at one by one. */
const FEW = 100_000;

/** Something that ranges of cells were given, the latest on top. A column of a million cells is one entry. */
export class Layer<T> {
  private ranges: readonly Entry<T>[] = [];
  private readonly cells = new Map<number, Entry<T>>();
  private order = 0;

  set(range: Range, value: T): void {
    this.order += 1;
    const entry = { range, value, order: this.order };
    if (cellCount(range) === 1) {
      this.cells.set(range.top * MAXIMUM_COLUMNS + range.left, entry);
    } else {
      this.ranges = [...this.ranges.filter((earlier) => !covers(range, earlier.range)), entry];
    }
  }

  get(row: number, column: number): T | undefined {
    const cell = this.cells.get(row * MAXIMUM_COLUMNS + column);
    const range = this.ranges.findLast((entry) => contains(entry.range, { row, column }));
    return cell && cell.order > (range?.order ?? 0) ? cell.value : range?.value;
  }

  /** Each of the different values inside a range; `undefined` where there is none. */
  valuesIn(range: Range): readonly (T | undefined)[] {
    const inside = this.list().filter((entry) => overlap(entry.range, range));
    const isSmall = cellCount(range) <= FEW;
    const rows = isSmall ? indices(range.top, range.bottom) : borders(inside, range.top, range.bottom, "top", "bottom");
    const columns = isSmall
      ? indices(range.left, range.right)
      : borders(inside, range.left, range.right, "left", "right");
    return [...new Set(rows.flatMap((row) => columns.map((column) => this.get(row, column))))];
  }

  /** The ranges that were given something, the oldest first. */
  list(): readonly Entry<T>[] {
    return [...this.ranges, ...this.cells.values()].sort((first, second) => first.order - second.order);
  }
}

export function indices(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The rows or columns at which a value inside the range may begin. */
function borders(
  entries: readonly { readonly range: Range }[],
  first: number,
  last: number,
  start: "top" | "left",
  end: "bottom" | "right",
): readonly number[] {
  const edges = entries.flatMap(({ range }) => [range[start], range[end] + 1]);
  return [...new Set([first, ...edges.filter((edge) => edge > first && edge <= last)])];
}

export function overlap(first: Range, second: Range): boolean {
  return (
    first.top <= second.bottom && second.top <= first.bottom && first.left <= second.right && second.left <= first.right
  );
}

export function covers(outer: Range, inner: Range): boolean {
  return (
    outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right
  );
}

export function intersection(first: Range, second: Range): Range | null {
  return overlap(first, second)
    ? {
        top: Math.max(first.top, second.top),
        left: Math.max(first.left, second.left),
        bottom: Math.min(first.bottom, second.bottom),
        right: Math.min(first.right, second.right),
      }
    : null;
}

export function cellCount({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function isTopLeft({ top, left }: Range, row: number, column: number): boolean {
  return top === row && left === column;
}
