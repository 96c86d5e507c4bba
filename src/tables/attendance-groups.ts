import { bareWords } from "../sheet/text";
import { isAboutAll, namesBothGroups, summaryKind } from "./attendance-words";
import type { GroupName, PersonRow, SummaryRow } from "./table";

/** A row of the table before it is known to which group it belongs. */
export type DraftRow =
  | {
      readonly kind: "person";
      readonly row: number;
      readonly name: string;
      readonly group: GroupName | null;
      readonly certificate: boolean | null;
    }
  | SummaryDraft;

interface SummaryDraft {
  readonly kind: "summary";
  readonly row: number;
  readonly text: string;
  readonly group: GroupName | null;
}

/** A person without a group is in that of the next summary that names one, or as the certificate says. */
export function readPeople(drafts: readonly DraftRow[]): PersonRow[] {
  return drafts.flatMap((draft, index) => {
    if (draft.kind !== "person") {
      return [];
    }
    const group = draft.group ?? groupOfNextSummaries(drafts.slice(index + 1));
    return [
      { row: draft.row, name: draft.name, certified: group === null ? draft.certificate : group === "certified" },
    ];
  });
}

/** Of the summaries right below some people one may be a bare 小计, and the next names the group. */
function groupOfNextSummaries(after: readonly DraftRow[]): GroupName | null {
  const first = after.findIndex((draft) => draft.kind === "summary");
  const summaries = first < 0 ? [] : after.slice(first);
  const end = summaries.findIndex((draft) => draft.kind === "person");
  const near = end < 0 ? summaries : summaries.slice(0, end);
  return near.find((draft) => draft.group !== null)?.group ?? null;
}

/** A summary row with the label that it was told by. */
interface LabelledSummary extends SummaryRow {
  readonly text: string;
}

/** A summary without words of its own sums up the people next to it, or all when those have theirs. */
export function readSummaries(drafts: readonly DraftRow[]): SummaryRow[] {
  const people = readPeople(drafts);
  const summaries: LabelledSummary[] = [];
  for (const [index, draft] of drafts.entries()) {
    const kind = draft.kind === "summary" ? summaryKind(draft.text) : null;
    if (draft.kind === "summary" && kind !== null) {
      const { row, text } = draft;
      const group = draft.group ?? groupBeside(draft, kind, people, summaries, drafts.slice(index + 1));
      summaries.push({ row, kind, group, text });
    }
  }
  return summaries.map(({ row, kind, group }) => ({ row, kind, group }));
}

function groupBeside(
  draft: SummaryDraft,
  kind: SummaryRow["kind"],
  people: readonly PersonRow[],
  before: readonly LabelledSummary[],
  after: readonly DraftRow[],
): SummaryRow["group"] {
  const groups = new Set(people.map((person) => person.certified));
  const near = people.findLast((person) => person.row < draft.row) ?? people.find((person) => person.row > draft.row);
  const isBelow = ({ row }: PersonRow, other: SummaryRow): boolean => row > other.row && row < draft.row;
  const isLast = before.some((other) => other.group === "all" && !people.some((person) => isBelow(person, other)));
  const isAll = isAboutAll(draft.text) && !isSumOfGroup(draft, kind, people, before, after);
  if (
    kind === "stability" ||
    isLast ||
    isAll ||
    namesBothGroups(draft.text) ||
    groups.size < 2 ||
    !near ||
    near.certified === null
  ) {
    return "all";
  }
  const group = near.certified ? "certified" : "uncertified";
  return before.some((other) => other.kind === kind && other.group === group) ? "all" : group;
}

/** 合计 is about a group where people follow it, where 总计 follows it, or where another group has one like it. */
function isSumOfGroup(
  { row, text }: SummaryDraft,
  kind: SummaryRow["kind"],
  people: readonly PersonRow[],
  before: readonly LabelledSummary[],
  after: readonly DraftRow[],
): boolean {
  const isBetween = people.some((person) => person.row < row) && people.some((person) => person.row > row);
  const isTotalled = after.some(
    (other) =>
      other.kind === "summary" && other.text !== text && summaryKind(other.text) === kind && isAboutAll(other.text),
  );
  const isRepeated = before.some((other) => other.group !== "all" && other.text === text);
  const isVague = /合计|总数/u.test(text) && !/总计|全|总人|所有/u.test(bareWords(text));
  return isVague && (isBetween || isTotalled || isRepeated);
}
