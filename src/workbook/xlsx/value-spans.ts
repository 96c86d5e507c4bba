import { Uint32List } from "./bytes";

/** A number for each of some whole numbers, kept as spans of one value; what does not come in ascending order is left out. */
export class ValueSpans {
  private readonly starts = new Uint32List();
  private readonly ends = new Uint32List();
  private readonly values = new Uint32List();

  /** Gives the numbers from `start` to `end`, both included, a whole number that is not negative. */
  add(start: number, end: number, value: number): void {
    const last = this.starts.length - 1;
    const lastEnd = last < 0 ? -1 : this.ends.at(last);
    if (start <= lastEnd || end < start) {
      return;
    }
    if (last >= 0 && start === lastEnd + 1 && this.values.at(last) === value) {
      this.ends.set(last, end);
      return;
    }
    this.starts.push(start);
    this.ends.push(end);
    this.values.push(value);
  }

  /** -1 where none was given. */
  at(number: number): number {
    const index = this.starts.lastNotGreater(number);
    return index >= 0 && number <= this.ends.at(index) ? this.values.at(index) : -1;
  }

  map<T>(make: (start: number, end: number, value: number) => T): T[] {
    return Array.from({ length: this.starts.length }, (_, index) =>
      make(this.starts.at(index), this.ends.at(index), this.values.at(index)),
    );
  }
}
