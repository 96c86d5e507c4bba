import Big from "big.js";
import type { EvaluatedScores } from "../../evaluation/evaluation";
import { PARTIES } from "../../evaluation/scores";
import type { ReportTexts } from "../../locales/report";
import { cell, headerCell, type ReportTable, widthsOf } from "../document";
import { figureText, NOTHING, pointsText } from "../figures";

/** The four parties with their weights and scores, total and grade. */
export function scoresTable({ scores, caps, total, grade, sheet }: EvaluatedScores, texts: ReportTexts): ReportTable {
  const words = texts.annexes;
  const weight = PARTIES.reduce((sum, party) => sum.plus(caps[party]), new Big(0));
  return {
    kind: "table",
    caption: words.scores,
    widths: widthsOf([2, 1, 1]),
    headerRows: 1,
    rows: [
      words.scoresHeader.map((text) => headerCell(text)),
      ...PARTIES.map((party) => {
        const score = scores[party];
        const own = sheet?.parties.find((candidate) => candidate.party === party)?.score;
        const isOwn = own?.figure.kind === "number" && score?.eq(own.figure.value) === true;
        return [
          cell(texts.parties[party]),
          cell(figureText(caps[party]), { align: "right" }),
          cell(score ? pointsText(score) : NOTHING, { align: "right", at: isOwn ? own.at : null }),
        ];
      }),
      [
        cell(words.total, { emphasis: "strong" }),
        cell(figureText(weight), { align: "right", emphasis: "strong" }),
        cell(total ? pointsText(total) : NOTHING, { align: "right", emphasis: "strong" }),
      ],
      [
        cell(words.grade, { emphasis: "strong" }),
        cell(grade ? texts.grades[grade] : NOTHING, { align: "center", emphasis: "strong", columnSpan: 2 }),
      ],
    ],
  };
}
