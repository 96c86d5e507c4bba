import { type Benchmark, formatMilliseconds, formatTimes } from "./benchmark";
import { measure } from "./measure";
import { TYPICAL } from "./workbooks";

const MOST_MILLISECONDS = 1000;

/** A report of 30 pages held against its workbook, beside reading the workbook. */
export const proofread: Benchmark = function* () {
  const title = "proofread of a report of 30 pages against a typical workbook";
  const results = measure("proofread", TYPICAL, { processes: 3, rounds: 5 });
  if (typeof results === "string") {
    yield { title, rows: [], aims: [{ text: "can be proofread", measured: results, isMet: false }] };
    return;
  }
  const [floor, whole] = results;
  if (floor && whole) {
    const rows = results.map(({ name, milliseconds, counts }) => [
      name,
      formatMilliseconds(milliseconds),
      formatTimes(milliseconds / floor.milliseconds),
      String(counts["characters"] ?? ""),
      String(counts["claims"] ?? ""),
    ]);
    const { milliseconds } = whole;
    yield {
      title,
      rows: [["", "processor time", "of the floor", "characters", "claims"], ...rows],
      aims: [
        {
          text: `in ${formatMilliseconds(MOST_MILLISECONDS)}`,
          measured: formatMilliseconds(milliseconds),
          isMet: milliseconds <= MOST_MILLISECONDS,
        },
      ],
    };
  }
};
