import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { ChartBar, ChartLine, ReportChart } from "../document";
import { axisEnd } from "./chart-size";
import { COLORS } from "./colors";
import { textRun } from "./docx-page";
import { captionOf } from "./docx-table";

/** A bar is as many columns of the table wide as its value says, of so many in all. */
const STEPS = 100;
const LABEL_SHARE = 0.34;
const VALUE_SHARE = 0.12;
const ROW_HEIGHT = 300;
const TEXT_SIZE = 18;
const NO_BORDER = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/**
 * A chart without a picture: a row a bar, drawn with shaded cells. It looks alike in every program, needs no font, and
 * what it is held against stands as dashed lines between its cells.
 */
export function chartTables(chart: ReportChart, width: number): (Paragraph | Table)[] {
  const label = Math.round(width * LABEL_SHARE);
  const value = Math.round(width * VALUE_SHARE);
  const step = Math.floor((width - label - value) / STEPS);
  const table = new Table({
    width: { size: label + STEPS * step + value, type: WidthType.DXA },
    columnWidths: [label, ...Array.from({ length: STEPS }, () => step), value],
    layout: TableLayoutType.FIXED,
    borders: {
      top: NO_BORDER,
      bottom: NO_BORDER,
      left: NO_BORDER,
      right: NO_BORDER,
      insideHorizontal: NO_BORDER,
      insideVertical: NO_BORDER,
    },
    rows: chart.bars.map((bar, index) => barRow(bar, chart, { label, step, value }, index < chart.bars.length - 1)),
  });
  return [...captionOf(chart.title), ...legendOf(chart.lines), table];
}

interface Widths {
  readonly label: number;
  readonly step: number;
  readonly value: number;
}

/** @param isKept whether it is to stand on one page with the next one */
function barRow(bar: ChartBar, chart: ReportChart, widths: Widths, isKept: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
    children: [
      textCell(bar.label, widths.label, AlignmentType.RIGHT, isKept),
      ...segmentsOf(bar, chart).map(({ steps, isFilled, line }) => barCell(bar, steps, isFilled, line, widths.step)),
      textCell(bar.text, widths.value, AlignmentType.LEFT, isKept),
    ],
  });
}

interface Segment {
  readonly steps: number;
  readonly isFilled: boolean;
  /** The line at its right edge. */
  readonly line: ChartLine | null;
}

/** The row of a bar cut where the bar ends and where lines cross it. */
function segmentsOf({ value }: ChartBar, chart: ReportChart): Segment[] {
  const end = axisEnd(chart);
  const stepOf = (at: number): number => Math.round((Math.min(Math.max(at, 0), end) / end) * STEPS);
  const filled = stepOf(value);
  const lines = new Map(chart.lines.map((line) => [stepOf(line.value), line]));
  const edges = [...new Set([filled, ...lines.keys(), STEPS])]
    .filter((edge) => edge > 0)
    .sort((one, other) => one - other);
  return edges.map((edge, index) => ({
    steps: edge - (edges[index - 1] ?? 0),
    isFilled: edge <= filled,
    line: lines.get(edge) ?? null,
  }));
}

function barCell(
  { emphasis }: ChartBar,
  steps: number,
  isFilled: boolean,
  line: ChartLine | null,
  step: number,
): TableCell {
  const gap = { style: BorderStyle.SINGLE, size: 24, color: "FFFFFF" } as const;
  return new TableCell({
    columnSpan: steps,
    width: { size: steps * step, type: WidthType.DXA },
    ...(isFilled ? { shading: { type: ShadingType.CLEAR, color: "auto", fill: COLORS[emphasis] } } : {}),
    borders: {
      top: gap,
      bottom: gap,
      left: NO_BORDER,
      right: line ? { style: BorderStyle.DASHED, size: 8, color: COLORS[line.kind] } : NO_BORDER,
    },
    margins: { left: 0, right: 0 },
    children: [new Paragraph({ spacing: { line: 200, lineRule: LineRuleType.EXACT }, children: [] })],
  });
}

function textCell(text: string, width: number, alignment: "left" | "right", keepNext: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60 },
    children: [new Paragraph({ alignment, keepNext, children: [textRun({ text, size: TEXT_SIZE })] })],
  });
}

/** What the dashed lines are, in their colors. */
function legendOf(lines: readonly ChartLine[]): Paragraph[] {
  const children = lines.map(({ kind, label }) =>
    textRun({ text: `┊ ${label}\u3000`, size: TEXT_SIZE, color: COLORS[kind] }),
  );
  return children.length > 0 ? [new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children })] : [];
}
