import type { SheetLooks } from "../../../src/sheet/looks";
import { tinted } from "../../../src/workbook/xlsx/colors";
import { openXlsx } from "../../../src/workbook/xlsx";
import { MAIN, workbookFile, worksheet } from "./package";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** A workbook with one sheet, whose cells refer to these lists of looks. */
async function looksOf(rows: string, { fonts = "", fills = "", borders = "", records = "", colors = "", before = "" }) {
  const styles =
    `<styleSheet xmlns="${MAIN}"><fonts>${fonts || "<font/>"}</fonts><fills>${fills || "<fill/>"}</fills>` +
    `<borders>${borders || "<border/>"}</borders><cellXfs>${records}</cellXfs>${colors}</styleSheet>`;
  const { sheets } = await openXlsx(
    workbookFile({ sheets: { 指标: worksheet(rows, { before }) }, styles, ...THEME }),
  ).read();
  const looks = sheets[0]?.looks;
  if (!looks) {
    throw new Error("A file knows how its sheets look.");
  }
  return looks;
}

const THEME = {
  parts: {
    "xl/theme/theme1.xml":
      `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="">` +
      '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
      '<a:dk2><a:srgbClr val="112233"/></a:dk2><a:lt2><a:srgbClr val="EEDDCC"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1>' +
      "</a:clrScheme></a:themeElements></a:theme>",
  },
  relationships:
    '<Relationship Id="rIdTheme" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>',
};

const lookAt = (looks: SheetLooks, row: number, column: number) => looks.look(looks.styleAt(row, column));
const solid = (color: string): string =>
  `<fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`;

