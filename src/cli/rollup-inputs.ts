import { resolve } from "node:path";
import { ROLLUP_TEXTS } from "../locales/rollup";
import { isRollup } from "../station/own-sheets";
import { openXlsx } from "../workbook/xlsx";
import { type Console, UsageError } from "./console";
import { identitiesOf, isOneOf } from "./copies";
import { expandPatterns, readBytes } from "./files";
import type { RollupOptions } from "./rollup-options";

/**
 * The files to roll up, each once. An earlier rollup in the place of the new one, which `*.xlsx` may well mean, is
 * none of them; it is said when a file is left out.
 * @throws UsageError when the rollup would be written over a station's workbook
 */
export async function inputsOf(
  { files, language }: RollupOptions,
  out: string,
  console: Console,
): Promise<readonly string[]> {
  const texts = ROLLUP_TEXTS[language].command;
  const known = new Set<string>();
  const target = await identitiesOf([out]);
  const inputs: string[] = [];
  for (const file of await expandPatterns(files, console.folder)) {
    const path = resolve(console.folder, file);
    if (await isOneOf(known, path)) {
      console.error(texts.repeated(file));
      continue;
    }
    for (const identity of await identitiesOf([path])) {
      known.add(identity);
    }
    if (!(await isOneOf(target, path))) {
      inputs.push(file);
    } else if (await holdsRollup(path)) {
      console.error(texts.isRollup(file));
    } else {
      throw new UsageError(texts.overInput(out));
    }
  }
  return inputs;
}

async function holdsRollup(path: string): Promise<boolean> {
  try {
    return isRollup(await openXlsx(await readBytes(path)).read());
  } catch {
    return false;
  }
}
