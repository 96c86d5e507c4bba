// Builds the pages that test/browser opens: the one for Excel with its own office.js beside it, and the single file.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import { readOptions } from "./build/options.mjs";
import { page } from "./build/page.mjs";
import { singlePage } from "./build/single.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const output = join(root, "dist-test");

const configurations = [
  page(readOptions(root, { office: "self", output })),
  singlePage(readOptions(root, { single: "true", output })),
];

webpack(configurations, (error, stats) => {
  if (error) throw error;
  const { errors = [] } = stats.toJson({ all: false, errors: true });
  for (const { message } of errors) console.error(message);
  process.exitCode = errors.length > 0 ? 1 : 0;
});
