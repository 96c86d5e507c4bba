import type { CellContent } from "../../edits/edit";
import type { CellValue } from "../../sheet/sheet";
import { isCellError } from "../../sheet/sheet";

const TEXT = "@";
const GENERAL = "General";

/** What Excel shows for an error. A text that somebody typed in these very words cannot be told from it. */
const ERROR = /^#(?:N\/A|DIV\/0!|GETTING_DATA|[A-Z]+[!?])$/u;

/** What a cell holds, from its `values` and `formulas`. */
export function readContent(value: unknown, formula: unknown): { value: CellValue; formula: string | null } {
  // The formula of a constant is the constant itself, also of a text that looks like a formula.
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return { value: readValue(value, isFormula), formula: isFormula ? formula.slice(1) : null };
}

function readValue(value: unknown, isFormula: boolean): CellValue {
  if (typeof value === "string") {
    return value === "" && !isFormula ? null : ERROR.test(value) ? { error: value } : value;
  }
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A cell's number format, from its `numberFormat`. */
export function readFormat(format: unknown): string {
  return typeof format === "string" ? format : GENERAL;
}

/** What a cell is to hold, and the number format that it then has. */
export interface Filling extends Pick<CellContent, "value" | "formula"> {
  readonly format: string;
}

/** What the cells of a range hold whose values, formulas and number formats are loaded. */
export function readFillings({ values, formulas, numberFormat }: Excel.Range): readonly (readonly Filling[])[] {
  const rows: readonly (readonly unknown[])[] = values;
  const entered: readonly (readonly unknown[])[] = formulas;
  const formats: readonly (readonly unknown[])[] = numberFormat;
  return rows.map((row, index) =>
    row.map((value, column) => ({
      ...readContent(value, entered[index]?.[column]),
      format: readFormat(formats[index]?.[column]),
    })),
  );
}

/** Rows of cells as Excel is to be told of them: three lists of rows, each to be set after the one before. */
export interface Typing {
  /** Null leaves a cell's format alone. */
  readonly before: (string | null)[][];
  readonly contents: (string | number | boolean)[][];
  readonly after: (string | null)[][];
}

/** What is written is taken as if it were typed, so formats come first: a code stays a text in a cell for texts. */
export function typingOf(rows: readonly (readonly Filling[])[], hasFormat: (filling: Filling) => boolean): Typing {
  const isHeld = (filling: Filling): boolean => filling.format === TEXT && !isText(filling);
  return {
    before: rows.map((row) =>
      row.map((filling) => (isHeld(filling) ? GENERAL : hasFormat(filling) ? filling.format : null)),
    ),
    contents: rows.map((row) => row.map(typed)),
    // A formula takes over the format of the cells it reads where the cell has none of its own.
    after: rows.map((row) =>
      row.map((filling) =>
        isHeld(filling) || (filling.formula !== null && filling.format === GENERAL) ? filling.format : null,
      ),
    ),
  };
}

export function setTyping(range: Excel.Range, { before, contents, after }: Typing): void {
  if (hasAny(before)) {
    range.numberFormat = before;
  }
  range.formulas = contents;
  if (hasAny(after)) {
    range.numberFormat = after;
  }
}

function hasAny(formats: Typing["before"]): boolean {
  return formats.some((row) => row.some((format) => format !== null));
}

function isText({ value, formula }: Filling): boolean {
  return formula === null && (typeof value === "string" || value === null);
}

function typed({ value, formula, format }: Filling): string | number | boolean {
  if (formula !== null) {
    return `=${formula}`;
  }
  if (value === null) {
    return "";
  }
  if (isCellError(value)) {
    return value.error;
  }
  return typeof value === "string" ? typedText(value, format) : value;
}

/** In a cell for texts an apostrophe would become part of the text; elsewhere it keeps a text from being understood. */
function typedText(text: string, format: string): string {
  return format === TEXT || text === "" || isWord(text) ? text : `'${text}`;
}

/** Whether nothing can be made of a text but a text: no number, date, formula, boolean, in any language. */
function isWord(text: string): boolean {
  return (
    /^\p{L}\P{N}*$/u.test(text) &&
    !/^[〇零一二三四五六七八九十百千万]/u.test(text) &&
    !/^(?:true|false)$/iu.test(text.normalize("NFKC").trim())
  );
}
