import { basename } from "node:path";
import { placeText } from "../../src/edits/place";
import { formatRatio } from "../../src/locales/findings";
import type { CellReference } from "../../src/sheet/address";
import { displayText } from "../../src/sheet/figure";
import { countIndicators } from "../../src/taskpane/views/overview/counts";
import { eventually } from "./support/eventually";
import { dropFile, openFiles, openSample } from "./support/files";
import {
  actionOf,
  button,
  cardName,
  cardNames,
  checked,
  figure,
  grid,
  isVisible,
  markedCell,
  openTab,
} from "./support/pane";
import { servedPage } from "./support/site";
import { testedBrowser } from "./support/tested-browser";
import { TEXTS } from "./support/texts";
import { contentOf, evaluationOf, publicWorkbook, SAMPLE, WITHOUT_TABLES } from "./support/workbooks";

jest.setTimeout(120_000);

const browser = testedBrowser();
const site = servedPage();

describe("a workbook that is opened in the page", () => {
  test("is checked at once: the overview tells what a computation outside the page tells", async () => {
    const page = await openSample(await browser.context(), site.address());
    const evaluation = evaluationOf(await contentOf(SAMPLE));
    const { tiles, leadsTo } = TEXTS.overview;
    const { met, below, behind } = countIndicators(evaluation);
    const words = [`${tiles.met} ${met.count}`, `${tiles.below} ${below.count}`, `${tiles.behind} ${behind.count}`];
    const places = [met, below, behind].map(({ at }) => at);
    const expected = words.flatMap((word, index) => {
      const at = places[index];
      return at ? [leadsTo(word, placeText(at))] : [];
    });
    const overview = page.getByRole("group", { name: tiles.label });
    const said = await overview.getByRole("button").evaluateAll(labels);
    expect(said).toEqual(expect.arrayContaining(expected));
    const rate = evaluation.attendance?.stability ?? evaluation.attendance?.recordedStability;
    expect(await overview.textContent()).toContain(rate && formatRatio(rate));
  });

  test("lists each finding of the check, and no other", async () => {
    const page = await openSample(await browser.context(), site.address());
    await openTab(page, "findings");
    const { findings } = evaluationOf(await contentOf(SAMPLE));
    expect((await cardNames(page)).sort()).toEqual(findings.map(cardName).sort());
  });

  test("is shown beside the pane, sheet by sheet", async () => {
    const page = await openSample(await browser.context(), site.address());
    const { sheets } = await contentOf(SAMPLE);
    for (const { name } of sheets) {
      await page.getByRole("tab", { name, exact: true }).click();
      expect(await isVisible(grid(page, name))).toBe(true);
    }
  });

  test("a figure of the overview leads to its cell", async () => {
    const page = await openSample(await browser.context(), site.address());
    const content = await contentOf(SAMPLE);
    const { met } = countIndicators(evaluationOf(content));
    const at = met.at ?? { sheet: "", row: 0, column: 0 };
    await figure(page, `${TEXTS.overview.tiles.met} ${met.count}`, at).click();
    const cell = content.sheets.find(({ name }) => name === at.sheet)?.cell(at.row, at.column);
    await grid(page, at.sheet).waitFor();
    await expect(markedCell(page).textContent()).resolves.toBe(cell && displayText(cell));
  });

  test("a finding leads to its cell, which is brought into view and marked", async () => {
    const page = await openSample(await browser.context(), site.address());
    const { findings } = evaluationOf(await contentOf(SAMPLE));
    await openTab(page, "findings");
    for (const finding of findings.filter(({ severity }) => severity === "error")) {
      await actionOf(page, "show", finding).click();
      const cell = grid(page, finding.at.sheet).locator(markedCell(page));
      await cell.waitFor();
      await eventually(async () => {
        expect(await cell.evaluate(whereInGrid)).toEqual({ ...position(finding.at), isInView: true });
      });
    }
  });

  test("may be chosen or dropped", async () => {
    const [chosen, dropped] = [publicWorkbook("xiagang-2023-mid"), publicWorkbook("baihedong-scored")];
    const page = await openFiles(await browser.context(), site.address(), [chosen]);
    for (const file of [chosen, dropped]) {
      if (file === dropped) {
        await dropFile(page, dropped);
      }
      const { station } = evaluationOf(await contentOf(file));
      await page.getByRole("heading", { level: 1, name: station.name ?? TEXTS.pane.unnamed }).waitFor();
      await checked(page);
    }
    const list = page.getByRole("combobox", { name: TEXTS.start.files });
    expect(await list.getByRole("option").allTextContents()).toEqual([chosen, dropped].map((file) => basename(file)));
  });

  test("is refused in a sentence when it is none", async () => {
    const page = await openFiles(await browser.context(), site.address(), [__filename]);
    await page.getByText(TEXTS.start.notAWorkbook(basename(__filename))).waitFor();
    expect(await button(page, TEXTS.start.choose).isVisible()).toBe(true);
  });

  test("without tables the pane shows what tables look like", async () => {
    const page = await openFiles(await browser.context(), site.address(), [WITHOUT_TABLES]);
    await page.getByText(TEXTS.overview.noTables.title).waitFor();
    expect(await page.getByRole("img", { name: TEXTS.overview.noTables.picture }).isVisible()).toBe(true);
  });
});

/** What is called how. */
function labels(elements: readonly Element[]): (string | null)[] {
  return elements.map((element) => element.getAttribute("aria-label"));
}

/** Where a cell stands in its grid, the heads counted too, and whether all of it can be seen. */
function whereInGrid(cell: Element): unknown {
  const grid = cell.closest("[role=grid]")?.getBoundingClientRect();
  const { top, bottom, left, right } = cell.getBoundingClientRect();
  return {
    row: cell.closest("[role=row]")?.getAttribute("aria-rowindex"),
    column: cell.getAttribute("aria-colindex"),
    isInView: grid && top >= grid.top && bottom <= grid.bottom && left >= grid.left && right <= grid.right,
  };
}

function position({ row, column }: CellReference): Readonly<Record<"row" | "column", string>> {
  return { row: String(row + 2), column: String(column + 2) };
}
