import { matchFindings } from "../../edits/findings/match";
import { standing } from "../../edits/findings/list";
import { readStatuses } from "../../edits/findings/statuses";
import type { Finding } from "../../evaluation/finding";
import { findingSubject } from "../../locales/findings";
import { formatReference } from "../../sheet/address";
import type { WorkbookContent } from "../../sheet/sheet";
import type { ListedFinding } from "./review";

/** Findings with what was decided about them, and what is new of them since an earlier check; null for none. */
export function listFindings(
  findings: readonly Finding[],
  content: WorkbookContent,
  earlier: readonly ListedFinding[] | null,
): ListedFinding[] {
  const sheets = new Set(content.sheets.map(({ name }) => name));
  const { rows } = matchFindings(findings, readStatuses(content), sheets);
  const known = earlier && new Set(earlier.map(({ id }) => id));
  const ids = new Identities();
  return rows.map(({ finding, earlier: row }) => {
    const id = ids.next(finding);
    return { id, finding, decision: standing(row), isNew: known !== null && !known.has(id) };
  });
}

/** Findings that were listed earlier and are gone now. */
export function solvedSince(
  earlier: readonly ListedFinding[] | null,
  listed: readonly ListedFinding[],
): ListedFinding[] {
  const ids = new Set(listed.map(({ id }) => id));
  return (earlier ?? []).filter(({ id }) => !ids.has(id));
}

/** What a finding is about and where, numbered where several are alike. */
class Identities {
  private readonly counts = new Map<string, number>();

  next(finding: Finding): string {
    const key = JSON.stringify([finding.code, formatReference(finding.at), findingSubject(finding, "zh-CN")]);
    const count = this.counts.get(key) ?? 0;
    this.counts.set(key, count + 1);
    return count === 0 ? key : `${key} ${String(count)}`;
  }
}
