import type { Evaluation } from "../evaluation/evaluation";
import type { Finding } from "../evaluation/finding";
import type { Language } from "../locales/language";
import { REPORT_TEXTS } from "../locales/report";
import type { ReportTemplates } from "../locales/report-templates";
import { attendanceAnnex } from "./annexes/attendance";
import { findingsAnnex } from "./annexes/findings";
import { indicatorAnnex } from "./annexes/indicators";
import { heading, type ReportBlock, type ReportDocument, type ReportSection, type SectionKey } from "./document";
import { districtsOf, seriesOf } from "./quantities";
import { indicatorBlocks } from "./sections/indicators";
import { overviewBlocks } from "./sections/overview";
import { resultBlocks } from "./sections/result";
import { staffBlocks } from "./sections/staff";
import type { ReportSources } from "./sources";
import { stageOf } from "./stage";
import { fillerOf } from "./templates";

export interface ReportOptions {
  readonly language: Language;
  /** Sentences in the place of the usual ones. */
  readonly templates?: Partial<ReportTemplates>;
  /** The findings to be listed; all of them when they are not given. */
  readonly openFindings?: readonly Finding[];
}

/**
 * What an evaluator's report says of a station's figures: sentences, tables and charts, and what is still open.
 * @throws TemplateError when a given template cannot be used
 */
export function reportDocument(evaluation: Evaluation, options: ReportOptions): ReportDocument {
  const { language, templates = {}, openFindings = evaluation.findings } = options;
  const texts = REPORT_TEXTS[language];
  const series = seriesOf(evaluation);
  const stage = stageOf(evaluation.station);
  const sources: ReportSources = {
    evaluation,
    series,
    districts: districtsOf(series),
    stage,
    openFindings,
    language,
    texts,
    fill: fillerOf(language, templates),
  };
  return {
    language,
    title: texts.title(evaluation.station.name),
    subtitle: texts.subtitle(stage),
    sections: [...bodySections(sources), ...annexSections(sources)],
  };
}

function bodySections(sources: ReportSources): ReportSection[] {
  const { texts } = sources;
  const parts: readonly (readonly [SectionKey, string, readonly ReportBlock[]])[] = [
    ["overview", texts.overview, overviewBlocks(sources)],
    ["staff", texts.staff, staffBlocks(sources)],
    ["indicators", texts.indicators, indicatorBlocks(sources)],
    ["result", texts.result, resultBlocks(sources)],
  ];
  return parts.map(([key, name, blocks], index) => ({
    key,
    isWide: false,
    blocks: [heading(1, texts.section(index + 1, name)), ...blocks],
  }));
}

/** More months do not fit beside one another on an upright page. */
const MOST_MONTHS_UPRIGHT = 8;

function annexSections(sources: ReportSources): ReportSection[] {
  const { evaluation, districts, texts } = sources;
  const { attendance } = evaluation;
  const { annexes } = texts;
  const isLong = attendance !== null && attendance.attendance.months.length > MOST_MONTHS_UPRIGHT;
  const parts: readonly (readonly [SectionKey, string, readonly ReportBlock[]])[] = [
    ["indicators-annex", annexes.indicators, indicatorAnnex(sources)],
    ...(attendance ? [["staff-annex", annexes.staff, attendanceAnnex(attendance, sources)] as const] : []),
    ["findings", annexes.findings, findingsAnnex(sources)],
  ];
  return parts.map(([key, name, blocks], index) => ({
    key,
    isWide: key === "indicators-annex" ? districts.length > 0 : key === "staff-annex" && isLong,
    blocks: [heading(1, annexes.title(index + 1, name)), ...blocks],
  }));
}
