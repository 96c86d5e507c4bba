import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/** Where systems keep a Chromium that playwright does not look for by itself. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"];
/** A container has neither the privileges that a sandbox needs nor much shared memory. */
const ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage"];

/** A browser of this machine: Chrome, Edge or Chromium; else the one that comes with the packages. */
export async function launchBrowser(): Promise<Browser> {
  const place = PLACES.find((path) => existsSync(path));
  const candidates: readonly LaunchOptions[] = [
    ...(place === undefined ? [] : [{ executablePath: place }]),
    { channel: "chrome" },
    { channel: "msedge" },
  ];
  for (const candidate of candidates) {
    try {
      return await chromium.launch({ ...candidate, args: ARGUMENTS });
    } catch {
      // Not installed here: the next one may be.
    }
  }
  return chromium.launch({ executablePath: await sparticuz.executablePath(), args: [...sparticuz.args, ...ARGUMENTS] });
}
