import type { Evaluation } from "../../evaluation/evaluation";
import { readAssessment } from "./assessment";
import type { Claim } from "./claim";
import type { Draft } from "./compare";
import { readCounts } from "./counts";
import { Districts } from "./districts";
import { findTokens, type Token } from "./figures";
import { IndicatorReader } from "./indicators";
import { readJudgements } from "./judgements";
import { familiesOf } from "./knowledge";
import { type Sentence, sentencesOf } from "./phrases";
import { ScoreReader, readSums } from "./scores";
import { type Paragraph, paragraphsOf } from "./sections";
import { readStaff } from "./staff";
import { Namer } from "./subjects";
import { readRows } from "./rows";
import { condense, type ReportText } from "./text";

/**
 * Holds every figure of a report that its workbook knows, and every word that judges such figures, against the workbook.
 * Figures about which the workbook says nothing are no claims.
 * @param text the report as plain text, with or without line breaks inside its sentences
 */
export function proofread(text: string, evaluation: Evaluation): Claim[] {
  const report = condense(text);
  const families = familiesOf(evaluation);
  const namer = new Namer(families);
  const labels = evaluation.indicators.map(({ indicator }) => (indicator.total ? null : indicator.district));
  const districts = new Districts([...new Set(labels.filter((label) => label !== null))]);
  const paragraphs = paragraphsOf(report.text, districts);
  const names = families.flatMap(({ written }) => written).filter((name) => /\d/u.test(name));
  const sums = readSums(report.text);
  const scores = new ScoreReader(evaluation, sums.totals);
  const rows = readRows(paragraphs, namer);
  const drafts: Draft[] = [...sums.drafts, ...rows.drafts, ...readAssessment(report.text, evaluation)];
  for (const paragraph of paragraphs) {
    const isMasked = maskOf(paragraph, names, [...sums.ranges, ...rows.ranges]);
    const sentences = sentencesOf(paragraph, findTokens(paragraph.text, isMasked));
    const found = sentences.flatMap((sentence) => readSentence(sentence, evaluation, namer, scores));
    const judged = sentences.flatMap((sentence) => {
      const inSentence = found.filter((draft) => draft.start >= sentence.start && draft.end <= sentence.end);
      const counts = readCounts(sentence, families);
      return [...counts, ...readJudgements(sentence, evaluation, namer, inSentence)];
    });
    drafts.push(...[...found, ...judged].map((draft) => moved(draft, paragraph.start)));
  }
  drafts.push(...scores.claims());
  const isInTable = tableRows(text);
  return drafts
    .map((draft) => quoted(draft, report))
    .filter((claim) => claim.verdict === "confirmed" || !isInTable(claim))
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

function readSentence(sentence: Sentence, evaluation: Evaluation, namer: Namer, scores: ScoreReader): Draft[] {
  const scored = scores.read(sentence);
  const staff = readStaff(sentence, evaluation, namer);
  const taken = new Set<Token>([...scored, ...staff.keys()]);
  const drafts = [...staff].flatMap(([token, draft]) => (draft && !scored.has(token) ? [draft] : []));
  const topic = namer.before(sentence.paragraph.headings.at(-1) ?? "", "");
  const reader = new IndicatorReader(sentence, namer, taken, topic?.sure === true ? topic.families : null);
  return [...drafts, ...reader.claims()];
}

/** A row of figures that programs part by tabs: which column is which stands far above it, so it is never wrong. */
const TABLE_ROW = /^[^\t\n]*\t[^\n]*\t[^\n]*$/gmu;

function tableRows(text: string): (claim: Claim) => boolean {
  const rows = [...text.matchAll(TABLE_ROW)].map(({ index, 0: row }) => ({ start: index, end: index + row.length }));
  return ({ start, end }) => rows.some((row) => start < row.end && end > row.start);
}

/** Numbers inside the names of districts and indicators are no figures. */
function maskOf(paragraph: Paragraph, names: readonly string[], ranges: readonly { start: number; end: number }[]) {
  const masked = [
    ...paragraph.mentions,
    ...ranges.map(({ start, end }) => ({ start: start - paragraph.start, end: end - paragraph.start })),
  ];
  for (const name of names) {
    for (let at = paragraph.text.indexOf(name); at >= 0; at = paragraph.text.indexOf(name, at + 1)) {
      masked.push({ start: at, end: at + name.length });
    }
  }
  return (index: number): boolean => masked.some(({ start, end }) => index >= start && index < end);
}

function moved(draft: Draft, by: number): Draft {
  return { ...draft, start: draft.start + by, end: draft.end + by };
}

/** A draft with the places and the words of the report itself. */
function quoted(draft: Draft, { source, offsets }: ReportText): Claim {
  const start = offsets[draft.start] ?? source.length;
  const end = (offsets[draft.end - 1] ?? source.length - 1) + 1;
  return { ...draft, start, end, quote: source.slice(start, end) };
}
