import { strFromU8, unzipSync } from "fflate";
import type { Cell, Sheet, WorkbookContent } from "../../../src/sheet/sheet";
import { ROLLUP_TEXTS } from "../../../src/locales/rollup";
import type { RollupOutcome } from "../../../src/report/rollup/outcome";
import { isRollup } from "../../../src/station/own-sheets";
import { planRollup, rollupExtras } from "../../../src/report/rollup/plan";
import { openXlsx } from "../../../src/workbook/xlsx";
import { newXlsx } from "../../../src/workbook/xlsx/new-workbook";
import { hasLibreOffice, recalculate } from "../../edits/support/libreoffice";
import { failed, read, rowsOf, SEEDS } from "./stations";

jest.setTimeout(120_000);

const ROWS = rowsOf(SEEDS.slice(0, 40));
const TEXTS = ROLLUP_TEXTS["zh-CN"];

function fileOf(outcomes: readonly RollupOutcome[], language: "zh-CN" | "en" = "zh-CN"): Uint8Array {
  return newXlsx(planRollup(outcomes, language), rollupExtras(outcomes, language));
}

async function reread(
  outcomes: readonly RollupOutcome[],
  language: "zh-CN" | "en" = "zh-CN",
): Promise<WorkbookContent> {
  return openXlsx(fileOf(outcomes, language)).read();
}

function sheetOf({ sheets }: WorkbookContent, name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) {
    throw new RangeError(name);
  }
  return found;
}

/** The cells of each row below a header, which is the row that has these words. */
function below(sheet: Sheet, header: readonly string[], count: number): Cell[][] {
  const rows = Array.from({ length: sheet.rows }, (_, row) => row);
  const top = rows.find((row) => header.every((text, column) => sheet.cell(row, column).value === text));
  return Array.from({ length: count }, (_, index) =>
    header.map((_text, column) => sheet.cell((top ?? sheet.rows) + 1 + index, column)),
  );
}

/** The figures that a chart part keeps beside its reference to some cells. */
function cachedFigures(chart: string, reference: string): number[] {
  const [, cache = ""] = chart.split(`<c:f>${reference}</c:f>`);
  const end = cache.indexOf("</c:numCache>");
  return [...cache.slice(0, end).matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, text]) => Number(text));
}

const values = (cells: readonly Cell[]): unknown[] => cells.map(({ value }) => value);

describe("the workbook of a rollup", () => {
  test("has the overview, the indicators and the chart, in Chinese and in English", async () => {
    const names = async (language: "zh-CN" | "en") =>
      (await reread(read(ROWS), language)).sheets.map(({ name }) => name);
    expect(await names("zh-CN")).toEqual(["汇总", "指标", "图表"]);
    expect(await names("en")).toEqual(["Rollup", "Indicators", "Chart"]);
  });

  test("says of each station what its row says, in the order given", async () => {
    const sheet = sheetOf(await reread(read(ROWS)), "汇总");
    const written = below(sheet, TEXTS.overview.header, ROWS.length).map(values);
    expect(written).toEqual(
      ROWS.map((row, index) => [
        index + 1,
        row.station ?? "（未写站名）",
        row.period && TEXTS.overview.period(row.period),
        row.met + row.below,
        row.met,
        row.below,
        row.behind,
        row.lowest && [row.lowest.name, row.lowest.measure].filter((part) => part !== "").join(" · "),
        row.lowest?.ratio ?? null,
        row.requiredMonths,
        row.actualMonths,
        row.stability,
        row.total,
        row.grade,
        row.errors,
        row.warnings,
        row.file,
      ]),
    );
  });

  test("has one row for each indicator of each station", async () => {
    const sheet = sheetOf(await reread(read(ROWS)), "指标");
    const indicators = ROWS.flatMap((row) => row.indicators.map((indicator) => ({ row, indicator })));
    const written = below(sheet, TEXTS.indicators.header, indicators.length).map(values);
    expect(written.map((cells) => [cells[1], ...cells.slice(3, 6), cells[7], cells[9]])).toEqual(
      indicators.map(({ row, indicator: { name, required, completed, ratio, status, behind } }) => [
        name,
        required,
        completed,
        ratio,
        TEXTS.indicators.status[behind ? "behind" : status],
        row.file,
      ]),
    );
  });

  test("leads to the files by formulas, whatever is in their names", async () => {
    const named = ROWS.slice(0, 1).map((row) => ({ ...row, file: '甲"站".xlsx' }));
    const outcomes = named.map((row): RollupOutcome => ({ state: "read", row, link: '../各站/甲"站".xlsx' }));
    const [cells] = below(sheetOf(await reread(outcomes), "汇总"), TEXTS.overview.header, 1);
    expect(cells?.at(-1)).toMatchObject({
      formula: 'HYPERLINK("../各站/甲""站"".xlsx","甲""站"".xlsx")',
      value: '甲"站".xlsx',
    });
  });

  test.each([
    ["without a link", null],
    ["with a link that is too long for a formula", `${"很深的文件夹/".repeat(40)}站.xlsx`],
  ])("has a file %s by its name alone", async (_, link) => {
    const outcomes = ROWS.slice(0, 1).map((row): RollupOutcome => ({ state: "read", row, link }));
    const [cells] = below(sheetOf(await reread(outcomes), "汇总"), TEXTS.overview.header, 1);
    expect(cells?.at(-1)).toMatchObject({ formula: null, value: ROWS[0]?.file });
  });

  test("lists the files that could not be read after the stations, with the reason", async () => {
    const outcomes = [failed("坏一.xlsx", "文件已损坏。"), ...read(ROWS), failed("坏二.xlsx", "文件是空的。")];
    const sheet = sheetOf(await reread(outcomes), "汇总");
    expect(below(sheet, TEXTS.overview.header, ROWS.length).map((cells) => cells[0]?.value)).toEqual(
      ROWS.map((_, index) => index + 1),
    );
    expect(below(sheet, TEXTS.overview.failedHeader, 2).map(values)).toEqual([
      [1, "坏一.xlsx", "文件已损坏。"],
      [2, "坏二.xlsx", "文件是空的。"],
    ]);
    expect(sheet.cell(1, 0).value).toContain("另有 2 份文件未能读取");
  });

  test("says so when no station could be read", async () => {
    const content = await reread([failed("坏.xlsx", "文件是空的。")]);
    expect(content.sheets.map(({ name }) => name)).toEqual(["汇总", "指标"]);
    expect(sheetOf(content, "汇总").cell(3, 0).value).toBe(TEXTS.overview.none);
    expect(sheetOf(content, "指标").cell(3, 0).value).toBe(TEXTS.indicators.none);
  });

  test("is known for a rollup, and a station's workbook is not", async () => {
    expect(isRollup(await reread(read(ROWS)))).toBe(true);
    expect(isRollup({ names: [{ name: "评估_总分", sheet: "评分汇总", row: 0, column: 0 }] })).toBe(false);
  });

  test("has the same bytes when it is made again", () => {
    expect(fileOf(read(ROWS))).toEqual(fileOf(read(ROWS)));
  });
});

