import type { Cell, Sheet, WorkbookContent } from "../../../src/sheet/sheet";
import { openXlsx } from "../../../src/workbook/xlsx";
import { range } from "../contract";
import { stylesPart, workbookFile, workbookParts, worksheet, zipParts } from "./package";
import type { Plan } from "./package";

// Making the large files of these tests takes seconds on a busy machine.
jest.setTimeout(60_000);

function read(plan: Plan): Promise<WorkbookContent> {
  return openXlsx(workbookFile(plan)).read();
}

async function readSheet(part: string | Uint8Array, plan: Partial<Plan> = {}): Promise<Sheet> {
  const sheet = (await read({ ...plan, sheets: { 表: part } })).sheets[0];
  if (!sheet) {
    throw new Error("no sheet");
  }
  return sheet;
}

/** The cells of a row, by their columns. */
async function readCells(cells: string, plan: Partial<Plan> = {}): Promise<Cell[]> {
  const sheet = await readSheet(worksheet(`<row r="1">${cells}</row>`), plan);
  return Array.from({ length: sheet.columns }, (_, column) => sheet.cell(0, column));
}

async function readValues(cells: string, plan: Partial<Plan> = {}): Promise<unknown[]> {
  return (await readCells(cells, plan)).map(({ value }) => value);
}

describe("reading cells", () => {
  it("counts rows and cells that do not say where they are", async () => {
    const sheet = await readSheet(
      worksheet('<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row/><row><c><v>4</v></c></row>'),
    );
    const found: string[] = [];
    sheet.scan((row, column, value) => found.push(`${row},${column}=${JSON.stringify(value)}`));
    expect(found).toEqual(["0,0=1", "0,3=2", "0,4=3", "2,0=4"]);
  });

  it("puts rows and cells in order, and takes the later of two at one place", async () => {
    const sheet = await readSheet(
      worksheet(
        '<row r="2"><c r="B2"><f>A1</f><v>1</v></c><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"><v>9</v></c></row>',
      ),
    );
    const found: string[] = [];
    sheet.scan((row, column, value) => found.push(`${row},${column}=${JSON.stringify(value)}`));
    expect(found).toEqual(["0,0=3", "1,0=9", "1,1=1"]);
    expect(sheet.cell(1, 1).formula).toBe("A1");
    expect(sheet.cell(1, 0).formula).toBeNull();
  });

  it("reads every type of value", async () => {
    const cells =
      '<c t="n"><v>-1.5</v></c><c><v>1.5E+3</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><v>a&amp;b</v></c>' +
      '<c t="inlineStr"><is><t>行内</t></is></c><c t="s"><v>1</v></c><c t="d"><v>2024-09-10T12:00:00</v></c><c><v>12345678901234567890</v></c>';
    const strings = ["<t>零</t>", "<t>一</t>"];
    await expect(readValues(cells, { strings })).resolves.toEqual([
      -1.5,
      1500,
      true,
      { error: "#REF!" },
      "a&b",
      "行内",
      "一",
      45545.5,
      12345678901234567000,
    ]);
  });

  it("reads numbers exactly as JavaScript does", async () => {
    const numbers = [
      "0.1",
      "57.28",
      "0.57281553398058249",
      "1800",
      "-0.0001",
      "123456789012345",
      "1e-7",
      "99999999999999.9",
    ];
    await expect(readValues(numbers.map((number) => `<c><v>${number}</v></c>`).join(""))).resolves.toEqual(
      numbers.map(Number),
    );
  });

  it("joins the runs of a rich text and leaves phonetic ones out", async () => {
    const strings = [
      '<r><rPr><b/></rPr><t>广州</t></r><r><t xml:space="preserve"> 市</t></r><rPh sb="0" eb="1"><t>guang</t></rPh><phoneticPr fontId="1"/>',
    ];
    await expect(readValues('<c t="s"><v>0</v></c>', { strings })).resolves.toEqual(["广州 市"]);
  });

  it("decodes entities, CDATA, comments and escapes", async () => {
    const strings = ["<t>&lt;&#x4e00;&#20108;&gt;<![CDATA[<三>]]><!-- 四 -->_x000D__x005F_x0041_</t>"];
    await expect(readValues('<c t="s"><v>0</v></c>', { strings })).resolves.toEqual(["<一二><三>\r_x0041_"]);
  });

  it("stores nothing for a cell that is only formatted", async () => {
    const sheet = await readSheet(
      worksheet(
        '<row r="1"><c r="A1"><v>1</v></c><c r="ZZ1" s="1"/></row><row r="1048576" s="1"><c r="A1048576" s="1"/></row>',
      ),
    );
    expect([sheet.rows, sheet.columns]).toEqual([1, 1]);
  });

  it("knows that a merged range holds its value in its first cell only", async () => {
    const sheet = await readSheet(
      worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>', {
        after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
      }),
    );
    expect([0, 1, 2].map((column) => sheet.cell(0, column).value)).toEqual([1, null, 3]);
    expect(sheet.merges).toEqual([range("A1:B1")]);
  });

  it.each([
    ["a self-closed container", '<worksheet xmlns="x"><sheetData/></worksheet>', 0],
    [
      "a prefixed namespace",
      '<x:worksheet xmlns:x="http://a"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      1,
    ],
    ["a byte order mark", `\uFEFF<?xml version="1.0"?>${worksheet("<row><c><v>1</v></c></row>")}`, 1],
    [
      "single quotes and blanks",
      "<worksheet xmlns = 'x' ><sheetData ><row r = '1' ><c r='A1' ><v >1</v ></c ></row ></sheetData ></worksheet >",
      1,
    ],
    [
      "cells of another namespace",
      '<worksheet xmlns="m" xmlns:o="o"><sheetData><row><o:c><o:v>9</o:v></o:c><c><v>1</v></c></row></sheetData></worksheet>',
      1,
    ],
    [
      "alternatives",
      '<worksheet xmlns="m" xmlns:mc="c"><sheetData><mc:AlternateContent><mc:Choice Requires="z"><row><c><v>9</v></c></row></mc:Choice></mc:AlternateContent><row><c><v>1</v></c></row></sheetData></worksheet>',
      1,
    ],
  ])("reads a sheet with %s", async (_, part, cells) => {
    const values: unknown[] = [];
    (await readSheet(part)).scan((...[, , value]) => values.push(value));
    expect(values).toEqual(cells === 1 ? [1] : []);
  });

  it.each(["utf16le", "utf16be"])("reads a sheet in %s", async (encoding) => {
    const bytes = Buffer.from(
      `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${worksheet('<row><c t="str"><v>中文</v></c></row>')}`,
      "utf16le",
    );
    const sheet = await readSheet(encoding === "utf16le" ? bytes : bytes.swap16());
    expect(sheet.cell(0, 0).value).toBe("中文");
  });
});

