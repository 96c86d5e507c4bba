import type Big from "big.js";
import { stationCharts } from "../charts";
import { clausesOf } from "../clauses";
import { heading, paragraph, type ReportBlock } from "../document";
import { numberOf } from "../../evaluation/indicators";
import { figureText, monthText } from "../figures";
import { inPieces } from "../pieces";
import { isKnown, type Quantity } from "../quantities";
import { monthsOf, type ReportSources } from "../sources";

/** More clauses make a paragraph that nobody reads. */
const LONGEST_PARAGRAPH = 12;

/** What was completed, by the whole station and by each district. */
export function indicatorBlocks(sources: ReportSources): ReportBlock[] {
  const { series, texts } = sources;
  const districts = sources.districts.filter((district) => quantitiesOf(district, sources).some(isKnown));
  if (!series.some(({ whole }) => isKnown(whole))) {
    return [paragraph(texts.notes.noIndicators, "note")];
  }
  return [
    ...(districts.length > 0 ? [heading(2, texts.part(1, texts.wholeStation))] : []),
    ...stationParagraphs(sources),
    ...stationCharts(sources),
    ...(districts.length > 0 ? [heading(2, texts.part(2, texts.districts))] : []),
    ...districts.flatMap((district, index) => districtBlocks(district, index, sources)),
  ];
}

/** How the paragraphs about the whole station begin; those after these take turns, so that no two neighbours are alike. */
const OPENINGS = ["stationIndicators", "moreIndicators"] as const;
const FURTHER_OPENINGS = ["restIndicators", "otherIndicators"] as const;

function openingOf(index: number): (typeof OPENINGS | typeof FURTHER_OPENINGS)[number] {
  return OPENINGS[index] ?? FURTHER_OPENINGS[index % 2] ?? "restIndicators";
}

/** First what the districts have in common, then what only the whole station has. */
function stationParagraphs(sources: ReportSources): ReportBlock[] {
  const { series, districts, texts, fill } = sources;
  const wholes = (isMatrix: boolean) =>
    series.filter((one) => one.districts.size > 0 === isMatrix).map(({ whole }) => whole);
  const parts = districts.length > 0 ? [wholes(true), wholes(false)] : [wholes(false)];
  const sentences = parts
    .flatMap((part) => inPieces(clausesOf(part, sources), LONGEST_PARAGRAPH))
    .map((clauses, index) => fill(openingOf(index), { clauses: clauses.join(texts.clauseSeparator) }));
  const [first = "", ...rest] = sentences;
  const staff = lastMonthStaff(sources);
  const lead = staff === null ? first : staff + texts.sentenceSeparator + first;
  return [...[lead, ...rest].map((text) => paragraph(text)), paragraph(sourceOf(sources))];
}

function lastMonthStaff({ evaluation: { attendance }, fill, texts }: ReportSources): string | null {
  const staff = attendance?.all.effective.at(-1);
  return attendance && staff !== undefined
    ? fill("lastMonthStaff", {
        month: monthText(attendance.attendance.months.at(-1) ?? "", texts),
        staff: String(staff),
      })
    : null;
}

function sourceOf({ evaluation, districts, fill, texts }: ReportSources): string {
  const months = monthsOf(evaluation);
  const annex = districts.length > 0 ? texts.annexWithDistricts : texts.annexWithoutDistricts;
  return months === null ? fill("source", { annex }) : fill("sourceWithMonths", { months: String(months), annex });
}

function districtBlocks(district: string, index: number, sources: ReportSources): ReportBlock[] {
  const { texts, fill } = sources;
  const clauses = clausesOf(quantitiesOf(district, sources), sources).join(texts.clauseSeparator);
  const staff = districtStaff(district, sources);
  const sentence = staff
    ? fill("districtIndicatorsWithStaff", { district, staff: figureText(staff), clauses })
    : fill("districtIndicators", { district, clauses });
  return [heading(3, texts.item(index + 1, district)), paragraph(sentence)];
}

function quantitiesOf(district: string, { series }: ReportSources): Quantity[] {
  return series.flatMap(({ districts }) => districts.get(district) ?? []);
}

/** 投入社工人数 */
function districtStaff(district: string, { evaluation }: ReportSources): Big | null {
  const found = evaluation.station.staff.find((entry) => !entry.total && entry.district === district);
  return found ? numberOf(found.figure) : null;
}
