import Big from "big.js";
import type { EvaluatedAttendance, EvaluatedPerson } from "../../evaluation/evaluation";
import type { CellReference } from "../../sheet/address";
import { SUMMARY_NAMES } from "../../station/own-sheets";
import { type Block, block, cell, computedCell, headerRow, row } from "../document";
import type { DocumentCell, DocumentRow, SheetDocument } from "../edit";
import { type Computed, numberLiteral, textLiteral } from "../formulas";
import { tickFormulas } from "../tick-formulas";
import { placeText } from "../place";
import { address, COLUMN, toTheEnd } from "./columns";
import type { SummarySources } from "./sources";
import { stabilityRow } from "./stability";

/** Person-months required, actual and surplus, and the stability rate against its requirement. */
export function attendanceBlock(sources: SummarySources, top: number): Block {
  const words = sources.texts.attendance;
  const certified = top + 2;
  const all = top + 3;
  const stability = top + 5;
  const posts = postsOf(sources, all);
  const rows: DocumentRow[] = [
    row([cell(words.heading, "section")], 24),
    headerRow(words.header),
    monthsRow(sources, certified, words.certified, posts.certified, "certified"),
    monthsRow(sources, all, words.all, posts.all, "all"),
    headerRow(words.stabilityHeader),
    stabilityRow(sources, stability, address(all, COLUMN.second), posts.all.value),
  ];
  return block(rows, {
    merges: [toTheEnd(top + 4, COLUMN.bar), toTheEnd(stability, COLUMN.bar)],
    names: [
      { name: SUMMARY_NAMES.requiredCertified, row: certified, column: COLUMN.second },
      { name: SUMMARY_NAMES.requiredStaff, row: all, column: COLUMN.second },
      { name: SUMMARY_NAMES.stability, row: stability, column: COLUMN.fourth },
    ],
    highlights: highlightsOf([certified, all], stability),
  });
}

function highlightsOf(monthsRows: readonly number[], stability: number): SheetDocument["highlights"] {
  const rate = `$${address(stability, COLUMN.fourth)}`;
  return [
    ...monthsRows.map((at) => {
      const surplus = `$${address(at, COLUMN.sixth)}`;
      const range = { top: at, bottom: at, left: COLUMN.sixth, right: COLUMN.bar };
      return { range, highlight: "below" as const, formula: `AND(ISNUMBER(${surplus}),${surplus}<0)` };
    }),
    ...[COLUMN.fourth, COLUMN.sixth].map((column) => ({
      range: { top: stability, bottom: stability, left: column, right: column },
      highlight: "below" as const,
      formula: `AND(ISNUMBER(${rate}),${rate}<$${address(stability, COLUMN.fifth)})`,
    })),
  ];
}

interface Posts {
  readonly certified: DocumentCell;
  readonly all: DocumentCell;
}

/** What was given stands as a number; what follows from something else as a formula, so that nobody takes it for typed. */
function postsOf({ evaluation, typed }: SummarySources, allRow: number): Posts {
  const { attendance, policy, inputs } = evaluation;
  const given = inputs.requiredStaff ?? typed.requiredStaff;
  const inferred = attendance?.requiredStaff ?? null;
  const all = given ?? inferred;
  const certified = inputs.requiredCertified ?? typed.requiredCertified;
  const share = policy.requiredCertifiedShare;
  const shareOf =
    share && all
      ? {
          formula: `${address(allRow, COLUMN.second)}*${numberLiteral(share)}`,
          value: all.times(share).toNumber(),
        }
      : null;
  return {
    all: input(given, inferred && { formula: numberLiteral(inferred), value: inferred.toNumber() }),
    certified: input(certified, shareOf),
  };
}

function input(given: Big | null, otherwise: Computed | null): DocumentCell {
  return otherwise && given === null
    ? computedCell(otherwise, "numberInput")
    : cell(given?.toNumber() ?? null, "numberInput");
}

function monthsRow(
  { evaluation: { attendance }, content, texts: { attendance: words } }: SummarySources,
  at: number,
  label: string,
  posts: DocumentCell,
  group: "certified" | "all",
): DocumentRow {
  const postsCell = address(at, COLUMN.second);
  const monthsCell = address(at, COLUMN.third);
  const requiredCell = address(at, COLUMN.fourth);
  const actualCell = address(at, COLUMN.fifth);
  const surplusCell = address(at, COLUMN.sixth);
  const months = attendance?.attendance.months.length ?? null;
  const people = attendance ? peopleOf(attendance, group) : [];
  const actual = attendance ? people.reduce((sum, person) => sum + person.months, 0) : null;
  const required = typeof posts.value === "number" && months !== null ? new Big(posts.value).times(months) : null;
  const surplus = required && actual !== null ? new Big(actual).minus(required).toNumber() : null;
  const source = attendance ? sourceOf(attendance, group) : null;
  const result = surplus === null ? "" : surplus >= 0 ? words.enough : words.short;
  return row([
    cell(label, "text"),
    posts,
    cell(months, "number"),
    computedCell(
      {
        formula: `IF(COUNT(${postsCell}:${monthsCell})=2,${postsCell}*${monthsCell},"")`,
        value: required?.toNumber() ?? "",
      },
      "number",
    ),
    computedCell({ formula: attendance ? tickFormulas(people, content).months : null, value: actual }, "number"),
    computedCell(
      {
        formula: `IF(COUNT(${requiredCell}:${actualCell})=2,${actualCell}-${requiredCell},"")`,
        value: surplus ?? "",
      },
      "signed",
    ),
    computedCell(
      {
        formula: `IF(${surplusCell}="","",IF(${surplusCell}>=0,${textLiteral(words.enough)},${textLiteral(words.short)}))`,
        value: result,
      },
      "center",
    ),
    cell(source && placeText(source), source ? "link" : "text", source),
  ]);
}

function peopleOf({ people }: EvaluatedAttendance, group: "certified" | "all"): readonly EvaluatedPerson[] {
  return group === "all" ? people : people.filter(({ person }) => person.certified);
}

/** Where the table itself sums up the group, or where it begins. */
function sourceOf({ attendance }: EvaluatedAttendance, group: "certified" | "all"): CellReference | null {
  const summary = attendance.summaries.find((candidate) => candidate.group === group && candidate.total);
  return summary?.total?.at ?? attendance.people[0]?.nameCell ?? null;
}
