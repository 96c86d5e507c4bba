import Big from "big.js";
import { format as render, isDateFormat } from "numfmt";
import { type Cell, isCellError } from "./sheet";
import { normalize } from "./text";
import { unitOf, UNITS } from "./units";

/** What a cell says where a quantity belongs. */
export type Figure =
  | { readonly kind: "number"; readonly value: Big; readonly unit: string; readonly asText: boolean }
  /** `/`, `—`, `无` …: the agreement asks nothing. */
  | { readonly kind: "not-applicable" }
  | { readonly kind: "blank" }
  /** Neither a number nor a mark. */
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly error: string };

const NOT_APPLICABLE =
  /^\(?(?:[-/\\–—―−─_]+|\.{2,}|无|暂无|没有|n\.?\/?a\.?|不适用|不涉及|无(?:要求|指标|此项|任务|协议|约定|需|须)|[不未](?:要求|约定|考核)|不[作做]要求|免)\)?$/iu;
const QUANTITY = /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(\D*)$/u;

/** `90%`: a share that is agreed on, such as satisfaction. */
const SHARE = /^(\d{1,3}(?:\.\d+)?)%$/u;

/** `①` numbers a line: it is no quantity, although its plain form is a digit. */
const CIRCLED = /[\u2460-\u24ff\u2776-\u2793]/u;

/** Reads a quantity: a number, or a text such as `200个`, `1,330`, `１２`. Dates are texts here. */
export function readFigure(cell: Cell): Figure {
  const { value } = cell;
  if (value === null) {
    return { kind: "blank" };
  }
  if (isCellError(value)) {
    return { kind: "error", error: value.error };
  }
  if (typeof value === "number" && Number.isFinite(value) && !showsDate(cell)) {
    return { kind: "number", value: new Big(value), unit: unitOfFormat(cell), asText: false };
  }
  return typeof value === "string" ? readText(value) : { kind: "text", text: displayText(cell) };
}

/** A mark by which people say that a quantity does not apply. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.test(normalize(text));
}

/** What the cell shows, as far as its number format tells; column widths play no part. */
export function displayText({ value, format }: Cell): string {
  if (value === null) {
    return "";
  }
  if (isCellError(value)) {
    return value.error;
  }
  if (typeof value === "number" && format !== "General" && format !== "@") {
    return renderNumber(format, value) ?? String(value);
  }
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Whether a number is shown as a date. */
export function showsDate({ value, format }: Cell): boolean {
  return typeof value === "number" && format !== "General" && isDate(format);
}

const DATE_FORMATS = new Map<string, boolean>();

function isDate(format: string): boolean {
  let known = DATE_FORMATS.get(format);
  if (known === undefined) {
    known = parsesAsDate(format);
    DATE_FORMATS.set(format, known);
  }
  return known;
}

function parsesAsDate(format: string): boolean {
  try {
    return isDateFormat(format);
  } catch {
    // A format that numfmt cannot parse is one that Excel would not accept either: the number is shown as it is.
    return false;
  }
}

function renderNumber(format: string, value: number): string | null {
  try {
    return render(format, value);
  } catch {
    return null;
  }
}

function readText(text: string): Figure {
  const normal = normalize(text);
  if (normal === "") {
    return { kind: "blank" };
  }
  if (isNotApplicable(normal)) {
    return { kind: "not-applicable" };
  }
  const [, share] = SHARE.exec(normal) ?? [];
  if (share !== undefined) {
    return { kind: "number", value: new Big(share).times("0.01"), unit: "%", asText: true };
  }
  const [, digits, words = ""] = CIRCLED.test(text) ? [] : (QUANTITY.exec(normal) ?? []);
  const unit = unitOf(words);
  if (digits === undefined || unit === null) {
    return { kind: "text", text };
  }
  return { kind: "number", value: new Big(digits.replaceAll(",", "").replace("+", "")), unit, asText: true };
}

function unitOfFormat(cell: Cell): string {
  if (!/["\\\p{Script=Han}]/u.test(cell.format)) {
    return "";
  }
  const [, , unit = ""] = QUANTITY.exec(normalize(displayText(cell))) ?? [];
  return UNITS.has(unit) ? unit : "";
}