describe("a sheet of nothing but formats", () => {
  it("reads its few cells however many rows it has", async () => {
    const row = (number: number): string => `<row r="${number}" s="1" customFormat="1" ht="15.75" customHeight="1"/>`;
    const rows = Array.from({ length: 1_048_575 }, (_, index) => row(index + 2)).join("");
    const sheet = await readSheet(worksheet(`<row r="1"><c r="A1"><v>1</v></c></row>${rows}`));
    expect([sheet.rows, sheet.columns, sheet.cell(0, 0).value]).toEqual([1, 1, 1]);
  });
});

describe("reading formulas", () => {
  it.each([
    ["A1+$A$1+A$1+$A1", "B2+$A$1+B$1+$A2"],
    ["SUM(A1:B2)*SUM(3:4)+SUM(C:D)+SUM($C:$D)", "SUM(B2:C3)*SUM(4:5)+SUM(D:E)+SUM($C:$D)"],
    ["'附件1-1'!A1+Sheet2!A1+'it''s A1'!B1", "'附件1-1'!B2+Sheet2!B2+'it''s A1'!C2"],
    ['"A1"&A1&"say ""A1"""', '"A1"&B2&"say ""A1"""'],
    ["LOG10(A1)+A1_x+片区A1+XFE1+TRUE", "LOG10(B2)+A1_x+片区A1+XFE1+TRUE"],
    ["Table1[[#All],[A1]]+IF(A1=#REF!,1E5,A1%)", "Table1[[#All],[A1]]+IF(B2=#REF!,1E5,B2%)"],
  ])("moves a shared formula along: %s", async (formula, moved) => {
    const sheet = await readSheet(
      worksheet(
        `<row><c><f t="shared" ref="A1:B2" si="0">${formula.replaceAll('"', "&quot;")}</f><v>1</v></c></row><row><c><v>1</v></c><c><f t="shared" si="0"/><v>2</v></c></row>`,
      ),
    );
    expect(sheet.cell(0, 0).formula).toBe(formula);
    expect(sheet.cell(1, 1).formula).toBe(moved);
  });

  it("gives every cell of an array formula the formula", async () => {
    const [first, second, third] = await readCells(
      '<c r="A1"><f t="array" ref="A1:B1">C1:D1*2</f><v>2</v></c><c r="B1"><v>4</v></c><c r="C1"><v>1</v></c>',
    );
    expect([first?.formula, second?.formula, third?.formula]).toEqual(["C1:D1*2", "C1:D1*2", null]);
  });

  it("reads a formula without a stored result", async () => {
    await expect(readCells("<c><f>1+1</f></c>")).resolves.toEqual([{ value: null, formula: "1+1", format: "General" }]);
  });
});

