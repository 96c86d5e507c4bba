import { Uint32List } from "./bytes";

/** A set of whole numbers kept as spans; what is added in ascending order joins the last span where it can. */
export class Spans {
  private readonly starts = new Uint32List();
  private readonly ends = new Uint32List();

  /** Adds the numbers from `start` to `end`, both included. */
  add(start: number, end: number): void {
    const last = this.starts.length - 1;
    if (last >= 0 && start >= this.starts.at(last) && start <= this.ends.at(last) + 1) {
      this.ends.set(last, Math.max(this.ends.at(last), end));
      return;
    }
    this.isAscending = this.isAscending && (last < 0 || start > this.ends.at(last));
    this.starts.push(start);
    this.ends.push(end);
  }

  private isAscending = true;

  has(number: number): boolean {
    if (this.isAscending) {
      const index = this.starts.lastNotGreater(number);
      return index >= 0 && number <= this.ends.at(index);
    }
    for (let index = 0; index < this.starts.length; index += 1) {
      if (number >= this.starts.at(index) && number <= this.ends.at(index)) {
        return true;
      }
    }
    return false;
  }
}
