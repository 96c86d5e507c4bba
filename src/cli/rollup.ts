import { basename, resolve } from "node:path";
import { DEFAULT_POLICY } from "../evaluation/policy";
import { CLI_TEXTS } from "../locales/cli";
import { ROLLUP_TEXTS } from "../locales/rollup";
import { failuresOf, type RollupOutcome, stationsOf } from "../report/rollup/outcome";
import { planRollup, rollupExtras } from "../report/rollup/plan";
import { newXlsx } from "../workbook/xlsx/new-workbook";
import { type Console, EXIT, type ExitStatus } from "./console";
import { writeCopy } from "./copies";
import { errorCode } from "./files";
import { type Interruption, watchInterruption } from "./interruption";
import { readPolicyFile } from "./policy-file";
import { rollUpFile } from "./rollup-file";
import { inputsOf } from "./rollup-inputs";
import { parseRollupOptions, type RollupOptions } from "./rollup-options";

/** `rollup`: one new workbook about many stations; a file that cannot be read does not stop the others. */
export async function rollup(args: readonly string[], console: Console): Promise<ExitStatus> {
  const options = parseRollupOptions(args);
  const interruption = watchInterruption();
  try {
    return await rollUp(options, interruption, console);
  } finally {
    interruption.release();
  }
}

async function rollUp(options: RollupOptions, interruption: Interruption, console: Console): Promise<ExitStatus> {
  const { language, policyFile } = options;
  const texts = ROLLUP_TEXTS[language].command;
  const out = resolve(console.folder, options.out);
  const policy =
    policyFile === null ? DEFAULT_POLICY : await readPolicyFile(resolve(console.folder, policyFile), language);
  const files = await inputsOf(options, out, console);
  const outcomes: RollupOutcome[] = [];
  for (const [index, file] of files.entries()) {
    console.error(CLI_TEXTS[language].progress(index + 1, files.length, basename(file)));
    const outcome = await rollUpFile(file, { options, policy, out }, console);
    if (interruption.isAsked) {
      console.error(texts.cancelled);
      return EXIT.failed;
    }
    outcomes.push(...(outcome ? [outcome] : []));
  }
  const stations = stationsOf(outcomes);
  const failures = failuresOf(outcomes);
  if (stations.length === 0) {
    console.error(texts.nothing);
    return EXIT.failed;
  }
  const isWritten = await save(out, outcomes, options, console);
  const hasErrors = stations.some(({ row }) => row.errors > 0);
  return !isWritten || failures.length > 0 ? EXIT.failed : hasErrors ? EXIT.errorsFound : EXIT.fine;
}

async function save(
  path: string,
  outcomes: readonly RollupOutcome[],
  { language }: RollupOptions,
  console: Console,
): Promise<boolean> {
  const texts = ROLLUP_TEXTS[language].command;
  const bytes = newXlsx(planRollup(outcomes, language), rollupExtras(outcomes, language));
  try {
    const kept = await writeCopy(path, bytes);
    if (kept !== null) {
      console.error(texts.kept(kept));
    }
  } catch (error) {
    console.error(CLI_TEXTS[language].notWritable(path, errorCode(error)));
    return false;
  }
  console.error(texts.written(path, stationsOf(outcomes).length, failuresOf(outcomes).length));
  return true;
}
