import Big from "big.js";
import type { Evaluation } from "../../evaluation/evaluation";
import { gradeOf } from "../../evaluation/policy";
import { formatReference } from "../../sheet/address";
import type { WorkbookContent } from "../../sheet/sheet";
import { SUMMARY_NAMES } from "../../station/own-sheets";
import type { PartyScore } from "../../station/station";
import type { PartyName } from "../../tables/table";
import { type Block, block, cell, computedCell, headerRow, heightOf, row } from "../document";
import type { DocumentCell, DocumentRow } from "../edit";
import { cellAt, referToFigure } from "../figures";
import { type Computed, gradeFormula, numberLiteral, pointsFormula } from "../formulas";
import { fillScores, type FilledScore } from "../score-table";
import { address, COLUMN, toTheEnd, widthFrom } from "./columns";
import type { SummarySources } from "./sources";

const PARTIES: readonly PartyName[] = ["authority", "purchaser", "supervisionCentre", "assessor"];

/** The four parties with their weights, scores and remarks, total and grade. */
export function scoresBlock({ evaluation, content, typed, texts }: SummarySources, top: number): Block {
  const words = texts.scores;
  const { policy } = evaluation;
  const filled = fillScores(evaluation);
  const parties = PARTIES.map((party) => {
    const own = evaluation.station.scores?.parties.find((candidate) => candidate.party === party) ?? null;
    const fill = filled.find((candidate) => candidate.party === party) ?? null;
    return {
      party,
      cap: capOf(own, evaluation, party, content),
      score: scoreOf(own, fill, evaluation.scores?.scores[party] ?? typed.scores[party] ?? null, content),
      remark: remarkOf(own, typed.remarks[party] ?? null, content),
    };
  });
  const first = top + 2;
  const total = first + parties.length;
  const column = (index: number): string => `${address(first, index)}:${address(total - 1, index)}`;
  const scores = parties.map(({ score }) => score.value).filter((value) => typeof value === "number");
  const sum = scores.length === parties.length ? addUp(scores) : null;
  const totalCell = address(total, COLUMN.third);
  const rows: DocumentRow[] = [
    row([cell(words.heading, "section")], 24),
    headerRow(words.header),
    ...parties.map(({ party, cap, score, remark }) =>
      row(
        [cell(words.parties[party], "text"), computedCell(cap, "number"), score, remark],
        heightOf([[typeof remark.value === "string" ? remark.value : "", widthFrom(COLUMN.fourth)]]),
      ),
    ),
    row([
      cell(words.total, "strong"),
      computedCell(
        {
          formula: `SUM(${column(COLUMN.second)})`,
          value: addUp(parties.map(({ cap }) => Number(cap.value))).toNumber(),
        },
        "number",
      ),
      computedCell(
        {
          formula: `IF(COUNT(${column(COLUMN.third)})=${String(parties.length)},${pointsFormula(column(COLUMN.third))},"")`,
          value: sum?.toNumber() ?? "",
        },
        "total",
      ),
      cell(words.inputHint, "hint"),
    ]),
    row([
      cell(words.grade, "strong"),
      cell(null, "number"),
      computedCell(
        {
          formula: `IF(${totalCell}="","",${gradeFormula(totalCell, policy.bands)})`,
          value: sum ? gradeOf(sum, policy) : "",
        },
        "strong",
      ),
      cell(
        policy.bands.map(({ grade, from }) => words.band(grade, numberLiteral(from))).join(words.listSeparator),
        "hint",
      ),
    ]),
  ];
  return block(rows, {
    merges: rows.slice(1).map((_, index) => toTheEnd(top + 1 + index, COLUMN.fourth)),
    names: [
      ...PARTIES.map((party, index) => ({ name: SUMMARY_NAMES[party], row: first + index, column: COLUMN.third })),
      { name: SUMMARY_NAMES.total, row: total, column: COLUMN.third },
      { name: SUMMARY_NAMES.grade, row: total + 1, column: COLUMN.third },
    ],
  });
}

function addUp(numbers: readonly number[]): Big {
  return numbers.reduce((sum, number) => sum.plus(number), new Big(0));
}

/** The table's own cap where it states one, in points: 10 or 10%. */
function capOf(
  own: PartyScore | null,
  { scores, policy }: Evaluation,
  party: PartyName,
  content: WorkbookContent,
): Computed {
  const cap = scores?.caps[party] ?? policy.caps[party];
  if (own?.cap?.figure.kind !== "number") {
    return { formula: null, value: cap.toNumber() };
  }
  const points = own.cap.figure.value;
  const { value } = cellAt(content, own.cap.at);
  const reference = formatReference(own.cap.at);
  const isShare = typeof value === "number" && points.eq(new Big(value).times(100)) && !points.eq(value);
  return typeof value === "number"
    ? { formula: isShare ? `${reference}*100` : reference, value: points.toNumber() }
    : { formula: null, value: points.toNumber() };
}

/** A formula where the workbook's own table has the score; what was typed here where it has another, or none. */
function scoreOf(
  own: PartyScore | null,
  fill: FilledScore | null,
  known: Big | null,
  content: WorkbookContent,
): DocumentCell {
  const isOverruled = known !== null && !(fill?.score && fill.score.eq(known));
  if (!own || isOverruled) {
    return cell(known?.toNumber() ?? null, "scoreInput");
  }
  const { formula, value } = referToFigure(own.score, content);
  return fill?.edit
    ? computedCell({ formula, value: fill.edit.content.value }, "score")
    : computedCell({ formula, value }, "score");
}

function remarkOf(own: PartyScore | null, typed: string | null, content: WorkbookContent): DocumentCell {
  if (typed !== null || !own?.remark) {
    return cell(typed, "textInput");
  }
  const { value } = cellAt(content, own.remark.at);
  const reference = formatReference(own.remark.at);
  return computedCell({ formula: `IF(${reference}="","",${reference})`, value: value ?? "" }, "text");
}
