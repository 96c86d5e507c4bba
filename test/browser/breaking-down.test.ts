import type { Page } from "playwright-core";
import { openSample } from "./support/files";
import { button, checked, isVisible, openTab } from "./support/pane";
import { servedPage } from "./support/site";
import { testedBrowser } from "./support/tested-browser";
import { TEXTS } from "./support/texts";

jest.setTimeout(60_000);

const browser = testedBrowser();
const site = servedPage();

/** What has not been fetched yet cannot be fetched any more, as after an update of the page on its server. */
async function withholdScripts(page: Page): Promise<void> {
  await page.route("**/*.js", (route) => route.abort());
}

describe("a part of the page that breaks down", () => {
  test("says what to do, leaves the other parts alone, and is there again after reloading", async () => {
    browser.expectComplaints();
    const page = await openSample(await browser.context(), site.address());
    await withholdScripts(page);
    await openTab(page, "scores");
    await page.getByRole("region", { name: TEXTS.pane.brokenDown }).getByText(TEXTS.pane.reloadHelp).waitFor();
    await openTab(page, "findings");
    await page.getByRole("group", { name: TEXTS.findings.list, exact: true }).waitFor();
    expect(await isVisible(button(page, TEXTS.workbench.download))).toBe(true);
    await openTab(page, "scores");
    await page.unroute("**/*.js");
    await button(page, TEXTS.pane.reload).click();
    await checked(page);
    await openTab(page, "scores");
    expect(await isVisible(page.getByRole("textbox", { name: TEXTS.scores.posts.staff }))).toBe(true);
  });

  test("is the whole page when it cannot even be put together", async () => {
    browser.expectComplaints();
    const page = await (await browser.context()).newPage();
    const parts = /\/\d+\.[^/]*\.js$/u;
    await page.route(parts, (route) => route.abort());
    await page.goto(site.address());
    expect(await isVisible(page.getByRole("region", { name: TEXTS.pane.brokenDown }))).toBe(true);
  });
});
