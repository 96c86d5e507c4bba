import { paragraph, type ReportBlock } from "../document";
import { monthsOf, type ReportSources } from "../sources";

/** The year of the agreement, and what of it is evaluated. */
export function overviewBlocks({ evaluation, fill, texts, stage }: ReportSources): ReportBlock[] {
  const { period, agreement } = evaluation.station;
  const months = monthsOf(evaluation);
  const sentences = [
    ...(agreement
      ? [fill("agreementTerm", { start: texts.date(agreement.start), end: texts.date(agreement.end) })]
      : []),
    ...(period
      ? [
          fill("assessedPeriod", {
            stage: texts.stages[stage ?? "unknown"],
            start: texts.date(period.start),
            end: texts.date(period.end),
          }),
        ]
      : []),
    ...(months === null ? [] : [fill("assessedMonths", { months: String(months) })]),
  ];
  return [
    ...(sentences.length > 0 ? [paragraph(sentences.join(texts.sentenceSeparator))] : []),
    ...(period || agreement ? [] : [paragraph(texts.notes.noPeriod, "note")]),
  ];
}
