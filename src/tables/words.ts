import type { Position } from "../sheet/address";
import { remembered } from "../sheet/remembered";
import type { Sheet } from "../sheet/sheet";
import { type MarkName, markName } from "./attendance-words";
import { type NamedHeader, namedHeaders } from "./named-headers";
import { partyName } from "./score-words";
import type { PartyName } from "./table";
import { headerRole, type HeaderRole } from "./vocabulary";

/** What a cell's text may be in the tables that we look for; null where it is no word of theirs. */
export interface Words {
  readonly role: HeaderRole | null;
  readonly mark: MarkName | null;
  readonly party: PartyName | null;
  readonly named: readonly NamedHeader[];
}

/** A cell that says at least one of the words. */
export interface WordCell extends Position, Words {
  readonly text: string;
}

/** All words of a sheet, row by row, found in one pass: there may be millions of cells that hold none. */
export function findWords(sheet: Sheet): WordCell[] {
  const cells: WordCell[] = [];
  sheet.scan((row, column, value) => {
    const words = typeof value === "string" && mayBeWord(value) ? wordsOf(value) : NO_WORDS;
    if (words !== NO_WORDS && typeof value === "string") {
      cells.push({ row, column, text: value, ...words });
    }
  });
  return cells;
}

/** Longer texts are sentences or titles, and those with long numbers are codes or telephone numbers. */
function mayBeWord(text: string): boolean {
  return text.length <= LONGEST_WORD && !/\d{5}/.test(text);
}

const LONGEST_WORD = 40;
const NO_WORDS: Words = { role: null, mark: null, party: null, named: [] };

const wordsOf = remembered((text: string): Words => {
  const words: Words = {
    role: headerRole(text),
    mark: markName(text),
    party: partyName(text),
    named: namedHeaders(text),
  };
  const isNone = words.role === null && words.mark === null && words.party === null && words.named.length === 0;
  return isNone ? NO_WORDS : words;
});
