import type Big from "big.js";
import { type CellReference, formatPosition } from "../sheet/address";
import { formatDate, type DateRange } from "../sheet/date";
import type { EvaluatedAttendance, EvaluatedGroup, EvaluatedScores, Evaluation } from "../evaluation/evaluation";
import type { FindingValue } from "../evaluation/finding";
import { numberOf } from "../evaluation/indicators";
import { findingMessage } from "../locales/findings";
import type { Language } from "../locales/language";

/** Decimals of every ratio: more than any percentage shows. */
const DECIMALS = 10;

/** The evaluation of one workbook as the fixed interface of `check --json` has it. */
export function toJson(file: string, evaluation: Evaluation, language: Language): object {
  const { station, indicators, attendance, scores, findings } = evaluation;
  return {
    version: 1,
    file,
    station: station.name,
    period: range(station.period),
    agreement: range(station.agreement),
    indicators: indicators.map(({ indicator, required, completed, ratio, recorded, status, behind }) => ({
      sheet: indicator.required.at.sheet,
      name: indicator.name,
      measure: indicator.measure,
      district: indicator.district,
      total: indicator.total,
      required: number(required),
      completed: number(completed),
      ratio: number(ratio),
      recorded: number(recorded),
      status,
      behind,
      requiredCell: formatPosition(indicator.required.at),
      completedCell: formatPosition(indicator.completed.at),
      percentCell: formatPosition(indicator.percentage.at),
    })),
    attendance: attendance && attendanceJson(attendance),
    scores: scores && scoresJson(scores),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      sheet: finding.at.sheet,
      cell: formatPosition(finding.at),
      recorded: value(finding.recorded),
      expected: value(finding.expected),
      message: findingMessage(finding, language),
    })),
    skipped: station.skipped.map(({ sheet, reason, at }) => ({
      sheet,
      reason,
      ...(at ? { cell: formatPosition(at) } : {}),
    })),
  };
}

function attendanceJson(evaluated: EvaluatedAttendance): object {
  const { attendance, people, groups, all } = evaluated;
  return {
    sheet: attendance.sheet,
    months: attendance.months,
    people: people.map(({ person, months, continuous }) => ({
      name: person.name,
      certified: person.certified,
      months,
      recordedMonths: number(person.months && numberOf(person.months.figure)),
      seniorMonths: number(person.seniorMonths && numberOf(person.seniorMonths.figure)),
      continuous,
      monthsCell: cell(person.months?.at),
    })),
    groups: { certified: groupJson(groups.certified), uncertified: groupJson(groups.uncertified) },
    effective: all.effective,
    effectiveMonths: all.months,
    recordedMonths: number(all.recordedMonths),
    continuous: evaluated.continuous,
    requiredStaff: number(evaluated.requiredStaff),
    requiredStaffSource: evaluated.requiredStaffSource,
    stability: number(evaluated.stability),
    recordedStability: number(evaluated.recordedStability),
    stabilityCell: cell(attendance.stability?.at),
  };
}

function groupJson({ effective, months, recordedMonths }: EvaluatedGroup): object {
  return { effective, months, recordedMonths: number(recordedMonths) };
}

function scoresJson({ scores, total, grade, sheet }: EvaluatedScores): object {
  const { authority, purchaser, supervisionCentre, assessor } = scores;
  return {
    authority: number(authority),
    purchaser: number(purchaser),
    supervisionCentre: number(supervisionCentre),
    assessor: number(assessor),
    total: number(total),
    grade,
    sheet: sheet?.sheet ?? null,
  };
}

function range(dates: DateRange | null): object | null {
  return dates && { start: formatDate(dates.start), end: formatDate(dates.end) };
}

function number(big: Big | null): number | null {
  return big && big.round(DECIMALS).toNumber();
}

function value(found: FindingValue): number | string | null {
  return typeof found === "object" ? number(found) : found;
}

function cell(at: CellReference | undefined): string | null {
  return at ? formatPosition(at) : null;
}
