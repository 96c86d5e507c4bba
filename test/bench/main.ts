import { cpus } from "node:os";
import { layOut } from "../../src/cli/table";
import type { Benchmark, Report } from "./benchmark";
import { excel } from "./excel";
import { many } from "./many";
import { pane } from "./pane";
import { installPeers } from "./peers";
import { proofread } from "./proofread";
import { reading } from "./reading";
import { rollup } from "./rollup";

const BENCHMARKS: readonly Benchmark[] = [reading, excel, many, rollup, proofread, pane];

/** `npm run bench -- [--quick]`: runs every benchmark; `--quick` leaves out what takes minutes. */
async function main(args: readonly string[]): Promise<void> {
  const hasPeers = installPeers();
  console.log(`node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}`);
  for (const benchmark of BENCHMARKS) {
    for await (const report of benchmark({ isQuick: args.includes("--quick"), hasPeers })) {
      console.log(render(report));
    }
  }
}

function render({ title, rows, aims }: Report): string {
  const columns = rows[0]?.length ?? 0;
  const table = layOut(rows, new Set(Array.from({ length: columns - 1 }, (_, index) => index + 1)));
  const met = aims.map(({ text, measured, isMet }) => [isMet ? "met" : "MISSED", text, measured]);
  return ["", title, ...table, ...layOut(met, new Set([2])).map((line) => `  ${line}`)].join("\n");
}

await main(process.argv.slice(2));
