import { parseArgs } from "node:util";
import { CLI_TEXTS } from "../locales/cli";
import type { Language } from "../locales/language";
import { UsageError } from "./console";

/** The values of a command's own options; what it shares with `check` is left to that. */
export interface OwnOptions<Name extends string> {
  readonly values: Readonly<Partial<Record<Name, string>>>;
  readonly rest: readonly string[];
}

/**
 * Takes options that have a value out of the arguments.
 * @param refused options of `check` that the command does not know
 * @throws UsageError when one has no value
 */
export function takeOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  refused: readonly string[],
  language: Language,
): OwnOptions<Name> {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  const values: Partial<Record<Name, string>> = {};
  const taken = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== "option") {
      continue;
    }
    if (refused.includes(token.name)) {
      throw new UsageError(CLI_TEXTS[language].unknownOption(token.rawName));
    }
    const name = names.find((candidate) => candidate === token.name);
    if (name === undefined) {
      continue;
    }
    // Without an equals sign, a value that starts with a dash is the next option.
    if (!token.value || (!token.inlineValue && token.value.startsWith("-"))) {
      throw new UsageError(CLI_TEXTS[language].missingValue(token.rawName));
    }
    values[name] = token.value;
    taken.add(token.index).add(token.inlineValue ? token.index : token.index + 1);
  }
  return { values, rest: args.filter((_, index) => !taken.has(index)) };
}
