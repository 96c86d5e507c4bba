import { basename, resolve } from "node:path";
import { planAnnotation } from "../edits/annotation";
import { reviewContent } from "../edits/review";
import type { Evaluation } from "../evaluation/evaluation";
import { DEFAULT_POLICY, type Policy } from "../evaluation/policy";
import { CLI_TEXTS } from "../locales/cli";
import { problemSentence } from "../locales/problems";
import { WorkbookError } from "../workbook/errors";
import { openXlsx } from "../workbook/xlsx";
import { type CheckOptions, parseCheckOptions } from "./check-options";
import { type Console, EXIT, type ExitStatus } from "./console";
import { CopyNames, errorCode, readBytes, writeBytes } from "./files";
import { toJson } from "./json";
import { readPolicyFile } from "./policy-file";
import { renderReport } from "./report";

/** `check`: every file is read, checked and reported on; one that cannot be read does not stop the others. */
export async function check(args: readonly string[], console: Console): Promise<ExitStatus> {
  const options = parseCheckOptions(args);
  const { language, files } = options;
  const policy =
    options.policyFile === null
      ? DEFAULT_POLICY
      : await readPolicyFile(resolve(console.folder, options.policyFile), language);
  const copies = options.annotate === null ? null : new CopyNames(resolve(console.folder, options.annotate));
  const inputs = new Set(files.map((file) => resolve(console.folder, file)));
  let status: ExitStatus = EXIT.fine;
  for (const [index, file] of files.entries()) {
    if (files.length > 1) {
      console.error(CLI_TEXTS[language].progress(index + 1, files.length, basename(file)));
    }
    const copy = copies?.next(file) ?? null;
    status = worse(status, await checkFile(file, { options, policy, copy, inputs }, console));
  }
  return status;
}

interface Task {
  readonly options: CheckOptions;
  readonly policy: Policy;
  /** Where the annotated copy goes; null for none. */
  readonly copy: string | null;
  /** Paths that must not be written to. */
  readonly inputs: ReadonlySet<string>;
}

async function checkFile(file: string, task: Task, console: Console): Promise<ExitStatus> {
  const { language, json, inputs } = task.options;
  try {
    const workbook = openXlsx(await readBytes(resolve(console.folder, file)));
    const content = await workbook.read();
    const evaluation = reviewContent(content, inputs, task.policy);
    const name = basename(file);
    console.out(
      json
        ? JSON.stringify(toJson(name, evaluation, language))
        : `${renderReport(name, evaluation, language, console.isTerminal)}\n`,
    );
    const status = hasErrors(evaluation) ? EXIT.errorsFound : EXIT.fine;
    if (task.copy === null) {
      return status;
    }
    await workbook.apply(planAnnotation(evaluation, content, language));
    return worse(status, await writeCopy(task.copy, workbook, task, console));
  } catch (error) {
    if (!(error instanceof WorkbookError)) {
      throw error;
    }
    console.error(CLI_TEXTS[language].failed(file, problemSentence(error.problem, language)));
    return EXIT.failed;
  }
}

async function writeCopy(
  path: string,
  workbook: ReturnType<typeof openXlsx>,
  { options, inputs }: Task,
  console: Console,
): Promise<ExitStatus> {
  const texts = CLI_TEXTS[options.language];
  if (inputs.has(path)) {
    console.error(texts.overInput(path));
    return EXIT.failed;
  }
  const bytes = workbook.save();
  try {
    await writeBytes(path, bytes);
  } catch (error) {
    console.error(texts.notWritable(path, errorCode(error)));
    return EXIT.failed;
  }
  if (workbook.signed) {
    console.error(texts.signed(path));
  }
  console.error(texts.written(path));
  return EXIT.fine;
}

function hasErrors({ findings }: Evaluation): boolean {
  return findings.some(({ severity }) => severity === "error");
}

function worse(one: ExitStatus, other: ExitStatus): ExitStatus {
  return one > other ? one : other;
}
