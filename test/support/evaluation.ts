import Big from "big.js";
import { evaluate, NO_INPUTS } from "../../src/evaluation/evaluate";
import type { Evaluation, ReviewInputs } from "../../src/evaluation/evaluation";
import type { Finding, FindingValue } from "../../src/evaluation/finding";
import { DEFAULT_POLICY, type Policy } from "../../src/evaluation/policy";
import { formatPosition } from "../../src/sheet/address";
import type { Sheet } from "../../src/sheet/sheet";
import { assembleStation } from "../../src/station/assemble";
import type { Station } from "../../src/station/station";

interface Given {
  readonly staff?: number;
  readonly certified?: number;
  readonly scores?: ReviewInputs["scores"];
  readonly policy?: Partial<Policy>;
}

/** What some sheets say of their station. */
export function readSheets(...sheets: readonly Sheet[]): Station {
  return assembleStation({ sheets, otherSheets: [], names: [] });
}

/** Reads and checks some sheets, with what the user knows besides. */
export function evaluateSheets(
  sheets: Sheet | readonly Sheet[],
  { staff, certified, scores = {}, policy = {} }: Given = {},
): Evaluation {
  const all = "cell" in sheets ? [sheets] : sheets;
  const inputs: ReviewInputs = {
    ...NO_INPUTS,
    scores,
    requiredStaff: staff === undefined ? null : new Big(staff),
    requiredCertified: certified === undefined ? null : new Big(certified),
  };
  return evaluate(readSheets(...all), all, inputs, { ...DEFAULT_POLICY, ...policy });
}

/** All findings as sentences: `D4 percent-mismatch: 0.6, not 0.5`. */
export function findingsOf(sheets: Sheet | readonly Sheet[], given: Given = {}): string[] {
  return evaluateSheets(sheets, given).findings.map(sentence);
}

/** As `findingsOf`, the errors only. */
export function errorsOf(sheets: Sheet | readonly Sheet[], given: Given = {}): string[] {
  return evaluateSheets(sheets, given)
    .findings.filter(({ severity }) => severity === "error")
    .map(sentence);
}

function sentence({ at, code, recorded, expected }: Finding): string {
  const values = [valueText(recorded), valueText(expected)];
  return `${formatPosition(at)} ${code}${said(values)}`;
}

function said([recorded = "", expected = ""]: readonly string[]): string {
  if (recorded === "" && expected === "") {
    return "";
  }
  return expected === "" ? `: ${recorded}` : `: ${recorded}, not ${expected}`;
}

function valueText(value: FindingValue): string {
  return value instanceof Big ? value.round(6).toFixed() : (value ?? "");
}
