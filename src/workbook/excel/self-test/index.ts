import { excelWorkbook } from "..";
import type { ExcelOptions } from "..";
import { CONTRACT, tryCase } from "../../contract";
import type { CaseResult, Fixture, Need } from "../../contract";
import type { Workbook } from "../../workbook";
import type { ExcelLibrary } from "../context";
import { record } from "./recorder";
import { removeScratch } from "./remove";
import { addScratchSheets, freePrefix, isScratchName } from "./scratch";
import { withoutPrefix } from "./scratch-names";
import { withoutNames } from "./transcript";
import type { Transcript } from "./transcript";

export type { Transcript } from "./transcript";

export interface SelfTestOptions extends Pick<ExcelOptions, "supports"> {
  /** Called after each case. */
  readonly onCase?: (result: CaseResult, done: number, all: number) => void;
  /** What the transcript is to tell of this program and of Excel, besides the newest ExcelApi that there is. */
  readonly versions?: Readonly<Record<string, string>>;
}

export interface SelfTestReport {
  readonly results: readonly CaseResult[];
  /** The scratch sheets and names that Excel did not let be removed; none otherwise. */
  readonly left: readonly string[];
  readonly transcript: Transcript;
}

const LACKS: readonly Need[] = ["array-formula", "locked-structure"];

/**
 * Runs the contract of the workbooks on scratch sheets of the workbook that is open, and removes them again. No other
 * sheet is read or changed; what could be undone in Excel is forgotten.
 * @throws WorkbookError structure-protected, read-only, or that Excel does not answer: before anything was changed.
 */
export async function runSelfTest(excel: ExcelLibrary, options: SelfTestOptions): Promise<SelfTestReport> {
  const { supports, onCase, versions } = options;
  const { library, exchanges } = record(excel);
  const prefix = await freePrefix(library);
  const results: CaseResult[] = [];
  let left: readonly string[] = [];
  try {
    for (const rule of CONTRACT) {
      const result = await tryCase(rule, (fixture) => openScratch(library, fixture, prefix, supports), LACKS);
      results.push(result);
      onCase?.(result, results.length, CONTRACT.length);
    }
  } finally {
    left = await removeScratch(library, prefix);
  }
  const transcript = {
    versions: { ...versions, ExcelApi: newestApi(supports) },
    results,
    exchanges: withoutNames(exchanges, isScratchName),
  };
  return { results, left, transcript };
}

/** A workbook of scratch sheets, in place of those of the case before. */
async function openScratch(
  excel: ExcelLibrary,
  fixture: Fixture,
  prefix: string,
  supports: ExcelOptions["supports"],
): Promise<Workbook> {
  await removeScratch(excel, prefix);
  await addScratchSheets(excel, fixture, prefix);
  const belongs = (sheet: string): boolean => sheet.startsWith(prefix);
  return withoutPrefix(excelWorkbook(excel, { supports, belongs }), prefix);
}

const NEWEST_KNOWN = 40;

function newestApi(supports: ExcelOptions["supports"]): string {
  let newest = NEWEST_KNOWN;
  while (newest > 1 && !supports(`1.${newest}`)) {
    newest -= 1;
  }
  return `1.${newest}`;
}
