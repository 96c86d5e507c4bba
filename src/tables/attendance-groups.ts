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

export interface SummaryDraft {
  readonly kind: "summary";
  readonly row: number;
  readonly text: string;
  readonly group: GroupName | null;
  /** The row of the summary right above of whose people this one counts a group. */
  readonly shareOf?: number;
}

/**
 * A person without a group is in that of the next summary that names one, or as the certificate says. Where certificates
 * differ among the people right above a summary, it cannot be about all of them.
 */
export function readPeople(drafts: readonly DraftRow[]): PersonRow[] {
  return drafts.flatMap((draft, index) => {
    if (draft.kind !== "person") {
      return [];
    }
    const byCertificate = areMixed(drafts, index) ? draft.certificate : null;
    const group = draft.group ?? (byCertificate === null ? groupOfNextSummaries(drafts.slice(index + 1)) : null);
    return [
      { row: draft.row, name: draft.name, certified: group === null ? draft.certificate : group === "certified" },
    ];
  });
}

/** Whether some have a certificate and some have none of the people around one, up to the next summaries. */
function areMixed(drafts: readonly DraftRow[], index: number): boolean {
  const start = drafts.slice(0, index).findLastIndex((draft) => draft.kind === "summary") + 1;
  const end = drafts.findIndex((draft, at) => at > index && draft.kind === "summary");
  const near = drafts.slice(start, end < 0 ? drafts.length : end);
  const certificates = new Set(near.map((draft) => (draft.kind === "person" ? draft.certificate : null)));
  return certificates.has(true) && certificates.has(false);
}

/** Of the summaries right below some people one may be a bare 小计, and the next names the group. */
function groupOfNextSummaries(after: readonly DraftRow[]): GroupName | null {
  const first = after.findIndex((draft) => draft.kind === "summary");
  const summaries = first < 0 ? [] : after.slice(first);
  const end = summaries.findIndex((draft) => draft.kind === "person");
  const near = end < 0 ? summaries : summaries.slice(0, end);
  return near.find((draft) => draft.group !== null && !isShare(draft))?.group ?? null;
}

/** A share of some people says nothing of which of them it counts. */
function isShare(draft: DraftRow): boolean {
  return draft.kind === "summary" && draft.shareOf !== undefined;
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
    if (draft.kind === "summary" && draft.shareOf !== undefined) {
      const share = readShare(draft, people, summaries);
      summaries.push(...(share ? [{ ...share, text: draft.text }] : []));
    } else if (draft.kind === "summary" && kind !== null) {
      const { row, text } = draft;
      const after = drafts.slice(index + 1);
      const group = draft.group ?? groupBeside(draft, kind, people, summaries, after);
      const part = partBeside(draft, group, people, drafts);
      summaries.push({ row, kind, group: part === null ? group : wholeOf(part, people), part, text });
    }
  }
  return summaries.map(({ row, kind, group, part }) => ({ row, kind, group, part: group === "part" ? part : null }));
}

/** Null where it is not known who has a certificate. */
function readShare(
  { row, group, shareOf }: SummaryDraft,
  people: readonly PersonRow[],
  before: readonly SummaryRow[],
): SummaryRow | null {
  const whole = before.find((summary) => summary.row === shareOf);
  const isCounted = (person: PersonRow): boolean =>
    whole?.part?.includes(person.row) ??
    (whole?.group === "all" || person.certified === (whole?.group === "certified"));
  const counted = people.filter(isCounted);
  const certified = group === "certified";
  if (!whole || group === null || counted.some((person) => person.certified === null)) {
    return null;
  }
  const part = counted.filter((person) => person.certified === certified).map((person) => person.row);
  return { row, kind: "marks", group: "part", part };
}

/**
 * The people right above a summary, where it is about no more than these: 小计 of a district. Null where its words or
 * the other summaries say that it is about a whole group.
 */
function partBeside(
  { row, text, group: named }: SummaryDraft,
  group: SummaryRow["group"],
  people: readonly PersonRow[],
  drafts: readonly DraftRow[],
): number[] | null {
  const before = drafts.filter((other) => other.row < row);
  const last = before.findLastIndex((other) => other.kind === "person");
  const start = before.slice(0, Math.max(0, last)).findLastIndex((other) => other.kind === "summary");
  const rows = new Set(before.slice(start + 1, last + 1).map((other) => other.row));
  const near = people.filter((person) => rows.has(person.row));
  if (group === "all" || near.length === 0) {
    return null;
  }
  if (named !== null) {
    const isRepeated = drafts.some((other) => other.kind === "summary" && other.row !== row && other.text === text);
    const own = near.filter((person) => person.certified === (named === "certified"));
    return isRepeated && own.length > 0 ? own.map((person) => person.row) : null;
  }
  // Below both groups, with a total of all to follow, a bare 小计 is that of the group right above it.
  const isTotalled = drafts.some(
    (other) => other.kind === "summary" && other.row > row && other.text !== text && isAboutAll(other.text),
  );
  return isTotalled && near.length === people.length && areApart(near) ? null : near.map((person) => person.row);
}

/** Whether all people of one group stand before those of the other. */
function areApart(people: readonly PersonRow[]): boolean {
  return people.filter((person, index) => index > 0 && person.certified !== people[index - 1]?.certified).length < 2;
}

/** The group that some people are the whole of. */
function wholeOf(rows: readonly number[], people: readonly PersonRow[]): SummaryRow["group"] {
  const chosen = people.filter((person) => rows.includes(person.row));
  const [first] = chosen;
  const isWhole = (group: readonly PersonRow[]): boolean => group.length === chosen.length;
  if (isWhole(people)) {
    return "all";
  }
  const same = people.filter((person) => person.certified === first?.certified);
  const isOneGroup = chosen.every((person) => person.certified === first?.certified) && first?.certified !== null;
  return isOneGroup && isWhole(same) ? (first?.certified ? "certified" : "uncertified") : "part";
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
