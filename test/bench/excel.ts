import { type Benchmark, formatMilliseconds, formatTimes, type Report } from "./benchmark";
import { type Effort, measure } from "./measure";
import type { ProbeName } from "./probe";
import { TYPICAL } from "./workbooks";

const LARGE = 2_000_000;

const MOST_REQUESTS = 4;
const MOST_BYTES = 4 * 1024 * 1024;

interface Task {
  readonly title: string;
  readonly probe: ProbeName;
  readonly of: string;
  readonly effort: Effort;
  /** The most round trips; null where the size of the workbook asks for as many as there are. */
  readonly mostRequests: number | null;
  readonly mostFloors: number;
}

/** Reading the workbook that is open in Excel, by Microsoft's client, beside the least that its answers can take. */
export const excel: Benchmark = function* ({ isQuick }) {
  yield reportOn({
    title: "A typical workbook open in Excel on the web, read again and again",
    probe: "excel",
    of: TYPICAL,
    effort: { processes: 3, rounds: 60 },
    mostRequests: MOST_REQUESTS,
    // What the library does for a request weighs more than the few cells.
    mostFloors: 10,
  });
  if (!isQuick) {
    yield reportOn({
      title: `${LARGE.toLocaleString("en")} cells open in Excel on the web`,
      probe: "excel-log",
      of: String(LARGE),
      effort: { processes: 1, rounds: 2 },
      mostRequests: null,
      mostFloors: 4,
    });
  }
};

function reportOn({ title, probe, of, effort, mostRequests, mostFloors }: Task): Report {
  const results = measure(probe, of, effort);
  if (typeof results === "string") {
    return { title, rows: [], aims: [{ text: "it can be read", measured: results, isMet: false }] };
  }
  const [floor, read] = results;
  if (!floor || !read) {
    return { title, rows: [], aims: [] };
  }
  const { requests = NaN, sent = NaN, received = NaN, longest = NaN } = read.counts;
  const floors = read.milliseconds / floor.milliseconds;
  return {
    title,
    rows: [
      ["", "processor time", "of the floor", "round trips", "sent", "received", "longest message"],
      ...results.map(({ name, milliseconds }) => [
        LABELS.get(name) ?? name,
        formatMilliseconds(milliseconds),
        formatTimes(milliseconds / floor.milliseconds),
        ...(name === read.name ? [String(requests), ...[sent, received, longest].map(formatKilobytes)] : []),
      ]),
    ],
    aims: [
      ...(mostRequests === null
        ? []
        : [{ text: `in ${mostRequests} round trips`, measured: String(requests), isMet: requests <= mostRequests }]),
      {
        text: `no message over ${formatKilobytes(MOST_BYTES)}`,
        measured: formatKilobytes(longest),
        isMet: longest <= MOST_BYTES,
      },
      { text: `read in ${mostFloors} floors`, measured: formatTimes(floors), isMet: floors <= mostFloors },
    ],
  };
}

const LABELS = new Map([
  ["floor", "floor: JSON.parse of the answers, and one look at every value"],
  ["excel", "read through Microsoft's client"],
  ["file", "the same from the file"],
]);

const KILOBYTE = 1024;

function formatKilobytes(bytes: number): string {
  return `${Math.ceil(bytes / KILOBYTE).toLocaleString("en")} KB`;
}
