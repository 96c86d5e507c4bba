import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { goToSample } from "./support/files";
import { settled } from "./support/pane";
import { servedPage } from "./support/site";
import { STATES } from "./support/states";
import { testedBrowser } from "./support/tested-browser";

jest.setTimeout(180_000);

const browser = testedBrowser();
const site = servedPage();

/** Fluent UI's own elements, which pass the focus on and are never to be seen or heard. */
const FOCUS_HELPERS = "[data-tabster-dummy]";

/** Hundreds of cells alike: their heads are looked at, and the other cells take a minute. */
const LONG_TABLES = "article td";

/** The pane by itself: with sheets beside it most of the time would go into their cells. */
const NARROW = { width: 450, height: 800 };
const WIDE = { width: 1280, height: 800 };

async function violations(builder: AxeBuilder): Promise<unknown> {
  const found = await builder.exclude(FOCUS_HELPERS).exclude(LONG_TABLES).analyze();
  return found.violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 300)} ${failureSummary ?? ""}`),
  }));
}

async function expectNone(page: Page): Promise<void> {
  expect(await violations(new AxeBuilder({ page }))).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  await settled(page);
  // Only colours are others in the dark.
  expect(await violations(new AxeBuilder({ page }).withRules("color-contrast"))).toEqual([]);
}

async function openPage(viewport: typeof NARROW): Promise<Page> {
  return (await browser.context({ viewport, colorScheme: "light", reducedMotion: "reduce" })).newPage();
}

/** These show what others show, with other contents. */
const ALIKE: ReadonlySet<string> = new Set([
  "not-a-workbook",
  "corrected",
  "correct-all-dialog",
  "scores-dialog",
  "settings",
  "long-names",
  "long-names-findings",
  "excel-self-test",
]);

describe("nothing stands in the way of those who cannot see or point", () => {
  test.each(Object.entries(STATES).filter(([name]) => !ALIKE.has(name)))(
    "in the state %s, light and dark",
    async (_, arrive) => {
      const page = await openPage(NARROW);
      await arrive(page, site.address());
      await expectNone(page);
    },
  );

  test("with the sheets beside the pane", async () => {
    const page = await openPage(WIDE);
    await goToSample(page, site.address());
    await expectNone(page);
  });
});
