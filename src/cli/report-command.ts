import { resolve } from "node:path";
import { reviewContent } from "../edits/review";
import { DEFAULT_POLICY } from "../evaluation/policy";
import { CLI_TEXTS } from "../locales/cli";
import { problemSentence } from "../locales/problems";
import { REPORT_COMMAND_TEXTS } from "../locales/report-cli";
import type { ReportChart, ReportDocument } from "../report/document";
import { openFindings } from "../report/open-findings";
import { chartSvg } from "../report/render/chart";
import { toDocx } from "../report/render/docx";
import { toHtmlPage } from "../report/render/html";
import { toPlainText } from "../report/render/plain-text";
import { reportDocument } from "../report/report";
import { WorkbookError } from "../workbook/errors";
import { openXlsx } from "../workbook/xlsx";
import { requireScoresWithinCaps } from "./caps";
import { type Console, EXIT, type ExitStatus } from "./console";
import { identitiesOf, isOneOf, writeCopy } from "./copies";
import { errorCode, readBytes } from "./files";
import { readPolicyFile } from "./policy-file";
import { parseReportOptions, type ReportCommandOptions, type ReportFormat } from "./report-options";

/** `report`: sentences, tables and charts for the report of one station, as text, HTML or a Word document. */
export async function report(args: readonly string[], console: Console): Promise<ExitStatus> {
  const options = parseReportOptions(args);
  const { language, file, format, out } = options;
  const document = await composeReport(options, console);
  if (document === null) {
    return EXIT.failed;
  }
  if (out === null) {
    console.out(await textOf(document, format));
    return EXIT.fine;
  }
  const path = resolve(console.folder, out);
  if (await isOneOf(await identitiesOf([resolve(console.folder, file)]), path)) {
    console.error(REPORT_COMMAND_TEXTS[language].overInput(out));
    return EXIT.failed;
  }
  const isWritten = await save(path, await bytesOf(document, format), options, console);
  return isWritten ? EXIT.fine : EXIT.failed;
}

/** null when the workbook cannot be read, which is said then. */
async function composeReport(options: ReportCommandOptions, console: Console): Promise<ReportDocument | null> {
  const { file, inputs, policyFile, language } = options;
  const policy =
    policyFile === null ? DEFAULT_POLICY : await readPolicyFile(resolve(console.folder, policyFile), language);
  try {
    const content = await openXlsx(await readBytes(resolve(console.folder, file))).read();
    const evaluation = reviewContent(content, inputs, policy);
    requireScoresWithinCaps(evaluation, inputs, language);
    const open = openFindings(evaluation.findings, content);
    const errors = open.filter(({ severity }) => severity === "error").length;
    if (errors > 0) {
      console.error(REPORT_COMMAND_TEXTS[language].errorsLeft(errors));
    }
    return reportDocument(evaluation, { language, openFindings: open });
  } catch (error) {
    if (error instanceof WorkbookError) {
      console.error(CLI_TEXTS[language].failed(file, problemSentence(error.problem, language)));
      return null;
    }
    throw error;
  }
}

async function bytesOf(document: ReportDocument, format: ReportFormat): Promise<Uint8Array> {
  return format === "docx" ? toDocx(document) : new TextEncoder().encode(`${await textOf(document, format)}\n`);
}

async function textOf(document: ReportDocument, format: ReportFormat): Promise<string> {
  return format === "html" ? toHtmlPage(document, await picturesOf(document)) : toPlainText(document);
}

/** The charts as addresses that hold the pictures themselves. */
async function picturesOf({ sections }: ReportDocument): Promise<ReadonlyMap<ReportChart, string>> {
  const charts = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "chart" ? [block] : [])));
  const pictures = new Map<ReportChart, string>();
  for (const chart of charts) {
    pictures.set(chart, `data:image/svg+xml;base64,${Buffer.from(await chartSvg(chart)).toString("base64")}`);
  }
  return pictures;
}

async function save(
  path: string,
  bytes: Uint8Array,
  { language }: ReportCommandOptions,
  console: Console,
): Promise<boolean> {
  const texts = REPORT_COMMAND_TEXTS[language];
  try {
    const kept = await writeCopy(path, bytes);
    if (kept !== null) {
      console.error(texts.kept(kept));
    }
  } catch (error) {
    console.error(CLI_TEXTS[language].notWritable(path, errorCode(error)));
    return false;
  }
  console.error(texts.written(path));
  return true;
}
