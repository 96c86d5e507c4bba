import { FINDING_KINDS, type FindingCode } from "../../evaluation/finding";
import { findingTitle } from "../../locales/findings";
import type { Language } from "../../locales/language";
import { type FindingStatus, SHEET_TEXTS } from "../../locales/sheets";
import type { CellReference } from "../../sheet/address";
import { displayText } from "../../sheet/figure";
import type { Cell, Sheet, WorkbookContent } from "../../sheet/sheet";
import { FINDINGS_NAME, findName } from "../../station/own-sheets";
import { parsePlace } from "../place";
import { FINDINGS_COLUMN } from "./columns";

/** A row of the findings sheet of an earlier check. */
export interface ListedFinding {
  readonly code: FindingCode;
  readonly at: CellReference;
  readonly about: string;
  readonly message: string;
  readonly recorded: Cell;
  readonly expected: Cell;
  readonly difference: Cell;
  /** A word of ours in any language, or what a person wrote instead. */
  readonly status: FindingStatus | { readonly typed: string };
  readonly reason: string;
}

export const LANGUAGES: readonly Language[] = ["zh-CN", "en"];
const CODES = Object.keys(FINDING_KINDS) as FindingCode[];
const STATUSES: readonly FindingStatus[] = ["open", "handled", "ignored", "solved"];

/** Reads the list of an earlier check, with all that people typed beside it, whatever order they gave it. */
export function readStatuses(content: WorkbookContent): ListedFinding[] {
  const first = findName(content.names, FINDINGS_NAME);
  const sheet = first && content.sheets.find(({ name }) => name === first.sheet);
  if (!sheet) {
    return [];
  }
  const rows = Array.from({ length: Math.max(0, sheet.rows - first.row) }, (_, index) => first.row + index);
  return rows.flatMap((row) => readRow(sheet, row, first.column) ?? []);
}

function readRow(sheet: Sheet, row: number, left: number): ListedFinding | null {
  const at = (column: number): Cell => sheet.cell(row, left + column);
  const text = (column: number): string => displayText(at(column));
  const kind = text(FINDINGS_COLUMN.kind);
  const code = CODES.find((candidate) => LANGUAGES.some((language) => findingTitle(candidate, language) === kind));
  const place = parsePlace(text(FINDINGS_COLUMN.place));
  return code && place
    ? {
        code,
        at: place,
        about: text(FINDINGS_COLUMN.about),
        message: text(FINDINGS_COLUMN.message),
        recorded: at(FINDINGS_COLUMN.recorded),
        expected: at(FINDINGS_COLUMN.expected),
        difference: at(FINDINGS_COLUMN.difference),
        status: readStatus(text(FINDINGS_COLUMN.status).trim()),
        reason: text(FINDINGS_COLUMN.reason),
      }
    : null;
}

function readStatus(text: string): ListedFinding["status"] {
  const known = STATUSES.find((status) =>
    LANGUAGES.some((language) => SHEET_TEXTS[language].findings.status[status] === text),
  );
  return known ?? (text === "" ? "open" : { typed: text });
}