describe("how the cells of a file look", () => {
  test("their font, fill and alignment", async () => {
    const looks = await looksOf('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', {
      fonts:
        '<font/><font><b/><i val="1"/><u/><strike val="0"/><sz val="14"/><color rgb="FFC00000"/><name val="黑体"/></font>',
      fills: `<fill/>${solid('rgb="FFFFFF00"')}`,
      records:
        '<xf/><xf fontId="1" fillId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/></xf>',
    });
    expect(lookAt(looks, 0, 0)).toEqual({
      isBold: true,
      isItalic: true,
      isUnderlined: true,
      size: 14,
      font: "黑体",
      color: "C00000",
      fill: "FFFF00",
      horizontal: "center",
      vertical: "top",
      isWrapped: true,
      indent: 2,
    });
  });

  test("colours of the theme, light before dark, made lighter and darker; colours by number, and those a file brings itself", async () => {
    const fills = [
      'theme="3"',
      'theme="4" tint="0.5999938962981048"',
      'theme="0" tint="-0.25"',
      'indexed="13"',
      'indexed="10"',
    ];
    const looks = await looksOf("", {
      fills: fills.map(solid).join(""),
      records: fills.map((_, index) => `<xf fillId="${index}"/>`).join(""),
      colors: `<colors><indexedColors>${'<rgbColor rgb="00000000"/>'.repeat(10)}<rgbColor rgb="00123456"/></indexedColors></colors>`,
    });
    expect(fills.map((_, index) => looks.look(index).fill)).toEqual(["112233", "B4C7E7", "BFBFBF", "FFFF00", "123456"]);
  });

  test("patterns and gradients are no fill", async () => {
    const looks = await looksOf("", {
      fills:
        '<fill><patternFill patternType="gray125"><fgColor rgb="FF000000"/></patternFill></fill><fill><gradientFill><stop position="0"><color rgb="FF000000"/></stop></gradientFill></fill>',
      records: '<xf fillId="0"/><xf fillId="1"/>',
    });
    expect([looks.look(0), looks.look(1)]).toEqual([{}, {}]);
  });

  test("their borders, black where they have no colour", async () => {
    const looks = await looksOf("", {
      borders:
        '<border><left style="thin"><color theme="4"/></left><right style="mediumDashed"/><top style="double"><color auto="1"/></top><bottom/></border>',
      records: '<xf borderId="0"/>',
    });
    expect(looks.look(0).lines).toEqual({
      left: { style: "solid", width: 1, color: "4472C4" },
      right: { style: "dashed", width: 2, color: "000000" },
      top: { style: "double", width: 3, color: "000000" },
    });
  });

  test("of empty cells too, of rows and of columns, the nearest first", async () => {
    const looks = await looksOf(
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="1"/><c r="C1" s="2"/><c r="E1" s="1"><v>1</v></c></row><row r="3" s="3" customFormat="1"/><row r="4" s="3"/>',
      { before: '<cols><col min="4" max="5" width="10" style="4"/></cols>' },
    );
    const styles = (row: number): number[] => [0, 1, 2, 3, 4, 5].map((column) => looks.styleAt(row, column));
    expect([0, 1, 2, 3].map(styles)).toEqual([
      [1, 1, 2, 4, 1, 0],
      [0, 0, 0, 4, 4, 0],
      [3, 3, 3, 3, 3, 3],
      [0, 0, 0, 4, 4, 0],
    ]);
  });

  test("under merged ranges too, where their frames are kept", async () => {
    const { sheets } = await openXlsx(
      workbookFile({
        sheets: {
          指标: worksheet('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row>', {
            after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>',
          }),
        },
      }),
    ).read();
    expect(sheets[0]?.looks?.styleAt(0, 1)).toBe(2);
  });

  test("rows and columns have the sizes that the file gives them, in pixels", async () => {
    const looks = await looksOf('<row r="1" ht="30"/><row r="2" ht="30"/><row r="4" ht="13.5" customHeight="1"/>', {
      fonts: '<font><sz val="11"/><name val="宋体"/></font>',
      before:
        '<sheetViews><sheetView showGridLines="0"/></sheetViews><sheetFormatPr defaultRowHeight="14.25"/><cols><col min="2" max="3" width="9"/><col min="4" max="4" style="1"/></cols>',
    });
    expect(looks.rowHeight).toBe(19);
    expect(looks.rowHeights).toEqual([
      { first: 0, last: 1, size: 40 },
      { first: 3, last: 3, size: 18 },
    ]);
    expect(looks.columnWidths).toEqual([{ first: 1, last: 2, size: 72 }]);
    expect(looks.showsGridLines).toBe(false);
  });

  test("no row is higher and no column wider than Excel has them", async () => {
    const looks = await looksOf('<row r="1" ht="1e12"/>', {
      fonts: '<font><sz val="11"/><name val="Calibri"/></font>',
      before: '<cols><col min="1" max="1" width="1e12"/></cols>',
    });
    expect([looks.rowHeights[0]?.size, looks.columnWidths[0]?.size]).toEqual([546, 1785]);
  });

  test("a theme that cannot be read costs only its colours", async () => {
    const { sheets } = await openXlsx(
      workbookFile({
        sheets: { 指标: worksheet("") },
        styles: `<styleSheet xmlns="${MAIN}"><fills>${solid('theme="4"')}</fills><cellXfs><xf fillId="0"/></cellXfs></styleSheet>`,
        ...THEME,
        parts: { "xl/theme/theme1.xml": "<a:theme" },
      }),
    ).read();
    expect(sheets[0]?.looks?.look(0).fill).toBe("4472C4");
  });

  test("a workbook without styles is plain", async () => {
    const { sheets } = await openXlsx(workbookFile({ sheets: { 指标: worksheet("") } })).read();
    expect(sheets[0]?.looks?.look(0)).toEqual({});
  });
});

describe("a tint", () => {
  test("of nothing changes nothing, and of all makes white and black", () => {
    expect([tinted("4472C4", 0), tinted("4472C4", 1), tinted("4472C4", -1)]).toEqual(["4472C4", "FFFFFF", "000000"]);
  });

  test("keeps hues apart", () => {
    expect(["FF0000", "00FF00", "0000FF", "808080"].map((color) => tinted(color, 0.4))).toEqual([
      "FF6666",
      "66FF66",
      "6666FF",
      "B3B3B3",
    ]);
  });
});
