import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edit, SheetDocument } from "../../../src/edits/edit";
import { HIGHLIGHT_TAG } from "../../../src/edits/styles";
import { openXlsx } from "../../../src/workbook/xlsx";
import { readZip } from "../../../src/workbook/xlsx/zip-read";
import { range, snapshot } from "../contract";
import { partText, stylesPart, workbookFile, worksheet } from "./package";

// Starting an office program to see whether it is there takes seconds.
jest.setTimeout(60_000);

const FOLDER = join(__dirname, "../../workbooks");
const PUBLIC = readdirSync(FOLDER).filter((name) => name.endsWith(".xlsx"));

const DOCUMENT: SheetDocument = {
  name: "检查结果",
  columnWidths: [12, 30],
  rows: [
    { height: 28, cells: [{ value: "检查结果", formula: null, style: "title", link: null }, null] },
    {
      height: null,
      cells: [
        { value: "一加一", formula: null, style: "text", link: null },
        { value: 2, formula: "1+1", style: "score", link: null },
      ],
    },
  ],
  merges: [range("A1:B1")],
  names: [{ name: "评估_总分", row: 1, column: 1 }],
  highlights: [{ range: range("B2"), highlight: "finding", formula: `AND(B2>1,N("${HIGHLIGHT_TAG}")=0)` }],
  choices: [{ range: range("A2"), words: ["已处理", "忽略"] }],
  headerRows: 1,
  print: { orientation: "portrait", fitToOnePage: true },
};

function annotate(sheet: string, row: number, column: number): readonly Edit[] {
  return [
    { kind: "set-cell", at: { sheet, row, column }, content: { value: 4, formula: "2+2", format: "0.00" } },
    { kind: "add-highlight", sheet, ranges: [range("A1:C3")], highlight: "below", formula: `N("${HIGHLIGHT_TAG}")=0` },
    { kind: "put-sheet", document: DOCUMENT },
  ];
}

/** The names of the entries that differ between two zips, header and compressed bytes. */
function changedEntries(before: Uint8Array, after: Uint8Array): string[] {
  const now = new Map(
    readZip(after).entries.map(({ name, start, end }) => [name, Buffer.from(after.subarray(start, end))]),
  );
  return readZip(before)
    .entries.filter(({ name, start, end }) => !now.get(name)?.equals(before.subarray(start, end)))
    .map(({ name }) => name)
    .sort();
}

function richWorkbook(): Uint8Array {
  const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const P = "http://schemas.openxmlformats.org/package/2006/relationships";
  const relationships = (...targets: readonly [string, string][]): string =>
    `<Relationships xmlns="${P}">${targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${R}/${type}" Target="${target}"/>`).join("")}</Relationships>`;
  return workbookFile({
    sheets: {
      站点: worksheet('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><f>A1+1</f><v>2</v></c></row>', {
        after:
          '<conditionalFormatting sqref="A1"><cfRule type="cellIs" dxfId="0" priority="3" operator="greaterThan"><formula>5</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="1"><dataValidation type="whole" sqref="A1"><formula1>0</formula1></dataValidation></dataValidations>' +
          '<pageSetup r:id="rId3"/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts>' +
          '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{1}"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
      }),
    },
    styles: stylesPart(["<xf/>", '<xf numFmtId="10"/>'], [], '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'),
    types:
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/>' +
      '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>',
    relationships: `<Relationship Id="rIdV" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["drawing", "../drawings/drawing1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["printerSettings", "../printerSettings/printerSettings1.bin"],
        ["comments", "../comments1.xml"],
        ["table", "../tables/table1.xml"],
      ),
      "xl/drawings/drawing1.xml": '<xdr:wsDr xmlns:xdr="d"/>',
      "xl/drawings/_rels/drawing1.xml.rels": relationships(
        ["chart", "../charts/chart1.xml"],
        ["image", "../media/image1.png"],
      ),
      "xl/drawings/vmlDrawing1.vml": "<xml><v:shape><br>not well formed</v:shape>",
      "xl/charts/chart1.xml": '<c:chartSpace xmlns:c="c"/>',
      "xl/media/image1.png": Uint8Array.from({ length: 300 }, (_, index) => (index * 97) % 256),
      "xl/printerSettings/printerSettings1.bin": Uint8Array.from({ length: 50 }, (_, index) => index),
      "xl/comments1.xml": '<comments xmlns="m"/>',
      "xl/tables/table1.xml": '<table xmlns="m" ref="A1:B2" headerRowDxfId="0"/>',
      "xl/vbaProject.bin": Uint8Array.from({ length: 99 }, (_, index) => 255 - index),
      "docProps/app.xml": "<Properties/>",
    },
  });
}

