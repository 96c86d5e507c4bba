import { strToU8 } from "fflate";
import type { WorkbookProblem } from "../../../src/workbook/errors";
import { openXlsx } from "../../../src/workbook/xlsx";
import { problemOf } from "../contract";
import { workbookFile, workbookParts, worksheet, zipParts } from "./package";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const GOOD = workbookParts({ sheets: { 表: worksheet('<row r="1"><c r="A1"><v>7</v></c></row>') } });
const SHEET = "xl/worksheets/sheet1.xml";

function compound(stream: string): Uint8Array {
  return Uint8Array.from([
    ...COMPOUND,
    ...new Uint8Array(600),
    ...Buffer.from(stream, "utf16le"),
    ...new Uint8Array(60),
  ]);
}

function withSheet(part: string): Uint8Array {
  return zipParts({ ...GOOD, [SHEET]: part });
}

function without(name: string): Uint8Array {
  return zipParts(Object.fromEntries(Object.entries(GOOD).filter(([part]) => part !== name)));
}

describe("a file that is no readable workbook", () => {
  it.each<[string, Uint8Array, WorkbookProblem]>([
    ["nothing", new Uint8Array(0), { code: "file-empty" }],
    ["an encrypted workbook", compound("EncryptedPackage"), { code: "file-encrypted" }],
    ["an .xls workbook", compound("Workbook"), { code: "file-xls" }],
    ["an older .xls workbook", compound("Book"), { code: "file-xls" }],
    ["a sheet of Excel 4", Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0, 0, 0]), { code: "file-xls" }],
    ["a Word document of old", compound("WordDocument"), { code: "file-not-a-workbook" }],
    ["comma separated text", strToU8("片区,协议量\n一,2\n"), { code: "file-csv" }],
    [
      "text of an old Chinese encoding",
      Uint8Array.from([0xc6, 0xac, 0xc7, 0xf8, 44, 0xd0, 0xad, 13, 10]),
      { code: "file-csv" },
    ],
    ["wide text", Uint8Array.from([0xff, 0xfe, ...Buffer.from("a\tb\r\n", "utf16le")]), { code: "file-csv" }],
    ["a page", strToU8('\n<!DOCTYPE html><html><table border="1"></table></html>'), { code: "file-html" }],
    ["a table saved as a page", strToU8("<table><tr><td>1</td></tr></table>"), { code: "file-html" }],
    ["random bytes", Uint8Array.from([1, 2, 3, 250, 0, 17, 44, 10]), { code: "file-not-a-workbook" }],
    ["a zip of something else", zipParts({ "a.txt": "a" }), { code: "file-not-a-workbook" }],
    ["a zip without a workbook part", without("xl/workbook.xml"), { code: "file-not-a-workbook" }],
    [
      "a document",
      zipParts({
        ...GOOD,
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      }),
      { code: "file-not-a-workbook" },
    ],
    [
      "a binary workbook",
      zipParts({
        "[Content_Types].xml":
          '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/></Types>',
        "_rels/.rels": String(GOOD["_rels/.rels"]).replace("workbook.xml", "workbook.bin"),
        "xl/workbook.bin": "\u0083\u0001",
      }),
      { code: "file-binary-workbook" },
    ],
    ["a workbook without sheets", workbookFile({ sheets: {} }), { code: "no-sheets" }],
    ["a sheet that is not there", without(SHEET), { code: "file-damaged", part: SHEET }],
    [
      "a sheet with a DOCTYPE",
      withSheet(`<!DOCTYPE x [<!ENTITY a "b">]>${worksheet("")}`),
      { code: "file-doctype", part: SHEET },
    ],
    [
      "a workbook with a DOCTYPE",
      zipParts({ ...GOOD, "xl/workbook.xml": `<!doctype x>${String(GOOD["xl/workbook.xml"])}` }),
      { code: "file-doctype", part: "xl/workbook.xml" },
    ],
    ["a sheet that is empty", withSheet(""), { code: "file-malformed", part: SHEET }],
    ["a sheet that is no worksheet", withSheet("<html></html>"), { code: "file-malformed", part: SHEET }],
    ["a sheet cut off in a tag", withSheet(worksheet('<row r="1"><c r="A1')), { code: "file-malformed", part: SHEET }],
    [
      "a sheet cut off in a cell",
      withSheet(worksheet('<row r="1"><c r="A1"><v>1').slice(0, -24)),
      { code: "file-malformed", part: SHEET },
    ],
    ["crossed tags", withSheet(worksheet("<row><c><v>1</c></v></row>")), { code: "file-malformed", part: SHEET }],
    ["an open comment", withSheet(`${worksheet("")}<!-- `), { code: "file-malformed", part: SHEET }],
    [
      "open CDATA",
      withSheet(worksheet("<row><c><v><![CDATA[1</v></c></row>")),
      { code: "file-malformed", part: SHEET },
    ],
    ["an attribute without quotes", withSheet(worksheet("<row r=1></row>")), { code: "file-malformed", part: SHEET }],
    ["two roots", withSheet(`${worksheet("")}${worksheet("")}`), { code: "file-malformed", part: SHEET }],
    [
      "a cell that is no number",
      withSheet(worksheet("<row><c><v>abc</v></c></row>")),
      { code: "file-malformed", part: SHEET },
    ],
    [
      "a shared text that is not there",
      withSheet(worksheet('<row><c t="s"><v>4</v></c></row>')),
      { code: "file-malformed", part: SHEET },
    ],
    [
      "a cell beyond the sheet",
      withSheet(worksheet('<row r="1"><c r="XFE1"><v>4</v></c></row>')),
      { code: "file-malformed", part: SHEET },
    ],
    [
      "elements nested a thousand deep",
      withSheet(worksheet("<a>".repeat(1000) + "</a>".repeat(1000))),
      { code: "file-malformed", part: SHEET },
    ],
    [
      "an encoding that nobody knows",
      withSheet(`<?xml version="1.0" encoding="klingon"?>${worksheet("")}`),
      { code: "file-malformed", part: SHEET },
    ],
  ])("is told by its problem: %s", async (_, file, problem) => {
    await expect(problemOf(new Promise((resolve) => resolve(openXlsx(file).read())))).resolves.toEqual(problem);
  });
});
