// Prints the manifest for a page at an address: node manifest-text.mjs ADDRESS
import { resolve } from "node:path";
import { manifestOf } from "../../scripts/build/manifest.mjs";
import { readAddress } from "../../scripts/build/options.mjs";

process.stdout.write(manifestOf(resolve(import.meta.dirname, "../.."), readAddress(process.argv[2])));
