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

/** The language that the arguments ask for, whatever else is right or wrong about them. */
export function languageOf(args: readonly string[]): Language {
  return args.some((arg, index) => arg === "--lang=en" || (arg === "--lang" && args[index + 1] === "en"))
    ? "en"
    : "zh-CN";
}

/** Reads the options of `check`. @throws UsageError with a sentence for the user. */
export function parseCheckOptions(args: readonly string[]): CheckOptions {
  const language = languageOf(args);
  requireKnownOptions(args, language);
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.lang !== language) {
    throw new UsageError(CLI_TEXTS[language].badLanguage(values.lang));
  }
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

/** Says in the user's language what the strict `parseArgs` would say in English. */
function requireKnownOptions(args: readonly string[], language: Language): void {
  const texts = CLI_TEXTS[language];
  const { tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") {
      continue;
    }
    const known = Object.entries(OPTIONS).find(([name]) => name === token.name);
    if (!known) {
      throw new UsageError(texts.unknownOption(token.rawName));
    }
    const [, { type }] = known;
    if (type === "boolean" && token.value !== undefined) {
      throw new UsageError(texts.needlessValue(token.rawName));
    }
    // Without an equals sign, a value that starts with a dash is the next option.
    if (type === "string" && (!token.value || (!token.inlineValue && token.value.startsWith("-")))) {
      throw new UsageError(texts.missingValue(token.rawName));
    }
  }
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
  for (const pair of text?.split(/[,，]/u) ?? []) {
    const [name = "", value = "", ...rest] = pair.split(/[=＝]/u).map((part) => part.trim());
    const party = PARTIES.find((candidate) => candidate === name);
    const score = toNumber(value);
    if (!party || score === null || rest.length > 0 || scores[party]) {
      throw new UsageError(CLI_TEXTS[language].badScores(pair));
    }
    scores[party] = score;
  }
  return scores;
}

function toNumber(text: string): Big | null {
  return /^\d+(?:\.\d+)?$/u.test(text) ? new Big(text) : null;
}
