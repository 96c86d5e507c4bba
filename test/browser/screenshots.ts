import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { takeGuide } from "./guide";
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
const SCHEMES = ["light", "dark"] as const;
const OUTPUT = "output/screenshots";

/**
 * Pictures of every state at every width, light and dark, and those of the guide; of what is named on the command line
 * only that.
 */
async function main(wanted: readonly string[]): Promise<void> {
  const site = await serve(pageFolder());
  const browser = await launchBrowser();
  try {
    const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
    if (isWanted("guide")) {
      await takeGuide(browser, site.address);
    }
    for (const name of Object.keys(STATES).filter(isWanted)) {
      for (const viewport of SIZES) {
        for (const colorScheme of SCHEMES) {
          await take(browser, site.address, name, { viewport, colorScheme });
        }
      }
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

async function take(
  browser: Browser,
  address: string,
  name: string,
  looks: { readonly viewport: (typeof SIZES)[number]; readonly colorScheme: (typeof SCHEMES)[number] },
): Promise<void> {
  const context = await browser.newContext({ locale: "zh-CN", ...looks, reducedMotion: "reduce" });
  const page = await context.newPage();
  // What tsx wraps around named functions does not come along into the page.
  await page.addInitScript("globalThis.__name = (named) => named");
  await STATES[name]?.(page, address);
  const folder = join(OUTPUT, `${String(looks.viewport.width)}-${looks.colorScheme}`);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

await main(process.argv.slice(2));
