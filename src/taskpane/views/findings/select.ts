import { findingMessage, findingSubject, findingTitle } from "../../../locales/findings";
import type { Language } from "../../../locales/language";
import { placeText } from "../../../edits/place";
import type { ListedFinding } from "../../session/review";

/** What a finding counts as: its severity while it is open, else what was decided. */
export type Category = "error" | "warning" | "info" | "ignored" | "handled";

/** In the order in which they are listed. */
export const CATEGORIES: readonly Category[] = ["error", "warning", "info", "ignored", "handled"];

export interface Selection {
  readonly categories: ReadonlySet<Category>;
  readonly search: string;
}

/** What is open. */
export const EVERYTHING_OPEN: Selection = { categories: new Set(["error", "warning", "info"]), search: "" };

/** Findings of one category on one sheet. */
export interface FindingGroup {
  readonly category: Category;
  readonly sheet: string;
  readonly findings: readonly ListedFinding[];
}

/** What a person wrote as status instead of our words leaves a finding open. */
export function categoryOf({ finding, decision: { status } }: ListedFinding): Category {
  return status === "ignored" || status === "handled" ? status : finding.severity;
}

export function countCategories(findings: readonly ListedFinding[]): Readonly<Record<Category, number>> {
  const counts = { error: 0, warning: 0, info: 0, ignored: 0, handled: 0 };
  for (const listed of findings) {
    counts[categoryOf(listed)] += 1;
  }
  return counts;
}

/** The findings that are wanted, grouped by category and then by sheet, each in the order given. */
export function selectFindings(
  findings: readonly ListedFinding[],
  { categories, search }: Selection,
  language: Language,
): FindingGroup[] {
  const words = plain(search).split(" ").filter(Boolean);
  const wanted = findings.filter(
    (listed) => categories.has(categoryOf(listed)) && words.every((word) => textOf(listed, language).includes(word)),
  );
  const groups = new Map<string, ListedFinding[]>();
  for (const listed of wanted) {
    const key = JSON.stringify([categoryOf(listed), listed.finding.at.sheet]);
    const group = groups.get(key);
    if (group) {
      group.push(listed);
    } else {
      groups.set(key, [listed]);
    }
  }
  return CATEGORIES.flatMap((category) =>
    [...groups.values()].flatMap((group) => {
      const [first] = group;
      return first && categoryOf(first) === category
        ? [{ category, sheet: first.finding.at.sheet, findings: group }]
        : [];
    }),
  );
}

/** The first findings of groups, as many as are to be shown. */
export function firstOf(groups: readonly FindingGroup[], count: number): FindingGroup[] {
  let left = count;
  return groups.flatMap((group) => {
    const findings = group.findings.slice(0, Math.max(0, left));
    left -= findings.length;
    return findings.length > 0 ? [{ ...group, findings }] : [];
  });
}

function textOf({ finding, decision }: ListedFinding, language: Language): string {
  return plain(
    [
      placeText(finding.at),
      findingSubject(finding, language),
      findingTitle(finding.code, language),
      findingMessage(finding, language),
      decision.reason,
    ].join(" "),
  );
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}