describe("what people see in a rollup", () => {
  /** The rules of a sheet, in the order in which they count. */
  const rules = (outcomes: readonly RollupOutcome[], sheet: number): string[] =>
    planRollup(outcomes, "zh-CN").flatMap((edit, index) =>
      edit.kind === "put-sheet" && index === sheet
        ? edit.document.highlights.map(({ highlight, formula }) => `${highlight} ${formula}`)
        : [],
    );

  test("is coloured where a station is behind, below, or has errors", () => {
    expect(rules(read(ROWS), 0)).toEqual([
      "behind $G4>0",
      "below AND(ISNUMBER($I4),$I4<1)",
      "below AND(ISNUMBER($K4),$K4<N($J4))",
      "below AND(ISNUMBER($L4),$L4<0.8)",
      'below $N4="不合格"',
      "finding $O4>0",
    ]);
    expect(rules(read(ROWS), 1)).toEqual(['behind $H4="落后进度"', 'below $H4="未达标"']);
  });

  test("can be sorted and filtered: the stations without the failures below them, and the indicators", () => {
    const outcomes = [...read(ROWS), failed("坏.xlsx", "文件是空的。")];
    const parts = unzipSync(fileOf(outcomes));
    const filters = [1, 2, 3].map((number) => {
      const part = strFromU8(parts[`xl/worksheets/sheet${String(number)}.xml`] ?? new Uint8Array());
      return /<autoFilter ref="([^"]*)"/u.exec(part)?.[1];
    });
    const indicators = ROWS.reduce((sum, row) => sum + row.indicators.length, 0);
    expect(filters).toEqual([`A3:Q${String(3 + ROWS.length)}`, `A3:J${String(3 + indicators)}`, undefined]);
  });

  test("is a chart of the indicators, and one of the totals where there are any", () => {
    const charts = (outcomes: readonly RollupOutcome[]) => rollupExtras(outcomes, "zh-CN")[2]?.charts ?? [];
    expect(charts(read(ROWS)).map(({ title }) => title)).toEqual(["各社工站指标数", "各社工站总分"]);
    const unscored = ROWS.map((row) => ({ ...row, total: null, grade: null }));
    expect(charts(read(unscored)).map(({ title }) => title)).toEqual(["各社工站指标数"]);
  });

  test("has in its chart the figures of the cells that the chart refers to", async () => {
    const bytes = fileOf(read(ROWS));
    const chart = strFromU8(unzipSync(bytes)["xl/charts/chart1.xml"] ?? new Uint8Array());
    const sheet = sheetOf(await openXlsx(bytes).read(), "图表");
    const last = String(2 + ROWS.length);
    for (const [letter, figures] of [
      ["B", ROWS.map(({ met }) => met)],
      ["C", ROWS.map(({ below: all, behind }) => all - behind)],
      ["D", ROWS.map(({ behind }) => behind)],
    ] as const) {
      expect(cachedFigures(chart, `图表!$${letter}$3:$${letter}$${last}`)).toEqual(figures);
      const column = letter.charCodeAt(0) - 65;
      expect(figures.map((_, index) => sheet.cell(2 + index, column).value)).toEqual(figures);
    }
  });
});

const describeWithLibreOffice = hasLibreOffice() ? describe : describe.skip;

describeWithLibreOffice("a rollup in LibreOffice", () => {
  test("opens with its figures, its links and its charts", async () => {
    const bytes = fileOf([...read(ROWS), failed("坏.xlsx", "文件是空的。")]);
    const [saved = new Uint8Array()] = recalculate([bytes]);
    const [before, after] = [await openXlsx(bytes).read(), await openXlsx(saved).read()];
    for (const [name, header] of [
      ["汇总", TEXTS.overview.header],
      ["指标", TEXTS.indicators.header],
    ] as const) {
      const rows = (content: WorkbookContent) => below(sheetOf(content, name), header, ROWS.length).map(values);
      expect(rows(after)).toEqual(rows(before));
    }
    const charts = Object.keys(unzipSync(saved)).filter((part) => /charts\/chart\d+\.xml$/u.test(part));
    expect(charts).toHaveLength(2);
  });
});
