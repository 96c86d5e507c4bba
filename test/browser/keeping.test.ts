import type { Page } from "playwright-core";
import { download, openFiles, openSample } from "./support/files";
import { button, cardNames, checked, chip, isVisible, openTab } from "./support/pane";
import { servedPage } from "./support/site";
import { testedBrowser } from "./support/tested-browser";
import { TEXTS } from "./support/texts";
import { contentOf, evaluationOf, publicWorkbook, SAMPLE } from "./support/workbooks";

jest.setTimeout(120_000);

const browser = testedBrowser();
const site = servedPage();
const { correct } = TEXTS.findings;
const CHOSEN = "xiagang-2023-mid.xlsx";

/** Corrects all that is certain. */
async function correctAll(page: Page): Promise<void> {
  await openTab(page, "findings");
  await page.getByRole("button", { name: /^全部修正/u }).click();
  await button(page, correct.confirm).click();
  await page.getByRole("dialog").waitFor({ state: "hidden" });
}

/** Whether the browser asks before it leaves the page. When it does, the page stays. */
async function asksBeforeLeaving(page: Page): Promise<boolean> {
  const asked = page.waitForEvent("dialog", { timeout: 3000 }).then(
    async (dialog) => {
      await dialog.dismiss();
      return dialog.type() === "beforeunload";
    },
    () => false,
  );
  const left = page.reload({ timeout: 3000, waitUntil: "commit" }).then(
    () => true,
    () => false,
  );
  const [isAsked, hasLeft] = await Promise.all([Promise.race([asked, left.then(() => false)]), left]);
  return isAsked && !hasLeft;
}

describe("leaving", () => {
  test("a page whose workbook was only checked asks nothing", async () => {
    const page = await openSample(await browser.context(), site.address());
    await openTab(page, "findings");
    expect(await asksBeforeLeaving(page)).toBe(false);
  });

  test("a page with corrections that nobody has kept asks first, and no more once a copy is downloaded", async () => {
    const page = await openSample(await browser.context(), site.address());
    await correctAll(page);
    expect(await asksBeforeLeaving(page)).toBe(true);
    await download(page, TEXTS.workbench.download);
    await page.getByText(TEXTS.workbench.downloaded(TEXTS.workbench.copyName("示例社工站", ".xlsx"))).waitFor();
    expect(await asksBeforeLeaving(page)).toBe(false);
  });

  test("a file with corrections for another one loses nothing, and the page still asks before it is left", async () => {
    const page = await openFiles(await browser.context(), site.address(), [SAMPLE, publicWorkbook("xiagang-2023-mid")]);
    await checked(page);
    await correctAll(page);
    const list = page.getByRole("combobox", { name: TEXTS.start.files });
    await list.selectOption({ label: CHOSEN });
    await page.getByRole("heading", { level: 2, name: CHOSEN }).waitFor();
    await checked(page);
    expect(await asksBeforeLeaving(page)).toBe(true);
    await list.selectOption({ label: "sample.xlsx" });
    await page.getByText(TEXTS.workbench.unsaved).waitFor();
    await openTab(page, "findings");
    expect(await isVisible(chip(page, "error", 0))).toBe(true);
  });

  test("taking a file with corrections out of the list asks first", async () => {
    const page = await openFiles(await browser.context(), site.address(), [SAMPLE, publicWorkbook("xiagang-2023-mid")]);
    await checked(page);
    await correctAll(page);
    await button(page, TEXTS.start.remove).click();
    const dialog = page.getByRole("alertdialog", { name: TEXTS.start.removeTitle });
    await dialog.getByRole("button", { name: TEXTS.start.keep }).click();
    await dialog.waitFor({ state: "hidden" });
    expect(await isVisible(chip(page, "error", 0))).toBe(true);
    await button(page, TEXTS.start.remove).click();
    await dialog.getByRole("button", { name: TEXTS.start.removeAnyway }).click();
    await page.getByRole("heading", { level: 2, name: CHOSEN }).waitFor();
    expect(await asksBeforeLeaving(page)).toBe(false);
  });
});

describe("what the user has set up", () => {
  test("the filter of the findings is there again after another tab, another check and another file", async () => {
    const page = await openFiles(await browser.context(), site.address(), [SAMPLE, publicWorkbook("xiagang-2023-mid")]);
    await checked(page);
    await openTab(page, "findings");
    const { findings } = evaluationOf(await contentOf(SAMPLE));
    const warnings = findings.filter(({ severity }) => severity === "warning").length;
    await chip(page, "warning", warnings).click();
    await page.getByRole("searchbox").fill("员工");
    const before = await cardNames(page);
    await openTab(page, "overview");
    await button(page, TEXTS.overview.checkAgain).click();
    await openTab(page, "findings");
    expect(await cardNames(page)).toEqual(before);
    const list = page.getByRole("combobox", { name: TEXTS.start.files });
    await list.selectOption({ label: CHOSEN });
    await page.getByRole("heading", { level: 2, name: CHOSEN }).waitFor();
    await checked(page);
    await list.selectOption({ label: "sample.xlsx" });
    await checked(page);
    await openTab(page, "findings");
    expect(await page.getByRole("searchbox").inputValue()).toBe("员工");
    expect(await cardNames(page)).toEqual(before);
  });

  test("the width of the pane is there again when the page is opened once more", async () => {
    const page = await openSample(await browser.context(), site.address());
    const divider = page.getByRole("separator", { name: TEXTS.workbench.resize });
    const { x = 0, y = 0, height = 0 } = (await divider.boundingBox()) ?? {};
    await page.mouse.move(x, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x - 100, y + height / 2, { steps: 4 });
    await page.mouse.up();
    await divider.press("ArrowLeft");
    const width = await divider.getAttribute("aria-valuenow");
    await page.reload();
    await divider.waitFor();
    expect(await divider.getAttribute("aria-valuenow")).toBe(width);
    expect(Number(width)).toBeGreaterThan(450);
  });
});
