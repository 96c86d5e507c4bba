import type { CellContent, Edit, SheetDocument } from "../../../src/edits/edit";
import { HIGHLIGHT_TAG } from "../../../src/edits/styles";
import { openXlsx } from "../../../src/workbook/xlsx";
import { problemOf, range } from "../contract";
import { partText, stylesPart, workbookFile, workbookParts, worksheet, zipParts } from "./package";
import type { Plan } from "./package";

const SHEET = "xl/worksheets/sheet1.xml";
const STYLES = "xl/styles.xml";

function set(row: number, column: number, content: Partial<CellContent>, sheet = "表"): Edit {
  return {
    kind: "set-cell",
    at: { sheet, row, column },
    content: { value: null, formula: null, format: null, ...content },
  };
}

function highlight(formula: string, sheet = "表"): Edit {
  return { kind: "add-highlight", sheet, ranges: [range("A1:A2"), range("C3")], highlight: "below", formula };
}

const OURS = `AND(A1<1,N("${HIGHLIGHT_TAG} below")=0)`;

async function edit(file: Uint8Array, ...edits: Edit[]): Promise<Uint8Array> {
  const workbook = openXlsx(file);
  await workbook.apply(edits);
  return workbook.save();
}

/** The rows of the first sheet after edits. */
async function rowsAfter(plan: Plan | string, ...edits: Edit[]): Promise<string> {
  const file = workbookFile(typeof plan === "string" ? { sheets: { 表: worksheet(plan) } } : plan);
  return /<sheetData>([^]*)<\/sheetData>/.exec(partText(await edit(file, ...edits), SHEET))?.[1] ?? "";
}

