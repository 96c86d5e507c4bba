import { type Benchmark, formatMegabytes, formatMilliseconds } from "./benchmark";
import { measure } from "./measure";
import { STATIONS } from "./probes/stations";
import { TYPICAL } from "./workbooks";

/** A city's stations, one after the other in one process. */
export const many: Benchmark = function* () {
  const title = `${STATIONS} typical workbooks, read and checked in one process`;
  const results = measure("stations", TYPICAL, { processes: 3, rounds: 1 });
  if (typeof results === "string") {
    yield { title, rows: [], aims: [{ text: "all can be read", measured: results, isMet: false }] };
    return;
  }
  yield {
    title,
    rows: [
      ["", "processor time", "workbooks a second", "peak memory"],
      ...results.map(({ milliseconds, memory }) => [
        `${STATIONS} workbooks`,
        formatMilliseconds(milliseconds),
        ((STATIONS * 1000) / milliseconds).toFixed(0),
        formatMegabytes(memory),
      ]),
    ],
    aims: [],
  };
};
