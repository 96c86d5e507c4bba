/** Something that ought to hold of what was measured. */
export interface Aim {
  readonly text: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** What a benchmark prints: a table under its title, and its aims. */
export interface Report {
  readonly title: string;
  readonly rows: readonly (readonly string[])[];
  readonly aims: readonly Aim[];
}

export interface BenchmarkOptions {
  /** Leaves out what takes minutes. */
  readonly isQuick: boolean;
  /** Whether the libraries that we compare with are there. */
  readonly hasPeers: boolean;
}

/** One benchmark: its reports, as they come. */
export type Benchmark = (options: BenchmarkOptions) => AsyncIterable<Report> | Iterable<Report>;

export function formatMilliseconds(milliseconds: number): string {
  return milliseconds < 100 ? `${milliseconds.toFixed(1)} ms` : `${Math.round(milliseconds).toLocaleString("en")} ms`;
}

export function formatMegabytes(megabytes: number): string {
  return `${Math.round(megabytes).toLocaleString("en")} MB`;
}

export function formatTimes(factor: number): string {
  return `${factor.toFixed(1)} ×`;
}
