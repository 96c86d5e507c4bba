import { unzipSync } from "fflate";
import mammoth from "mammoth";
import type { ReportDocument } from "../../../src/report/document";
import { chartSvg } from "../../../src/report/render/chart";
import { toDocx } from "../../../src/report/render/docx";
import { reportDocument } from "../../../src/report/report";
import {
  BAIHEDONG,
  blocksOf,
  chartsOf,
  evaluateWorkbook,
  generatedStations,
  SCORES,
  tablesOf,
} from "../support/reports";
import { isWellFormed } from "../support/xml";
import { hasWriter, toPdf } from "../support/writer";

// Real workbooks on a busy machine take their time.
jest.setTimeout(120_000);

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

let report: ReportDocument;
let bytes: Uint8Array;

beforeAll(async () => {
  report = reportDocument(await evaluateWorkbook(BAIHEDONG, { scores: SCORES }), { language: "zh-CN" });
  bytes = await toDocx(report);
});

function partsOf(file: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(file)).map(([name, part]) => [name, new TextDecoder().decode(part)]);
  return Object.fromEntries(entries) as Record<string, string>;
}

function body(file: Uint8Array): string {
  return partsOf(file)["word/document.xml"] ?? "";
}

async function textIn(file: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value;
}

describe("a report as a Word document", () => {
  test("is a package of well-formed parts", () => {
    const parts = Object.entries(partsOf(bytes)).filter(([name]) => /\.(?:xml|rels)$/u.test(name));
    expect(parts.map(([name]) => name)).toEqual(expect.arrayContaining(["[Content_Types].xml", "word/document.xml"]));
    for (const [, xml] of parts) {
      expect(isWellFormed(xml)).toBe(true);
    }
  });

  test("has every sentence and every cell", async () => {
    const lines = new Set((await textIn(bytes)).split("\n"));
    const texts = blocksOf(report).flatMap((block) =>
      block.kind === "table"
        ? block.rows.flat().map(({ text }) => text)
        : block.kind === "chart"
          ? [block.title]
          : [block.text],
    );
    expect(texts.filter((text) => !lines.has(text))).toEqual([]);
  });

  test("is for A4, upright but for the table of the districts", () => {
    const pages = [...body(bytes).matchAll(/<w:pgSz [^>]*>/gu)].map(([tag]) => tag);
    const sizes = pages.map((tag) => [/w:w="(\d+)"/u.exec(tag)?.[1], /w:h="(\d+)"/u.exec(tag)?.[1]]);
    expect(sizes).toEqual([
      ["11906", "16838"],
      ["16838", "11906"],
      ["11906", "16838"],
    ]);
  });

  test("has Chinese fonts of its own", () => {
    expect(partsOf(bytes)["word/styles.xml"]).toContain('w:eastAsia="宋体"');
    expect(body(bytes)).toContain('w:eastAsia="黑体"');
  });

  test("repeats the header rows of its tables on every page", () => {
    const headers = tablesOf(report).reduce((sum, { headerRows }) => sum + headerRows, 0);
    expect(body(bytes).match(/<w:tblHeader\/>/gu)).toHaveLength(headers);
  });

  test("draws charts with cells where it has no pictures, as long as their values", () => {
    const fills = body(bytes).match(/w:fill="(?:4C8C6B|E0A030|4A7FB5)"/gu) ?? [];
    const bars = chartsOf(report).reduce((sum, chart) => sum + chart.bars.length, 0);
    expect(fills.length).toBeGreaterThanOrEqual(bars);
    expect(partsOf(bytes)).not.toHaveProperty("word/media");
  });

  test("has pictures where it is given them, as SVG and as PNG for others", async () => {
    const pictures = new Map(
      await Promise.all(
        chartsOf(report).map(
          async (chart) => [chart, { svg: await chartSvg(chart), png: new Uint8Array(PNG) }] as const,
        ),
      ),
    );
    const parts = partsOf(await toDocx(report, pictures));
    const media = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
    expect(media.filter((name) => name.endsWith(".svg"))).toHaveLength(pictures.size);
    expect(parts["word/document.xml"]).not.toContain('w:fill="E0A030"');
  });

  test("is written for any station", async () => {
    for (const { evaluation } of generatedStations(4)) {
      const other = reportDocument(evaluation, { language: "en" });
      expect(await textIn(await toDocx(other))).toContain(other.title);
    }
  });
});

(hasWriter() ? describe : describe.skip)("in LibreOffice", () => {
  test("a report opens and has its pages", () => {
    const pages = toPdf("report.docx", bytes).match(/\/Type\s*\/Page[^s]/gu) ?? [];
    expect(pages.length).toBeGreaterThan(4);
  });
});
