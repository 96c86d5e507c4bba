import type { Finding } from "../../evaluation/finding";
import { findingMessage, findingSubject } from "../../locales/findings";
import type { Language } from "../../locales/language";
import { formatPosition } from "../../sheet/address";
import { LANGUAGES, type ListedFinding } from "./statuses";

/** Findings with their rows of the earlier list, and the rows whose findings are gone. */
export interface Matched {
  readonly rows: readonly { readonly finding: Finding; readonly earlier: ListedFinding | null }[];
  readonly gone: readonly ListedFinding[];
}

/** One way of telling that a row is about a finding: both have the same key. */
interface Likeness {
  readonly ofFinding: (finding: Finding, language: Language) => readonly string[];
  readonly ofRow: (row: ListedFinding) => readonly string[] | null;
}

/**
 * Finds each finding again: at its cell; or, when rows were moved, with the same words at another cell of its sheet;
 * or, when its sheet has another name now, at the same cell.
 * @param sheets the names of the sheets that are there
 */
export function matchFindings(
  findings: readonly Finding[],
  listed: readonly ListedFinding[],
  sheets: ReadonlySet<string>,
): Matched {
  const left = new Set(listed);
  const found = new Map<Finding, ListedFinding>();
  for (const likeness of likenesses(sheets)) {
    const rows = rowsByKey([...left], likeness);
    for (const finding of findings.filter((candidate) => !found.has(candidate))) {
      const row = LANGUAGES.flatMap((language) => rows.get(keyOf(likeness.ofFinding(finding, language))) ?? []).find(
        (candidate) => left.has(candidate),
      );
      if (row) {
        found.set(finding, row);
        left.delete(row);
      }
    }
  }
  return {
    rows: findings.map((finding) => ({ finding, earlier: found.get(finding) ?? null })),
    gone: listed.filter((row) => left.has(row)),
  };
}

function likenesses(sheets: ReadonlySet<string>): readonly Likeness[] {
  return [
    {
      ofFinding: (finding, language) => [
        finding.code,
        finding.at.sheet,
        formatPosition(finding.at),
        findingSubject(finding, language),
      ],
      ofRow: ({ code, at, about }) => [code, at.sheet, formatPosition(at), about],
    },
    {
      ofFinding: (finding, language) => [
        finding.code,
        finding.at.sheet,
        findingSubject(finding, language),
        findingMessage(finding, language),
      ],
      ofRow: ({ code, at, about, message }) => [code, at.sheet, about, message],
    },
    {
      ofFinding: (finding, language) => [finding.code, formatPosition(finding.at), findingSubject(finding, language)],
      ofRow: ({ code, at, about }) => (sheets.has(at.sheet) ? null : [code, formatPosition(at), about]),
    },
  ];
}

function rowsByKey(rows: readonly ListedFinding[], { ofRow }: Likeness): ReadonlyMap<string, ListedFinding[]> {
  const byKey = new Map<string, ListedFinding[]>();
  for (const row of rows) {
    const parts = ofRow(row);
    if (parts) {
      const key = keyOf(parts);
      byKey.set(key, [...(byKey.get(key) ?? []), row]);
    }
  }
  return byKey;
}

function keyOf(parts: readonly string[]): string {
  return JSON.stringify(parts);
}
