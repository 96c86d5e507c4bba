import { parseArgs } from "node:util";
import type { ReviewInputs } from "../evaluation/evaluation";
import { CLI_TEXTS } from "../locales/cli";
import type { Language } from "../locales/language";
import { ROLLUP_TEXTS } from "../locales/rollup";
import { languageOf, parseCheckOptions } from "./check-options";
import { UsageError } from "./console";

export interface RollupOptions {
  readonly files: readonly string[];
  readonly out: string;
  readonly inputs: ReviewInputs;
  readonly policyFile: string | null;
  readonly language: Language;
}

/** Options of `check` that make no sense for many stations at once. */
const CHECK_ONLY = new Set(["json", "scores", "annotate"]);

/** Reads the options of `rollup`: `--out`, and those of `check` that it shares. @throws UsageError */
export function parseRollupOptions(args: readonly string[]): RollupOptions {
  const language = languageOf(args);
  const texts = ROLLUP_TEXTS[language].command;
  const { out, rest } = takeOut(args, language);
  const { files, inputs, policyFile } = parseCheckOptions(rest);
  if (out === null) {
    throw new UsageError(texts.outMissing);
  }
  if (!/\.xlsx$/iu.test(out)) {
    throw new UsageError(texts.outNotXlsx(out));
  }
  return { files, out, inputs, policyFile, language };
}

/** Takes `--out` and its value from the arguments. */
function takeOut(args: readonly string[], language: Language): { out: string | null; rest: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: { out: { type: "string" } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const taken = new Set<number>();
  let out: string | null = null;
  for (const token of tokens) {
    if (token.kind !== "option") {
      continue;
    }
    if (CHECK_ONLY.has(token.name)) {
      throw new UsageError(CLI_TEXTS[language].unknownOption(token.rawName));
    }
    if (token.name === "out") {
      // Without an equals sign, a value that starts with a dash is the next option.
      if (!token.value || (!token.inlineValue && token.value.startsWith("-"))) {
        throw new UsageError(CLI_TEXTS[language].missingValue(token.rawName));
      }
      out = token.value;
      taken.add(token.index).add(token.inlineValue ? token.index : token.index + 1);
    }
  }
  return { out, rest: args.filter((_, index) => !taken.has(index)) };
}
