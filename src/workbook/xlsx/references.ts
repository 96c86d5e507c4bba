import { MAXIMUM_COLUMNS, MAXIMUM_ROWS, parsePosition } from "../../sheet/address";
import type { Range } from "../../sheet/address";

/** A range that a formula mentions; `sheet` is in lower case, null for the formula's own sheet. */
export interface Mention {
  readonly sheet: string | null;
  readonly range: Range;
}

/** What a formula refers to. */
export interface References {
  readonly mentions: readonly Mention[];
  /** Words that may be defined names, in lower case. */
  readonly words: readonly string[];
  /** Whether what it refers to cannot be told from its text. */
  readonly isOpen: boolean;
}

const SHEET = String.raw`(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?`;
const CELLS = String.raw`(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})`;
const TOKENS = new RegExp(
  String.raw`"(?:[^"]|"")*"?|${SHEET}${CELLS}(?![\p{L}\p{N}_.(!])|'(?:[^']|'')*'?!?|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\(|!)?|[\[]`,
  "gu",
);

/** Functions and notations whose cells are not written in the formula. */
const OPEN_FUNCTIONS = new Set(["indirect", "offset", "getpivotdata", "evaluate"]);

/** Ranges whose corners are computed, and ranges over several sheets. */
const COMPUTED = /\):|:(?=[\p{L}_.]+\()|[\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+!/u;

/** What a formula's text refers to; in doubt it is said to be open. */
export function readReferences(formula: string): References {
  const mentions: Mention[] = [];
  const words: string[] = [];
  let isOpen = COMPUTED.test(formula);
  for (const [whole, quoted, plain, cells, word, mark] of formula.matchAll(TOKENS)) {
    const range = cells === undefined ? null : parseCells(cells);
    if (range) {
      const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
      // `[1]Sheet!A1` is a cell of another workbook, and `First:Last!A1` one of several sheets.
      isOpen = isOpen || (sheet?.includes(":") ?? false);
      mentions.push({ sheet: sheet?.toLowerCase() ?? null, range });
    } else if (word !== undefined) {
      isOpen = isOpen || mark === "!" || (mark === "(" && OPEN_FUNCTIONS.has(word.toLowerCase()));
      if (mark === undefined) {
        words.push(word.toLowerCase());
      }
    } else if (whole === "[") {
      isOpen = true;
    }
  }
  return { mentions, words, isOpen };
}

function parseCells(cells: string): Range | null {
  const [first = "", last = first] = cells.replaceAll("$", "").split(":");
  const start = parseCorner(first, 0, 0);
  const end = parseCorner(last, MAXIMUM_ROWS - 1, MAXIMUM_COLUMNS - 1);
  return (
    start &&
    end && {
      top: Math.min(start.row, end.row),
      left: Math.min(start.column, end.column),
      bottom: Math.max(start.row, end.row),
      right: Math.max(start.column, end.column),
    }
  );
}

/** `A1`, or the row or column of a whole one. */
function parseCorner(text: string, row: number, column: number): { row: number; column: number } | null {
  if (/^\d+$/.test(text)) {
    return Number(text) >= 1 ? { row: Number(text) - 1, column } : null;
  }
  if (/^[A-Za-z]+$/.test(text)) {
    const position = parsePosition(`${text}1`);
    return position && { row, column: position.column };
  }
  return parsePosition(text);
}
