import type { Page } from "playwright-core";
import { GUIDE_TEXTS } from "../../src/locales/guide";
import { singleFile } from "./support/build";
import { openSample } from "./support/files";
import { openTab } from "./support/pane";
import { servedPage } from "./support/site";
import { testedBrowser } from "./support/tested-browser";
import { TEXTS } from "./support/texts";
import { eventually } from "./support/eventually";
import { pathToFileURL } from "node:url";

jest.setTimeout(120_000);

const browser = testedBrowser();
const site = servedPage();

async function openGuide(address: string): Promise<Page> {
  const page = await openSample(await browser.context(), address);
  await openTab(page, "settings");
  await page.getByRole("button", { name: TEXTS.settings.guide, exact: true }).click();
  await page.getByRole("heading", { name: GUIDE_TEXTS["zh-CN"].begin.title, exact: true }).waitFor();
  return page;
}

describe("the guide in the pane", () => {
  test("has pictures of the real page, which come when they are looked at", async () => {
    const page = await openGuide(site.address());
    const pictures = page.locator("figure img");
    await pictures.first().waitFor();
    expect(await pictures.count()).toBeGreaterThanOrEqual(4);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await eventually(async () => {
        expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
      });
    }
  });

  test("does without them in the page that is one file", async () => {
    const page = await openGuide(pathToFileURL(singleFile()).href);
    expect(await page.locator("figure img").count()).toBe(0);
  });
});