describe("an annotated workbook", () => {
  it("keeps charts, images, macros, notes, tables and printer settings byte for byte", async () => {
    const file = richWorkbook();
    const workbook = openXlsx(file);
    await workbook.apply(annotate("站点", 0, 0));
    const saved = workbook.save();
    expect(changedEntries(file, saved)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    const sheet = partText(saved, "xl/worksheets/sheet1.xml");
    for (const kept of [
      "<x14:cfRule",
      '<tablePart r:id="rId5"/>',
      '<legacyDrawing r:id="rId2"/>',
      'dxfId="0" priority="3"',
      'type="whole"',
    ]) {
      expect(sheet).toContain(kept);
    }
  });

  it.each(PUBLIC)("reads as before but for what was edited: %s", async (name) => {
    const file = new Uint8Array(readFileSync(join(FOLDER, name)));
    const workbook = openXlsx(file);
    const before = await workbook.read();
    const sheet = before.sheets[0]?.name ?? "";
    await workbook.apply(annotate(sheet, 200, 0));
    const saved = workbook.save();
    const after = snapshot(await openXlsx(saved).read());
    const edited = [...(snapshot(before)[sheet] ?? []), "200,0 4 2+2 0.00"];
    expect(after).toMatchObject({ ...snapshot(before), [sheet]: edited });
    const allowed = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];
    expect(changedEntries(file, saved).filter((entry) => !allowed.includes(entry))).toEqual([
      "xl/worksheets/sheet1.xml",
    ]);
  });

  it.each(PUBLIC)("is as it was when the highlights are taken back: %s", async (name) => {
    const file = new Uint8Array(readFileSync(join(FOLDER, name)));
    const sheet = (await openXlsx(file).read()).sheets[0]?.name ?? "";
    const marked = openXlsx(file);
    await marked.apply([
      {
        kind: "add-highlight",
        sheet,
        ranges: [range("A1:C3")],
        highlight: "below",
        formula: `N("${HIGHLIGHT_TAG}")=0`,
      },
    ]);
    const back = openXlsx(marked.save());
    await back.apply([{ kind: "remove-highlights" }]);
    const saved = back.save();
    for (const part of ["xl/worksheets/sheet1.xml", "xl/styles.xml"]) {
      expect(partText(saved, part)).toBe(partText(file, part));
    }
  });
});

const OFFICE = process.env["OFFICE_PROGRAM"] ?? "soffice";
const HAS_OFFICE = spawnSync(OFFICE, ["--version"]).status === 0;
const itWithOffice = HAS_OFFICE ? it : it.skip;

describe("LibreOffice", () => {
  itWithOffice(
    "opens an annotated workbook and reads the same values",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "station-review-"));
      try {
        const workbook = openXlsx(new Uint8Array(readFileSync(join(FOLDER, "baihedong-2025-mid.xlsx"))));
        await workbook.apply(annotate("附件1-1", 200, 0));
        writeFileSync(join(folder, "annotated.xlsx"), workbook.save());
        const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
        const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
        spawnSync(OFFICE, [profile, "--headless", ...target, join(folder, "annotated.xlsx")], { timeout: 110_000 });
        const converted = await openXlsx(new Uint8Array(readFileSync(join(folder, "out", "annotated.xlsx")))).read();
        const values = (content: typeof converted) =>
          content.sheets.map((sheet) => {
            const cells: unknown[] = [];
            sheet.scan((row, column, value) =>
              cells.push([row, column, typeof value === "number" ? value.toPrecision(12) : value]),
            );
            return cells;
          });
        expect(values(converted)).toEqual(values(await workbook.read()));
        expect(converted.sheets.map(({ name }) => name)).toContain("检查结果");
        expect(converted.names).toContainEqual({ name: "评估_总分", sheet: "检查结果", row: 1, column: 1 });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    120_000,
  );
});