describe("writing a cell", () => {
  it("replaces the cell in place and keeps its style and its neighbours", async () => {
    const rows = '<row r="1" spans="1:3"><c r="A1" s="4"><v>1</v></c><!-- x --><c r="B1"><v>2</v></c></row>';
    await expect(rowsAfter(rows, set(0, 0, { value: 7 }))).resolves.toBe(rows.replace("<v>1</v>", "<v>7</v>"));
  });

  it("makes cells and rows where they belong", async () => {
    const rows = '<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="5" ht="20"/>';
    const edits = [
      set(4, 0, { value: 5 }),
      set(1, 2, { value: 3 }),
      set(0, 0, { value: 1 }),
      set(2, 0, { value: 4 }),
      set(1, 0, { value: 2 }),
      set(8, 1, { value: 6 }),
    ];
    await expect(rowsAfter(rows, ...edits)).resolves.toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c></row>' +
        '<row r="3"><c r="A3"><v>4</v></c></row><row r="5" ht="20"><c r="A5"><v>5</v></c></row><row r="9"><c r="B9"><v>6</v></c></row>',
    );
  });

  it("writes into a sheet whose container is closed at once", async () => {
    const file = workbookFile({ sheets: { 表: '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>' } });
    const saved = partText(await edit(file, set(0, 0, { value: "文" })), SHEET);
    expect(saved).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">文</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  it("gives a new cell the style of its row or its column", async () => {
    const sheet = worksheet('<row r="1" s="3" customFormat="1"/>', {
      before: '<cols><col min="2" max="4" style="5"/></cols>',
    });
    await expect(rowsAfter({ sheets: { 表: sheet } }, set(0, 1, { value: 1 }), set(1, 1, { value: 2 }))).resolves.toBe(
      '<row r="1" s="3" customFormat="1"><c r="B1" s="3"><v>1</v></c></row><row r="2"><c r="B2" s="5"><v>2</v></c></row>',
    );
  });

  it("writes results of formulas with their types", async () => {
    const edits = [
      set(0, 0, { formula: "1<2", value: true }),
      set(0, 1, { formula: 'A1&"<"', value: "TRUE<" }),
      set(0, 2, { formula: "1/0", value: { error: "#DIV/0!" } }),
      set(0, 3, { formula: "NOW()" }),
    ];
    await expect(rowsAfter("", ...edits)).resolves.toBe(
      '<row r="1"><c r="A1" t="b"><f>1&lt;2</f><v>1</v></c><c r="B1" t="str"><f>A1&amp;&quot;&lt;&quot;</f><v>TRUE&lt;</v></c>' +
        '<c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1"><f>NOW()</f></c></row>',
    );
  });

  it("adds a style that differs in its number format only, once", async () => {
    const styles = stylesPart([
      '<xf numFmtId="0"/>',
      '<xf numFmtId="0" fontId="0" applyFont="1"><protection locked="0"/></xf>',
    ]);
    const file = workbookFile({
      sheets: { 表: worksheet('<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row>') },
      styles,
    });
    const saved = await edit(
      file,
      set(0, 0, { value: 1, format: "0.0%" }),
      set(0, 1, { value: 1, format: "0.0%" }),
      set(0, 2, { value: 1, format: "@" }),
    );
    expect(partText(saved, SHEET)).toContain(
      '<c r="A1" s="2"><v>1</v></c><c r="B1" s="2"><v>1</v></c><c r="C1" s="3">',
    );
    expect(partText(saved, STYLES)).toContain(
      '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="0" fontId="0" applyFont="1"><protection locked="0"/></xf>' +
        '<xf numFmtId="164" applyNumberFormat="1" fontId="0" applyFont="1"><protection locked="0"/></xf><xf numFmtId="49" applyNumberFormat="1"/></cellXfs>',
    );
    expect(partText(saved, STYLES)).toContain(
      '<numFmts count=\'1\'><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts',
    );
  });

  it("writes a date of a 1904 workbook in its own system", async () => {
    const plan = {
      sheets: { 表: worksheet('<row r="1"><c r="A1" s="1"/></row>') },
      styles: stylesPart(['<xf numFmtId="0"/>', '<xf numFmtId="31"/>']),
      before: '<workbookPr date1904="1"/>',
    };
    const rows = await rowsAfter(
      plan,
      set(0, 0, { value: 45545 }),
      set(0, 1, { value: 45545 }),
      set(0, 2, { value: 45545, format: "yyyy-mm-dd" }),
    );
    expect([...rows.matchAll(/<v>(\d+)/g)].map(([, value]) => value)).toEqual(["44083", "45545", "44083"]);
  });

  it("changes nothing when the cell holds that already", async () => {
    const file = workbookFile({ sheets: { 表: worksheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>') } });
    await expect(edit(file, set(0, 0, { formula: "1+1", value: 2 }))).resolves.toEqual(file);
  });

  it("hands a shared formula over to the cells that keep it", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';
    await expect(rowsAfter(rows, set(0, 0, { value: 1 }))).resolves.toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><f>B2*$C$1</f><v>2</v></c></row><row r="3"><c r="A3"><f>B3*$C$1</f><v>3</v></c></row>',
    );
  });

  it("leaves a shared formula alone when one of its followers goes", async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>';
    await expect(rowsAfter(rows, set(1, 0, { value: 2 }))).resolves.toBe(rows.replace('<f t="shared" si="0"/>', ""));
  });

  it("writes unlocked cells of a protected sheet only", async () => {
    const styles = stylesPart([
      '<xf numFmtId="0"/>',
      '<xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf>',
    ]);
    const file = workbookFile({
      sheets: {
        表: worksheet('<row r="1"><c r="A1" s="1"/><c r="B1"/></row>', {
          after: '<sheetProtection sheet="1" objects="1"/>',
        }),
      },
      styles,
    });
    expect(partText(await edit(file, set(0, 0, { value: 1 })), SHEET)).toContain('<c r="A1" s="1"><v>1</v></c>');
    await expect(problemOf(edit(file, set(0, 1, { value: 1 })))).resolves.toEqual({
      code: "sheet-protected",
      sheet: "表",
    });
  });

  it("may replace an array formula of a single cell", async () => {
    await expect(
      rowsAfter('<row r="1"><c r="A1"><f t="array" ref="A1">B1:B2</f><v>1</v></c></row>', set(0, 0, { value: 1 })),
    ).resolves.toBe('<row r="1"><c r="A1"><v>1</v></c></row>');
  });
});

