import {
  cell,
  headerCell,
  heading,
  paragraph,
  type ReportBlock,
  type ReportDocument,
} from "../../../src/report/document";
import { toHtml, toHtmlPage } from "../../../src/report/render/html";
import { toPlainText } from "../../../src/report/render/plain-text";
import { reportDocument } from "../../../src/report/report";
import { BAIHEDONG, evaluateWorkbook, tablesOf } from "../support/reports";
import { isWellFormed } from "../support/xml";

// Real workbooks on a busy machine take their time.
jest.setTimeout(120_000);

function documentOf(...blocks: readonly ReportBlock[]): ReportDocument {
  return { language: "zh-CN", title: "A站", subtitle: "中期", sections: [{ key: "overview", isWide: false, blocks }] };
}

const TABLE: ReportBlock = {
  kind: "table",
  caption: "表",
  widths: [0.2, 0.3, 0.3],
  headerRows: 2,
  rows: [
    [headerCell("片区", { rowSpan: 2 }), headerCell("电访", { columnSpan: 2 })],
    [headerCell("协议"), headerCell("完成")],
    [cell("片区1"), cell("10", { align: "right" }), cell("5", { align: "right", emphasis: "below" })],
  ],
};

describe("a report as HTML", () => {
  test("shows nothing of the workbook as markup", () => {
    const html = toHtml(documentOf(heading(1, "<script>"), paragraph('"a" & b'), { ...TABLE, caption: "x<y" }));
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
    expect(html).toContain("&quot;a&quot; &amp; b");
    expect(html).toContain("x&lt;y");
  });

  test("has tables whose borders and widths are written on themselves, for Word to keep them", () => {
    const html = toHtml(documentOf(TABLE));
    expect(html).toContain('<col style="width:25.00%"><col style="width:37.50%"><col style="width:37.50%">');
    expect(html).toContain('width="80.00%"');
    const cells = html.match(/<t[hd] [^>]*>/gu) ?? [];
    expect(cells.filter((tag) => /border:1px solid #\w+/u.test(tag))).toHaveLength(7);
    expect(cells[0]).toContain('rowspan="2"');
    expect(cells[1]).toContain('colspan="2"');
    expect(cells.at(-1)).toContain("text-align:right");
  });

  test("is well formed for a real station, with every cell of its tables", async () => {
    const report = reportDocument(await evaluateWorkbook(BAIHEDONG), { language: "zh-CN" });
    const html = toHtml(report);
    expect(isWellFormed(html.replaceAll(/<col [^>]*>/gu, ""))).toBe(true);
    const cells = tablesOf(report).flatMap(({ rows }) => rows.flat());
    expect(html.match(/<t[hd][ >]/gu)).toHaveLength(cells.length);
  });

  test("has the pictures it is given, and no others", () => {
    const chart = { kind: "chart", title: "图", unit: "count", bars: [], lines: [] } as const;
    expect(toHtml(documentOf(chart))).not.toContain("<img");
    const page = toHtmlPage(documentOf(chart), new Map([[chart, "data:image/png;base64,AA=="]]));
    expect(page).toContain('<img src="data:image/png;base64,AA==" alt="图"');
    expect(page).toContain('<meta charset="utf-8">');
  });
});

describe("a report as plain text", () => {
  test("has tables whose columns stay in line where cells span several", () => {
    expect(toPlainText(documentOf(TABLE)).split("\n").slice(-3)).toEqual([
      "片区\t电访\t",
      "\t协议\t完成",
      "片区1\t10\t5",
    ]);
  });

  test("keeps a cell in one line", () => {
    const table = { ...TABLE, headerRows: 0, rows: [[cell("a\nb"), cell("c\td"), cell("")]] };
    expect(toPlainText(documentOf(table))).toContain("a b\tc d\t");
  });
});
