import type { Page } from "playwright-core";
import { PANE_TEXTS } from "../../src/locales/pane";
import { FILL_TEXTS } from "../../src/locales/pane-fill";
import { FINDING_LIST_TEXTS } from "../../src/locales/pane-findings";
import { PANE_SETTINGS_TEXTS } from "../../src/locales/pane-settings";
import { SHEET_TEXTS } from "../../src/locales/sheets";
import { WORKBENCH_TEXTS } from "../../src/locales/workbench";
import { openSample } from "./support/files";
import { button, openTab, settled } from "./support/pane";
import { servedPage } from "./support/site";
import { testedBrowser } from "./support/tested-browser";
import { contentOf, SAMPLE } from "./support/workbooks";

jest.setTimeout(120_000);

const browser = testedBrowser();
const site = servedPage();
const { tabs } = PANE_TEXTS.en;
const { policy, preferences } = PANE_SETTINGS_TEXTS.en;

/** Opens the sample in Chinese and chooses English in the settings. */
async function openInEnglish(): Promise<Page> {
  const page = await openSample(await browser.context(), site.address());
  await openTab(page, "settings");
  await page.getByRole("button", { name: PANE_SETTINGS_TEXTS["zh-CN"].preferences.heading }).click();
  await page.getByRole("radio", { name: preferences.languages.en, exact: true }).click();
  await page.getByRole("tab", { name: tabs.settings, exact: true }).waitFor();
  return page;
}

async function openEnglishTab(page: Page, name: keyof typeof tabs): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(`^${tabs[name]}`, "u") }).click();
  await settled(page);
}

/** All that the workbook says, the official words for grades, and what the user chose: the only Chinese that an English page may show. */
async function ofTheWorkbook(): Promise<string> {
  const { sheets } = await contentOf(SAMPLE);
  const texts = sheets.map(({ name }) => name);
  for (const sheet of sheets) {
    sheet.scan((_row, _column, value) => {
      if (typeof value === "string") {
        texts.push(value.replace(/\s/gu, ""));
      }
    });
  }
  const grades = Object.keys(policy.grades);
  // Who reads only Chinese has to find the way back.
  const back = [preferences.language, preferences.languages["zh-CN"]];
  return [...texts, ...grades, ...back, "示例社工站.xlsx"].join("\n");
}

/** Chinese that the page says by itself, anywhere but in the cells of the sheet. */
async function chineseOf(page: Page): Promise<string[]> {
  const said = await page.evaluate(wordsOnPage);
  const known = await ofTheWorkbook();
  const runs = said.flatMap((text) => text.match(/[\p{Script=Han}]+/gu) ?? []);
  return [...new Set(runs)].filter((run) => !known.includes(run));
}

/** Runs in the page: what can be read or heard outside of the grid. */
function wordsOnPage(): string[] {
  const words: string[] = [];
  for (const element of document.body.querySelectorAll("*:not(script, style)")) {
    if (!element.closest("[role=grid]") && element.checkVisibility()) {
      words.push(...["aria-label", "title", "placeholder", "alt"].map((name) => element.getAttribute(name) ?? ""));
      words.push(
        ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map((node) => node.textContent ?? ""),
      );
    }
  }
  return words;
}

describe("the page in English", () => {
  test.each(["overview", "findings", "scores", "settings"] as const)(
    "says nothing in Chinese in the tab %s",
    async (tab) => {
      const page = await openInEnglish();
      await openEnglishTab(page, tab);
      expect(await chineseOf(page)).toEqual([]);
    },
  );

  test("says nothing in Chinese in its dialogs", async () => {
    const page = await openInEnglish();
    const { card, correct, decide } = FINDING_LIST_TEXTS.en;
    const dialog = page.getByRole("dialog");
    const close = async (): Promise<void> => {
      await settled(page);
      expect(await chineseOf(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "hidden" });
    };
    await openEnglishTab(page, "findings");
    await button(page, correct.all(3)).click();
    await dialog.getByRole("button", { name: correct.confirm }).waitFor();
    await close();
    await page
      .getByRole("button", { name: new RegExp(`^${card.ignore}`, "u") })
      .first()
      .click();
    await dialog.getByRole("button", { name: decide.confirmIgnore }).waitFor();
    await close();
    await openEnglishTab(page, "scores");
    await button(page, FILL_TEXTS.en.button).click();
    await close();
  });

  test("keeps all of its tabs in sight in the narrowest pane", async () => {
    const page = await openInEnglish();
    await page.setViewportSize({ width: 320, height: 700 });
    for (const name of ["settings", "overview"] as const) {
      await openEnglishTab(page, name);
      const places = await page.getByRole("tab").evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect()));
      expect(places.filter(({ left, right }) => left < 0 || right > 320)).toEqual([]);
    }
  });

  test("writes its sheets in English", async () => {
    const page = await openInEnglish();
    await openEnglishTab(page, "overview");
    await button(page, FILL_TEXTS.en.button).click();
    await button(page, FILL_TEXTS.en.confirm).click();
    for (const { sheetName } of [SHEET_TEXTS.en.findings, SHEET_TEXTS.en.summary]) {
      await page.getByRole("tab", { name: sheetName, exact: true }).click();
      await page.getByRole("grid", { name: WORKBENCH_TEXTS.en.grid(sheetName) }).waitFor();
    }
    expect(await chineseOf(page)).toEqual([]);
  });

  test("stays English when it is opened once more", async () => {
    const page = await openInEnglish();
    await page.reload();
    await page.getByRole("tab", { name: tabs.overview, exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
  });
});
