import { basename, resolve } from "node:path";
import { planAnnotation } from "../edits/annotation";
import { reviewContent } from "../edits/review";
import type { Evaluation } from "../evaluation/evaluation";
import type { Policy } from "../evaluation/policy";
import { CLI_TEXTS } from "../locales/cli";
import type { Language } from "../locales/language";
import { problemSentence } from "../locales/problems";
import { WorkbookError } from "../workbook/errors";
import { openXlsx, type XlsxWorkbook } from "../workbook/xlsx";
import { requireScoresWithinCaps } from "./caps";
import type { CheckOptions } from "./check-options";
import { type Console, describeDefect, EXIT, type ExitStatus, UsageError } from "./console";
import { isOneOf, writeCopy } from "./copies";
import { errorCode, readBytes } from "./files";
import { toJson } from "./json";
import { renderReport } from "./report";

export interface Task {
  readonly options: CheckOptions;
  readonly policy: Policy;
  /** Where the annotated copy goes; null for none. */
  readonly copy: string | null;
  /** The identities of the files that must not be written to. */
  readonly inputs: ReadonlySet<string>;
}

/** Checks one file, and says why where that fails. Never throws. */
export async function checkFile(file: string, task: Task, console: Console): Promise<ExitStatus> {
  const { language } = task.options;
  try {
    return await tryFile(file, task, console);
  } catch (error) {
    console.error(CLI_TEXTS[language].failed(file, sentenceOf(error, language)));
    return EXIT.failed;
  }
}

function sentenceOf(error: unknown, language: Language): string {
  if (error instanceof WorkbookError) {
    return problemSentence(error.problem, language);
  }
  return error instanceof UsageError ? error.message : CLI_TEXTS[language].defect(describeDefect(error));
}

async function tryFile(file: string, { options, policy, copy, inputs }: Task, console: Console): Promise<ExitStatus> {
  const { language, json } = options;
  const workbook = openXlsx(await readBytes(resolve(console.folder, file)));
  const content = await workbook.read();
  const evaluation = reviewContent(content, options.inputs, policy);
  requireScoresWithinCaps(evaluation, options.inputs, language);
  const name = basename(file);
  console.out(
    json
      ? JSON.stringify(toJson(name, evaluation, language))
      : `${renderReport(name, evaluation, language, console.isTerminal)}\n`,
  );
  const status = hasErrors(evaluation) ? EXIT.errorsFound : EXIT.fine;
  if (copy === null) {
    return status;
  }
  if (await isOneOf(inputs, copy)) {
    console.error(CLI_TEXTS[language].overInput(copy));
    return EXIT.failed;
  }
  await workbook.apply(planAnnotation(evaluation, content, language));
  return (await saveCopy(copy, workbook, language, console)) ? status : EXIT.failed;
}

async function saveCopy(path: string, workbook: XlsxWorkbook, language: Language, console: Console): Promise<boolean> {
  const texts = CLI_TEXTS[language];
  const bytes = workbook.save();
  try {
    const kept = await writeCopy(path, bytes);
    if (kept !== null) {
      console.error(texts.kept(kept));
    }
  } catch (error) {
    console.error(texts.notWritable(path, errorCode(error)));
    return false;
  }
  if (workbook.signed) {
    console.error(texts.signed(path));
  }
  console.error(texts.written(path));
  return true;
}

function hasErrors({ findings }: Evaluation): boolean {
  return findings.some(({ severity }) => severity === "error");
}
