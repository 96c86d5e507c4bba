/** One thing to be timed. Stages of a probe run one after the other, and a later one may use what an earlier one made. */
export interface Stage {
  readonly name: string;
  run(): unknown;
  /** What was counted besides in the last run, by name. */
  counts?(): Readonly<Record<string, number>>;
}

/** Prepares the stages for a file; what it does itself is not timed. */
export type Probe = (file: string) => readonly Stage[] | Promise<readonly Stage[]>;

/** What a child process found: processor time of each stage in milliseconds, one for each round, and its peak memory. */
export interface StageResult {
  readonly name: string;
  readonly milliseconds: readonly number[];
  /** In megabytes, of the whole process up to the end of the stage in the first round. */
  readonly memory: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** All probes by name; each is loaded alone, so that none pays for the others' modules. */
export const PROBES = {
  floor: async (): Promise<Probe> => (await import("./probes/floor")).floor,
  review: async (): Promise<Probe> => (await import("./probes/review")).review,
  exceljs: async (): Promise<Probe> => (await import("./probes/peers")).exceljs,
  stations: async (): Promise<Probe> => (await import("./probes/stations")).stations,
  "read-stations": async (): Promise<Probe> => (await import("./probes/rollup")).readStations,
  rollup: async (): Promise<Probe> => (await import("./probes/rollup")).rollUpStations,
  proofread: async (): Promise<Probe> => (await import("./probes/proofread")).proofreadReport,
  excel: async (): Promise<Probe> => (await import("./probes/excel")).excel,
  "excel-log": async (): Promise<Probe> => (await import("./probes/excel")).excelLog,
  sheetjs: async (): Promise<Probe> => (await import("./probes/peers")).sheetjs,
} as const;

export type ProbeName = keyof typeof PROBES;
