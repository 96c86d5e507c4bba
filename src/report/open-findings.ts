import { standing } from "../edits/findings/list";
import { matchFindings } from "../edits/findings/match";
import { readStatuses } from "../edits/findings/statuses";
import type { Finding } from "../evaluation/finding";
import type { WorkbookContent } from "../sheet/sheet";

/** The findings that nobody handled or ignored yet, by what was typed on the findings sheet of an earlier check. */
export function openFindings(findings: readonly Finding[], content: WorkbookContent): Finding[] {
  const sheets = new Set(content.sheets.map(({ name }) => name));
  return matchFindings(findings, readStatuses(content), sheets).rows.flatMap(({ finding, earlier }) =>
    standing(earlier).status === "open" ? [finding] : [],
  );
}
