import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Packer,
  Paragraph,
  SectionType,
  type Table,
} from "docx";
import type { ReportBlock, ReportChart, ReportDocument, ReportSection } from "../document";
import { chartSize } from "./chart-size";
import { COLORS } from "./colors";
import type { ChartPictures } from "./chart-pictures";
import { chartTables } from "./docx-chart";
import { FONTS, PAGE, textRun, textWidth } from "./docx-page";
import { captionOf, tableOf } from "./docx-table";

/** Sizes of text in half points: 小四 is 12 pt. */
const SIZE = { title: 36, subtitle: 32, headings: { 1: 30, 2: 28, 3: 24 }, body: 24, note: 21, foot: 18 } as const;
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const TWIPS_OF_PIXEL = 15;

export async function writeDocx(report: ReportDocument, pictures: ChartPictures): Promise<Uint8Array<ArrayBuffer>> {
  const runs = sectionRuns(report.sections);
  const document = new Document({
    title: `${report.title} ${report.subtitle}`,
    creator: "station-review",
    styles: {
      default: {
        document: { run: { font: FONTS.body, size: SIZE.body, language: { value: "en-US", eastAsia: "zh-CN" } } },
      },
    },
    sections: runs.map((run, index) => sectionOf(run, index === 0 ? titleOf(report) : [], pictures)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Neighbours on paper of one orientation share a section of the document. */
function sectionRuns(sections: readonly ReportSection[]): ReportSection[][] {
  const runs: ReportSection[][] = [];
  for (const section of sections) {
    const last = runs.at(-1);
    if (last?.[0]?.isWide === section.isWide) {
      last.push(section);
    } else {
      runs.push([section]);
    }
  }
  return runs;
}

function titleOf({ title, subtitle }: ReportDocument): Paragraph[] {
  return [
    new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { before: 240, after: 60 },
      children: [textRun({ text: title, font: FONTS.heading, bold: true, size: SIZE.title, color: "000000" })],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 240 },
      children: [textRun({ text: subtitle, font: FONTS.heading, size: SIZE.subtitle })],
    }),
  ];
}

function sectionOf(
  sections: readonly ReportSection[],
  before: readonly Paragraph[],
  pictures: ChartPictures,
): ISectionOptions {
  const isWide = sections[0]?.isWide === true;
  const blocks = sections.flatMap((section) => section.blocks);
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: { ...PAGE.size, orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: PAGE.margin,
      },
    },
    footers: { default: pageNumbers() },
    children: [...before, ...blocks.flatMap((block) => blockOf(block, textWidth(isWide), pictures))],
  };
}

function pageNumbers(): Footer {
  const children = [textRun({ children: [PageNumber.CURRENT], size: SIZE.foot })];
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] });
}

function blockOf(block: ReportBlock, width: number, pictures: ChartPictures): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          keepNext: true,
          spacing: { before: 200, after: 100 },
          children: [
            textRun({
              text: block.text,
              font: FONTS.heading,
              bold: block.level === 1,
              size: SIZE.headings[block.level],
              color: "000000",
            }),
          ],
        }),
      ];
    case "paragraph":
      return [block.style === "note" ? noteOf(block.text) : bodyOf(block.text)];
    case "table":
      return [...captionOf(block.caption), tableOf(block, width), gap()];
    case "chart":
      return [...(pictureOf(block, pictures) ?? chartTables(block, width)), gap()];
  }
}

function bodyOf(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: 2 * SIZE.body * 10 },
    spacing: { line: 440, lineRule: LineRuleType.AT_LEAST, after: 60 },
    children: [textRun({ text })],
  });
}

function noteOf(text: string): Paragraph {
  return new Paragraph({
    spacing: { before: 60, after: 60 },
    children: [textRun({ text, size: SIZE.note, color: COLORS.note })],
  });
}

/** Tables without a paragraph between them would be one table. */
function gap(): Paragraph {
  return new Paragraph({ spacing: { line: 160, lineRule: LineRuleType.EXACT }, children: [] });
}

function pictureOf(chart: ReportChart, pictures: ChartPictures): Paragraph[] | null {
  const picture = pictures.get(chart);
  if (!picture) {
    return null;
  }
  const { width, height } = chartSize(chart);
  const shrink = Math.min(1, textWidth(false) / TWIPS_OF_PIXEL / width);
  const image = new ImageRun({
    type: "svg",
    data: new TextEncoder().encode(picture.svg),
    fallback: { type: "png", data: picture.png },
    transformation: { width: Math.round(width * shrink), height: Math.round(height * shrink) },
    altText: { name: chart.title, title: chart.title, description: chart.title },
  });
  return [new Paragraph({ alignment: AlignmentType.CENTER, children: [image] })];
}
