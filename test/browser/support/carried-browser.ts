import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import type { LaunchOptions } from "playwright-core";

const FOLDER = resolve("node_modules/.cache/tested-browser");
const UNPACK = resolve("test/browser/support/unpack-browser.mjs");
/** Its package unpacks the libraries that a bare Linux lacks only where it takes the machine for one of Amazon's. */
const WITH_LIBRARIES = { AWS_LAMBDA_JS_RUNTIME: "nodejs22.x" };

/**
 * How to launch the Chromium that comes inside a package, for Linux alone: as it is, or else with its own libraries.
 * The arguments that the package suggests are left out: they put everything into one process, which ends with the first
 * context that is closed, and take away the rules between origins that the tests are about.
 */
export function carriedBrowser(): readonly LaunchOptions[] {
  if (!existsSync(FOLDER)) {
    unpack();
  }
  const executablePath = join(FOLDER, "chromium");
  return [{ executablePath }, { executablePath, env: { LD_LIBRARY_PATH: join(FOLDER, "al2023/lib") } }];
}

/** In a process of its own, since the package changes the environment, and under its name only when it is whole. */
function unpack(): void {
  const unfinished = `${FOLDER}-${String(process.pid)}`;
  mkdirSync(unfinished, { recursive: true });
  execFileSync(process.execPath, [UNPACK], {
    env: { ...process.env, ...WITH_LIBRARIES, TMPDIR: unfinished },
  });
  try {
    renameSync(unfinished, FOLDER);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    // Somebody else may have been quicker.
    if (!existsSync(FOLDER)) {
      throw error;
    }
  }
}
