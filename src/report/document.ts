import type { Language } from "../locales/language";
import type { CellReference } from "../sheet/address";

/** What a report is made of, whatever it is shown or saved as. */
export interface ReportDocument {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly ReportSection[];
}

export type SectionKey =
  "overview" | "staff" | "indicators" | "result" | "indicators-annex" | "staff-annex" | "findings";

export interface ReportSection {
  readonly key: SectionKey;
  /** Whether its tables need the long side of the paper. */
  readonly isWide: boolean;
  readonly blocks: readonly ReportBlock[];
}

export type ReportBlock = ReportHeading | ReportParagraph | ReportTable | ReportChart;

export interface ReportHeading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface ReportParagraph {
  readonly kind: "paragraph";
  /** A note speaks to the writer of the report, not to its readers. */
  readonly style: "body" | "note";
  readonly text: string;
}

export interface ReportTable {
  readonly kind: "table";
  readonly caption: string;
  /** The shares of the columns in the width of the text; a table that is narrower has less than 1 in all. */
  readonly widths: readonly number[];
  /** How many rows from the first are repeated on every page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly ReportCell[])[];
}

export type Alignment = "left" | "center" | "right";
export type Emphasis = "none" | "header" | "strong" | "met" | "below" | "behind";

export interface ReportCell {
  readonly text: string;
  readonly align: Alignment;
  readonly emphasis: Emphasis;
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** The cell of the workbook that the text comes from. */
  readonly at: CellReference | null;
}

export interface ReportChart {
  readonly kind: "chart";
  readonly title: string;
  /** What the values are: ratios, of which 1 is 100%, or counts. */
  readonly unit: "ratio" | "count";
  readonly bars: readonly ChartBar[];
  readonly lines: readonly ChartLine[];
}

export interface ChartBar {
  readonly label: string;
  readonly value: number;
  /** The value as people write it. */
  readonly text: string;
  readonly emphasis: "met" | "below" | "behind";
}

/** A value that the bars are held against. */
export interface ChartLine {
  readonly kind: "target" | "pace";
  readonly label: string;
  readonly value: number;
}

export function heading(level: ReportHeading["level"], text: string): ReportHeading {
  return { kind: "heading", level, text };
}

export function paragraph(text: string, style: ReportParagraph["style"] = "body"): ReportParagraph {
  return { kind: "paragraph", style, text };
}

export function cell(text: string, rest: Partial<Omit<ReportCell, "text">> = {}): ReportCell {
  return { text, align: "left", emphasis: "none", columnSpan: 1, rowSpan: 1, at: null, ...rest };
}

export function headerCell(text: string, rest: Partial<Omit<ReportCell, "text">> = {}): ReportCell {
  return cell(text, { align: "center", emphasis: "header", ...rest });
}

/** Columns in proportion to some numbers. */
export function widthsOf(proportions: readonly number[]): number[] {
  const whole = proportions.reduce((sum, proportion) => sum + proportion, 0);
  return proportions.map((proportion) => proportion / whole);
}