describe("the header of a table", () => {
  const table = (names: string) =>
    `<table xmlns="m" id="1" name="表1" displayName="表1" ref="B2:C4"><tableColumns count="2">${names}</tableColumns></table>`;
  const plan: Plan = {
    sheets: { 表: worksheet('<row r="2"><c r="B2" t="str"><v>甲</v></c><c r="C2" t="str"><v>乙</v></c></row>') },
    parts: {
      "xl/tables/table1.xml": table('<tableColumn id="1" name="甲"/><tableColumn id="2" name="乙"><x/></tableColumn>'),
      "xl/worksheets/_rels/sheet1.xml.rels":
        '<Relationships xmlns="r"><Relationship Id="rId1" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
    },
  };
  const file = workbookFile(plan);
  const columnsAfter = async (...edits: Edit[]): Promise<string | undefined> =>
    /<tableColumns count="2">([^]*)<\/tableColumns>/.exec(
      partText(await edit(file, ...edits), "xl/tables/table1.xml"),
    )?.[1];

  it("names its columns, and nothing else of the table changes", async () => {
    await expect(columnsAfter(set(1, 1, { value: "完成 <量>\n（次）" }), set(2, 1, { value: "x" }))).resolves.toBe(
      '<tableColumn id="1" name="完成 &lt;量&gt;_x000A_（次）"/><tableColumn id="2" name="乙"><x/></tableColumn>',
    );
  });

  it("holds texts, each another one, whatever is written", async () => {
    const saved = await edit(file, set(1, 1, { value: 2024 }), set(1, 2, { formula: "1+1", value: "2024" }));
    expect(partText(saved, "xl/tables/table1.xml")).toContain(
      '<tableColumn id="1" name="2024"/><tableColumn id="2" name="20242"><x/></tableColumn>',
    );
    expect(partText(saved, SHEET)).toContain('<t xml:space="preserve">20242</t>');
    expect(partText(saved, SHEET)).not.toContain("<f>");
  });

  it("cannot be emptied", async () => {
    expect(partText(await edit(file, set(1, 1, { value: null })), SHEET)).toContain('<t xml:space="preserve">甲</t>');
  });

  it("is none of its cells further down", async () => {
    const saved = await edit(file, set(2, 1, { value: 5 }));
    expect(partText(saved, "xl/tables/table1.xml")).toBe(partText(file, "xl/tables/table1.xml"));
  });
});