describe("reading formats and dates", () => {
  const styles = stylesPart(
    ["0", "10", "31", "57", "14", "164", "165"].map((id) => `<xf numFmtId="${id}"/>`),
    ["0.0%", "yyyy&quot;年&quot;m&quot;月&quot;"],
  );
  const cells = Array.from({ length: 7 }, (_, style) => `<c s="${style}"><v>1000</v></c>`).join("");

  it("knows built-in formats, Chinese ones too, and a file's own", async () => {
    const formats = (await readCells(cells, { styles })).map(({ format }) => format);
    expect(formats).toEqual([
      "General",
      "0.00%",
      'yyyy"年"m"月"d"日"',
      'yyyy"年"m"月"',
      "yyyy/m/d",
      "0.0%",
      'yyyy"年"m"月"',
    ]);
  });

  it("brings dates of the 1904 system to that of 1900, and only dates", async () => {
    const values = await readValues(cells, { styles, before: '<workbookPr date1904="1"/>' });
    expect(values).toEqual([1000, 1000, 2462, 2462, 2462, 1000, 2462]);
  });
});

describe("reading what is hidden", () => {
  it("knows rows and columns that are hidden or have no size", async () => {
    const sheet = await readSheet(
      worksheet('<row r="2" hidden="1"/><row r="3" ht="0" customHeight="1"/><row r="4" hidden="0" ht="15"/>', {
        before: '<cols><col min="2" max="3" hidden="true"/><col min="5" max="16384" width="0"/></cols>',
      }),
    );
    expect([0, 1, 2, 3].map((row) => sheet.isRowHidden(row))).toEqual([false, true, true, false]);
    expect([0, 1, 2, 3, 4, 16_383].map((column) => sheet.isColumnHidden(column))).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
    ]);
  });

  it("knows rows that are hidden unless they are listed", async () => {
    const sheet = await readSheet(
      worksheet('<row r="2"/><row r="3" hidden="1"/>', { before: '<sheetFormatPr zeroHeight="1"/>' }),
    );
    expect([0, 1, 2, 3].map((row) => sheet.isRowHidden(row))).toEqual([true, false, true, true]);
  });

  it("knows hidden sheets", async () => {
    const { sheets } = await read({
      sheets: { a: worksheet(""), b: worksheet(""), c: worksheet("") },
      states: { b: "hidden", c: "veryHidden" },
    });
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "very-hidden"]);
  });
});

describe("reading a workbook", () => {
  it("lists sheets that are no worksheets apart", async () => {
    const parts = workbookParts({ sheets: { 表: worksheet(""), 图: "<chartsheet/>" } });
    const relationships = String(parts["xl/_rels/workbook.xml.rels"]).replace(
      /worksheet(" Target="worksheets\/sheet2)/,
      "chartsheet$1",
    );
    const { sheets, otherSheets } = await openXlsx(
      zipParts({ ...parts, "xl/_rels/workbook.xml.rels": relationships }),
    ).read();
    expect(sheets.map(({ name }) => name)).toEqual(["表"]);
    expect(otherSheets).toEqual([{ name: "图", reason: "not-a-worksheet" }]);
  });

  it("finds parts by their relationships, absolute targets too", async () => {
    const parts = workbookParts({ sheets: { 表: worksheet("<row><c><v>5</v></c></row>") } });
    const { "xl/worksheets/sheet1.xml": sheet = "", "xl/_rels/workbook.xml.rels": rels, ...rest } = parts;
    const moved = {
      ...rest,
      "elsewhere/a b.xml": sheet,
      "xl/_rels/workbook.xml.rels": String(rels).replace("worksheets/sheet1.xml", "/elsewhere/a%20b.xml"),
    };
    const content = await openXlsx(zipParts(moved)).read();
    expect(content.sheets[0]?.cell(0, 0).value).toBe(5);
  });

  it("takes the strict format", async () => {
    const parts = workbookParts({
      sheets: { 表: worksheet('<row><c t="s"><v>0</v></c></row>') },
      strings: ["<t>文</t>"],
    });
    const strict = Object.entries(parts).map(([name, part]): [string, string] => [
      name,
      String(part)
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
    ]);
    const content = await openXlsx(zipParts(Object.fromEntries(strict))).read();
    expect(content.sheets[0]?.cell(0, 0).value).toBe("文");
  });

  it("knows the names of single cells", async () => {
    const { names } = await read({
      sheets: { "附件1-1": worksheet(""), "it's": worksheet("") },
      after:
        "<definedNames><definedName name=\"总分\">'附件1-1'!$R$7</definedName><definedName name=\"等级\" localSheetId=\"1\">'it''s'!B2</definedName>" +
        '<definedName name="范围">\'附件1-1\'!$A$1:$B$2</definedName><definedName name="常数">3</definedName><definedName name="丢失">#REF!</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">\'附件1-1\'!$A$1</definedName></definedNames>',
    });
    expect(names).toEqual([
      { name: "总分", sheet: "附件1-1", row: 6, column: 17 },
      { name: "等级", sheet: "it's", row: 1, column: 1 },
    ]);
  });
});
