import Big from "big.js";
import type { RecordedFigure, Summary } from "../station/station";
import { isPossibleRate, stabilityReadings } from "./attendance";
import { agrees } from "../sheet/percentage";
import type { EvaluatedAttendance, EvaluatedPerson } from "./evaluation";
import { type Finding, finding, type FindingCode } from "./finding";
import { figureAsText, unreadableFigure } from "./indicator-findings";
import { numberOf } from "./indicators";

/** Every recorded subtotal of the attendance table against what the marks give. */
export function findAttendanceSlips(evaluated: EvaluatedAttendance): Finding[] {
  return [
    ...evaluated.people.flatMap(personSlips),
    ...evaluated.attendance.summaries.flatMap((summary) => summarySlips(evaluated, summary)),
    ...stabilitySlips(evaluated),
  ];
}

function personSlips({ person, months }: EvaluatedPerson): Finding[] {
  const about = [person.name];
  const recorded = person.months && numberOf(person.months.figure);
  const senior = person.seniorMonths && numberOf(person.seniorMonths.figure);
  return [
    ...[person.months, person.seniorMonths].flatMap((cell) => (cell ? checkedFigure(cell, about) : [])),
    ...(person.months && recorded && !recorded.eq(months)
      ? [mismatch("person-months-mismatch", person.months, months, about)]
      : []),
    ...(person.seniorMonths && senior && !senior.eq(0) && !senior.eq(months)
      ? [
          finding("senior-months-invalid", person.seniorMonths.at, {
            recorded: senior,
            expected: new Big(months),
            about,
          }),
        ]
      : []),
  ];
}

function summarySlips(evaluated: EvaluatedAttendance, summary: Summary): Finding[] {
  const people = evaluated.people.filter(({ person }, index) =>
    summary.members
      ? summary.members.includes(index)
      : summary.group === "all" || person.certified === (summary.group === "certified"),
  );
  const months = evaluated.attendance.months;
  const slips = summary.months.flatMap((cells, month) => {
    const about = [groupKey(summary.group), months[month] ?? ""];
    return cells.flatMap((cell, mark) => [
      ...checkedFigure(cell, about),
      ...(summary.kind === "marks"
        ? compare(
            "monthly-marks-mismatch",
            cell,
            people.filter(({ person }) => person.marks[month]?.[mark]?.mark === "tick").length,
            [...about, markKey(mark)],
          )
        : compare(
            "monthly-headcount-mismatch",
            cell,
            people.filter(({ effective }) => effective[month]).length,
            about,
          )),
    ]);
  });
  const total = people.reduce((sum, person) => sum + person.months, 0);
  const about = [groupKey(summary.group)];
  const { total: cell } = summary;
  return cell
    ? [...slips, ...checkedFigure(cell, about), ...compare("months-total-mismatch", cell, total, about)]
    : slips;
}

/** Groups and marks are named by the locale: these are its keys. */
function groupKey(group: Summary["group"]): string {
  return `@${group}`;
}

function markKey(mark: number): string {
  return ["@post", "@insured", "@paid"][mark] ?? "";
}

function checkedFigure(cell: RecordedFigure, about: readonly string[]): Finding[] {
  return [...unreadableFigure(cell, about), ...figureAsText(cell, about)];
}

function compare(code: FindingCode, cell: RecordedFigure, expected: number, about: readonly string[]): Finding[] {
  const recorded = numberOf(cell.figure);
  return recorded === null || recorded.eq(expected) ? [] : [mismatch(code, cell, expected, about)];
}

function mismatch(code: FindingCode, cell: RecordedFigure, expected: number, about: readonly string[]): Finding {
  const value = new Big(expected);
  return finding(code, cell.at, {
    recorded: numberOf(cell.figure),
    expected: value,
    about,
    repair: cell.isPart ? null : { kind: "value", value },
  });
}

function stabilitySlips({
  attendance,
  continuous,
  stability,
  recordedStability,
  requiredStaff,
}: EvaluatedAttendance): Finding[] {
  const cell = attendance.stability;
  if (!cell) {
    return [];
  }
  const readings = stabilityReadings(attendance);
  const isRight = stability === null ? isPossibleRate(continuous, readings) : agrees(readings, stability);
  if (readings.length === 0 || isRight) {
    return unreadableFigure({ at: cell.at, figure: cell.percentage }, ["@stability"]);
  }
  const details = { continuous: String(continuous), posts: requiredStaff?.toFixed() ?? "" };
  const repair = stability && !cell.inSentence ? { kind: "value" as const, value: stability } : null;
  return [
    finding("stability-mismatch", cell.at, {
      recorded: recordedStability,
      expected: stability,
      about: ["@stability"],
      details,
      repair,
    }),
  ];
}
