import { formatDate, type DateRange } from "../sheet/date";
import { formatReference } from "../sheet/address";
import type { EvaluatedAttendance, EvaluatedIndicator, EvaluatedScores, Evaluation } from "../evaluation/evaluation";
import type { Finding, Severity } from "../evaluation/finding";
import { PARTIES } from "../evaluation/scores";
import { CLI_TEXTS } from "../locales/cli";
import { findingMessage, findingSubject, formatRatio, severityName, skippedReason } from "../locales/findings";
import type { Language } from "../locales/language";
import { REVIEW_TEXTS } from "../locales/review";
import { type Paint, paintNothing, paintTerminal } from "./paint";
import { bar, layOut } from "./table";

/** The evaluation of one workbook as people read it in a terminal. */
export function renderReport(file: string, evaluation: Evaluation, language: Language, isTerminal: boolean): string {
  const paint = isTerminal ? paintTerminal : paintNothing;
  const texts = REVIEW_TEXTS[language];
  const { station, attendance, scores, indicators } = evaluation;
  const isEmpty = indicators.length === 0 && !attendance && !station.scores;
  return [
    [paint("bold", `${station.name ?? texts.unnamed}\u3000${file}`), ...dates(evaluation, language)],
    ...(isEmpty ? [[texts.noTables]] : []),
    ...(indicators.length > 0 ? [indicatorLines(evaluation, language, paint)] : []),
    ...(attendance ? [attendanceLines(attendance, evaluation, language, paint)] : []),
    ...(scores ? [scoreLines(scores, language, paint)] : []),
    findingLines(evaluation.findings, language, paint),
    ...(station.skipped.length > 0 ? [skippedLines(evaluation, language, paint)] : []),
  ]
    .map((section) => section.join("\n"))
    .join("\n\n");
}

function dates({ station, pace }: Evaluation, language: Language): string[] {
  const texts = CLI_TEXTS[language];
  const range = (name: string, dateRange: DateRange | null): string[] =>
    dateRange ? [`${name} ${formatDate(dateRange.start)} ${texts.to} ${formatDate(dateRange.end)}`] : [];
  const parts = [
    ...range(texts.period, station.period),
    ...range(texts.agreement, station.agreement),
    ...(pace ? [texts.pace(formatRatio(pace))] : []),
  ];
  return parts.length > 0 ? [parts.join("\u3000")] : [];
}

/** Rows for the station as a whole; a matrix without totals shows its districts, and those behind are always shown. */
function indicatorLines({ indicators }: Evaluation, language: Language, paint: Paint): string[] {
  const texts = CLI_TEXTS[language];
  const summed = new Set(indicators.flatMap(({ indicator }) => indicator.parts));
  const shown = indicators.filter(({ indicator, behind }) => behind || !summed.has(indicator));
  const met = indicators.filter(({ status }) => status === "met").length;
  const below = indicators.filter(({ status }) => status === "below").length;
  const behind = indicators.filter((evaluated) => evaluated.behind).length;
  const rows = layOut(
    [[...texts.indicatorColumns], ...shown.map((evaluated) => indicatorRow(evaluated, language))],
    new Set([1, 2, 3]),
  );
  const colored = rows.map((row, index) => paintRow(shown[index - 1], row, paint));
  return [paint("bold", texts.indicators(met, below, behind)), ...colored];
}

function indicatorRow(
  { indicator, required, completed, ratio, status, behind }: EvaluatedIndicator,
  language: Language,
): string[] {
  const { statuses } = CLI_TEXTS[language];
  const name = [indicator.name, indicator.measure].filter((part) => part !== "").join(" · ");
  return [
    indicator.district === null || indicator.total ? name : `  ${indicator.district} · ${name}`,
    required?.toFixed() ?? "/",
    completed?.toFixed() ?? "/",
    ratio ? formatRatio(ratio) : "/",
    ratio ? bar(ratio.toNumber()) : "",
    behind ? statuses.behind : statuses[status],
  ];
}

function paintRow(evaluated: EvaluatedIndicator | undefined, row: string, paint: Paint): string {
  if (!evaluated) {
    return paint("gray", row);
  }
  return evaluated.behind ? paint("blue", row) : evaluated.status === "below" ? paint("yellow", row) : row;
}

function attendanceLines(
  evaluated: EvaluatedAttendance,
  { policy }: Evaluation,
  language: Language,
  paint: Paint,
): string[] {
  const texts = CLI_TEXTS[language];
  const { attendance, groups, all, requiredMonths, stability, requiredStaff } = evaluated;
  const line = (name: string, { effective, months }: typeof all): string[] => [
    name,
    ...effective.map(String),
    String(months),
  ];
  const rows = [
    [texts.headcounts, ...attendance.months, texts.personMonths],
    line(texts.certified, groups.certified),
    line(texts.uncertified, groups.uncertified),
    line(texts.all, all),
  ];
  const [header = "", ...body] = layOut(rows, new Set(rows[0]?.map((_, column) => column).slice(1)));
  const rate =
    stability && requiredStaff
      ? texts.stability(
          evaluated.continuous,
          requiredStaff.toFixed(),
          formatRatio(stability),
          formatRatio(policy.requiredStability),
        )
      : texts.unknownPosts(evaluated.continuous);
  return [
    paint("bold", texts.attendance),
    paint("gray", header),
    ...body,
    ...(requiredMonths
      ? [texts.requiredMonths(requiredMonths.toFixed(), requiredMonths.times(-1).plus(all.months).toFixed())]
      : []),
    stability?.lt(policy.requiredStability) ? paint("yellow", rate) : rate,
    ...(evaluated.requiredStaffSource === "inferred" ? [paint("gray", texts.inferredPosts)] : []),
  ];
}

function scoreLines({ scores, caps, total, grade }: EvaluatedScores, language: Language, paint: Paint): string[] {
  const texts = CLI_TEXTS[language];
  const rows = PARTIES.map((party) => [
    texts.parties[party],
    scores[party]?.toFixed(2) ?? "—",
    `/ ${caps[party].toFixed()}`,
  ]);
  const sum = [texts.total, total?.toFixed(2) ?? "—", grade ? texts.grades[grade] : ""];
  return [paint("bold", texts.scores), ...layOut([...rows, sum], new Set([1]))];
}

const COLORS: Readonly<Record<Severity, "red" | "yellow" | "gray">> = { error: "red", warning: "yellow", info: "gray" };

function findingLines(findings: readonly Finding[], language: Language, paint: Paint): string[] {
  const texts = REVIEW_TEXTS[language];
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const heading = paint("bold", texts.findings(count("error"), count("warning"), count("info")));
  const rows = layOut(
    findings.map((finding) => [
      severityName(finding.severity, language),
      formatReference(finding.at),
      findingSubject(finding, language),
      findingMessage(finding, language),
    ]),
    new Set(),
  );
  const colored = rows.map((row, index) => paint(COLORS[findings[index]?.severity ?? "info"], row));
  return [heading, ...(rows.length > 0 ? colored : [paint("green", texts.nothingFound)])];
}

function skippedLines({ station }: Evaluation, language: Language, paint: Paint): string[] {
  const lines = station.skipped.map(({ sheet, reason, at }) => {
    const place = at ? formatReference({ sheet, ...at }) : sheet;
    return paint("gray", `${place}\u3000${skippedReason(reason, language)}`);
  });
  return [paint("bold", REVIEW_TEXTS[language].skipped), ...lines];
}
