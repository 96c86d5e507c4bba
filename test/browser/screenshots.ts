import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "./support/browser";
import { pageFolder } from "./support/build";
import { serve } from "./support/server";
import { STATES } from "./support/states";

/** As wide as a pane gets at its narrowest, as it is usually, and with sheets beside it. */
const SIZES = [
  { width: 320, height: 720 },
  { width: 450, height: 800 },
  { width: 1280, height: 800 },
];
const OUTPUT = "output/screenshots";

/** Pictures of every state at every width; of those only that are named on the command line. */
async function main(wanted: readonly string[]): Promise<void> {
  const site = await serve(pageFolder());
  const browser = await launchBrowser();
  try {
    for (const [name, arrive] of Object.entries(STATES)) {
      if (wanted.length === 0 || wanted.includes(name)) {
        await takeAll(browser, site.address, name, arrive);
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

async function takeAll(
  browser: Browser,
  address: string,
  name: string,
  arrive: (typeof STATES)[string],
): Promise<void> {
  for (const viewport of SIZES) {
    const context = await browser.newContext({ locale: "zh-CN", viewport, reducedMotion: "reduce" });
    const page = await context.newPage();
    await arrive(page, address);
    const folder = join(OUTPUT, String(viewport.width));
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await context.close();
  }
}

await main(process.argv.slice(2));
