import { copyFileSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Aim, type Benchmark, formatMegabytes, formatMilliseconds, formatTimes } from "./benchmark";
import { FOLDER } from "./folder";
import { type Measured, measure } from "./measure";
import type { ProbeName } from "./probe";
import { STATIONS } from "./probes/stations";
import { TYPICAL } from "./workbooks";

const MOST_OF_CHECK = 1.5;
const MOST_SECONDS = 20;
const MOST_MEMORY = 512;

/** A city's stations in one rollup, beside the least that it can take, and beside checking them and no more. */
export const rollup: Benchmark = function* () {
  const title = `rollup of ${STATIONS} typical workbooks, from their files to the new one`;
  const folder = stationsFolder();
  const results: Measured[] = [];
  for (const { probe, label } of PROBES) {
    const result = measure(probe, probe === "stations" ? TYPICAL : folder, { processes: 3, rounds: 1 });
    if (typeof result === "string") {
      yield { title, rows: [], aims: [{ text: "all can be rolled up", measured: result, isMet: false }] };
      return;
    }
    results.push(...result.map((measured) => ({ ...measured, name: label })));
  }
  const [floor, check, whole] = results;
  if (floor && check && whole) {
    yield { title, rows: [HEADER, ...results.map((result) => rowOf(result, floor))], aims: aimsOf(check, whole) };
  }
};

const HEADER = ["", "processor time", "of the floor", "workbooks a second", "peak memory"];

function rowOf({ name, milliseconds, memory }: Measured, floor: Measured): string[] {
  return [
    name,
    formatMilliseconds(milliseconds),
    formatTimes(milliseconds / floor.milliseconds),
    ((STATIONS * 1000) / milliseconds).toFixed(0),
    formatMegabytes(memory),
  ];
}

function aimsOf(check: Measured, { milliseconds, memory }: Measured): Aim[] {
  const share = milliseconds / check.milliseconds;
  return [
    { text: `in ${MOST_OF_CHECK} times the check`, measured: formatTimes(share), isMet: share <= MOST_OF_CHECK },
    {
      text: `in ${MOST_SECONDS} seconds`,
      measured: formatMilliseconds(milliseconds),
      isMet: milliseconds <= MOST_SECONDS * 1000,
    },
    { text: `in ${formatMegabytes(MOST_MEMORY)}`, measured: formatMegabytes(memory), isMet: memory <= MOST_MEMORY },
  ];
}

const PROBES: readonly { readonly probe: ProbeName; readonly label: string }[] = [
  { probe: "read-stations", label: "floor: reading alone" },
  { probe: "stations", label: "read and checked" },
  { probe: "rollup", label: "rollup" },
];

/** A folder with a workbook for each station, which is made when it is first asked for. */
function stationsFolder(): string {
  const folder = join(FOLDER, `stations-${STATIONS}`);
  mkdirSync(folder, { recursive: true });
  for (let station = 1; station <= STATIONS; station += 1) {
    const file = join(folder, `${String(station).padStart(3, "0")}.xlsx`);
    if (!existsSync(file)) {
      copyFileSync(TYPICAL, file);
    }
  }
  return folder;
}
