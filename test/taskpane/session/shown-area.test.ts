import { parseRange } from "../../../src/sheet/address";
import type { CellLook, SheetLooks } from "../../../src/sheet/looks";
import type { Sheet } from "../../../src/sheet/sheet";
import type { ShownArea } from "../../../src/taskpane/session/review";
import { shownArea } from "../../../src/taskpane/session/shown-area";
import { sheet } from "../../support/sheet";

function area(shown: Sheet, range: string): ShownArea {
  return shownArea(shown, parseRange(range) ?? { top: 0, bottom: 0, left: 0, right: 0 });
}

describe("the cells of an area", () => {
  const shown = sheet("| 片区1 | 12 | 50% | √ | —— | TRUE |\n| | 3 | | #DIV/0! | 备注 | / |");

  test("numbers stand on the right, texts on the left, ticks and dashes in the middle", () => {
    expect(area(shown, "A1:F2").cells.map(({ text, align }) => `${text} ${align}`)).toEqual([
      "片区1 left",
      "12 right",
      "50% right",
      "√ center",
      "—— center",
      "TRUE center",
      "3 right",
      "#DIV/0! center",
      "备注 left",
      "/ center",
    ]);
  });

  test("what lies outside of the sheet is empty", () => {
    expect(area(shown, "E2:CV100").cells.map(({ text }) => text)).toEqual(["备注", "/"]);
  });

  test("without looks all are plain", () => {
    const { cells, looks } = area(shown, "A1:F2");
    expect(looks).toEqual([{}]);
    expect(new Set(cells.map(({ look }) => look))).toEqual(new Set([0]));
  });
});

const THIN = { style: "solid", width: 1, color: "000000" } as const;
const THICK = { style: "solid", width: 3, color: "FF0000" } as const;

/** A sheet whose cells have the looks of these names. */
function dressed(text: string, looks: Readonly<Record<string, CellLook>>, styles: readonly string[]): Sheet {
  const names = ["", ...Object.keys(looks)];
  const known: SheetLooks = {
    showsGridLines: true,
    rowHeights: [],
    columnWidths: [],
    rowHeight: null,
    styleAt: (row, column) => Math.max(0, names.indexOf(styles[row]?.split(" ")[column] ?? "")),
    look: (style) => looks[names[style] ?? ""] ?? {},
  };
  return Object.assign(sheet(text), { looks: known });
}

/** `A1 片区1 {"isBold":true}` for each cell. */
function told({ cells, looks }: ShownArea): string[] {
  return cells.map(({ row, column, text, look }) => `${row},${column} ${text} ${JSON.stringify(looks[look])}`);
}

describe("the looks of an area", () => {
  test("each is given once, however many cells have it", () => {
    const shown = dressed("| 1 | 2 | 3 |", { bold: { isBold: true } }, ["bold bold bold"]);
    const { cells, looks } = area(shown, "A1:C1");
    expect(looks).toEqual([{}, { isBold: true }]);
    expect(cells.map(({ look }) => look)).toEqual([1, 1, 1]);
  });

  test("of an empty cell only fill and lines are seen", () => {
    const shown = dressed("| 1 |", { bold: { isBold: true }, filled: { isBold: true, fill: "DDEBF7" } }, [
      "filled bold filled",
    ]);
    expect(told(area(shown, "A1:C1"))).toEqual(['0,0 1 {"isBold":true,"fill":"DDEBF7"}', '0,2  {"fill":"DDEBF7"}']);
  });

  test("a line between two cells is that of the left or upper one, whichever of them it belongs to", () => {
    const shown = dressed(
      "| 1 | 2 |\n| 3 | 4 |",
      { framed: { lines: { left: THIN, top: THIN, right: THICK } }, plain: {} },
      ["plain framed", "framed plain"],
    );
    const [first, second, third] = area(shown, "A1:B2").cells.map(({ look }, _, cells) => look && cells.length);
    expect([first, second, third]).toEqual([4, 4, 4]);
    expect(told(area(shown, "A1:A1"))).toEqual([`0,0 1 ${JSON.stringify({ lines: { right: THIN, bottom: THIN } })}`]);
    expect(told(area(shown, "A2:A2"))).toEqual([`1,0 3 ${JSON.stringify({ lines: { right: THICK } })}`]);
  });

  test("a merged range has the lines of its cells at its right and at its bottom, and they are not shown by themselves", () => {
    const shown = dressed(
      "| 片区 | < |\n| ^ | ^ |",
      { right: { lines: { right: THICK } }, below: { lines: { bottom: THIN } } },
      ["none right", "below right"],
    );
    expect(told(area(shown, "A1:B2"))).toEqual([
      `0,0 片区 ${JSON.stringify({ lines: { right: THICK, bottom: THIN } })}`,
    ]);
  });

  test("frames go on where nothing stands any more", () => {
    const shown = dressed("| 1 |", { framed: { lines: { bottom: THIN } } }, ["none", "none", "framed"]);
    expect(told(area(shown, "A2:B9"))).toEqual([`2,0  ${JSON.stringify({ lines: { bottom: THIN } })}`]);
  });
});
