import { rollupRow } from "../../src/report/rollup/row";
import { COLUMN_NAMES, COLUMNS } from "../../src/taskpane/rollup/columns";
import { openXlsx } from "../../src/workbook/xlsx";
import { download, openFiles } from "./support/files";
import { button, checked, openTab } from "./support/pane";
import { servedPage } from "./support/site";
import { testedBrowser } from "./support/tested-browser";
import { TEXTS } from "./support/texts";
import { contentOf, evaluationOf, publicWorkbook } from "./support/workbooks";

jest.setTimeout(120_000);

const browser = testedBrowser();
const site = servedPage();
const NAMES = ["baihedong-scored", "xiagang-2023-mid"];

describe("several workbooks", () => {
  test("are rolled up into one table, which can be saved, and one bad file does not stop the rest", async () => {
    const bad = { name: "坏.xlsx", bytes: new Uint8Array([1, 2, 3]) };
    const files = [...NAMES.map(publicWorkbook), bad];
    const page = await openFiles(await browser.context(), site.address(), files);
    await button(page, TEXTS.start.rollup).click();
    const table = page.getByRole("table", { name: TEXTS.rollup.title });
    await page.getByRole("button", { name: TEXTS.rollup.download, disabled: false }).waitFor();
    const rows = await Promise.all(
      NAMES.map(async (name) => rollupRow(`${name}.xlsx`, evaluationOf(await contentOf(publicWorkbook(name))))),
    );
    for (const row of rows) {
      const line = table.getByRole("row").filter({ hasText: row.file });
      const [station = "", ...figures] = COLUMN_NAMES.map((column) => {
        const { text, detail } = COLUMNS[column];
        return text(row, "zh-CN") + (detail?.(row) ?? "");
      });
      expect(await line.getByRole("cell").allTextContents()).toEqual([station + row.file, ...figures]);
    }
    expect(await table.getByRole("row").filter({ hasText: bad.name }).count()).toBe(1);
    const { name, bytes } = await download(page, TEXTS.rollup.download);
    expect(name).toBe(TEXTS.rollup.fileName);
    const { sheets } = await openXlsx(bytes).read();
    expect(sheets.length).toBeGreaterThan(1);
  });

  test("are looked at one by one", async () => {
    const page = await openFiles(await browser.context(), site.address(), NAMES.map(publicWorkbook));
    await checked(page);
    const list = page.getByRole("combobox", { name: TEXTS.start.files });
    await list.selectOption("xiagang-2023-mid.xlsx");
    const { station } = evaluationOf(await contentOf(publicWorkbook("xiagang-2023-mid")));
    await page.getByRole("heading", { level: 1, name: station.name ?? TEXTS.pane.unnamed }).waitFor();
    await checked(page);
    await openTab(page, "findings");
    await button(page, TEXTS.start.remove).click();
    expect(await page.getByRole("combobox", { name: TEXTS.start.files }).count()).toBe(0);
  });
});
