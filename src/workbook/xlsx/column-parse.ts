import { MAXIMUM_COLUMNS } from "../../sheet/address";
import type { TagScanner } from "./scan";
import { Spans } from "./spans";

/** Columns one after the other of which the file says the same. */
export interface ColumnRecord {
  readonly first: number;
  readonly last: number;
  /** In characters; null where the file does not say. */
  readonly width: number | null;
  readonly style: number;
}

/** What the list of columns says of them. */
export class Columns {
  /** The width of columns that are not listed, in characters; null where the file does not say. */
  usualWidth: number | null = null;
  readonly records: ColumnRecord[] = [];
  private readonly hidden = new Spans();
  private readonly shown = new Spans();

  /** Reads what stands in the list that was just opened. */
  read(scanner: TagScanner): void {
    while (scanner.nextChild(2)) {
      const first = scanner.number("min");
      const last = scanner.number("max") ?? first;
      if (!scanner.opens("col") || first === null || last === null || first < 1 || last < first) {
        continue;
      }
      const width = scanner.number("width");
      const isHidden = scanner.flag("hidden") === true || width === 0;
      const record = { first: first - 1, last: Math.min(last, MAXIMUM_COLUMNS) - 1 };
      (isHidden ? this.hidden : this.shown).add(record.first, record.last);
      this.records.push({ ...record, width, style: scanner.number("style") ?? 0 });
    }
  }

  isHidden(column: number): boolean {
    return this.hidden.has(column) || (this.usualWidth === 0 && !this.shown.has(column));
  }

  /** The style of cells that have none of their own, nor from their row. */
  styleAt(column: number): number {
    return this.records.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
  }
}
