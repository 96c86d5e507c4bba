import type { CellValue } from "../../../src/sheet/sheet";
import { HostError } from "../wire/protocol";
import type { Json } from "../wire/protocol";
import { isFormula } from "./syntax";

/** What a cell holds after something was typed into it. */
export type Typed =
  | { readonly kind: "constant"; readonly value: CellValue; readonly format: string | null }
  | { readonly kind: "formula"; readonly formula: string };

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8192;
const ERRORS = ["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!"];

/**
 * What Excel makes of a value that is written into a cell with a number format: the same as of what a person types.
 * @throws HostError for what no cell can hold.
 */
export function typed(value: Json, format: string): Typed {
  if (typeof value === "number" || typeof value === "boolean") {
    return constant(format === "@" ? String(value).toUpperCase() : value);
  }
  if (typeof value !== "string") {
    throw new HostError("InvalidArgument", `${JSON.stringify(value)} is no value for a cell`);
  }
  if (value.length > LONGEST_TEXT) {
    throw new HostError("InvalidArgument", "a text is too long for a cell");
  }
  if (format === "@") {
    return constant(value);
  }
  if (value.startsWith("'")) {
    return constant(value.slice(1));
  }
  return typedFormula(value) ?? typedConstant(value);
}

function constant(value: CellValue, format: string | null = null): Typed {
  return { kind: "constant", value: value === "" ? null : value, format };
}

function typedFormula(text: string): Typed | null {
  if (!/^[=+\-@]./u.test(text) || number(text) !== null) {
    return null;
  }
  const formula = text.startsWith("+") ? text : text.replace(/^[=@]/u, "");
  if (isFormula(formula) && formula.length <= LONGEST_FORMULA) {
    return { kind: "formula", formula };
  }
  if (text.startsWith("=")) {
    throw new HostError("InvalidArgument", `${text} is no formula`);
  }
  return null;
}

function typedConstant(text: string): Typed {
  // In an East Asian Excel full-width digits and signs are typed as the plain ones.
  const plain = text.normalize("NFKC").trim();
  if (/^(true|false)$/iu.test(plain)) {
    return constant(plain.toLowerCase() === "true");
  }
  if (ERRORS.includes(plain.toUpperCase())) {
    return constant({ error: plain.toUpperCase() });
  }
  return number(plain) ?? percentage(plain) ?? date(plain) ?? constant(text);
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/iu;

function number(text: string): Typed | null {
  const negative = /^\((.+)\)$/u.exec(text);
  const digits = negative?.[1] ?? text;
  if (!NUMBER.test(digits) || !/\d/u.test(digits)) {
    return null;
  }
  const value = Number(digits.replaceAll(",", ""));
  return constant(negative ? -value : value, digits.includes(",") ? "#,##0" : null);
}

function percentage(text: string): Typed | null {
  const match = /^(.+?)\s*%$/u.exec(text);
  const whole = match && number(match[1] ?? "");
  if (whole?.kind !== "constant" || typeof whole.value !== "number") {
    return null;
  }
  return constant(whole.value / 100, text.includes(".") ? "0.00%" : "0%");
}

const DATES: readonly { readonly pattern: RegExp; readonly format: string }[] = [
  { pattern: /^(?<year>\d{4})[-/](?<month>\d{1,2})[-/](?<day>\d{1,2})$/u, format: "yyyy/m/d" },
  { pattern: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u, format: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(?<year>\d{4})[-/年](?<month>\d{1,2})月?$/u, format: "mmm-yy" },
  { pattern: /^(?<month>\d{1,2})[-/月](?<day>\d{1,2})日?$/u, format: 'm"月"d"日"' },
];

/** The year of a date that is typed without one. */
const THIS_YEAR = 2025;

function date(text: string): Typed | null {
  for (const { pattern, format } of DATES) {
    const groups = pattern.exec(text)?.groups;
    if (groups) {
      const { year = String(THIS_YEAR), month = "", day = "1" } = groups;
      const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
      const isReal = new Date(time).getUTCMonth() === Number(month) - 1;
      return isReal && Number(year) >= 1901 ? constant(time / 86_400_000 + 25_569, format) : null;
    }
  }
  return null;
}
