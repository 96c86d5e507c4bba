import { extname } from "node:path";
import type { ReviewInputs } from "../evaluation/evaluation";
import type { Language } from "../locales/language";
import { REPORT_COMMAND_TEXTS } from "../locales/report-cli";
import { languageOf, parseCheckOptions } from "./check-options";
import { UsageError } from "./console";
import { takeOptions } from "./own-options";

export const FORMATS = ["text", "html", "docx"] as const;
export type ReportFormat = (typeof FORMATS)[number];

export interface ReportCommandOptions {
  readonly file: string;
  readonly format: ReportFormat;
  /** null for standard output. */
  readonly out: string | null;
  readonly inputs: ReviewInputs;
  readonly policyFile: string | null;
  readonly language: Language;
}

const ENDINGS: Readonly<Record<string, ReportFormat>> = { ".docx": "docx", ".html": "html", ".htm": "html" };

/** Reads the options of `report`; without `--format`, the ending of `--out` tells. @throws UsageError */
export function parseReportOptions(args: readonly string[]): ReportCommandOptions {
  const language = languageOf(args);
  const texts = REPORT_COMMAND_TEXTS[language];
  const { values, rest } = takeOptions(args, ["format", "out"], ["json", "annotate"], language);
  const { files, inputs, policyFile } = parseCheckOptions(rest);
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    throw new UsageError(texts.oneFile);
  }
  const out = values.out ?? null;
  const said = values.format;
  const format = said === undefined ? formatOf(out) : FORMATS.find((candidate) => candidate === said);
  if (format === undefined) {
    throw new UsageError(texts.badFormat(said ?? ""));
  }
  if (format === "docx" && out === null) {
    throw new UsageError(texts.outMissing);
  }
  return { file, format, out, inputs, policyFile, language };
}

function formatOf(out: string | null): ReportFormat {
  return ENDINGS[out === null ? "" : extname(out).toLowerCase()] ?? "text";
}
