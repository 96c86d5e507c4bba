import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { ProbeName, StageResult } from "./probe";

/** How often a probe runs: in how many processes, and how many rounds in each; the first of many rounds is not counted. */
export interface Effort {
  readonly processes: number;
  readonly rounds: number;
}

/** The medians of a stage over all its runs. */
export interface Measured {
  readonly name: string;
  readonly milliseconds: number;
  /** In megabytes. */
  readonly memory: number;
  /** Of the first run: they are the same in all. */
  readonly counts: Readonly<Record<string, number>>;
}

const CHILD = fileURLToPath(new URL("./child.ts", import.meta.url));
const LONGEST_RUN_MILLISECONDS = 180_000;

/** Runs a probe in processes of its own; a word says why when it did not come to an end. */
export function measure(probe: ProbeName, file: string, { processes, rounds }: Effort): readonly Measured[] | string {
  const runs: (readonly StageResult[])[] = [];
  for (let run = 0; run < processes; run += 1) {
    const result = runChild(probe, file, rounds);
    if (typeof result === "string") {
      return result;
    }
    runs.push(result);
  }
  return (runs[0] ?? []).map(({ name, counts }) => {
    const results = runs.flatMap((run) => run.filter((stage) => stage.name === name));
    return {
      name,
      counts,
      milliseconds: median(results.flatMap(({ milliseconds }) => milliseconds.slice(rounds > 1 ? 1 : 0))),
      memory: median(results.map(({ memory }) => memory)),
    };
  });
}

function runChild(probe: ProbeName, file: string, rounds: number): readonly StageResult[] | string {
  const child = spawnSync(process.execPath, [...process.execArgv, CHILD, probe, file, String(rounds)], {
    encoding: "utf8",
    timeout: LONGEST_RUN_MILLISECONDS,
    killSignal: "SIGKILL",
  });
  if (child.status === 0) {
    return JSON.parse(child.stdout) as readonly StageResult[];
  }
  if (child.error) {
    return "over 3 minutes";
  }
  return child.stderr.includes("heap out of memory") ? "out of memory" : (lastLine(child.stderr) ?? "failed");
}

function lastLine(text: string): string | undefined {
  return text
    .split("\n")
    .map((line) => line.trim())
    .find((line) => line.includes("Error"));
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
