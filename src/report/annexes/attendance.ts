import Big from "big.js";
import type { EvaluatedAttendance, EvaluatedPerson } from "../../evaluation/evaluation";
import type { CellReference } from "../../sheet/address";
import { cell, headerCell, type ReportBlock, type ReportCell, type ReportTable, widthsOf } from "../document";
import { figureText, ratioText, readMonthLabel, signedText } from "../figures";
import type { ReportTexts } from "../../locales/report";
import type { MonthLabel } from "../../station/station";
import type { ReportSources } from "../sources";

const TICK = "√";
const DASH = "—";

/** The effective months of each person, person-months required and served, and the stability rate. */
export function attendanceAnnex(attendance: EvaluatedAttendance, sources: ReportSources): ReportBlock[] {
  return [peopleTable(attendance, sources), comparisonTable(attendance, sources), stabilityTable(attendance, sources)];
}

function peopleTable(evaluated: EvaluatedAttendance, { texts }: ReportSources): ReportTable {
  const words = texts.annexes;
  const { attendance, people, groups, all } = evaluated;
  const sums = [
    { group: "certified", ...groups.certified },
    { group: "uncertified", ...groups.uncertified },
    { group: "all", ...all },
  ] as const;
  return {
    kind: "table",
    caption: words.people,
    widths: widthsOf([6, 9, 16, ...attendance.months.map(() => 59 / attendance.months.length), 10]),
    headerRows: 2,
    rows: [
      [
        ...words.peopleHeader.map((text) => headerCell(text, { rowSpan: 2 })),
        ...yearCells(attendance.months, texts),
        headerCell(words.months, { rowSpan: 2 }),
      ],
      attendance.months.map((label) => headerCell(texts.month(null, readMonthLabel(label).month))),
      ...people.map((person, index) => personRow(person, index + 1, words)),
      ...sums.map(({ group, effective, months }) => [
        cell(words.headcount[group], { align: "center", emphasis: "strong", columnSpan: words.peopleHeader.length }),
        ...effective.map((headcount) => cell(String(headcount), { align: "center", emphasis: "strong" })),
        cell(String(months), { align: "center", emphasis: "strong", at: totalOf(evaluated, group) }),
      ]),
    ],
  };
}

/** A year stands over its months. */
function yearCells(months: readonly MonthLabel[], texts: ReportTexts): ReportCell[] {
  const years = months.map((label) => readMonthLabel(label).year);
  return [...new Set(years)].map((year) =>
    headerCell(year === null ? "" : texts.year(year), { columnSpan: years.filter((other) => other === year).length }),
  );
}

function personRow(
  { person, effective, months }: EvaluatedPerson,
  number: number,
  words: ReportSources["texts"]["annexes"],
): ReportCell[] {
  return [
    cell(String(number), { align: "center" }),
    cell(person.certified ? words.certified : words.uncertified, { align: "center" }),
    cell(person.name, { align: "center", at: person.nameCell }),
    ...effective.map((isEffective, month) =>
      cell(isEffective ? TICK : DASH, { align: "center", at: person.marks[month]?.[0].at ?? null }),
    ),
    cell(String(months), { align: "center", at: person.months?.at ?? null }),
  ];
}

function totalOf(
  { attendance }: EvaluatedAttendance,
  group: "certified" | "uncertified" | "all",
): CellReference | null {
  return attendance.summaries.find((summary) => summary.group === group && summary.total)?.total?.at ?? null;
}

function comparisonTable(evaluated: EvaluatedAttendance, { texts }: ReportSources): ReportTable {
  const words = texts.annexes;
  const { attendance, groups, all, requiredMonths, requiredCertifiedMonths } = evaluated;
  const row = (name: string, posts: Big | null, required: Big | null, actual: number): ReportCell[] => {
    const surplus = required && new Big(actual).minus(required);
    const figures = [figureText(posts), String(attendance.months.length), figureText(required), String(actual)];
    return [
      cell(name, { align: "center" }),
      ...figures.map((text) => cell(text, { align: "center" })),
      cell(surplus ? signedText(surplus) : figureText(null), {
        align: "center",
        emphasis: surplus?.lt(0) ? "below" : "none",
      }),
    ];
  };
  return {
    kind: "table",
    caption: words.comparison,
    widths: widthsOf([1, 1, 1, 1, 1, 1]),
    headerRows: 1,
    rows: [
      words.comparisonHeader.map((text) => headerCell(text)),
      row(words.certifiedWorkers, evaluated.requiredCertified, requiredCertifiedMonths, groups.certified.months),
      row(words.allWorkers, evaluated.requiredStaff, requiredMonths, all.months),
    ],
  };
}

function stabilityTable(evaluated: EvaluatedAttendance, { evaluation, texts }: ReportSources): ReportTable {
  const words = texts.annexes;
  const { requiredStability } = evaluation.policy;
  const { stability, requiredStaff, continuous, attendance } = evaluated;
  const isMet = stability?.gte(requiredStability);
  const texted = [words.stability, figureText(requiredStaff), String(continuous)];
  return {
    kind: "table",
    caption: "",
    widths: widthsOf([1, 1, 1, 1, 1, 1]),
    headerRows: 1,
    rows: [
      words.stabilityHeader.map((text) => headerCell(text)),
      [
        ...texted.map((text) => cell(text, { align: "center" })),
        cell(ratioText(stability), {
          align: "center",
          emphasis: isMet === false ? "below" : "none",
          at: attendance.stability?.at ?? null,
        }),
        cell(ratioText(requiredStability), { align: "center" }),
        cell(isMet === undefined ? figureText(null) : isMet ? words.met : words.below, { align: "center" }),
      ],
    ],
  };
}
