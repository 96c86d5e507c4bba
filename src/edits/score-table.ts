import Big from "big.js";
import type { Evaluation } from "../evaluation/evaluation";
import { gradeOf } from "../evaluation/policy";
import { type CellReference, formatPosition } from "../sheet/address";
import type { PartyScore, RecordedFigure, ScoreSheet } from "../station/station";
import type { CellContent, SetCell } from "./edit";
import { formatCells, gradeFormula, pointsFormula } from "./formulas";

/** A cell of the score table as it will stand when the empty ones are filled; null where it stays empty. */
export interface FilledScore {
  readonly party: PartyScore["party"];
  readonly score: Big | null;
  readonly edit: SetCell | null;
}

/** The scores of the workbook's own table, the empty ones as far as they are known from elsewhere. */
export function fillScores({ station, scores }: Evaluation): FilledScore[] {
  return (station.scores?.parties ?? []).map(({ party, score }) => {
    const known = scores?.scores[party] ?? null;
    const { figure, at } = score;
    if (!isEmpty(score)) {
      return { party, score: figure.kind === "number" ? figure.value : null, edit: null };
    }
    return { party, score: known, edit: known && setCell(at, { value: known.toNumber(), formula: null }) };
  });
}

/** Fills the empty score, total and grade cells of the workbook's own score table. What is typed stays. */
export function planScoreTable(evaluation: Evaluation): SetCell[] {
  const table = evaluation.station.scores;
  const filled = fillScores(evaluation);
  const scores = filled.map(({ score }) => score).filter((score) => score !== null);
  const edits = filled.flatMap(({ edit }) => edit ?? []);
  if (!table || scores.length < table.parties.length) {
    return edits;
  }
  const sum = scores.reduce((total, score) => total.plus(score), new Big(0));
  return [...edits, ...fillTotal(table, sum), ...fillGrade(table, sum, evaluation)];
}

function fillTotal(table: ScoreSheet, sum: Big): SetCell[] {
  return table.total && isEmpty(table.total)
    ? [setCell(table.total.at, { value: sum.toNumber(), formula: sumFormula(table) })]
    : [];
}

function fillGrade(table: ScoreSheet, sum: Big, { policy }: Evaluation): SetCell[] {
  const { grade, total } = table;
  if (!grade || grade.text !== "" || grade.formula !== null || grade.error !== null) {
    return [];
  }
  const isRight = total !== null && (isEmpty(total) || (total.figure.kind === "number" && total.figure.value.eq(sum)));
  const points = isRight && !isText(total) ? formatPosition(total.at) : sumFormula(table);
  const formula = points === null ? null : gradeFormula(points, policy.bands);
  return [setCell(grade.at, { value: gradeOf(sum, policy), formula })];
}

/** Null where a score is a text, which a sum leaves out. */
function sumFormula({ parties, sheet }: ScoreSheet): string | null {
  const cells = parties.map(({ score }) => score.at);
  return parties.some(({ score }) => isText(score)) ? null : pointsFormula(formatCells(cells, sheet));
}

function isEmpty({ figure, formula }: RecordedFigure): boolean {
  return figure.kind === "blank" && formula === null;
}

function isText({ figure }: RecordedFigure): boolean {
  return figure.kind === "number" && figure.asText;
}

function setCell(at: CellReference, content: Omit<CellContent, "format">): SetCell {
  return { kind: "set-cell", at, content: { ...content, format: null } };
}
