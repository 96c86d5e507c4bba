import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where `npm test` puts the pages that it tests. */
const BUILD = resolve("dist-test");
const COMMANDS =
  "npx webpack --config-name page --env office=self --env output=dist-test, npx webpack --env single --env output=dist-test";

/** The folder of the page with its own office.js beside it. */
export function pageFolder(): string {
  return built(join(BUILD, "taskpane"));
}

/** The page as one file. */
export function singleFile(): string {
  const folder = built(join(BUILD, "single"));
  return join(folder, readdirSync(folder).find((name) => name.endsWith(".html")) ?? "");
}

function built(folder: string): string {
  if (!existsSync(folder)) {
    throw new Error(`There is no page to test in ${folder}: first run ${COMMANDS}.`);
  }
  return folder;
}
