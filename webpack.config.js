import { commandLine } from "./scripts/build/command-line.mjs";
import { readOptions } from "./scripts/build/options.mjs";
import { page } from "./scripts/build/page.mjs";
import { singlePage } from "./scripts/build/single.mjs";

/** `npm run build -- --env NAME=VALUE`; what can be said is in scripts/build/options.mjs. */
export default function configurations(env) {
  const options = readOptions(import.meta.dirname, env);
  return options.isSingle ? [singlePage(options)] : [commandLine(options), page(options)];
}
