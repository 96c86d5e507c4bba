import { basename, dirname, relative, resolve, sep } from "node:path";
import { reviewContent } from "../edits/review";
import type { Policy } from "../evaluation/policy";
import { CLI_TEXTS } from "../locales/cli";
import { problemSentence } from "../locales/problems";
import { ROLLUP_TEXTS } from "../locales/rollup";
import type { RollupOutcome } from "../report/rollup/outcome";
import { rollupRow } from "../report/rollup/row";
import { isRollup } from "../station/own-sheets";
import { WorkbookError } from "../workbook/errors";
import { openXlsx } from "../workbook/xlsx";
import { type Console, describeDefect } from "./console";
import { readBytes } from "./files";
import type { RollupOptions } from "./rollup-options";

interface RollupTask {
  readonly options: RollupOptions;
  readonly policy: Policy;
  /** The absolute path of the rollup, from whose folder links start. */
  readonly out: string;
}

/** Rolls up one file, or says why that fails; null for a file that is no station's. Never throws. */
export async function rollUpFile(
  file: string,
  { options: { language, inputs }, policy, out }: RollupTask,
  console: Console,
): Promise<RollupOutcome | null> {
  const path = resolve(console.folder, file);
  const name = basename(file);
  const link = linkTo(path, out);
  try {
    const content = await openXlsx(await readBytes(path)).read();
    if (isRollup(content)) {
      console.error(ROLLUP_TEXTS[language].command.isRollup(file));
      return null;
    }
    return { state: "read", row: rollupRow(name, reviewContent(content, inputs, policy)), link };
  } catch (error) {
    const texts = CLI_TEXTS[language];
    const problem = error instanceof WorkbookError ? problemSentence(error.problem, language) : null;
    console.error(texts.failed(file, problem ?? texts.defect(describeDefect(error))));
    return { state: "failed", file: name, link, reason: problem ?? texts.defect(String(error)) };
  }
}

/** Links have slashes on every system, and what follows a `#` would name a place inside the file. */
function linkTo(path: string, out: string): string {
  return relative(dirname(out), path).split(sep).join("/").replaceAll("#", "%23");
}
