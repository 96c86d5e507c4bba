import type Big from "big.js";
import { type Finding, FINDING_KINDS, type FindingValue } from "../../evaluation/finding";
import { findingMessage, findingSubject, findingTitle, severityName } from "../../locales/findings";
import type { Language } from "../../locales/language";
import { type FindingStatus, SHEET_TEXTS } from "../../locales/sheets";
import type { Cell, WorkbookContent } from "../../sheet/sheet";
import { cell, heightOf, row } from "../document";
import type { DocumentCell, DocumentRow } from "../edit";
import { placeText } from "../place";
import { FINDINGS_COLUMN, FINDINGS_WIDTHS } from "./columns";
import { matchFindings } from "./match";
import { type ListedFinding, readStatuses } from "./statuses";

/** Where the list stands on the findings sheet, and what is counted of it. */
export interface FindingsList {
  readonly sheet: string;
  /** Its first and last row. */
  readonly top: number;
  readonly bottom: number;
  /** The words in the columns of severity and status. */
  readonly entries: readonly { readonly severity: string; readonly status: string }[];
}

interface Entry {
  readonly severity: string;
  readonly status: string;
  readonly row: DocumentRow;
}

/** What a person decided about a finding, and why. */
export interface Decision {
  readonly status: FindingStatus | { readonly typed: string };
  readonly reason: string;
}

export type Decisions = ReadonlyMap<Finding, Decision>;

/**
 * A row for each finding with what was typed beside it before, and behind them the findings that are gone.
 * @param decisions new ones, which go before what was typed
 */
export function listFindings(
  findings: readonly Finding[],
  content: WorkbookContent,
  language: Language,
  decisions: Decisions,
): Entry[] {
  const sheets = new Set(content.sheets.map(({ name }) => name));
  const { rows, gone } = matchFindings(findings, readStatuses(content), sheets);
  return [
    ...rows.map(({ finding, earlier }, index) =>
      findingEntry(finding, decisions.get(finding) ?? standing(earlier), index + 1, language),
    ),
    ...gone.map((listed, index) => goneEntry(listed, rows.length + index + 1, sheets.has(listed.at.sheet), language)),
  ];
}

/** What an earlier list says of a finding that is there now: one that was solved and is back is open again. */
export function standing(earlier: ListedFinding | null): Decision {
  return {
    status: earlier === null || earlier.status === "solved" ? "open" : earlier.status,
    reason: earlier?.reason ?? "",
  };
}

function findingEntry(finding: Finding, decision: Decision, number: number, language: Language): Entry {
  const { code, at, recorded, expected, severity } = finding;
  const style = FINDING_KINDS[code].unit === "ratio" ? "percent" : "number";
  const value = (found: FindingValue): DocumentCell =>
    found === null || typeof found === "string" ? cell(found, "text") : cell(found.toNumber(), style);
  const difference = isNumber(recorded) && isNumber(expected) ? recorded.minus(expected) : null;
  return entry({
    number,
    severity: severityName(severity, language),
    kind: findingTitle(code, language),
    place: cell(placeText(at), "link", at),
    about: findingSubject(finding, language),
    message: findingMessage(finding, language),
    values: [value(recorded), value(expected), value(difference)],
    status: statusWord(decision.status, language),
    reason: decision.reason,
  });
}

function goneEntry(listed: ListedFinding, number: number, isThere: boolean, language: Language): Entry {
  const { code, at, about, message, recorded, expected, difference, reason } = listed;
  return entry({
    number,
    severity: severityName(FINDING_KINDS[code].severity, language),
    kind: findingTitle(code, language),
    place: cell(placeText(at), isThere ? "link" : "text", isThere ? at : null),
    about,
    message,
    values: [copyCell(recorded), copyCell(expected), copyCell(difference)],
    status: statusWord("solved", language),
    reason,
  });
}

interface Contents {
  readonly number: number;
  readonly severity: string;
  readonly kind: string;
  readonly place: DocumentCell;
  readonly about: string;
  readonly message: string;
  readonly values: readonly [recorded: DocumentCell, expected: DocumentCell, difference: DocumentCell];
  readonly status: string;
  readonly reason: string;
}

function entry({ number, severity, kind, place, about, message, values, status, reason }: Contents): Entry {
  const cells = [
    cell(number, "center"),
    cell(severity, "center"),
    cell(kind, "text"),
    place,
    cell(about, "text"),
    cell(message, "text"),
    ...values,
    cell(status, "statusInput"),
    cell(reason === "" ? null : reason, "textInput"),
  ];
  const texts = [FINDINGS_COLUMN.kind, FINDINGS_COLUMN.place, FINDINGS_COLUMN.about, FINDINGS_COLUMN.message];
  const wrapped = [...texts, FINDINGS_COLUMN.recorded, FINDINGS_COLUMN.expected, FINDINGS_COLUMN.reason];
  const height = heightOf(wrapped.map((column) => [textOf(cells[column]), FINDINGS_WIDTHS[column] ?? 0] as const));
  return { severity, status, row: row(cells, height) };
}

function textOf(found: DocumentCell | undefined): string {
  return typeof found?.value === "string" ? found.value : "";
}

function copyCell({ value, format }: Cell): DocumentCell {
  return cell(value, typeof value !== "number" ? "text" : format.includes("%") ? "percent" : "number");
}

function statusWord(status: ListedFinding["status"], language: Language): string {
  return typeof status === "string" ? SHEET_TEXTS[language].findings.status[status] : status.typed;
}

function isNumber(value: FindingValue): value is Big {
  return value !== null && typeof value !== "string";
}
