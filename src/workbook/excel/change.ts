import type { ExcelContext } from "./context";
/** What there is now, before a change is taken back. */
export interface Present {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** The conditional formats of the sheets that a change looks at. */
  readonly formats: ReadonlyMap<string, readonly string[]>;
  /** The formulas of the names that a change looks at; null where there is none. */
  readonly names: ReadonlyMap<string, string | null>;
  /** Under which identity a conditional format is known by now, for it gets a new one when it is put back. */
  readonly current: (id: string) => string;
  /** Notes that a conditional format was put back. */
  readonly renewed: (id: string, format: Excel.ConditionalFormat) => void;
}

/** One thing that is changed and can be taken back, however much of it has been done. */
export interface Change {
  /** Where, in words for people: `附件1-1!G4:G8`, or the name of a sheet. */
  readonly place: string;
  readonly sheet: string;
  /** The first cell that is written; null where it is not about single cells. */
  readonly cell: string | null;
  /** Whether a sheet is added. */
  readonly addsSheet: boolean;
  /** The identities of sheets whose conditional formats must be known to take it back. */
  readonly formatsOf: readonly string[];
  readonly names: readonly string[];
  run(context: ExcelContext): void;
  /** Called once all changes of the request are made. */
  settle(): void;
  /** Asks for what must be known besides to take it back, in the request before. */
  ask(context: ExcelContext): void;
  takeBack(context: ExcelContext, present: Present): void;
}
