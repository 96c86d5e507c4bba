import { basename, extname, resolve } from "node:path";
import { reviewContent } from "../edits/review";
import { DEFAULT_POLICY } from "../evaluation/policy";
import { CLI_TEXTS } from "../locales/cli";
import type { Language } from "../locales/language";
import { problemSentence } from "../locales/problems";
import { claimMessage, claimSubject, PROOFREAD_TEXTS } from "../locales/proofread";
import type { Claim } from "../report/proofread/claim";
import { decodeText } from "../report/proofread/text/decode";
import { toProofreadJson } from "../report/proofread/json";
import { proofread as proofreadText } from "../report/proofread/proofread";
import { textOfWord } from "../report/proofread/text/word";
import { formatReference } from "../sheet/address";
import { WorkbookError } from "../workbook/errors";
import { openXlsx } from "../workbook/xlsx";
import { type CheckOptions, languageOf, parseCheckOptions } from "./check-options";
import { type Console, EXIT, type ExitStatus, UsageError } from "./console";
import { readBytes } from "./files";
import { type Paint, paintNothing, paintTerminal } from "./paint";
import { readPolicyFile } from "./policy-file";

/** `proofread`: holds a report against its workbook; the exit status tells whether something is contradicted. */
export async function proofread(args: readonly string[], console: Console): Promise<ExitStatus> {
  const { report, workbook, options } = readOptions(args);
  const { language, json } = options;
  try {
    const text = await readReport(resolve(console.folder, report), language);
    const claims = await readClaims(text, resolve(console.folder, workbook), options, console.folder);
    const paint = console.isTerminal ? paintTerminal : paintNothing;
    console.out(
      json
        ? JSON.stringify(toProofreadJson(basename(report), basename(workbook), claims, language))
        : render(text, claims, language, paint),
    );
    return claims.some(({ verdict }) => verdict === "contradicted") ? EXIT.errorsFound : EXIT.fine;
  } catch (error) {
    if (error instanceof InputError) {
      const sentence = problemSentence(error.cause.problem, language);
      console.error(CLI_TEXTS[language].failed(error.path, sentence));
      return EXIT.failed;
    }
    throw error;
  }
}

/** One of the two files cannot be read. */
class InputError extends Error {
  constructor(
    readonly path: string,
    override readonly cause: WorkbookError,
  ) {
    super(path);
  }
}

interface Options {
  readonly report: string;
  readonly workbook: string;
  readonly options: CheckOptions;
}

/** All options but the workbook are those of `check`. */
function readOptions(args: readonly string[]): Options {
  const language = languageOf(args);
  const texts = PROOFREAD_TEXTS[language];
  const { workbook, rest } = takeWorkbook(args, language);
  const options = parseCheckOptions([...rest, ...(rest.some((arg) => !arg.startsWith("-")) ? [] : [""])]);
  if (options.annotate !== null) {
    throw new UsageError(CLI_TEXTS[language].unknownOption("--annotate"));
  }
  const [report = "", ...others] = options.files;
  if (report !== "" && workbook === null) {
    throw new UsageError(texts.noWorkbook);
  }
  if (report === "" || workbook === null || others.length > 0) {
    throw new UsageError(texts.noReport);
  }
  return { report, workbook, options };
}

function takeWorkbook(args: readonly string[], language: Language): { workbook: string | null; rest: string[] } {
  const index = args.findIndex((arg) => arg === "--workbook" || arg.startsWith("--workbook="));
  const [name = ""] = args.slice(index, index + 1);
  if (index < 0) {
    return { workbook: null, rest: [...args] };
  }
  const isInline = name.startsWith("--workbook=");
  const value = isInline ? name.slice("--workbook=".length) : args[index + 1];
  if (!value || (!isInline && value.startsWith("-"))) {
    throw new UsageError(CLI_TEXTS[language].missingValue("--workbook"));
  }
  return { workbook: value, rest: [...args.slice(0, index), ...args.slice(index + (isInline ? 1 : 2))] };
}

async function readReport(path: string, language: Language): Promise<string> {
  const extension = extname(path).toLowerCase();
  if (![".txt", ".md", ".docx"].includes(extension)) {
    throw new UsageError(PROOFREAD_TEXTS[language].badFormat(path));
  }
  const bytes = await inputOf(path, () => readBytes(path));
  const text = extension === ".docx" ? await readDocument(bytes, path, language) : decodeText(bytes);
  if (text === null) {
    throw new UsageError(PROOFREAD_TEXTS[language].notText(path));
  }
  if (!/\p{L}/u.test(text)) {
    throw new UsageError(PROOFREAD_TEXTS[language].empty(path));
  }
  return text;
}

async function readDocument(bytes: Uint8Array, path: string, language: Language): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })) },
    );
    return textOfWord(value);
  } catch {
    throw new UsageError(PROOFREAD_TEXTS[language].badDocument(path));
  }
}

async function readClaims(text: string, path: string, options: CheckOptions, folder: string): Promise<Claim[]> {
  const { policyFile, inputs, language } = options;
  const policy = policyFile === null ? DEFAULT_POLICY : await readPolicyFile(resolve(folder, policyFile), language);
  const content = await inputOf(path, async () => openXlsx(await readBytes(path)).read());
  return proofreadText(text, reviewContent(content, inputs, policy));
}

async function inputOf<Value>(path: string, read: () => Promise<Value>): Promise<Value> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof WorkbookError ? new InputError(path, error) : error;
  }
}

const CONTEXT = 24;

function render(text: string, claims: readonly Claim[], language: Language, paint: Paint): string {
  const texts = PROOFREAD_TEXTS[language];
  if (claims.length === 0) {
    return texts.nothing;
  }
  const wrong = claims.filter(({ verdict }) => verdict === "contradicted");
  const lines = wrong.flatMap((claim) => [
    texts.contradicted(inContext(text, claim, paint)),
    `  ${claimSubject(claim, language)}`,
    `  ${claimMessage(claim, language)}`,
    ...(claim.at ? [`  ${texts.cell(formatReference(claim.at))}`] : []),
    "",
  ]);
  return [...lines, texts.counts(wrong.length, claims.length - wrong.length)].join("\n");
}

/** A quote with some words around it, on one line. */
function inContext(text: string, { start, end }: Claim, paint: Paint): string {
  const squeeze = (part: string): string => part.replace(/\s+/gu, "");
  const before = squeeze(text.slice(Math.max(0, start - CONTEXT), start));
  const after = squeeze(text.slice(end, end + CONTEXT));
  return `…${before}【${paint("red", squeeze(text.slice(start, end)))}】${after}…`;
}
