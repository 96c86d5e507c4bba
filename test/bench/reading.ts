import { type Aim, type Benchmark, formatMegabytes, formatMilliseconds, formatTimes, type Report } from "./benchmark";
import { type Effort, type Measured, measure } from "./measure";
import type { ProbeName } from "./probe";
import { TYPICAL, workbookOf } from "./workbooks";

const LARGE = 300_000;
const HUGE = 4_000_000;

const MOST_FLOORS = 6;
const LEAST_LEAD = 4;
const MOST_SHARE_OF_CHECK = 0.2;
const MOST_MEMORY = 1024;

interface Task {
  readonly title: string;
  readonly file: string;
  readonly effort: Effort;
  /** The peers are slow, and so steady enough with fewer runs. */
  readonly peerEffort: Effort;
  /** In megabytes; null where memory is no matter. */
  readonly mostMemory: number | null;
}

/** Reading and checking one workbook, beside the least that reading can take and beside other libraries. */
export const reading: Benchmark = async function* ({ isQuick, hasPeers }) {
  const once = { processes: 1, rounds: 1 };
  yield reportOn(
    {
      title: "A typical workbook, read again and again in one process",
      file: TYPICAL,
      effort: { processes: 3, rounds: 150 },
      peerEffort: { processes: 3, rounds: 60 },
      mostMemory: null,
    },
    hasPeers,
  );
  yield reportOn(
    {
      title: `${LARGE.toLocaleString("en")} cells, read once in a fresh process`,
      file: await workbookOf(LARGE),
      effort: { processes: 5, rounds: 1 },
      peerEffort: { processes: 3, rounds: 1 },
      mostMemory: null,
    },
    hasPeers,
  );
  if (!isQuick) {
    yield reportOn(
      {
        title: `${HUGE.toLocaleString("en")} cells, read once in a fresh process`,
        file: await workbookOf(HUGE),
        effort: { processes: 3, rounds: 1 },
        peerEffort: once,
        mostMemory: MOST_MEMORY,
      },
      hasPeers,
    );
  }
};

function reportOn(task: Task, hasPeers: boolean): Report {
  const { title, file, effort, peerEffort } = task;
  const ours = [measure("floor", file, effort), measure("review", file, effort)];
  const failure = ours.find((result) => typeof result === "string");
  if (failure !== undefined) {
    return { title, rows: [], aims: [{ text: "it can be read", measured: failure, isMet: false }] };
  }
  const [floor, read, check] = ours.flatMap((result) => (typeof result === "string" ? [] : result));
  if (!floor || !read || !check) {
    return { title, rows: [], aims: [] };
  }
  const peers = PEERS.map(({ name, probe }): Measured | { readonly name: string; readonly word: string } => {
    const result = hasPeers ? measure(probe, file, peerEffort) : "not installed";
    return typeof result === "string" ? { name, word: result } : (result[0] ?? { name, word: "failed" });
  });
  const rows = [
    HEADER,
    ...[floor, read, check, ...peers].map((one) =>
      "word" in one
        ? [LABELS.get(one.name) ?? one.name, one.word]
        : [
            LABELS.get(one.name) ?? one.name,
            formatMilliseconds(one.milliseconds),
            formatTimes(one.milliseconds / floor.milliseconds),
            formatMegabytes(one.memory),
          ],
    ),
  ];
  return { title, rows, aims: aimsOf(task, { floor, read, check }, peers) };
}

const HEADER = ["", "processor time", "of the floor", "peak memory"];
const LABELS = new Map([["floor", "floor: fflate's unzipSync, and one look at every byte"]]);
const PEERS: readonly { readonly name: string; readonly probe: ProbeName }[] = [
  { name: "exceljs", probe: "exceljs" },
  { name: "SheetJS", probe: "sheetjs" },
];

function aimsOf(
  { mostMemory }: Task,
  { floor, read, check }: Readonly<Record<"floor" | "read" | "check", Measured>>,
  peers: readonly (Measured | { readonly name: string })[],
): Aim[] {
  const floors = read.milliseconds / floor.milliseconds;
  const share = check.milliseconds / read.milliseconds;
  const timed = peers.filter((peer): peer is Measured => "milliseconds" in peer);
  return [
    { text: `read in ${MOST_FLOORS} floors`, measured: formatTimes(floors), isMet: floors <= MOST_FLOORS },
    ...timed.map(({ name, milliseconds }): Aim => {
      const lead = milliseconds / read.milliseconds;
      return { text: `${LEAST_LEAD} times as fast as ${name}`, measured: formatTimes(lead), isMet: lead >= LEAST_LEAD };
    }),
    {
      text: `check adds ${MOST_SHARE_OF_CHECK * 100}% to read`,
      measured: `${(share * 100).toFixed(1)}%`,
      isMet: share <= MOST_SHARE_OF_CHECK,
    },
    ...(mostMemory === null
      ? []
      : [
          {
            text: `read and checked in ${formatMegabytes(mostMemory)}`,
            measured: formatMegabytes(check.memory),
            isMet: check.memory <= mostMemory,
          },
        ]),
  ];
}
