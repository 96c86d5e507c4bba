import { parseArgs } from "node:util";
import Big from "big.js";
import type { ReviewInputs } from "../evaluation/evaluation";
import { PARTIES } from "../evaluation/scores";
import { CLI_TEXTS } from "../locales/cli";
import type { Language } from "../locales/language";
import type { PartyName } from "../tables/table";
import { UsageError } from "./console";

export interface CheckOptions {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly inputs: ReviewInputs;
  readonly annotate: string | null;
  readonly policyFile: string | null;
  readonly language: Language;
}

const OPTIONS = {
  json: { type: "boolean", default: false },
  "required-staff": { type: "string" },
  "required-certified": { type: "string" },
  scores: { type: "string" },
  annotate: { type: "string" },
  policy: { type: "string" },
  lang: { type: "string", default: "zh-CN" },
} as const;

/** Reads the options of `check`. @throws UsageError with a sentence for the user. */
export function parseCheckOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parse(args);
  const language = readLanguage(values.lang);
  if (positionals.length === 0) {
    throw new UsageError(CLI_TEXTS[language].noFiles);
  }
  return {
    files: positionals,
    json: values.json,
    inputs: {
      requiredStaff: readNumber("--required-staff", values["required-staff"], language),
      requiredCertified: readNumber("--required-certified", values["required-certified"], language),
      scores: readScores(values.scores, language),
    },
    annotate: values.annotate ?? null,
    policyFile: values.policy ?? null,
    language,
  };
}

function parse(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(CLI_TEXTS["zh-CN"].unknownOption(error instanceof Error ? error.message : String(error)));
  }
}

function readLanguage(text: string): Language {
  if (text === "zh-CN" || text === "en") {
    return text;
  }
  throw new UsageError(CLI_TEXTS["zh-CN"].badLanguage(text));
}

function readNumber(option: string, text: string | undefined, language: Language): Big | null {
  if (text === undefined) {
    return null;
  }
  const number = toNumber(text);
  if (number === null) {
    throw new UsageError(CLI_TEXTS[language].badNumber(option, text));
  }
  return number;
}

function readScores(text: string | undefined, language: Language): ReviewInputs["scores"] {
  const scores: Partial<Record<PartyName, Big>> = {};
  for (const pair of text?.split(",") ?? []) {
    const [name = "", value = "", ...rest] = pair.split("=").map((part) => part.trim());
    const party = PARTIES.find((candidate) => candidate === name);
    const score = toNumber(value);
    if (!party || score === null || rest.length > 0) {
      throw new UsageError(CLI_TEXTS[language].badScores(pair));
    }
    scores[party] = score;
  }
  return scores;
}

function toNumber(text: string): Big | null {
  return /^\d+(?:\.\d+)?$/u.test(text) ? new Big(text) : null;
}
