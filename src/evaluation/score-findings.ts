import Big from "big.js";
import { normalize, withoutRemarks } from "../sheet/text";
import type { PartyScore, ScoreSheet } from "../station/station";
import { type Finding, finding } from "./finding";
import { figureAsText, unreadableFigure } from "./indicator-findings";
import { numberOf } from "./indicators";
import { gradeOf, type Policy } from "./policy";

/** Slips in the workbook's own score table, compared with the scores typed in it. */
export function findScoreSlips(sheet: ScoreSheet, policy: Policy): Finding[] {
  const scores = sheet.parties.map(({ score }) => numberOf(score.figure));
  const typed = scores.filter((score) => score !== null);
  const isComplete = typed.length === sheet.parties.length;
  const sum = typed.reduce((total, score) => total.plus(score), new Big(0));
  return [
    ...sheet.parties.flatMap((party) => [
      ...scoreSlips(party, policy),
      ...(typed.length > 0 ? missingScore(party) : []),
    ]),
    ...(sheet.total ? [...unreadableFigure(sheet.total, ["@total"]), ...figureAsText(sheet.total, ["@total"])] : []),
    ...gradeError(sheet),
    ...(isComplete ? [...totalSlip(sheet, sum), ...gradeSlip(sheet, sum, policy)] : []),
  ];
}

function scoreSlips({ party, score, cap }: PartyScore, policy: Policy): Finding[] {
  const about = [`@${party}`];
  const value = numberOf(score.figure);
  const most = (cap && numberOf(cap.figure)) ?? policy.caps[party];
  const isOutside = value !== null && (value.lt(0) || value.gt(most));
  return [
    ...unreadableFigure(score, about),
    ...figureAsText(score, about),
    ...(isOutside
      ? [finding("score-out-of-range", score.at, { recorded: value, about, details: { cap: most.toFixed() } })]
      : []),
  ];
}

function missingScore({ party, score }: PartyScore): Finding[] {
  const { kind } = score.figure;
  return kind === "blank" || kind === "not-applicable"
    ? [finding("score-missing", score.at, { about: [`@${party}`] })]
    : [];
}

function totalSlip({ total }: ScoreSheet, sum: Big): Finding[] {
  const recorded = total && numberOf(total.figure);
  return total && recorded && !recorded.eq(sum)
    ? [
        finding("score-total-mismatch", total.at, {
          recorded,
          expected: sum,
          about: ["@total"],
          repair: { kind: "value", value: sum },
        }),
      ]
    : [];
}

function gradeError({ grade }: ScoreSheet): Finding[] {
  return grade?.error ? [finding("formula-error", grade.at, { recorded: grade.error, about: ["@grade"] })] : [];
}

/** The one grade that a text names, remarks in brackets aside: `总分：94分，等级：优秀`, `优秀（≥90）`. */
function gradeNamed(text: string, { bands }: Policy): string | null {
  const words = withoutRemarks(text);
  const named = bands.map(({ grade }) => grade).filter((grade) => words.includes(grade));
  // 合格 is a part of 不合格.
  const [grade, ...others] = named.filter((one) => !named.some((other) => other !== one && other.includes(one)));
  return others.length === 0 ? (grade ?? null) : null;
}

function gradeSlip({ grade }: ScoreSheet, sum: Big, policy: Policy): Finding[] {
  const recorded = normalize(grade?.text ?? "");
  const expected = gradeOf(sum, policy);
  const isBlank = recorded === "" || /^[-/—]+$/u.test(recorded);
  if (!grade || grade.error !== null || isBlank || gradeNamed(recorded, policy) === expected) {
    return [];
  }
  return [
    finding("grade-mismatch", grade.at, {
      recorded: grade.text,
      expected,
      about: ["@grade"],
      details: { total: sum.toFixed() },
      repair: { kind: "value", value: expected },
    }),
  ];
}
