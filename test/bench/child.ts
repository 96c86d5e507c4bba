import { PROBES, type ProbeName, type StageResult } from "./probe";

/** Runs one probe in this process and prints what it took, as JSON: `child.ts PROBE FILE ROUNDS`. */
async function main([name = "", file = "", rounds = "1"]: readonly string[]): Promise<void> {
  if (!isProbe(name)) {
    throw new RangeError(`No probe of the name ${name}`);
  }
  const probe = await PROBES[name]();
  const stages = await probe(file);
  const results = stages.map((stage): { -readonly [Key in keyof StageResult]: StageResult[Key] } => ({
    name: stage.name,
    milliseconds: [],
    memory: 0,
    counts: {},
  }));
  for (let round = 0; round < Number(rounds); round += 1) {
    for (const [index, stage] of stages.entries()) {
      const start = processorTime();
      await stage.run();
      const result = results[index];
      if (result) {
        result.milliseconds = [...result.milliseconds, processorTime() - start];
        result.counts = stage.counts?.() ?? {};
        result.memory ||= process.resourceUsage().maxRSS / KILOBYTES;
      }
    }
  }
  console.log(JSON.stringify(results));
}

/** In milliseconds. Unlike the clock it does not depend on what else the machine is doing. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS;
}

const MICROSECONDS = 1000;
const KILOBYTES = 1024;

function isProbe(name: string): name is ProbeName {
  return name in PROBES;
}

await main(process.argv.slice(2));
