import type { ReportBlock, ReportCell, ReportChart, ReportDocument, ReportTable } from "../document";
import { chartSize } from "./chart-size";
import { COLORS, FILLS, isBold } from "./colors";

const FONT = "font-family:'Times New Roman','宋体',SimSun,serif";

/** What pictures of charts are shown from: the addresses of images, mostly `data:` ones. Others are left out. */
export type HtmlPictures = ReadonlyMap<ReportChart, string>;

/** A report as a piece of HTML whose styles are inline, so that what is pasted into Word keeps borders and widths. */
export function toHtml(
  { title, subtitle, sections, language }: ReportDocument,
  pictures: HtmlPictures = new Map(),
): string {
  const blocks = sections.flatMap((section) => section.blocks.map((block) => blockHtml(block, pictures)));
  const head = [
    `<h1 style="${FONT};font-size:18pt;text-align:center;margin:0">${escape(title)}</h1>`,
    `<p style="${FONT};font-size:16pt;text-align:center;margin:0 0 12pt">${escape(subtitle)}</p>`,
  ];
  return `<div lang="${language}">${[...head, ...blocks].join("\n")}</div>`;
}

/** A whole page of it, for a file. */
export function toHtmlPage(document: ReportDocument, pictures: HtmlPictures = new Map()): string {
  const title = escape(`${document.title} ${document.subtitle}`);
  return [
    "<!doctype html>",
    `<html lang="${document.language}"><head><meta charset="utf-8"><title>${title}</title></head>`,
    `<body style="max-width:56em;margin:2em auto;padding:0 1em">${toHtml(document, pictures)}</body></html>`,
  ].join("\n");
}

const HEADINGS = { 1: ["h2", "15pt"], 2: ["h3", "13pt"], 3: ["h4", "12pt"] } as const;

function blockHtml(block: ReportBlock, pictures: HtmlPictures): string {
  switch (block.kind) {
    case "heading": {
      const [tag, size] = HEADINGS[block.level];
      return `<${tag} style="${FONT};font-size:${size};margin:12pt 0 6pt">${escape(block.text)}</${tag}>`;
    }
    case "paragraph": {
      const look = block.style === "note" ? `font-size:10.5pt;color:#${COLORS.note}` : "font-size:12pt;text-indent:2em";
      return `<p style="${FONT};${look};line-height:1.6;margin:0 0 6pt">${escape(block.text)}</p>`;
    }
    case "table":
      return tableHtml(block);
    case "chart":
      return chartHtml(block, pictures);
  }
}

function chartHtml(chart: ReportChart, pictures: HtmlPictures): string {
  const address = pictures.get(chart);
  if (address === undefined) {
    return "";
  }
  const { width, height } = chartSize(chart);
  const size = `width="${String(width)}" height="${String(height)}"`;
  return `<p style="text-align:center"><img src="${escape(address)}" alt="${escape(chart.title)}" ${size}></p>`;
}

function tableHtml({ caption, widths, headerRows, rows }: ReportTable): string {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => `<col style="width:${percent(width / whole)}">`).join("");
  const rowHtml = (row: readonly ReportCell[], index: number): string =>
    `<tr>${row.map((one) => cellHtml(one, index < headerRows)).join("")}</tr>`;
  const lines = rows.map(rowHtml);
  const title =
    caption === ""
      ? ""
      : `<p style="${FONT};font-size:10.5pt;font-weight:bold;text-align:center;margin:6pt 0 3pt">${escape(caption)}</p>\n`;
  return (
    `${title}<table border="1" cellspacing="0" cellpadding="3" width="${percent(whole)}" ` +
    `style="border-collapse:collapse;width:${percent(whole)};table-layout:fixed;margin:0 0 9pt;border:1px solid #${COLORS.border}">` +
    `<colgroup>${columns}</colgroup><thead>${lines.slice(0, headerRows).join("")}</thead>` +
    `<tbody>${lines.slice(headerRows).join("")}</tbody></table>`
  );
}

function cellHtml({ text, align, emphasis, columnSpan, rowSpan }: ReportCell, isHeader: boolean): string {
  const fill = FILLS[emphasis];
  const style = [
    FONT,
    "font-size:9pt",
    `border:1px solid #${COLORS.border}`,
    "padding:2pt 3pt",
    `text-align:${align}`,
    "vertical-align:middle",
    `font-weight:${isBold(emphasis) ? "bold" : "normal"}`,
    ...(fill === null ? [] : [`background-color:#${fill}`]),
  ].join(";");
  const tag = isHeader ? "th" : "td";
  const spans =
    (columnSpan > 1 ? ` colspan="${String(columnSpan)}"` : "") + (rowSpan > 1 ? ` rowspan="${String(rowSpan)}"` : "");
  return `<${tag}${spans} style="${style}">${escape(text)}</${tag}>`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escape(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => ENTITIES[character] ?? character);
}
