import type { HeaderMonth } from "../sheet/date";

/** A row of a table that has one for each person and month. */
export interface LongEntry {
  readonly kind: "person" | "summary" | "other";
  readonly row: number;
  /** The person's name, or the labels of a summary. */
  readonly name: string;
  readonly month: HeaderMonth | null;
  /** The row in which the month is written. */
  readonly monthRow: number;
}

interface LongPerson {
  readonly rows: LongEntry[];
  readonly sums: LongEntry[];
}

/** The rows of each person with those that sum them up, those of each summary, and what is left. */
export interface SharedEntries {
  readonly people: readonly LongPerson[];
  readonly summaries: readonly (readonly LongEntry[])[];
  readonly loose: readonly LongEntry[];
}

/**
 * A summary is about its month, where it names one. Where each month or each person is followed by summaries of the
 * same number, these are theirs; what follows the last is about all.
 */
export function shareSummaries(entries: readonly LongEntry[], months: readonly HeaderMonth[]): SharedEntries {
  const persons = entries.filter(({ kind }) => kind === "person");
  const people: LongPerson[] = [];
  for (const entry of persons) {
    const known = people.find(({ rows }) => rows[0]?.name === entry.name && !rows.some((row) => isSame(row, entry)));
    if (known) {
      known.rows.push(entry);
    } else {
      people.push({ rows: [entry], sums: [] });
    }
  }
  const ofMonth: LongEntry[] = [];
  const loose = entries.filter(({ kind }) => kind === "other");
  const [only] = months.length === 1 ? months : [];
  for (const { section, own, others } of sectionsOf(entries)) {
    for (const summary of own) {
      if (section.isOfMonth) {
        ofMonth.push({ ...summary, month: section.last.month });
      } else {
        people.find(({ rows }) => rows.includes(section.last))?.sums.push(summary);
      }
    }
    for (const summary of others) {
      const month = summary.month ?? only ?? null;
      (month && !/稳岗/u.test(summary.name) ? ofMonth : loose).push({ ...summary, month });
    }
  }
  return { people, summaries: byName(ofMonth), loose };
}

interface Section {
  readonly isOfMonth: boolean;
  readonly last: LongEntry;
}

interface SectionSummaries {
  readonly section: Section;
  readonly own: readonly LongEntry[];
  readonly others: readonly LongEntry[];
}

/** The rows of one month, or of one person, with the summaries below them. */
function sectionsOf(entries: readonly LongEntry[]): SectionSummaries[] {
  const persons = entries.filter(({ kind }) => kind === "person");
  const pairs = persons.slice(1).map((entry, index) => [persons[index], entry] as const);
  const isOfMonth =
    pairs.filter(([one, other]) => one && isSame(one, other)).length >
    pairs.filter(([one, other]) => one?.name === other.name).length;
  const sections: { last: LongEntry; readonly summaries: LongEntry[] }[] = [];
  for (const entry of entries) {
    const current = sections.at(-1);
    if (entry.kind === "person") {
      if (current && (isOfMonth ? isSame(current.last, entry) : current.last.name === entry.name)) {
        current.last = entry;
      } else {
        sections.push({ last: entry, summaries: [] });
      }
    } else if (entry.kind === "summary") {
      current?.summaries.push(entry);
    }
  }
  const vague = sections.map(({ summaries }) => summaries.filter(({ month }) => month === null));
  const each = sections.length > 1 ? Math.min(...vague.map(({ length }) => length)) : 0;
  return sections.map(({ last, summaries }, index) => {
    const own = vague[index]?.slice(0, each) ?? [];
    return { section: { isOfMonth, last }, own, others: summaries.filter((summary) => !own.includes(summary)) };
  });
}

function isSame(one: LongEntry, other: LongEntry): boolean {
  return one.month?.month === other.month?.month && one.month?.year === other.month?.year;
}

function byName(entries: readonly LongEntry[]): LongEntry[][] {
  const rows: LongEntry[][] = [];
  for (const entry of entries) {
    const known = rows.find(([first]) => first?.name === entry.name);
    if (known && !known.some((other) => isSame(other, entry))) {
      known.push(entry);
    } else {
      rows.push([entry]);
    }
  }
  return rows;
}

/** Each month once, in their order: where no year is written they begin behind the longest gap. */
export function orderMonths(months: readonly HeaderMonth[]): HeaderMonth[] {
  const unique = months.filter(
    (month, index) => months.findIndex((other) => other.month === month.month && other.year === month.year) === index,
  );
  const sorted = unique.sort((one, other) => (one.year ?? 0) - (other.year ?? 0) || one.month - other.month);
  const gaps = sorted.map(
    (month, index) => month.month - (sorted.at(index - 1)?.month ?? 0) + (index === 0 ? MONTHS : 0),
  );
  const start = sorted.some(({ year }) => year !== null) ? 0 : gaps.indexOf(Math.max(...gaps));
  return [...sorted.slice(start), ...sorted.slice(0, start)];
}

const MONTHS = 12;
