import { resolve } from "node:path";
import { URL } from "node:url";
import { OFFICE_SOURCES } from "./office.mjs";

/** Where `npm start` and `npm run excel` serve the page when nothing else is said. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** No name or password, no query. */
const ADDRESS = /^https:\/\/[^@?#]+$/;

const NAMES = ["office", "address", "single", "output"];

/**
 * What `webpack --env NAME=VALUE` says: `office` where office.js comes from, `address` where the page will stand,
 * `single` for the page as one file, `output` the folder to write into.
 */
export function readOptions(root, env = {}) {
  // Webpack itself adds names such as WEBPACK_BUNDLE.
  const unknown = Object.keys(env).filter((name) => !NAMES.includes(name) && !name.startsWith("WEBPACK_"));
  if (unknown.length > 0) {
    throw new Error(`--env ${unknown.join(", ")}: there is no such option, only ${NAMES.join(", ")}`);
  }
  const office = env.office ?? "global";
  if (!OFFICE_SOURCES.includes(office)) {
    throw new Error(`--env office=${office}: must be one of ${OFFICE_SOURCES.join(", ")}`);
  }
  return {
    root,
    office,
    address: readAddress(env.address ?? DEVELOPMENT_ADDRESS),
    isSingle: env.single === true || env.single === "true",
    output: resolve(root, env.output ?? "dist"),
  };
}

/** The folder of the page, without a slash at its end: Office accepts add-ins from https addresses only. */
export function readAddress(text) {
  if (!ADDRESS.test(text) || !URL.canParse(text)) {
    throw new Error(`--env address=${text}: must be an https address such as https://example.org/station-review`);
  }
  return new URL(text).href.replace(/\/+$/, "");
}