describe("stored results", () => {
  const sheets = {
    表: worksheet(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1" t="str"><f>IF(B1&gt;1,"a","b")</f><v>a</v></c><c r="D1"><f>E1+SUM(E1:E9)</f><v>0</v></c></row>',
    ),
    别: worksheet(
      '<row r="1"><c r="A1"><f>SUM(表!A1:A9)</f><v>1</v></c><c r="B1"><f>总数</f><v>1</v></c><c r="C1"><f>A9</f><v>0</v></c><c r="D1"><f ca="1">INDIRECT("A1")</f><v>1</v></c></row>',
    ),
  };
  const after = '<definedNames><definedName name="总数">表!$A$1</definedName></definedNames>';

  it("are dropped where they depend on a changed value, through other formulas and names too, and nowhere else", async () => {
    const saved = await edit(workbookFile({ sheets, after }), set(0, 0, { value: 5 }));
    expect(partText(saved, SHEET)).toContain(
      '<c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f></c><c r="C1"><f>IF(B1&gt;1,"a","b")</f></c><c r="D1"><f>E1+SUM(E1:E9)</f><v>0</v></c>',
    );
    expect(partText(saved, "xl/worksheets/sheet2.xml")).toContain(
      '<c r="A1"><f>SUM(表!A1:A9)</f></c><c r="B1"><f>总数</f></c><c r="C1"><f>A9</f><v>0</v></c><c r="D1"><f ca="1">INDIRECT("A1")</f></c>',
    );
  });

  it("stay in the cells that the same edits write", async () => {
    const saved = await edit(
      workbookFile({ sheets, after }),
      set(0, 0, { value: 5 }),
      set(0, 1, { formula: "A1*2", value: 10 }),
    );
    expect(partText(saved, SHEET)).toContain('<c r="B1"><f>A1*2</f><v>10</v></c><c r="C1"><f>IF(');
  });

  it("stay everywhere when only a formula takes the place of its value", async () => {
    const saved = await edit(workbookFile({ sheets }), set(0, 0, { formula: "2-1", value: 1 }));
    expect(partText(saved, SHEET)).toContain("<f>A1*2</f><v>2</v>");
  });

  it.each([
    ["", '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
    ['<calcPr calcId="191029"/><extLst/>', '</sheets><calcPr calcId="191029" fullCalcOnLoad="1"/><extLst/></workbook>'],
    ['<calcPr fullCalcOnLoad="0"/>', '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
  ])("are computed anew by the next program (%s)", async (present, expected) => {
    const saved = await edit(workbookFile({ sheets, after: present }), set(0, 0, { value: 5 }));
    expect(partText(saved, "xl/workbook.xml")).toContain(expected);
  });
});

describe("the calculation chain", () => {
  const plan: Plan = {
    sheets: { 表: worksheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>2</v></c></row>') },
    parts: { "xl/calcChain.xml": '<calcChain xmlns="m"><c r="A1" i="1"/></calcChain>' },
    types:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    relationships:
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
  };

  it("goes, with all that names it, when a formula becomes a value", async () => {
    const saved = await edit(workbookFile(plan), set(0, 0, { value: 2 }));
    expect(partText(saved, "xl/calcChain.xml")).toBe("");
    expect(partText(saved, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(saved, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("stays when no formula goes", async () => {
    const saved = await edit(workbookFile(plan), set(0, 1, { value: 3 }));
    expect(partText(saved, "xl/calcChain.xml")).toContain('r="A1"');
  });
});

describe("highlights", () => {
  it("stand where the format wants them, behind those that are there", async () => {
    const sheet = worksheet("", {
      after:
        '<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" priority="7"><formula>A1</formula></cfRule></conditionalFormatting><dataValidations/><pageMargins/>',
    });
    const saved = partText(
      await edit(workbookFile({ sheets: { 表: sheet }, styles: stylesPart(["<xf/>"]) }), highlight(OURS)),
      SHEET,
    );
    expect(saved).toContain(
      "<formula>A1</formula></cfRule></conditionalFormatting>" +
        '<conditionalFormatting sqref="A1:A2 C3"><cfRule type="expression" dxfId="0" priority="8" stopIfTrue="1"><formula>AND(A1&lt;1,N(&quot;station-review below&quot;)=0)</formula></cfRule></conditionalFormatting><dataValidations/>',
    );
  });

  it.each([
    ["no list of looks", ""],
    ["an empty list", '<dxfs count="0"/>'],
    ["an empty list without count", "<dxfs />"],
    ["a list of others' looks", '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="0"/>'],
  ])("are taken back without a trace: %s", async (_, looks) => {
    const sheet = worksheet("", {
      after:
        '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>',
    });
    const parts = workbookParts({ sheets: { 表: sheet }, styles: stylesPart(["<xf/>"], [], looks) });
    const marked = await edit(zipParts(parts), highlight(OURS), { ...highlight(OURS), highlight: "finding" } as Edit);
    expect(partText(marked, STYLES)).not.toBe(parts[STYLES]);
    const back = await edit(marked, { kind: "remove-highlights" });
    expect(partText(back, SHEET)).toBe(parts[SHEET]);
    expect(partText(back, STYLES)).toBe(parts[STYLES]);
  });

  it("stand on protected sheets too, for they change no cell", async () => {
    const file = workbookFile({ sheets: { 表: worksheet("", { after: '<sheetProtection sheet="1"/>' }) } });
    expect(partText(await edit(file, highlight(OURS)), SHEET)).toContain(
      '<sheetProtection sheet="1"/><conditionalFormatting',
    );
  });

  it("leave no trace in the file when they are taken back in one session", async () => {
    const file = workbookFile({ sheets: { 表: worksheet("") }, styles: stylesPart(["<xf/>"]) });
    await expect(edit(file, highlight(OURS), { kind: "remove-highlights" })).resolves.toEqual(file);
  });

  it("go alone where they share an element with others, and looks in use stay", async () => {
    const rule = (priority: number, formula: string): string =>
      `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule>`;
    const both = `<conditionalFormatting sqref="A1">${rule(1, "N(&quot;station-review x&quot;)")}${rule(2, "B1")}</conditionalFormatting>`;
    const file = workbookFile({ sheets: { 表: worksheet("", { after: both }) }, styles: stylesPart(["<xf/>"]) });
    const saved = await edit(file, highlight(OURS), { kind: "remove-highlights" });
    expect(partText(saved, SHEET)).toBe(
      worksheet("", { after: `<conditionalFormatting sqref="A1">${rule(2, "B1")}</conditionalFormatting>` }),
    );
    expect(partText(saved, STYLES)).toContain("<dxf>");
  });
});

describe("a sheet of ours", () => {
  const cell = (value: string, style: "text" | "percent" = "text") => ({ value, formula: null, style, link: null });
  const document: SheetDocument = {
    name: "检查结果",
    columnWidths: [8],
    rows: [
      { height: null, cells: [cell("标题")] },
      {
        height: 20,
        cells: [
          { ...cell("位置"), link: { sheet: "表", row: 3, column: 6 } },
          { ...cell("x", "percent"), value: 0.5, formula: "表!A1" },
        ],
      },
    ],
    merges: [range("A1:B1")],
    names: [{ name: "评估_总分", row: 1, column: 1 }],
    highlights: [{ range: range("B2"), highlight: "below", formula: OURS }],
    choices: [{ range: range("A2"), words: ["已处理", "忽略"] }],
    headerRows: 1,
    print: { orientation: "landscape", fitToOnePage: false },
  };
  const file = workbookFile({
    sheets: { 表: worksheet("") },
    styles: stylesPart(["<xf/>"]),
    after: '<definedNames><definedName name="甲">1</definedName></definedNames>',
  });

  it("is listed, related, typed, named and set up for print", async () => {
    const saved = await edit(file, { kind: "put-sheet", document });
    expect(partText(saved, "xl/workbook.xml")).toContain('<sheet name="检查结果" sheetId="2" r:id="rId3"/></sheets>');
    expect(partText(saved, "xl/workbook.xml")).toContain(
      '<definedName name="甲">1</definedName><definedName name="评估_总分">检查结果!$B$2</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">检查结果!$A$1:$B$2</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">检查结果!$1:$1</definedName></definedNames>',
    );
    expect(partText(saved, "xl/_rels/workbook.xml.rels")).toContain('Id="rId3"');
    expect(partText(saved, "[Content_Types].xml")).toContain('PartName="/xl/worksheets/sheet2.xml"');
    const sheet = partText(saved, "xl/worksheets/sheet2.xml");
    expect(sheet).toContain('<hyperlink ref="A2" location="表!G4"/>');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(sheet).toContain("<formula1>&quot;已处理,忽略&quot;</formula1>");
    expect(sheet).toContain('showErrorMessage="0"');
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(partText(saved, STYLES)).toContain('<name val="宋体"/>');
    expect(partText(saved, STYLES)).toContain(
      '<alignment horizontal="left" vertical="center" wrapText="1" indent="1"/>',
    );
  });

  it("is the same to the byte when it is put twice", async () => {
    const once = await edit(file, { kind: "put-sheet", document });
    await expect(edit(once, { kind: "put-sheet", document })).resolves.toEqual(once);
  });

  it("keeps its part, its place and the notes on it when it is refilled", async () => {
    const once = await edit(file, { kind: "put-sheet", document });
    const note = '<legacyDrawing r:id="rId1"/>';
    const parts = { ...workbookParts({ sheets: { 表: "", 检查结果: "" } }) };
    for (const name of [...Object.keys(parts), STYLES]) {
      parts[name] = partText(once, name);
    }
    parts["xl/worksheets/sheet2.xml"] = String(parts["xl/worksheets/sheet2.xml"]).replace(
      "</worksheet>",
      `${note}</worksheet>`,
    );
    const saved = await edit(zipParts(parts), {
      kind: "put-sheet",
      document: { ...document, rows: document.rows.slice(0, 1) },
    });
    expect(partText(saved, "xl/worksheets/sheet2.xml")).toContain(`${note}</worksheet>`);
    expect(partText(saved, "xl/worksheets/sheet2.xml")).not.toContain("位置");
    expect(partText(saved, "xl/workbook.xml").match(/<sheet /g)).toHaveLength(2);
  });

  it("works in a workbook without styles", async () => {
    const saved = await edit(workbookFile({ sheets: { 表: worksheet("") } }), { kind: "put-sheet", document });
    expect(partText(saved, STYLES)).toContain("<styleSheet");
    const { sheets } = await openXlsx(saved).read();
    expect(sheets[1]?.cell(1, 1)).toEqual({ value: 0.5, formula: "表!A1", format: "0.00%" });
  });

  it("outdates formulas elsewhere that refer to what it held", async () => {
    const once = await edit(
      file,
      { kind: "put-sheet", document },
      set(0, 0, { formula: "检查结果!A1", value: "标题" }),
    );
    const changed = { ...document, rows: [{ height: null, cells: [cell("别的")] }, ...document.rows.slice(1)] };
    const saved = await edit(once, { kind: "put-sheet", document: changed });
    expect(partText(saved, SHEET)).toContain('<c r="A1"><f>检查结果!A1</f></c>');
  });
});

describe("taking edits back", () => {
  it("gives the bytes that were saved before", async () => {
    const workbook = openXlsx(workbookFile({ sheets: { 表: worksheet("") } }));
    const undoFirst = await workbook.apply([set(0, 0, { value: 1 })]);
    const first = workbook.save();
    const undoSecond = await workbook.apply([set(0, 0, { value: 2 }), highlight(OURS)]);
    await undoSecond();
    expect(Buffer.from(workbook.save()).equals(first)).toBe(true);
    await undoFirst();
    expect(partText(workbook.save(), SHEET)).toBe(worksheet(""));
  });
});
