import { existsSync } from "node:fs";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";
import { carriedBrowser } from "./carried-browser";

/** Where systems keep a Chromium that playwright does not look for by itself. */
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium"];
/** A container has neither the privileges that a sandbox needs nor much shared memory. */
const ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage"];

/** A browser of this machine: Chrome, Edge or Chromium; else the one that comes with the packages. */
export async function launchBrowser(): Promise<Browser> {
  const installed = PLACES.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath }));
  return (
    (await launchFirst([...installed, { channel: "chrome" }, { channel: "msedge" }])) ??
    (await launchFirst(carriedBrowser())) ??
    noBrowser()
  );
}

/** The first that can be launched here. */
async function launchFirst(candidates: readonly LaunchOptions[]): Promise<Browser | null> {
  for (const candidate of candidates) {
    try {
      return await chromium.launch({ ...candidate, args: ARGUMENTS });
    } catch {
      // Not installed here, or not able to run: the next one may be.
    }
  }
  return null;
}

function noBrowser(): never {
  throw new Error("No browser can be launched here: install Chrome, Edge or Chromium for the browser tests.");
}
