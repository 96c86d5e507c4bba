import type { Evaluation } from "../../evaluation/evaluation";
import { readAssessment } from "./assessment";
import type { Claim } from "./claim";
import type { Draft, Span } from "./compare";
import { readCounts } from "./indicators/counts";
import { Districts, STATION } from "./words/districts";
import { findTokens, type Token } from "./text/figures";
import { IndicatorReader } from "./indicators/indicators";
import { readJudgements } from "./indicators/judgements";
import { familiesOf } from "./words/knowledge";
import type { Reading } from "./indicators/percentages";
import { SECTION_MARK, type Sentence, sentencesOf } from "./text/phrases";
import { ScoreReader } from "./scores/scores";
import { readSums } from "./scores/sums";
import { type Paragraph, paragraphsOf } from "./text/sections";
import { readStaff } from "./staff/staff";
import { Namer } from "./words/subjects";
import { readRows } from "./tables/rows";
import { findTables, type TableContext, TableReader } from "./tables/tables";
import { condense, type ReportText } from "./text/text";

/**
 * Holds every figure of a report that its workbook knows, and every word that judges such figures, against the workbook.
 * Figures about which the workbook says nothing are no claims.
 * @param text the report as plain text, with or without line breaks inside its sentences
 */
export function proofread(text: string, evaluation: Evaluation): Claim[] {
  const families = familiesOf(evaluation);
  const namer = new Namer(families);
  const labels = evaluation.indicators.map(({ indicator }) => (indicator.total ? null : indicator.district));
  const districts = new Districts([...new Set(labels.filter((label) => label !== null))]);
  const tables = findTables(text, namer, districts);
  const report = condense(text, tables);
  const paragraphs = paragraphsOf(report.text, districts);
  const names = families.flatMap(({ written }) => written).filter((name) => /\d/u.test(name));
  const sums = readSums(report.text);
  const scores = new ScoreReader(evaluation, sums.totals, (span) => inSource(span, report));
  const rows = readRows(paragraphs, namer);
  const inTables = tables.flatMap((table) => {
    const reader = new TableReader(table, contextOf(table, paragraphs, report), evaluation, namer, districts);
    const claims = reader.claims();
    scores.add(reader.scores);
    return claims;
  });
  const drafts: Draft[] = [...sums.drafts, ...rows.drafts, ...readAssessment(report.text, evaluation)];
  for (const paragraph of paragraphs) {
    const isMasked = maskOf(paragraph, names, [...sums.ranges, ...rows.ranges]);
    const sentences = sentencesOf(paragraph, findTokens(paragraph.text, isMasked));
    let before: readonly Reading[] = [];
    const found = sentences.flatMap((sentence, index) => {
      const heading = headingOver(sentences.slice(0, index)) ?? sentence.paragraph.headings.at(-1) ?? "";
      const { drafts: own, readings } = readSentence(sentence, heading, before, evaluation, namer, scores);
      before = readings;
      return own;
    });
    const judged = sentences.flatMap((sentence) => {
      const inSentence = found.filter((draft) => draft.start >= sentence.start && draft.end <= sentence.end);
      const counts = readCounts(sentence, families);
      return [...counts, ...readJudgements(sentence, evaluation, namer, inSentence)];
    });
    drafts.push(...[...found, ...judged].map((draft) => moved(draft, paragraph.start)));
  }
  const isInRow = tableRows(text);
  const inText = drafts
    .map((draft) => ({ ...draft, ...inSource(draft, report) }))
    .filter((draft) => draft.verdict === "confirmed" || !isInRow(draft));
  return [...inText, ...inTables, ...scores.claims()]
    .map((draft) => ({ ...draft, quote: text.slice(draft.start, draft.end) }))
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

/** What stands over a table. */
function contextOf(table: Span, paragraphs: readonly Paragraph[], { offsets }: ReportText): TableContext {
  const above = paragraphs.filter(({ start }) => (offsets[start] ?? Infinity) < table.start);
  const last = above.at(-1);
  const captions = above
    .slice(-CAPTION_LINES)
    .flatMap((paragraph) =>
      /[。;]/u.test(paragraph.text) || paragraph.text.length > LONGEST_CAPTION ? [] : [paragraph.text],
    );
  return { scope: last?.scope ?? STATION, headings: last?.headings ?? [], captions };
}

const CAPTION_LINES = 2;
const LONGEST_CAPTION = 40;

function readSentence(
  sentence: Sentence,
  heading: string,
  before: readonly Reading[],
  evaluation: Evaluation,
  namer: Namer,
  scores: ScoreReader,
): { drafts: Draft[]; readings: readonly Reading[] } {
  const scored = scores.read(sentence);
  const staff = readStaff(sentence, evaluation, namer);
  const taken = new Set<Token>([...scored, ...staff.keys()]);
  const drafts = [...staff].flatMap(([token, draft]) => (draft && !scored.has(token) ? [draft] : []));
  const topic = namer.before(heading, "");
  const reader = new IndicatorReader(sentence, namer, taken, topic?.sure === true ? topic.families : null);
  return { drafts: [...drafts, ...reader.claims(before)], readings: reader.readings };
}

/** The words of a heading that stands in the line of its text: `三、小组。完成 15 个`. */
function headingOver(before: readonly Sentence[]): string | null {
  const headings = before.flatMap(({ paragraph, start, end, tokens }, index) => {
    const [, mark, words] = HEADING.exec(tokens.length > 0 ? "" : paragraph.text.slice(start, end)) ?? [];
    return words !== undefined && (mark !== undefined || index === 0) ? [words] : [];
  });
  return headings.at(-1) ?? null;
}

const HEADING = /^(\(?[一二三四五六七八九十\d]{1,2}[.、)])?([^，,;:。]{2,12})。$/u;

/** A row of figures that programs part by tabs: without the words over its columns nobody knows which is which, so it is never wrong. */
const TABLE_ROW = /^[^\t\n]*\t[^\n]*\t[^\n]*$/gmu;

function tableRows(text: string): (span: Span) => boolean {
  const rows = [...text.matchAll(TABLE_ROW)].map(({ index, 0: row }) => ({ start: index, end: index + row.length }));
  return ({ start, end }) => rows.some((row) => start < row.end && end > row.start);
}

/** Numbers inside the names of districts and indicators are no figures. */
function maskOf(paragraph: Paragraph, names: readonly string[], ranges: readonly { start: number; end: number }[]) {
  const mark = SECTION_MARK.exec(paragraph.text)?.[0].length ?? 0;
  const masked = [
    { start: 0, end: mark },
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

/** The place in the report's own text. */
function inSource({ start, end }: Span, { source, offsets }: ReportText): Span {
  return { start: offsets[start] ?? source.length, end: (offsets[end - 1] ?? source.length - 1) + 1 };
}
