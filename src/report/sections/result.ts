import { PARTIES } from "../../evaluation/scores";
import { scoresTable } from "../annexes/scores";
import { heading, paragraph, type ReportBlock } from "../document";
import { pointsText } from "../figures";
import type { ReportSources } from "../sources";

/** The four scores, their total and the grade. */
export function resultBlocks({ evaluation, fill, texts }: ReportSources): ReportBlock[] {
  const { scores } = evaluation;
  if (!scores) {
    return [paragraph(texts.notes.noScores, "note")];
  }
  const lines = PARTIES.flatMap((party) => {
    const score = scores.scores[party];
    return score ? [fill("partyScore", { party: texts.parties[party], score: pointsText(score) })] : [];
  });
  const missing = PARTIES.filter((party) => scores.scores[party] === null).map((party) => texts.parties[party]);
  return [
    ...lines.map((line, index) => heading(2, texts.part(index + 1, line))),
    scores.total && scores.grade
      ? paragraph(fill("totalScore", { total: pointsText(scores.total), grade: texts.grades[scores.grade] }))
      : paragraph(texts.notes.scoresMissing(missing), "note"),
    scoresTable(scores, texts),
  ];
}
